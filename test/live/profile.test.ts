import { expect, test } from 'vitest'
import { readWrittenAt, withoutMetadata } from '../../src/live/profile.ts'
import { readLive } from '../plan/files.ts'

const raw = { id: 'pol_1', name: 'A', max_rows: 5, table_allowlist: ['a.b', 'c.d'], session_recording: 'full' }

test('fields that are missing or null have their defaults', () => {
  const { meaning } = readLive({ id: 'pol_1', name: 'A', max_rows: null })
  expect(meaning).toMatchObject({ kind: 'readable', profile: { max_rows: 0, access_mode: 'read_only' } })
})

test('a value that this version does not know makes its field unreadable, and no other', () => {
  const { meaning } = readLive({
    ...raw,
    access_mode: 'telepathy',
    masking_rules: [{ table: 'a', column: 'b', kind: 'fog' }],
  })
  expect(meaning).toEqual({ kind: 'unreadable', fields: ['access_mode', 'masking_rules'] })
})

test('what the API keeps about a profile is nobody’s decision', () => {
  const live = readLive({ ...raw, project_id: 'prj_1', created_at: 'then', updated_at: 'now' })
  expect(Object.keys(withoutMetadata(live))).toEqual(['name', 'max_rows', 'table_allowlist', 'session_recording'])
})

test('a deployment that does not tell when a profile was written leaves the worst: just now', () => {
  expect(readWrittenAt(readLive({ ...raw, updated_at: '2026-01-05T09:00:00Z' }))).toBe(1_767_603_600_000)
  for (const updated_at of [undefined, null, 'yesterday', 5]) {
    expect(readWrittenAt(readLive({ ...raw, updated_at }))).toBe(Number.POSITIVE_INFINITY)
  }
})
