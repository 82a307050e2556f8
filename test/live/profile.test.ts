import { expect, test } from 'vitest'
import { isSameLive, withoutMetadata } from '../../src/live/profile.ts'
import { type RawProfile, readLive } from '../plan/files.ts'

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

test.each<[string, Partial<RawProfile>, boolean]>([
  ['only the API’s own fields differ', { updated_at: 'later' }, true],
  ['the order of a list differs', { table_allowlist: ['c.d', 'a.b'] }, true],
  ['a known field differs', { max_rows: 6 }, false],
  ['an unknown field differs', { session_recording: 'off' }, false],
  ['an unknown field came', { quorum: 3 }, false],
  ['one cannot be read', { access_mode: 'telepathy' }, false],
])('two reads are of the same profile: %s', (_, patch, isSame) => {
  const [one, other] = [readLive(raw), readLive({ ...raw, ...patch })]
  expect([isSameLive(one, other), isSameLive(other, one)]).toEqual([isSame, isSame])
})

test('what cannot be read is not even the same as itself', () => {
  const live = readLive({ ...raw, access_mode: 'telepathy' })
  expect(isSameLive(live, live)).toBe(false)
})
