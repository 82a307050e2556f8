import type { getOctokit } from '@actions/github'
import { classifyFailure, judgeEffect } from '../../http/failure.ts'
import type { Fetch } from '../../http/fetch.ts'
import { parseJson, ReplyTooLarge, readRefusal, readText } from '../../http/reply.ts'
import type { GitHubErrorDetails } from './errors.ts'
import { readRateLimit } from './rate-limit.ts'

/** One try's failure: what an error will say, and what the retry decides by. */
export interface Failure extends Omit<GitHubErrorDetails, 'operation'> {
  /** As `retryDelay` takes them. Absent: a further try is not worth it. */
  readonly retry?: { readonly status?: number | undefined; readonly retryAfter: string | null }
}

export type Headers = Readonly<Record<string, string | undefined>>

export type Attempt =
  | { readonly kind: 'done'; readonly body: unknown; readonly headers: Headers }
  | { readonly kind: 'failed'; readonly failure: Failure }

export interface AttemptRequest {
  readonly octokit: ReturnType<typeof getOctokit>
  readonly fetch: Fetch
  readonly route: string
  readonly parameters: Record<string, unknown>
  readonly isWrite: boolean
  readonly signal: AbortSignal
  readonly now: () => number
}

/** A page of 100 comments of 65,536 characters, each of them escaped to six bytes, is 40 MB; no other reply is larger. */
const MAX_REPLY_BYTES = 64 * 1024 * 1024
const MAX_MESSAGE_LENGTH = 500

/** Sends the request once. Every way in which it can go wrong is a value. */
export async function attemptRequest(attempt: AttemptRequest): Promise<Attempt> {
  const { octokit, fetch, route, parameters, isWrite, signal, now } = attempt
  try {
    // Octokit's own reading takes a reply that broke off for a text, and looks at every number for a big one.
    const request = { signal, parseSuccessResponseBody: false, fetch: boundRefusals(fetch) }
    const { data, headers } = await octokit.request(route, { ...parameters, request })
    const text = data instanceof ReadableStream ? await readText(data, MAX_REPLY_BYTES) : ''
    const body = text === '' ? null : parseJson(text)
    if (body !== undefined) return { kind: 'done', body, headers: headers as Headers }
    const effect = judgeEffect({ isWrite })
    const failure = { kind: 'reply', effect, detail: 'the answer is not JSON', retry: { retryAfter: null } } as const
    return { kind: 'failed', failure }
  } catch (error) {
    return { kind: 'failed', failure: describeFailure({ error, isWrite, now }) }
  }
}

/** Octokit reads an answer that says no by itself, and whole: so it gets one that was read already. */
function boundRefusals(fetch: Fetch) {
  return async (...request: Parameters<Fetch>) => {
    const response = await fetch(...request)
    if (response.status < 400) return response
    const { status, url, headers } = response
    const text = await readRefusal(response.body)
    return { status, url, headers, text: async () => text, arrayBuffer: async () => new ArrayBuffer(0) }
  }
}

function describeFailure({ error, isWrite, now }: { error: unknown; isWrite: boolean; now: () => number }): Failure {
  const response = readResponse(error)
  if (response !== null) {
    const { status, headers, message } = response
    const retry = readRateLimit({ status, headers, message, now: now() })
    return {
      kind: 'status',
      effect: status < 500 ? 'none' : judgeEffect({ isWrite }),
      status,
      detail: message,
      permissions: headers['x-accepted-github-permissions'],
      isRateLimit: retry.status === 429,
      retry,
    }
  }
  if (error instanceof ReplyTooLarge) {
    return { kind: 'reply', effect: judgeEffect({ isWrite }), detail: error.message }
  }
  const { kind, code, isUnsent, peer, cause } = classifyFailure(error)
  const effect = judgeEffect({ isWrite, isUnsent })
  const retry = { retryAfter: null }
  return kind === 'timeout'
    ? { kind, effect, retry }
    : { kind: 'network', effect, detail: [code, peer].filter(part => part !== undefined).join(' '), cause, retry }
}

interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly message: string
}

/** Octokit's error for an answer of 400 and above carries it; that for a broken connection has a made-up status and no answer. */
function readResponse(error: unknown): Answer | null {
  if (!(error instanceof Error) || !('response' in error)) return null
  const { response } = error as { response?: { status: number; headers: Headers; data: unknown } }
  if (response === undefined) return null
  const { status, headers, data } = response
  const isDocument = typeof data === 'object' && data !== null && 'message' in data
  return { status, headers, message: isDocument ? String(data.message).slice(0, MAX_MESSAGE_LENGTH) : '' }
}
