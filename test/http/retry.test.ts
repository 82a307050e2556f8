import { describe, expect, test } from 'vitest'
import { type FailedTry, parseRetryAfter, retryDelay } from '../../src/http/retry.ts'

const now = Date.parse('2030-01-01T00:00:00Z')
const plenty = { requestBudgetMs: 120_000, runBudgetMs: 300_000 }
const base: FailedTry = { attempt: 1, status: 503, now, random: 0, elapsedMs: 0, ...plenty }

describe('retryDelay', () => {
  test.each([408, 429, 500, 502, 503, 504, undefined])('status %s is worth another try', status => {
    expect(retryDelay({ ...base, status })).toBe(250)
  })

  test.each([301, 400, 401, 403, 404, 409, 412, 413, 415, 422, 501, 505])('status %s is not', status => {
    expect(retryDelay({ ...base, status, retryAfter: '1' })).toBeUndefined()
  })

  test.each<[string, Partial<FailedTry>, number | undefined]>([
    ['first backoff, least', { attempt: 1, random: 0 }, 250],
    ['first backoff, most', { attempt: 1, random: 1 }, 500],
    ['second backoff, most', { attempt: 2, random: 1 }, 1000],
    ['third backoff, most', { attempt: 3, random: 1 }, 2000],
    ['the fourth try was the last', { attempt: 4 }, undefined],
    ['seconds', { retryAfter: '7' }, 7000],
    ['as long as the longest wait', { retryAfter: '60' }, 60_000],
    ['longer than the longest wait', { retryAfter: '61' }, undefined],
    ['a date', { retryAfter: 'Tue, 01 Jan 2030 00:00:30 GMT' }, 30_000],
    ['a date too far off', { retryAfter: 'Tue, 01 Jan 2030 00:01:01 GMT' }, undefined],
    ['a date in the past falls back', { retryAfter: 'Mon, 31 Dec 2029 23:59:00 GMT' }, 250],
    ['at once falls back', { retryAfter: '0' }, 250],
    ['nonsense falls back', { retryAfter: 'soon' }, 250],
    ['honoured without a status', { status: undefined, retryAfter: '2' }, 2000],
    ['the last wait that the request affords', { retryAfter: '10', elapsedMs: 110_000 }, 10_000],
    ['beyond what the request affords', { retryAfter: '10', elapsedMs: 110_001 }, undefined],
    ['beyond what the run affords', { retryAfter: '10', runBudgetMs: 9_999 }, undefined],
    ['a run that has nothing left', { runBudgetMs: 0 }, undefined],
  ])('%s', (_, failed, expected) => {
    expect(retryDelay({ ...base, ...failed })).toBe(expected)
  })
})

test.each([
  ['120', 120_000],
  [' 5 ', 5000],
  ['Tue, 01 Jan 2030 00:00:10 GMT', 10_000],
  ['Tuesday, 01-Jan-30 00:00:10 GMT', 10_000],
  ['1.5', undefined],
  ['-5', undefined],
  ['2031', 2_031_000],
  ['2031-01-01', undefined],
  ['', undefined],
  [null, undefined],
])('Retry-After %j is %s ms', (header, expected) => {
  expect(parseRetryAfter({ header, now })).toBe(expected)
})
