import { describe, expect, it } from 'vitest'
import { readSchema, summarise } from '../read.ts'
import { follow, TABLES } from './follow.ts'

describe('WITH RECURSIVE', () => {
  it.each([
    ['a later query', 'WITH RECURSIVE q AS (SELECT a FROM t), t AS (SELECT d AS a FROM u) SELECT a FROM q'],
    [
      'a later query in a round',
      'WITH RECURSIVE q AS (SELECT d FROM u UNION SELECT a FROM t), t AS (SELECT d AS a FROM u) SELECT d FROM q',
    ],
    [
      'a later query in a subquery',
      'WITH RECURSIVE q AS (SELECT (SELECT max(a) FROM t) AS a), t AS (SELECT d AS a FROM u) SELECT a FROM q',
    ],
    [
      'a later query in a WITH of its own',
      'WITH RECURSIVE q AS (WITH r AS (SELECT a FROM t) SELECT a FROM r), t AS (SELECT d AS a FROM u) SELECT a FROM q',
    ],
  ])('%s is not followed, nor taken for a table', async (_, query) => {
    const { catalog, unread } = await readSchema(`${TABLES}CREATE VIEW v AS ${query};`)
    expect(unread).toMatchObject([{ reason: 'not-defined' }])
    expect(summarise(catalog).v).not.toContain('t.a')
  })

  it.each([
    ['earlier queries', 'WITH RECURSIVE t AS (SELECT d AS a FROM u), q AS (SELECT a FROM t) SELECT a FROM q'],
    [
      'a query within of the same name',
      "WITH RECURSIVE q AS (WITH q AS (SELECT d AS a FROM u) SELECT ''::text AS a UNION SELECT a FROM q) SELECT a FROM q",
    ],
    ['tables of other schemas', 'WITH RECURSIVE q AS (SELECT d AS a FROM public.u), u AS (SELECT 1) SELECT a FROM q'],
  ])('is followed through %s', async (_, query) => {
    expect(await follow(query)).toBe('a text < u.d')
  })
})
