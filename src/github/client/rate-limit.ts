/** GitHub's advice where a secondary limit names no time. */
const PATIENCE_SECONDS = 60

/** A reply that may say that the client is too fast. */
export interface RateLimitReply {
  readonly status: number
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly message: string
  /** ms since the epoch. */
  readonly now: number
}

/**
 * What a refusal says in the words that everybody else uses. GitHub answers 403 as well as 429 to those who are too
 * fast, and names the time by `retry-after`, by `x-ratelimit-reset`, or in prose only ("Best practices for using the REST API").
 */
export function readRateLimit(reply: RateLimitReply): { status: number; retryAfter: string | null } {
  const { status, headers, message, now } = reply
  const retryAfter = headers['retry-after'] ?? null
  if (status !== 403 && status !== 429) return { status, retryAfter }
  if (retryAfter !== null) return { status: 429, retryAfter }
  if (headers['x-ratelimit-remaining'] === '0') {
    const seconds = Math.ceil(Number(headers['x-ratelimit-reset']) - now / 1000)
    return { status: 429, retryAfter: String(Number.isNaN(seconds) ? PATIENCE_SECONDS : Math.max(0, seconds)) }
  }
  const isTooFast = status === 429 || /rate limit exceeded|secondary rate limit|abuse detection/i.test(message)
  return isTooFast ? { status: 429, retryAfter: String(PATIENCE_SECONDS) } : { status, retryAfter }
}
