import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { Happenings } from '../../happenings.ts'
import { executeGraphql } from '../graphql/execute.ts'
import type { Token } from '../permissions.ts'
import { routes } from '../rest/index.ts'
import type { World } from '../world.ts'
import { HttpError, notFound } from './errors.ts'
import { Faults, type RequestSeen } from './faults.ts'
import type { Reply } from './reply.ts'
import { findPlace, type Place, type Roots } from './roots.ts'
import { dispatch } from './router.ts'

export interface LoggedRequest extends RequestSeen {
  at: Date
  /** Null until there is an answer; for good, where the connection was cut or left hanging. */
  status: number | null
}

const documentation = 'https://docs.github.com/rest'

/** The HTTP face of the world: logs, delays and spoils requests, asks who is calling, and passes them on. */
export class HttpServer {
  readonly faults = new Faults()
  /** Oldest first. */
  readonly requests: LoggedRequest[] = []
  latencyMs: number
  /** What each request waits for before anything becomes of it. */
  hold: (request: LoggedRequest) => Promise<unknown> | undefined = () => undefined
  readonly happenings = new Happenings()
  readonly #world: World
  readonly #roots: Roots
  readonly #server: Server

  constructor(world: World, { latencyMs, roots }: { latencyMs: number; roots: Roots }) {
    this.#world = world
    this.#roots = roots
    this.latencyMs = latencyMs
    this.#server = createServer((request, response) => void this.#serve(request, response))
  }

  /** Gives the URL it listens at, on a free port of loopback. */
  listen(): Promise<string> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject)
      this.#server.listen(0, '127.0.0.1', () => {
        resolve(`http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`)
      })
    })
  }

  close(): Promise<void> {
    return new Promise(resolve => {
      this.#server.close(() => resolve())
      this.#server.closeAllConnections()
    })
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.#world.apiUrl)
    const place = findPlace(this.#roots, url.pathname)
    const text = await readText(request).catch(() => null)
    // The caller has hung up halfway through its own request.
    if (text === null) return
    const logged: LoggedRequest = {
      method: request.method ?? 'GET',
      path: place.path,
      query: Object.fromEntries(url.searchParams),
      body: parseJson(text),
      at: new Date(),
      status: null,
    }
    this.requests.push(logged)
    this.happenings.notice()
    if (this.latencyMs > 0) await sleep(this.latencyMs)
    await this.hold(logged)
    const fault = this.faults.take(logged)
    this.happenings.notice()
    if (fault === 'hang') return
    if (fault === 'reset-before') return void request.socket.destroy()
    const reply = typeof fault === 'object' && fault ? fault : await this.#answer(request, { url, place, logged })
    if (fault === 'reset-after') return void request.socket.destroy()
    logged.status = reply.status
    send(response, reply, this.requests.length)
  }

  async #answer(
    request: IncomingMessage,
    { url, place, logged }: { url: URL; place: Place; logged: LoggedRequest },
  ): Promise<Reply> {
    try {
      if (place.api === 'pages') throw notFound()
      const token = this.#authenticate(request.headers.authorization)
      const body = isObject(logged.body) ? logged.body : {}
      const { method, path } = logged
      if (place.api === 'graphql') return await executeGraphql({ world: this.#world, token, body })
      const context = { world: this.#world, token, viewer: token.viewer, url, query: url.searchParams, body }
      return await dispatch(routes, { ...context, method, path })
    } catch (error) {
      return errorReply(error)
    }
  }

  #authenticate(header: string | undefined): Token {
    const given = /^(?:token|bearer) (.+)$/i.exec(header ?? '')?.[1]
    if (!given) throw new HttpError(401, 'Requires authentication')
    const token = this.#world.tokens.get(given)
    if (!token) throw new HttpError(401, 'Bad credentials')
    return token
  }
}

/** An error of the stand-in's own is a 500 that says what it is: it is a test that will read it. */
function errorReply(error: unknown): Reply {
  const known = error instanceof HttpError
  const status = known ? error.status : 500
  const message = known ? error.message : String(error instanceof Error ? error.stack : error)
  const errors = known && error.errors ? { errors: error.errors } : {}
  return { status, body: { message, ...errors, documentation_url: documentation, status: String(status) } }
}

function send(response: ServerResponse, { status, headers, body }: Reply, count: number): void {
  const text = typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body)
  const used = Math.min(count, 5000)
  response.writeHead(status, {
    ...(body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
    'x-github-request-id': `STND:${count}`,
    'x-ratelimit-limit': '5000',
    'x-ratelimit-remaining': String(5000 - used),
    'x-ratelimit-used': String(used),
    'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 3600),
    'x-ratelimit-resource': 'core',
    ...headers,
  })
  response.end(text)
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

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
