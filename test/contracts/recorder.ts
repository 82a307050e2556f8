import { createServer, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A request as it was on the wire, and what it got. */
export interface Exchange {
  method: string
  /** Below the API's root, as it came: with its percent signs, without its query. */
  path: string
  query: URLSearchParams
  headers: IncomingHttpHeaders
  /** Parsed JSON, or the text as it came where it is none; undefined where there was none at all. */
  body: unknown
  status: number
  answer: unknown
}

export interface RecorderOptions {
  /** Of a stand-in, with its base path. */
  apiUrl: string
  /** What the caller gets to see instead of the answer. */
  rewrite?: (exchange: Exchange) => unknown
}

/** Stands between the action and an API, and writes down what they say to each other. */
export interface Recorder extends AsyncDisposable {
  /** In place of the API's own. */
  apiUrl: string
  /** In the order of their answers. */
  exchanges: Exchange[]
}

/** Of this hop only, or no longer true of a body that was read and is written anew. */
const hopHeaders = new Set(['host', 'connection', 'keep-alive', 'transfer-encoding', 'content-length'])

export async function startRecorder({ apiUrl, rewrite = ({ answer }) => answer }: RecorderOptions): Promise<Recorder> {
  const { origin, pathname } = new URL(apiUrl)
  const root = pathname === '/' ? '' : pathname
  const exchanges: Exchange[] = []

  async function pass(request: IncomingMessage) {
    const { method = '', url: target = '', headers } = request
    const body = await readText(request)
    const response = await fetch(`${origin}${target}`, {
      method,
      headers: keepHeaders(Object.entries(headers) as [string, string][]),
      redirect: 'manual',
      ...(body === '' ? {} : { body }),
    })
    const [path = '', query = ''] = target.slice(target.startsWith(root) ? root.length : 0).split('?')
    const { status } = response
    const answer = parseJson(await response.text())
    const exchange = { method, path, query: new URLSearchParams(query), headers, body: parseJson(body), status, answer }
    exchanges.push(exchange)
    // A redirect leads through here as well.
    const here = `http://${headers.host}`
    const moved = [...response.headers].map(([name, value]): [string, string] =>
      name === 'location' ? [name, value.replace(origin, here)] : [name, value],
    )
    return { status, headers: keepHeaders(moved), body: rewrite(exchange) }
  }

  const server = createServer((request, response) => {
    pass(request).then(
      ({ status, headers, body }) => response.writeHead(status, headers).end(body === undefined ? '' : writeJson(body)),
      () => response.destroy(),
    )
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}${root}`,
    exchanges,
    async [Symbol.asyncDispose]() {
      const closed = new Promise(resolve => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
  }
}

function keepHeaders(headers: Iterable<[string, string]>): Record<string, string> {
  return Object.fromEntries([...headers].filter(([name]) => !hopHeaders.has(name)))
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

function parseJson(text: string): unknown {
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function writeJson(body: unknown): string {
  return typeof body === 'string' ? body : JSON.stringify(body)
}
