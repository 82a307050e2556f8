import { expect, test } from 'vitest'
import { describeFailure, findPause, listMismatches } from '../../src/apply/write-failure.ts'
import { readFile, readLive } from '../plan/files.ts'
import { failure } from './memory-writer.ts'

test('waits as long as the API asks for, else longer every time, and never more than a minute', () => {
  const pause = (retryAfterMs: number | undefined, attempt: number) =>
    findPause({ failure: failure({ status: 503, retryAfterMs }), attempt })
  expect([1, 2, 3].map(attempt => pause(undefined, attempt))).toEqual([1000, 2000, 4000])
  expect([1, 4].map(attempt => pause(5000, attempt))).toEqual([5000, 5000])
  // At once would be a contest with whatever made it fail.
  expect(pause(0, 1)).toBe(1000)
  expect([pause(60_000, 1), pause(60_001, 1)]).toEqual([60_000, undefined])
})

test('says where in the file each field is that the API complains of', () => {
  const { document } = readFile('name: A\nmax_rows: 5\nmasking_rules:\n  - { table: a.b, column: c, kind: hash }\n')
  const fieldErrors = ['max_rows', 'masking_rules.0.kind', 'of_tomorrow'].map(field => ({ field, detail: 'no' }))
  const text = describeFailure(failure({ status: 400, fieldErrors }), document)
  expect(text).toMatch(
    /max_rows.*line 2, column 11.*masking_rules\.0\.kind.*line 4, column 36.*of_tomorrow.*line 1, column 1/s,
  )
})

test('says that it may have taken effect only where that is so', () => {
  const { document } = readFile('name: A')
  const [unknown, none] = (['unknown', 'none'] as const).map(effect =>
    describeFailure(failure({ status: 502, effect }), document),
  )
  expect(unknown?.length).toBeGreaterThan(none?.length ?? 0)
})

test('an answer is compared with the file’s meaning, and with what was passed through', () => {
  const { document } = readFile('name: A\nmax_rows: 5\ntable_allowlist: [a.b, c.d]')
  const body = { name: 'A', max_rows: 5, session_recording: { level: 'full' } }
  const mismatches = (raw: Record<string, unknown>) =>
    listMismatches({ wanted: document.profile, body, live: readLive({ id: 'pol_1', name: 'A', ...raw }) })
  const kept = { max_rows: 5, table_allowlist: ['c.d', 'a.b'], session_recording: { level: 'full' } }
  expect(mismatches(kept)).toEqual([])
  // What nobody sent is nobody's mismatch.
  expect(mismatches({ ...kept, quorum: 3 })).toEqual([])
  expect(mismatches({ ...kept, max_rows: 50, session_recording: { level: 'off' } })).toEqual([
    'max_rows',
    'session_recording',
  ])
  const { session_recording: _dropped, ...without } = kept
  expect(mismatches(without)).toEqual(['session_recording'])
  expect(mismatches({ ...kept, access_mode: 'telepathy' })).toEqual(['access_mode'])
})
