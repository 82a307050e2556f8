import { expect, test } from 'vitest'
import { composeCreation, composeUpdate } from '../../src/live/body.ts'
import { FIELDS } from '../../src/policy/schema.ts'
import { readFile, readLive } from '../plan/files.ts'

/** A profile as an old deployment knows it, with what a later one has beside it. */
const OLD = { name: 'A', max_rows: 10, table_allowlist: ['a.b'] }
const OF_TOMORROW = { session_recording: 'full', quorum: { of: 3 }, nothing: null }
const METADATA = { id: 'pol_1', project_id: 'prj_1', created_at: '2030-01-01', updated_at: '2030-01-02' }

function compose(text: string, raw: Record<string, unknown> = {}) {
  return composeUpdate(readFile(text).document, readLive({ ...METADATA, ...OLD, ...raw }))
}

test('an update passes on what this version does not know, as it is, and nothing of the API’s own', () => {
  expect(compose('name: A', OF_TOMORROW)).toMatchObject(OF_TOMORROW)
  for (const field of Object.keys(METADATA)) expect(compose('name: A', OF_TOMORROW)).not.toHaveProperty(field)
})

test('an update has the defaults of the fields that the file leaves out, where the deployment has them', () => {
  expect(compose('name: B')).toEqual({ name: 'B', max_rows: 0, table_allowlist: [] })
})

test('an update has a field that the deployment lacks only where the file sets it', () => {
  expect(compose('name: A\nmigration_safety: warn')).toEqual({
    name: 'A',
    max_rows: 0,
    table_allowlist: [],
    migration_safety: 'warn',
  })
})

test('a field that live is null is one that the deployment has', () => {
  expect(compose('name: A', { row_filters: null })).toHaveProperty('row_filters', [])
})

test('a creation has what the file sets, and no more', () => {
  const { document } = readFile('id: pol_1\nproject_id: prj_1\nname: A\nmax_rows: 0\ncreated_at: 2030-01-01\n')
  expect(composeCreation(document)).toEqual({ name: 'A', max_rows: 0 })
})

test('whatever a file sets arrives in both', () => {
  const text = 'name: A\naccess_mode: read_write\nrow_filters: [{ table: a.b, predicate: x = 1 }]\nmax_rows: 7\n'
  const { document } = readFile(text)
  const set = Object.fromEntries(
    FIELDS.filter(field => document.given.has(field)).map(field => [field, document.profile[field]]),
  )
  expect(composeCreation(document)).toEqual(set)
  expect(composeUpdate(document, readLive({ ...METADATA, ...OLD }))).toMatchObject(set)
})
