import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Served {
  readonly url: string
  /** Method and path of every request so far. */
  readonly requests: string[]
  close(): Promise<void>
}

/** A server on loopback that answers the first request by the first answer, and so on; the last one for all that follow. */
export async function serve(answers: readonly Answer[]): Promise<Served> {
  const requests: string[] = []
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`)
    request.resume().on('end', () => answers[Math.min(requests.length, answers.length) - 1]?.(response, request))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () => {
      server.closeAllConnections()
      return new Promise(resolve => server.close(() => resolve()))
    },
  }
}

export type Answer = (response: ServerResponse, request: IncomingMessage) => void

export function json(
  body: unknown,
  { status = 200, headers = {} }: { status?: number; headers?: Record<string, string> } = {},
): Answer {
  return response => {
    response
      .writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
      .end(JSON.stringify(body))
  }
}

export const breakConnection: Answer = response => {
  response.destroy()
}

export const breakHalfway: Answer = response => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' })
  response.write('{"value": 1', () => response.destroy())
}

export const hang: Answer = () => {}
