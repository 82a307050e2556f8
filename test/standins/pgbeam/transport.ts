import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Fault } from './faults.ts'
import type { ApiReply } from './policies-api.ts'

/** The API takes bodies up to 2 MB. The rest of a larger one is read and dropped, so that the answer gets through. */
const maxBodyBytes = 2 * 1024 * 1024

/** The text of a request's body, or undefined where it is too large. */
export async function readText(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.byteLength
    if (bytes <= maxBodyBytes) chunks.push(chunk)
  }
  return bytes > maxBodyBytes ? undefined : Buffer.concat(chunks).toString()
}

export function sendReply(response: ServerResponse, { status, headers, body }: ApiReply): void {
  const text = body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body)
  response.writeHead(status, {
    'Content-Type': 'application/json',
    ...headers,
    'Content-Length': Buffer.byteLength(text),
  })
  response.end(text)
}

const proxyPage =
  '<!doctype html><html><head><title>Proxy</title></head><body><h1>Something went wrong</h1></body></html>'

/** Puts the fault in the place of the answer. Returns the status that the client gets to see, if any. */
export function sendFault(response: ServerResponse, fault: Fault, reply: ApiReply | undefined): number | undefined {
  switch (fault.kind) {
    case 'reset':
      response.socket?.resetAndDestroy()
      return undefined
    case 'hang':
      return undefined
    case 'truncate':
      sendHalf(response, reply)
      return reply?.status
    case 'html': {
      const status = fault.status ?? 200
      sendReply(response, { status, headers: { 'Content-Type': 'text/html; charset=utf-8' }, body: proxyPage })
      return status
    }
    case 'redirect': {
      const status = fault.status ?? 307
      sendReply(response, { status, headers: { Location: fault.to } })
      return status
    }
    default:
      throw new Error(`${fault.kind} is no fault of the transport`)
  }
}

function sendHalf(response: ServerResponse, reply: ApiReply | undefined): void {
  const bytes = Buffer.from(JSON.stringify(reply?.body ?? {}))
  response.writeHead(reply?.status ?? 200, {
    'Content-Type': 'application/json',
    ...reply?.headers,
    'Content-Length': bytes.byteLength,
  })
  response.write(bytes.subarray(0, Math.floor(bytes.byteLength / 2)), () => response.socket?.destroy())
}
