import type { z } from 'zod/mini'
import { classifyFailure, type Effect, judgeEffect } from '../http/failure.ts'
import type { Fetch, FetchReply } from '../http/fetch.ts'
import { describeMismatch, parseJson, ReplyTooLarge, readRefusal, readText } from '../http/reply.ts'
import { parseRetryAfter } from '../http/retry.ts'
import type { Deprecation } from '../live/deprecation.ts'
import type { PgBeamErrorDetails } from '../live/pgbeam-error.ts'
import type { Connection } from './connection.ts'
import { decodeError } from './decode-error.ts'
import { readDeprecation } from './deprecation.ts'
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
  fetch: Fetch
  now: () => number
  onDeprecation: ((deprecation: Deprecation) => void) | undefined
  /** Told of each answer, whatever it is, before its body is read. */
  onAnswer: (answer: Pick<FetchReply, 'status' | 'headers'>) => void
  /** Gives the signal that ends this try. */
  startTimeout: () => AbortSignal
}

/**
 * A page of 100 profiles of 100 kB each is 10 MB, and so is a schema catalog of 2,000 tables with 50 columns each; more than
 * three times that is neither.
 */
const MAX_REPLY_BYTES = 32 * 1024 * 1024

/** Sends the request once. Every way in which it can go wrong is a value. */
export async function attemptRequest<T>(request: AttemptRequest<T>): Promise<Attempt<T>> {
  const { operation, url, headers, body } = request
  let response: FetchReply
  let text: string
  try {
    response = await request.fetch(url, {
      method: operation.method,
      headers,
      // The key must not follow a redirect to wherever it leads.
      redirect: 'manual',
      signal: request.startTimeout(),
      ...(body === undefined ? {} : { body }),
    })
    request.onAnswer(response)
    const deprecation = readDeprecation(response.headers, operation)
    if (deprecation) request.onDeprecation?.(deprecation)
    if (!response.ok) return failed(await describeRefusal(response, request))
    text = await readText(response.body, MAX_REPLY_BYTES)
  } catch (error) {
    return failed(describeBreak(error, operation))
  }
  return decodeReply({ text, response, request })
}

function decodeReply<T>({
  text,
  response,
  request,
}: {
  text: string
  response: FetchReply
  request: AttemptRequest<T>
}) {
  const etag = response.headers.get('etag')
  const decoded = request.schema.safeParse(parseJson(text))
  if (decoded.success) return { kind: 'done', reply: { data: decoded.data, etag } } as const
  return failed({
    kind: 'reply',
    effect: effectIfSent(request.operation),
    status: response.status,
    requestId: decodeRefusalText('', response, request).requestId,
    detail: describeMismatch(decoded.error),
  })
}

async function describeRefusal<T>(response: FetchReply, request: AttemptRequest<T>): Promise<Failure> {
  const { status, headers } = response
  const decoded = decodeRefusalText(await readRefusal(response.body), response, request)
  if (status < 400) {
    const location = headers.get('location') ?? ''
    const leadsTo = URL.canParse(location, request.url) ? new URL(location, request.url).origin : 'nowhere'
    return {
      kind: 'redirect',
      status,
      requestId: decoded.requestId,
      detail: `redirected to ${request.connection.redact(leadsTo)}, not followed`,
    }
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

function decodeRefusalText<T>(text: string, { headers }: FetchReply, { connection }: AttemptRequest<T>) {
  const contentType = headers.get('content-type')
  return decodeError({ text, contentType, requestId: headers.get('x-request-id'), redact: connection.redact })
}

function describeBreak(error: unknown, operation: Operation): Failure {
  if (error instanceof ReplyTooLarge) {
    return { kind: 'reply', effect: effectIfSent(operation), detail: error.message, cause: error }
  }
  const { kind, code, isUnsent, peer } = classifyFailure(error)
  const effect = judgeEffect({ isWrite: operation.writes, isUnsent })
  return kind === 'timeout' ? { kind, effect, cause: error } : { kind, effect, code, peer, cause: error }
}

function effectIfSent({ writes }: Operation): Effect {
  return judgeEffect({ isWrite: writes })
}

function failed(failure: Failure) {
  return { kind: 'failed', failure } as const
}
