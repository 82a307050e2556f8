import type { FetchReply } from '../http/fetch.ts'

export interface RateLimit {
  /** Requests that are left until the reset. */
  readonly remaining: number
  /** ms until the reset; undefined where that is not told, or is further off than anybody waits. */
  readonly resetMs: number | undefined
}

const MAX_RESET_SECONDS = 60

/**
 * The rate limit that an answer tells of: of `RateLimit` (several limits: the one with the least left), else of the older
 * `X-RateLimit-Remaining`. Undefined where it tells of none that can be read.
 */
export function readRateLimit(headers: Pick<FetchReply['headers'], 'get'>): RateLimit | undefined {
  const limits = (headers.get('ratelimit') ?? '').split(',').flatMap(readLimit)
  if (limits.length > 0) return limits.reduce((least, each) => (each.remaining < least.remaining ? each : least))
  const remaining = readWholeNumber(headers.get('x-ratelimit-remaining') ?? '')
  return remaining === undefined ? undefined : { remaining, resetMs: undefined }
}

/** `"default";r=173;t=2` */
function readLimit(item: string): RateLimit[] {
  const parameters = new Map(
    item
      .split(';')
      .slice(1)
      .map(parameter => {
        const [name = '', value = ''] = parameter.split('=')
        return [name.trim(), readWholeNumber(value)]
      }),
  )
  const remaining = parameters.get('r')
  const seconds = parameters.get('t')
  if (remaining === undefined) return []
  const isNear = seconds !== undefined && seconds <= MAX_RESET_SECONDS
  // Whole seconds: a reset that is told as now may be a moment away.
  return [{ remaining, resetMs: isNear ? Math.max(1, seconds) * 1000 : undefined }]
}

function readWholeNumber(text: string): number | undefined {
  return /^\s*\d{1,15}\s*$/.test(text) ? Number(text) : undefined
}
