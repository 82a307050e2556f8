import { setTimeout as sleepFor } from 'node:timers/promises'
import type { z } from 'zod/mini'
import type { RateAnswer } from '../apply/pace.ts'
import type { Effect } from '../http/failure.ts'
import { type Fetch, type FetchReply, openFetch } from '../http/fetch.ts'
import { retryDelay } from '../http/retry.ts'
import { type OnRequest, traceFetch } from '../http/trace.ts'
import type { Deprecation } from '../live/deprecation.ts'
import { PgBeamError } from '../live/pgbeam-error.ts'
import { attemptRequest, type Failure, type Reply } from './attempt.ts'
import { findBlame } from './blame.ts'
import { openConnection } from './connection.ts'
import { buildUrl, nameTarget, type Operation } from './operations.ts'
import { readRateLimit } from './rate-limit.ts'

/** How to reach PgBeam. All but the first three have the defaults of production. Times in ms. */
export interface PgBeamOptions {
  apiUrl: string
  apiKey: string
  userAgent: string
  fetch?: Fetch
  /** Told of each try. */
  onRequest?: OnRequest | undefined
  now?: () => number
  random?: () => number
  sleep?: (ms: number) => Promise<unknown>
  /** Told of each answer that announces the end of what it answers. */
  onDeprecation?: (deprecation: Deprecation) => void
  /** Told of each answer what it says of the rate limit. */
  onAnswer?: (answer: RateAnswer) => void
  /** Gives the signal that ends a try after so long. */
  startTimeout?: (ms: number) => AbortSignal
  /** Of each try, from connecting to the last byte of the answer. */
  timeoutMs?: number
  /** Of one request with its tries and waits: past it, no further try begins. */
  requestBudgetMs?: number
  /** Of all that the client's requests may lose to failures together. */
  runBudgetMs?: number
}

export interface Call<T> {
  operation: Operation
  project: string
  profile?: string
  database?: string
  query?: Record<string, string>
  headers?: Record<string, string>
  body?: unknown
  schema: z.ZodMiniType<T>
  /** Before each try. What it throws ends the request, and is thrown as it is. */
  beforeTry?: (() => Promise<void>) | undefined
}

/** Throws a `PgBeamError` where there was no usable answer after all tries that were worth it. */
export type Send = <T>(call: Call<T>) => Promise<Reply<T>>

