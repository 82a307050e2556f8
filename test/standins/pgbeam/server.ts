import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { Happenings } from '../happenings.ts'
import type { RawRequest } from './api.ts'
import type { Age } from './contract.ts'
import type { Fault, Faults } from './faults.ts'
import type { ApiReply } from './policies-api.ts'
import { Refusal, refuseStatus, renderRefusal } from './refusal.ts'
import { type LoggedRequest, logRequest } from './request-log.ts'
import { readText, sendFault, sendReply } from './transport.ts'

export interface ServerOptions {
  age: Age
  port: number
  now: () => number
  handleRequest: (request: RawRequest) => Promise<ApiReply>
  faults: Faults
  /** Carries out the edit of a race, on the profile that the path names. */
  editBetween: (path: string, fault: Extract<Fault, { kind: 'race' }>) => void
  latencyMs: () => number
  /** Of every answer, besides its own. */
  headers: () => Record<string, string>
  hold: (request: LoggedRequest) => Promise<unknown> | undefined
}

export interface RunningServer {
  url: string
  requests: LoggedRequest[]
  until: (holds: () => boolean) => Promise<void>
  /** Throws if a request met a mistake of the stand-in's own. */
  close: () => Promise<void>
}

/** Puts the API on a port of the loopback interface, logs what arrives, and lets faults have their way. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { age, now, handleRequest, faults } = options
  const requests: LoggedRequest[] = []
  const crashes: unknown[] = []
  const happenings = new Happenings()

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://standin')
    const { method = 'GET', headers } = request
    const text = await readText(request)
    const logged = logRequest({ method, url, headers, text, at: now(), number: requests.length + 1 })
    requests.push(logged)
    happenings.notice()
    response.setHeaders(new Map(Object.entries({ 'X-Request-Id': logged.requestId, ...options.headers() })))
    if (options.latencyMs() > 0) await sleep(options.latencyMs())
    await options.hold(logged)
    const raw = { method, path: url.pathname, query: url.searchParams, headers, text }
    const fault = faults.take(raw)
    logged.fault = fault?.kind
    const refuse = (refusal: Refusal) => renderRefusal({ age, refusal, requestId: logged.requestId })

    if (fault?.kind === 'race') options.editBetween(raw.path, fault)
    const reply = isHandled(fault) ? await answer(raw, refuse) : undefined
    if (!fault || fault.kind === 'race') {
      logged.status = reply?.status
      if (reply) sendReply(response, reply)
    } else if (fault.kind === 'status' || fault.kind === 'expired-key') {
      const refusal = refuse(refuseForFault(fault))
      logged.status = refusal.status
      sendReply(response, refusal)
    } else {
      logged.status = sendFault(response, fault, reply)
    }
    happenings.notice()
  }

  async function answer(raw: RawRequest, refuse: (refusal: Refusal) => ApiReply): Promise<ApiReply> {
    try {
      return await handleRequest(raw)
    } catch (error) {
      if (error instanceof Refusal) return refuse(error)
      crashes.push(error)
      return refuse(refuseStatus(500))
    }
  }

  const server = createServer((request, response) => {
    serve(request, response).catch(error => {
      // A client that hung up in the middle of its request is no mistake of ours.
      if (request.complete) crashes.push(error)
      response.socket?.destroy()
    })
  })
  await new Promise<void>(resolve => server.listen(options.port, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    until: holds => happenings.until(holds),
    async close() {
      const closed = new Promise(resolve => server.close(resolve))
      server.closeAllConnections()
      await closed
      if (crashes.length > 0) throw new AggregateError(crashes, 'the PgBeam stand-in made mistakes of its own')
    },
  }
}

/** Whether the API gets to see the request, whatever becomes of its answer. */
function isHandled(fault: Fault | undefined): boolean {
  if (!fault || fault.kind === 'race' || fault.kind === 'truncate') return true
  return 'takesEffect' in fault && fault.takesEffect === true
}

function refuseForFault(fault: Extract<Fault, { kind: 'status' | 'expired-key' }>): Refusal {
  if (fault.kind === 'expired-key') return refuseStatus(401)
  const { status, retryAfter } = fault
  return refuseStatus(status, retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) })
}
