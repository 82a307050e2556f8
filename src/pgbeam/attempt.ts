import type { z } from 'zod/mini'
import { parseRetryAfter } from '../http/retry.ts'
import type { Connection } from './connection.ts'
import { decodeError } from './decode-error.ts'
import type { PgBeamErrorDetails } from './errors.ts'
import type { Operation } from './operations.ts'

export interface Reply<T> {
  data: T
  etag: string | null
}

/** One try's failure: what an error will say, and the header that the retry decides by. */
export interface Failure extends Omit<PgBeamErrorDetails, 'operation' | 'target'> {
  retryAfter?: string | null
}

export type Attempt<T> = { kind: 'done'; reply: Reply<T> } | { kind: 'failed'; failure: Failure }

export interface AttemptRequest<T> {
  connection: Connection
  operation: Operation
  url: string
  headers: Record<string, string>
  body: string | undefined
  schema: z.ZodMiniType<T>
  fetch: typeof fetch
  now: () => number
  timeoutMs: number
}

/** A page of 100 profiles of 100 kB each is 10 MB; more than three times that is no list of profiles. */
const MAX_REPLY_BYTES = 32 * 1024 * 1024
const MAX_ERROR_BYTES = 256 * 1024

/** The request surely did not leave this machine, or no server took it. */
const NEVER_SENT: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])
const TIMEOUTS: ReadonlySet<string> = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT'])

/** Sends the request once. Every way in which it can go wrong is a value. */
export async function attemptRequest<T>(request: AttemptRequest<T>): Promise<Attempt<T>> {
  const { operation, url, headers, body, timeoutMs } = request
  let response: Response
  let text: string
  try {
    response = await request.fetch(url, {
      method: operation.method,
      headers,
      // The key must not follow a redirect to wherever it leads.
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
      ...(body === undefined ? {} : { body }),
    })
    if (!response.ok) return failed(await describeRefusal(response, request))
    text = await readText(response, MAX_REPLY_BYTES)
  } catch (error) {
    return failed(describeBreak(error, operation))
  }
  return decodeReply({ text, response, request })
}

function decodeReply<T>({ text, response, request }: { text: string; response: Response; request: AttemptRequest<T> }) {
  const etag = response.headers.get('etag')
  const decoded = request.schema.safeParse(parseJson(text))
  if (decoded.success) return { kind: 'done', reply: { data: decoded.data, etag } } as const
  const issue = decoded.error.issues[0]
  return failed({
    kind: 'reply',
    effect: effectIfSent(request.operation),
    status: response.status,
    requestId: decodeRefusalText('', response, request).requestId,
    detail: `the answer is not what the API promises at ${issue?.path.join('.') || 'its root'} (${issue?.code ?? 'unknown'})`,
  })
}

async function describeRefusal<T>(response: Response, request: AttemptRequest<T>): Promise<Failure> {
  const { status, headers } = response
  // The status alone says enough where the rest of the answer gets lost.
  const text = await readText(response, MAX_ERROR_BYTES).catch(() => '')
  const decoded = decodeRefusalText(text, response, request)
  if (status < 400) {
    const location = headers.get('location') ?? ''
    const leadsTo = URL.canParse(location, request.url) ? new URL(location, request.url).origin : 'nowhere'
    return { kind: 'redirect', status, requestId: decoded.requestId, detail: `redirected to ${leadsTo}, not followed` }
  }
  const retryAfter = headers.get('retry-after')
  const isRefused = status < 500 && status !== 408
  return {
    kind: 'status',
    effect: isRefused ? 'none' : effectIfSent(request.operation),
    status,
    ...decoded,
    etag: headers.get('etag') ?? undefined,
    retryAfter,
    retryAfterMs: parseRetryAfter({ header: retryAfter, now: request.now() }),
  }
}

function decodeRefusalText<T>(text: string, { headers }: Response, { connection }: AttemptRequest<T>) {
  const contentType = headers.get('content-type')
  return decodeError({ text, contentType, requestId: headers.get('x-request-id'), redact: connection.redact })
}

function describeBreak(error: unknown, operation: Operation): Failure {
  const code = findCode(error)
  if (error instanceof ReplyTooLarge) {
    return { kind: 'reply', effect: effectIfSent(operation), detail: error.message, cause: error }
  }
  const isTimeout = (error instanceof Error && error.name === 'TimeoutError') || TIMEOUTS.has(code ?? '')
  if (isTimeout) return { kind: 'timeout', effect: effectIfSent(operation), cause: error }
  if (code && isCertificateCode(code)) return { kind: 'certificate', code, cause: error }
  const effect = code && NEVER_SENT.has(code) ? 'none' : effectIfSent(operation)
  return { kind: 'network', effect, code, cause: error }
}

/** fetch wraps what happened in a `TypeError`, and several addresses tried in an `AggregateError` inside that. */
function findCode(error: unknown): string | undefined {
  for (let e = error, depth = 0; e instanceof Error && depth < 5; e = e.cause, depth++) {
    if ('code' in e && typeof e.code === 'string') return e.code
  }
  return undefined
}

function isCertificateCode(code: string): boolean {
  return /CERT|ERR_TLS|ERR_SSL|UNABLE_TO_VERIFY/.test(code)
}

function effectIfSent({ writes }: Operation): 'none' | 'unknown' {
  return writes ? 'unknown' : 'none'
}

function failed(failure: Failure) {
  return { kind: 'failed', failure } as const
}

class ReplyTooLarge extends Error {
  override readonly name = 'ReplyTooLarge'
}

/** The stream is counted, not believed: `Content-Length` may be absent, or be of the compressed text. */
async function readText(response: Response, maxBytes: number): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength
    if (bytes > maxBytes) throw new ReplyTooLarge(`the answer is larger than ${maxBytes} bytes`)
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
