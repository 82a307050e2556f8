import { expect, test } from 'vitest'
import { type Replay, summariseReplay } from '../../src/impact/replay-summary.ts'

const NOTHING = { trafficScope: null, boundCredentials: null, newlyBlocked: 0, newlyAllowed: 0, skippedUnparseable: 0 }

/** A replay of one query, whose tables or output have columns of one name. */
function replayOf(...kinds: readonly string[]): Replay {
  const result = {
    ...{ verdict: 'mask', rule: 'ok', reason: '', hint: null, rowFilterPredicate: null, rewrittenSql: null, notes: [] },
    maskedColumns: kinds.map(kind => ({ column: 'email', kind })),
  }
  const item = {
    ...{ queryHash: 'h', sql: 'SELECT', occurrences: 1, lastSeen: '', recordedEvent: 'query', recordedRule: null },
    ...{ change: 'still_allowed', result },
  }
  return { days: null, summary: { ...NOTHING, evaluated: 1, truncated: false }, items: [item] }
}

test.each([
  [['hash'], ['hash'], 0],
  [['hash', 'null'], ['null', 'hash'], 0],
  [['hash', 'hash'], ['hash'], 1],
  [['redact', 'hash'], ['hash'], 1],
  [['hash', 'redact'], ['null', 'redact'], 1],
  [['hash', 'hash'], [], 1],
])('a column name that several tables share: %j → %j', (before, after, queries) => {
  const summary = summariseReplay({ days: 7, wanted: replayOf(...after), current: replayOf(...before) })
  expect(summary.masked_differently).toMatchObject({ queries })
})
