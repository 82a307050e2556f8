import type { Octokit } from '@octokit/core'
import type { GitHubErrorDetails } from './errors.ts'
import { readRefusal } from './rate-limit.ts'

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
  readonly octokit: Octokit
  readonly route: string
  readonly parameters: Record<string, unknown>
  readonly isWrite: boolean
  readonly signal: AbortSignal
  readonly now: () => number
}

/** The request surely did not leave this machine, or no server took it. */
const NEVER_SENT: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])

/** Sends the request once. Every way in which it can go wrong is a value. */
export async function attemptRequest({
  octokit,
  route,
  parameters,
  isWrite,
  signal,
  now,
}: AttemptRequest): Promise<Attempt> {
  try {
    // Octokit's own reading takes a reply that broke off for a text, and looks at every number for a big one.
    const request = { signal, parseSuccessResponseBody: false }
    const { data, headers } = await octokit.request(route, { ...parameters, request })
    const text = await readText(data)
    return { kind: 'done', body: text === '' ? null : JSON.parse(text), headers: headers as Headers }
  } catch (error) {
    return { kind: 'failed', failure: describe({ error, isWrite, now }) }
  }
}

function describe({ error, isWrite, now }: { error: unknown; isWrite: boolean; now: () => number }): Failure {
  const effect = isWrite ? 'unknown' : 'none'
  if (error instanceof SyntaxError) {
    return { kind: 'reply', effect, detail: 'the answer is not JSON', retry: { retryAfter: null } }
  }
  const response = readResponse(error)
  if (response !== null) {
    const { status, headers, message } = response
    return {
      kind: 'status',
      effect: status < 500 ? 'none' : effect,
      status,
      detail: message,
      permissions: headers['x-accepted-github-permissions'],
      retry: readRefusal({ status, headers, message, now: now() }),
    }
  }
  if (findInChain(error, e => e.name === 'TimeoutError' || e.name === 'AbortError')) {
    return { kind: 'timeout', effect, retry: { retryAfter: null } }
  }
  const source = findInChain(error, e => 'code' in e && typeof e.code === 'string')
  const code = source !== undefined && 'code' in source ? String(source.code) : undefined
  const isUnsent = code !== undefined && NEVER_SENT.has(code)
  return {
    kind: 'network',
    effect: isUnsent ? 'none' : effect,
    detail: code,
    cause: source,
    retry: { retryAfter: null },
  }
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
  return { status, headers, message: isDocument ? String(data.message).slice(0, 500) : '' }
}

function findInChain(error: unknown, isMeant: (error: Error) => boolean): Error | undefined {
  for (let e = error, depth = 0; e instanceof Error && depth < 5; e = e.cause, depth++) if (isMeant(e)) return e
  return undefined
}

async function readText(data: unknown): Promise<string> {
  if (!(data instanceof ReadableStream)) return ''
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of data) text += decoder.decode(chunk, { stream: true })
  return text + decoder.decode()
}
