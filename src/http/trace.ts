import { classifyFailure } from './failure.ts'
import type { Fetch } from './fetch.ts'

/** One try of a request, without anything that it holds: no query, headers or body. */
export interface TracedRequest {
  readonly method: string
  readonly host: string
  readonly path: string
  /** The status of the answer, or what broke the request: a code, or `timeout`. */
  readonly outcome: number | string
  /** Until the answer began. */
  readonly ms: number
}

export type OnRequest = (request: TracedRequest) => void

/** The same `fetch`, which tells of each request as its answer begins. Without a listener it is `fetch` itself. */
export function traceFetch(
  fetch: Fetch,
  { onRequest, now }: { onRequest: OnRequest | undefined; now: () => number },
): Fetch {
  if (!onRequest) return fetch
  return async (url, options) => {
    const { host, pathname: path } = new URL(url)
    const startedAt = now()
    const tell = (outcome: TracedRequest['outcome']) =>
      onRequest({ method: options.method, host, path, outcome, ms: now() - startedAt })
    try {
      const reply = await fetch(url, options)
      tell(reply.status)
      return reply
    } catch (error) {
      const { kind, code } = classifyFailure(error)
      tell(kind === 'timeout' ? kind : (code ?? kind))
      throw error
    }
  }
}
