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

describe('what a writing query of a WITH returns', () => {
  it.each([
    ['UPDATE t SET a = NULL FROM u RETURNING u.d, t.b', 'd text, b character varying(5)', 'u.d t.b'],
    ['UPDATE t SET a = NULL FROM u x JOIN u y USING (id) RETURNING y.d', 'd text', 'u.d'],
    ['UPDATE u SET a = NULL FROM (SELECT doc FROM t) x RETURNING x.*', 'doc jsonb', 't.doc'],
    ['DELETE FROM t USING u RETURNING u.*', 'id integer, a text, d text', 'u.id u.a u.d'],
    ['DELETE FROM u AS x USING t RETURNING x.d, c', 'd text, c boolean', 'u.d t.c'],
    ['DELETE FROM public.u RETURNING public.u.d', 'd text', 'u.d'],
    ['WITH x AS (SELECT b FROM t) DELETE FROM u USING x RETURNING x.b', 'b character varying(5)', 't.b'],
    [
      'MERGE INTO u USING (SELECT b FROM t) x ON true WHEN MATCHED THEN DELETE RETURNING *',
      'b character varying(5), id integer, a text, d text',
      't.b u.id u.a u.d',
    ],
    ['INSERT INTO u DEFAULT VALUES RETURNING d', 'd text', 'u.d'],
    // The name of a query is none of what is written to.
    ['WITH u AS (SELECT b AS d FROM t) DELETE FROM u RETURNING d', 'd text', 'u.d'],
  ])('%s', async (query, columns, sources) => {
    const { catalog, unread } = await readSchema(`${TABLES}CREATE TABLE v AS WITH q AS (${query}) SELECT * FROM q;`)
    expect(unread).toEqual([])
    const from = sources.split(' ')
    const expected = columns.split(', ').map((column, place) => `${column} < ${from[place]}`)
    expect(summarise(catalog).v).toBe(`table (${expected.join(', ')})`)
  })

  it.each([
    'DELETE FROM t RETURNING x.*',
    'DELETE FROM t RETURNING old.*',
    'DELETE FROM oops RETURNING a',
    'DELETE FROM t USING oops RETURNING a',
  ])('is not followed where a name is not known: %s', async query => {
    const { unread } = await readSchema(`${TABLES}CREATE TABLE v AS WITH q AS (${query}) SELECT * FROM q;`)
    expect(unread).toMatchObject([{ reason: 'not-defined' }])
  })
})
