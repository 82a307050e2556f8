import { expect, it } from 'vitest'
import { readRateLimit } from '../../../src/github/client/rate-limit.ts'

const now = 1_000_000

it.each([
  [
    'a plain refusal',
    { status: 403, headers: {}, message: 'Resource not accessible' },
    { status: 403, retryAfter: null },
  ],
  ['a named wait', { status: 403, headers: { 'retry-after': '3' }, message: '' }, { status: 429, retryAfter: '3' }],
  [
    'a primary limit',
    { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1030' }, message: '' },
    { status: 429, retryAfter: '30' },
  ],
  [
    'a primary limit just over',
    { status: 429, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '999' }, message: '' },
    { status: 429, retryAfter: '0' },
  ],
  [
    'quota left',
    { status: 403, headers: { 'x-ratelimit-remaining': '5', 'x-ratelimit-reset': '1030' }, message: 'no' },
    { status: 403, retryAfter: null },
  ],
  [
    'a secondary limit in prose',
    { status: 403, headers: {}, message: 'You have exceeded a secondary rate limit.' },
    { status: 429, retryAfter: '60' },
  ],
  ['a server error', { status: 503, headers: { 'retry-after': '9' }, message: '' }, { status: 503, retryAfter: '9' }],
])('%s', (_, reply, expected) => {
  expect(readRateLimit({ ...reply, now })).toEqual(expected)
})
