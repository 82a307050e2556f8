import type { PgBeamOptions } from '../../src/pgbeam/http.ts'
import type { PgBeamStandIn } from '../standins/pgbeam/index.ts'

/** A clock that moves only by sleeping, so that no test waits; `slept` is every wait in ms. */
export function createClock(start = Date.parse('2030-01-01T00:00:00Z')) {
  let time = start
  const slept: number[] = []
  return {
    slept,
    now: () => time,
    random: () => 0,
    sleep: async (ms: number) => {
      slept.push(ms)
      time += ms
    },
  }
}

export type Clock = ReturnType<typeof createClock>

/** How a client reaches the stand-in by that clock. */
export function reach(api: PgBeamStandIn, clock: Clock): PgBeamOptions {
  const { now, random, sleep } = clock
  return { apiUrl: api.url, apiKey: api.key, userAgent: 'pgbeam-policy-action/0.0.0', now, random, sleep }
}
