/** Tries of one request in all. */
const MAX_TRIES = 4
/** A server that asks for a longer wait is not waited for. */
const MAX_RETRY_AFTER_MS = 60_000
const FIRST_BACKOFF_MS = 500
const MAX_BACKOFF_MS = 8_000

const RETRYABLE_STATUSES: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504])

export interface FailedTry {
  /** Which try it was, from 1. */
  attempt: number
  /** What the API answered; absent where the connection broke or timed out. */
  status?: number | undefined
  /** The `Retry-After` header as it came. */
  retryAfter?: string | null | undefined
  /** ms since the epoch. */
  now: number
  /** From 0 to 1. */
  random: number
  /** ms that this request has taken so far, waits included. */
  elapsedMs: number
  /** ms that this request may take before its last try begins. */
  requestBudgetMs: number
  /** ms that all requests of the run may still lose to failures. */
  runBudgetMs: number
}

/** How long to wait before the next try, in ms, or `undefined` where there should be none. */
export function retryDelay(failed: FailedTry): number | undefined {
  if (failed.status !== undefined && !RETRYABLE_STATUSES.has(failed.status)) return undefined
  if (failed.attempt >= MAX_TRIES) return undefined
  const asked = parseRetryAfter({ header: failed.retryAfter, now: failed.now })
  if (asked !== undefined && asked > MAX_RETRY_AFTER_MS) return undefined
  const delay = asked || backoff(failed)
  const isAffordable = failed.elapsedMs + delay <= failed.requestBudgetMs && delay <= failed.runBudgetMs
  return isAffordable ? delay : undefined
}

/**
 * The wait that a `Retry-After` header asks for, in ms, from whole seconds or an HTTP date (RFC 9110, 10.2.3). A date in
 * the past is 0; anything else is `undefined`.
 */
export function parseRetryAfter({
  header,
  now,
}: {
  header: string | null | undefined
  now: number
}): number | undefined {
  const text = header?.trim() ?? ''
  if (/^\d+$/.test(text)) return Number(text) * 1000
  // Date.parse takes nearly anything for a date; an HTTP date begins with the name of a day.
  if (!/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(text)) return undefined
  const date = Date.parse(text)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}

/** Doubles with every try; between half of it and all of it, so that clients do not come back in step. */
function backoff({ attempt, random }: FailedTry): number {
  const ceiling = Math.min(MAX_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** (attempt - 1))
  return Math.round((ceiling / 2) * (1 + random))
}
