import { describe, expect, it } from 'vitest'
import { parseDatabaseLines } from '../../../src/catalog/files/database-lines.ts'
import { coversAll } from '../../../src/catalog/live/covers-all.ts'
import { createLiveCatalog } from '../../../src/catalog/live/live-catalog.ts'
import type { LiveDatabase, LiveProject } from '../../../src/catalog/live/live-project.ts'

/** `db_1`: not read. `db_1+`: read. `db_1~`: read in part. `/name` and `/name!`: a replica. */
function database(text: string): LiveDatabase {
  const [, id = '', sign, name = id, mark] = /^(\w+)([+~])?(?:\/(\w+)(!)?)?$/.exec(text) ?? []
  const catalog = sign ? createLiveCatalog({ relations: [], isTruncated: sign === '~' }) : undefined
  return { id, name, isReplica: mark === '!', catalog, isPartial: sign !== '+' }
}

function isCovered(lines: string, databases: string | null | undefined): boolean {
  const parsed = parseDatabaseLines(lines.replaceAll(', ', '\n'))
  if (parsed.kind === 'problem') throw new Error(parsed.problem)
  const listed = databases === null ? null : (databases ?? '').split(' ').filter(Boolean).map(database)
  const live: LiveProject | undefined = databases === undefined ? undefined : { databases: listed, honeytokens: null }
  return coversAll({ projectId: 'prj_1', lines: parsed.lines, live })
}

describe('without a key', () => {
  it.each([
    ['', false],
    ['a.sql', true],
    ['prj_1: a.sql', true],
    ['prj_1/db_1: a.sql', true],
    ['prj_2: a.sql', false],
    ['prj_2: a.sql, b.sql', true],
  ])('%s: %s', (lines, expected) => {
    expect(isCovered(lines, undefined)).toBe(expected)
  })
})

describe('with a key, every database that it lists needs a source', () => {
  it.each<[string, string | null, boolean]>([
    // It cannot list them.
    ['a.sql', null, false],
    ['prj_1/db_1: a.sql', null, false],
    // There are none.
    ['', '', false],
    ['a.sql', '', true],
    // Files.
    ['a.sql', 'db_1', true],
    ['prj_1: a.sql', 'db_1', true],
    ['prj_2: a.sql', 'db_1', false],
    ['prj_1/db_1: a.sql', 'db_1', true],
    ['prj_1/db_2: a.sql', 'db_1', false],
    ['prj_2/db_1: a.sql', 'db_1', false],
    ['a.sql', 'db_1 db_2', false],
    ['a.sql, b.sql', 'db_1 db_2', true],
    ['prj_1/db_1: a.sql, b.sql', 'db_1 db_2', true],
    ['prj_1/db_1: a.sql, prj_1/db_1: b.sql', 'db_1 db_2', false],
    // PgBeam's own catalogs.
    ['', 'db_1+', true],
    ['', 'db_1+ db_2', false],
    ['', 'db_1+ db_2~', false],
    ['', 'db_1~', false],
    ['a.sql', 'db_1~', true],
    // Both. The line may be of the database that PgBeam has read as well.
    ['a.sql', 'db_1+ db_2', false],
    ['prj_1/db_2: a.sql', 'db_1+ db_2', true],
    ['prj_1/db_1: a.sql', 'db_1+ db_2', false],
    // A replica has what its primary has; without one, it is a database as any other.
    ['a.sql', 'db_1/shop db_2/shop!', true],
    ['', 'db_1+/shop db_2/shop!', true],
    ['', 'db_1+/shop db_2/other!', false],
    ['', 'db_1/shop db_2+/shop!', false],
    ['a.sql', 'db_1/shop!', true],
  ])('%s over %s: %s', (lines, databases, expected) => {
    expect(isCovered(lines, databases)).toBe(expected)
  })
})
