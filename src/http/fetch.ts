import { HttpClient } from '@actions/http-client'
import { fetch as send } from 'undici'

export interface FetchOptions {
  readonly method: string
  readonly headers: Record<string, string>
  readonly body?: string
  readonly redirect?: 'follow' | 'manual'
  readonly signal: AbortSignal
}

/** The part of a `Response` that the clients read. */
export interface FetchReply {
  readonly ok: boolean
  readonly status: number
  readonly url: string
  readonly headers: Iterable<[string, string]> & { get(name: string): string | null }
  readonly body: AsyncIterable<Uint8Array> | null
}

/** Sends one request. Node's own `fetch` is one of these, and so is that of undici. */
export type Fetch = (url: string, options: FetchOptions) => Promise<FetchReply>

/**
 * The `fetch` for one address, through the proxy that the environment names for it. By the rules of `@actions/github`,
 * which decides for GitHub's address alone: https goes through a tunnel, this machine and the hosts of `no_proxy` are
 * asked directly. undici's own, because both packages bring it; loading Node's as well takes as long again.
 */
export function openFetch(address: string): Fetch {
  const dispatcher = new HttpClient(undefined, undefined, { keepAlive: true }).getAgentDispatcher(address)
  return dispatcher === undefined ? send : (url, options) => send(url, { ...options, dispatcher })
}