/** A client that sends the given operations, and refuses to send any other. */
export function createSend(options: PgBeamOptions, operations: readonly Operation[]): Send {
  const { userAgent, now = Date.now, random = Math.random, sleep = sleepFor } = options
  const { timeoutMs = 30_000, requestBudgetMs = 120_000, runBudgetMs = 300_000 } = options
  const { startTimeout = AbortSignal.timeout } = options
  const connection = openConnection(options)
  const { onRequest } = options
  const fetch = traceFetch(options.fetch ?? openFetch(connection.baseUrl), { onRequest, now })
  const { host } = new URL(connection.baseUrl)
  const budget = createRunBudget(runBudgetMs)
  // Rate limits count requests per key, so what one answer says holds back the requests that begin after it too.
  let pausedUntil = 0
  let underWay = 0
  // Waiting because little is left is a courtesy: past this, a refusal is waited for instead, within the budgets.
  let courtesyMs = runBudgetMs

  return async call => {
    const request = prepareRequest(call)
    const pauseMs = pausedUntil - now()
    if (pauseMs > 0) await sleep(pauseMs)
    const startedAt = now()
    let heldBackMs = 0
    let effect: Effect = 'none'
    for (let attempt = 1; ; attempt++) {
      await call.beforeTry?.()
      const triedAt = now()
      underWay++
      const result = await attemptRequest(request).finally(() => underWay--)
      if (result.kind === 'done') {
        // A rate limit that let the request through in the end was no failure.
        budget.settle({ lostMs: triedAt - startedAt - heldBackMs, answered: true })
        return result.reply
      }
      const { retryAfter, ...failure } = result.failure
      if (failure.effect === 'unknown') effect = 'unknown'
      const delayMs = mayRepeat(failure, call.operation)
        ? retryDelay({
            attempt,
            status: failure.status,
            retryAfter,
            now: now(),
            random: random(),
            elapsedMs: now() - startedAt,
            requestBudgetMs,
            runBudgetMs: budget.leftMs() - (now() - startedAt - heldBackMs),
          })
        : undefined
      if (delayMs === undefined) {
        const answered = isAnswer(failure)
        budget.settle({ lostMs: (answered ? triedAt : now()) - startedAt, answered })
        const blame = findBlame(call.operation, failure)
        const ifMatch = call.headers?.['If-Match']
        throw new PgBeamError({ ...failure, ...nameRequest(call), host, effect, tries: attempt, blame, ifMatch })
      }
      if (failure.status === 429) {
        pausedUntil = Math.max(pausedUntil, now() + delayMs)
        heldBackMs += delayMs
      }
      await sleep(delayMs)
    }
  }

  function hear({ status, headers }: Pick<FetchReply, 'status' | 'headers'>): void {
    const limit = readRateLimit(headers)
    options.onAnswer?.({ status, remaining: limit?.remaining })
    // What is under way besides this answer may use up what is left: one more would be refused.
    if (limit?.resetMs === undefined || limit.remaining >= underWay || limit.resetMs > requestBudgetMs) return
    const until = now() + limit.resetMs
    const addedMs = until - Math.max(pausedUntil, now())
    if (addedMs <= 0 || addedMs > courtesyMs) return
    courtesyMs -= addedMs
    pausedUntil = until
  }

  function prepareRequest<T>(call: Call<T>) {
    const { operation, schema } = call
    if (!operations.includes(operation)) throw new TypeError(`This client cannot ${operation.does}`)
    const url = buildUrl(connection.baseUrl, call)
    if (budget.isOutage()) throw new PgBeamError({ kind: 'out-of-reach', ...nameRequest(call) })
    const body = call.body === undefined ? undefined : JSON.stringify(call.body)
    const headers = {
      Accept: 'application/json, application/problem+json',
      'User-Agent': userAgent,
      Authorization: connection.authorization(),
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...call.headers,
    }
    return {
      connection,
      operation,
      url,
      headers,
      body,
      schema,
      fetch,
      now,
      onDeprecation: options.onDeprecation,
      onAnswer: hear,
      startTimeout: () => startTimeout(timeoutMs),
    }
  }
}

function nameRequest<T>(call: Call<T>) {
  return { operation: call.operation.does, target: nameTarget(call) }
}

function mayRepeat({ kind, effect }: Failure, { repeatable }: Operation): boolean {
  const isTransient = kind === 'status' || kind === 'network' || kind === 'timeout'
  return isTransient && (repeatable || effect !== 'unknown')
}

/** A refusal is an answer as well: the server is there. */
function isAnswer({ kind, status = 0 }: Failure): boolean {
  return kind === 'status' && status < 500 && status !== 408
}

/** What a run may lose to failures, shared by all requests of one client. Times in ms. */
export interface RunBudget {
  leftMs: () => number
  /** Whether everything was spent, and the last request ended without an answer: then the next one is not even tried. */
  isOutage: () => boolean
  /** A request came to an end. Lost: failed tries and the waits after them. */
  settle: (outcome: { lostMs: number; answered: boolean }) => void
}

export function createRunBudget(limitMs: number): RunBudget {
  let leftMs = limitMs
  let lastAnswered = true
  return {
    leftMs: () => leftMs,
    isOutage: () => leftMs <= 0 && !lastAnswered,
    settle: ({ lostMs, answered }) => {
      leftMs = Math.max(0, leftMs - lostMs)
      lastAnswered = answered
    },
  }
}
