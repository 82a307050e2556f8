import { describe, expect, onTestFinished, test } from 'vitest'
import type { PgBeamOptions } from '../../src/pgbeam/http.ts'
import { readRateLimit } from '../../src/pgbeam/rate-limit.ts'
import { createPolicyReader } from '../../src/pgbeam/reader.ts'
import { startPgBeam } from '../standins/pgbeam/index.ts'
import { createClock, reach } from './clock.ts'

const read = (headers: Record<string, string>) => readRateLimit(new Headers(headers))

describe('what an answer says of its rate limit', () => {
  test.each([
    ['"default";r=173;t=2', { remaining: 173, resetMs: 2000 }],
    ['"default"; r=0 ; t=30', { remaining: 0, resetMs: 30_000 }],
    ['"a";r=90;t=3, "b";r=5;t=60', { remaining: 5, resetMs: 60_000 }],
    ['"default";r=7', { remaining: 7, resetMs: undefined }],
    // The moment is told in whole seconds.
    ['"default";r=7;t=0', { remaining: 7, resetMs: 1000 }],
    // Nobody waits for so long on the word of a header.
    ['"default";r=0;t=86400', { remaining: 0, resetMs: undefined }],
  ])('%s', (header, expected) => {
    expect(read({ RateLimit: header })).toEqual(expected)
  })

  test.each([
    '',
    'default',
    '"default";t=2',
    '"default";r=many',
    '"default";r=-1',
    '"default";r=1e3',
    ';;=;r',
    '"r=5"',
  ])('nothing, where it is %j', header => {
    expect(read({ RateLimit: header })).toBeUndefined()
  })

  test('is taken from the older header where there is no other', () => {
    expect(read({ 'X-RateLimit-Remaining': '12' })).toEqual({ remaining: 12, resetMs: undefined })
    expect(read({ 'X-RateLimit-Remaining': '12', RateLimit: '"x";r=3;t=1' })).toEqual({ remaining: 3, resetMs: 1000 })
    expect(read({})).toBeUndefined()
  })
})

test.each([
  [true, 0],
  [false, 2],
])('a limit of two that is told (%s) is refused %i times over five requests', async (isTold, refusals) => {
  const clock = createClock()
  const api = await startPgBeam({ now: clock.now, rateLimit: { requests: 2, windowMs: 10_000, isTold } })
  onTestFinished(() => api.close())
  const heard: (number | undefined)[] = []
  const reader = createPolicyReader({ ...reach(api, clock), onAnswer: ({ remaining }) => heard.push(remaining) })
  api.seed('prj_1')
  for (let i = 0; i < 5; i++) await reader.listProfiles('prj_1')
  expect(api.requests.filter(({ status }) => status === 429)).toHaveLength(refusals)
  expect(clock.slept).toEqual([10_000, 10_000])
  expect(heard).toHaveLength(5 + refusals)
  expect(heard[0]).toBe(isTold ? 1 : undefined)
})

describe('waiting for a reset before anything is refused', () => {
  async function readOften(times: number, { header, ...budgets }: { header: string } & Partial<PgBeamOptions>) {
    const clock = createClock()
    const api = await startPgBeam({ now: clock.now })
    onTestFinished(() => api.close())
    api.headers = { RateLimit: header }
    api.seed('prj_1')
    const reader = createPolicyReader({ ...reach(api, clock), ...budgets })
    for (let i = 0; i < times; i++) await reader.listProfiles('prj_1')
    expect(api.requests).toHaveLength(times)
    return clock.slept
  }

  test('takes no longer than one request may', async () => {
    expect(await readOften(3, { header: '"x";r=0;t=30', requestBudgetMs: 20_000 })).toEqual([])
    expect(await readOften(3, { header: '"x";r=0;t=20', requestBudgetMs: 20_000 })).toEqual([20_000, 20_000])
  })

  test('takes no longer in all than a run may lose', async () => {
    expect(await readOften(9, { header: '"x";r=0;t=1', runBudgetMs: 3500 })).toEqual([1000, 1000, 1000])
  })

  test('is not needed while there is room', async () => {
    expect(await readOften(3, { header: '"x";r=1;t=20' })).toEqual([])
  })
})
