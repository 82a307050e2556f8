import { refuseStatus } from './refusal.ts'

/** So many requests in each window of time; `Retry-After` in whole seconds or as an HTTP date. */
export interface RateLimit {
  requests: number
  windowMs: number
  retryAfter?: 'seconds' | 'date'
  /** Whether answers carry `RateLimit`, which the contract leaves to the deployment. */
  isTold?: boolean
}

/** Counts requests per key in fixed windows, and refuses the ones beyond the limit. Gives the headers of the answer. */
export function createRateLimiter({ limit, now }: { limit: RateLimit | undefined; now: () => number }) {
  const windows = new Map<string, { endsAt: number; count: number }>()
  return (key: string): Record<string, string> => {
    if (!limit) return {}
    const time = now()
    const open = windows.get(key)
    const window = open && open.endsAt > time ? open : { endsAt: time + limit.windowMs, count: 0 }
    windows.set(key, window)
    window.count++
    const left = Math.max(0, limit.requests - window.count)
    const told = limit.isTold ? { RateLimit: `"default";r=${left};t=${Math.ceil((window.endsAt - time) / 1000)}` } : {}
    if (window.count <= limit.requests) return told
    throw refuseStatus(429, { ...told, 'Retry-After': writeRetryAfter(window.endsAt) })
  }

  function writeRetryAfter(endsAt: number): string {
    if (limit?.retryAfter === 'date') return new Date(Math.ceil(endsAt / 1000) * 1000).toUTCString()
    return String(Math.ceil((endsAt - now()) / 1000))
  }
}
