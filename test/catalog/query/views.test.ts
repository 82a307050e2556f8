import { describe, expect, it } from 'vitest'
import { readSchema, summarise } from '../read.ts'
import { follow, TABLES } from './follow.ts'

describe('a column shows what its value is made of', () => {
  it.each([
    ['SELECT a, t.b AS x, public.t.c FROM t', 'a text < t.a, x character varying(5) < t.b, c boolean < t.c'],
    [
      'SELECT x.* FROM t AS x (one)',
      'one integer < t.id, a text < t.a, b character varying(5) < t.b, c boolean < t.c, home public.place < t.home, doc jsonb < t.doc',
    ],
    [
      'SELECT a || d AS x, upper(d) AS y, nullif(d, b) AS z FROM t JOIN u USING (id, a)',
      'x < t.a u.d, y < u.d, z < u.d',
    ],
    [
      'SELECT coalesce(a, b) AS x, greatest(a, b), ARRAY[a], ROW(a, b) FROM t',
      'x < t.a t.b, greatest < t.a t.b, array < t.a, row < t.a t.b',
    ],
    ['SELECT CASE WHEN a = b THEN b WHEN c THEN d END AS x FROM t, u AS u (i, e, d)', 'x < t.b u.d'],
    ["SELECT CASE a WHEN 'k' THEN 1 ELSE 2 END AS x FROM t", 'x'],
    ['SELECT string_agg(a, b ORDER BY doc) FILTER (WHERE c) AS x, max(a) AS y FROM t', 'x < t.a t.b, y < t.a'],
    ['SELECT mode() WITHIN GROUP (ORDER BY a) AS x FROM t', 'x < t.a'],
    [
      'SELECT lag(a) OVER (PARTITION BY b ORDER BY doc) AS x, rank() OVER w AS y FROM t WINDOW w AS (ORDER BY a)',
      'x < t.a, y',
    ],
    ["SELECT (home).city, doc ->> 'x' AS x, (doc)['y'] AS y FROM t", 'city < t.home, x < t.doc, y < t.doc'],
    ['SELECT (home).* FROM t', 'street text < t.home, city text < t.home'],
    [
      'SELECT (t).a AS x, (t).*, (q).d AS y FROM (SELECT a, id FROM t) t, (SELECT u, t.a FROM t, u) q',
      'x text < t.a, a text < t.a, id integer < t.id, y < t.a u.*',
    ],
    ['SELECT t AS x, to_jsonb(t.*) AS y, count(t) AS z FROM t', 'x < t.*, y < t.*, z bigint'],
    [
      'SELECT json_array(SELECT y.* FROM f(t.a) AS y) AS x, ARRAY(SELECT y.* FROM f(t.a) AS y) FROM t',
      'x < t.a, array < t.a',
    ],
    ['SELECT (SELECT d FROM u WHERE u.id = t.id) AS x, ARRAY(SELECT a FROM u) FROM t', 'x text < u.d, array < u.a'],
    ["SELECT json_object('k': a) AS x, xmlelement(name e, b) AS y FROM t", 'x < t.a, y < t.b'],
  ])('%s', async (query, columns) => {
    expect(await follow(query)).toBe(columns)
  })
})

describe('what has the name of a test in another schema is none', () => {
  it.each([
    ['SELECT app.count(a) AS n, pg_catalog.count(a) AS m FROM t', 'n < t.a, m bigint'],
    ["SELECT a OPERATOR(app.=) '' AS x, a OPERATOR(pg_catalog.=) '' AS y FROM t", 'x < t.a, y boolean'],
  ])('%s', async (query, columns) => {
    expect(await follow(query)).toBe(columns)
  })
})

it.each('+ - ~ @ @@ @-@ !! |/ ||/ # ?- ?| ^@ ~* &&'.split(' '))(
  '%s before an operand computes a value',
  async operator => {
    expect(await follow(`SELECT ${operator} id AS x, pg_catalog.abs(${operator} id) AS y FROM t`)).toBe(
      'x < t.id, y < t.id',
    )
  },
)

describe('counts, tests and conditions show nothing', () => {
  it.each([
    [
      'SELECT count(*), count(a) AS n, count(DISTINCT b) AS m FROM t WHERE doc IS NOT NULL',
      'count bigint, n bigint, m bigint',
    ],
    [
      "SELECT a = b AS x, a LIKE 'k%' AS y, a IN ('k') AS z, a BETWEEN b AND 'k' AS w FROM t",
      'x boolean, y boolean, z boolean, w boolean',
    ],
    [
      'SELECT a IS NULL AS x, c IS TRUE AS y, a IS DISTINCT FROM b AS z, doc ? a AS w FROM t',
      'x boolean, y boolean, z boolean, w boolean',
    ],
    [
      'SELECT EXISTS (SELECT a FROM t), id IN (SELECT id FROM t) AS y, id = ANY (SELECT id FROM t) AS z FROM u',
      'exists boolean, y boolean, z boolean',
    ],
    ['SELECT 1 AS one FROM t GROUP BY a HAVING max(b) > a ORDER BY a LIMIT 1', 'one integer'],
    // A boolean column is no test of itself.
    ['SELECT NOT c AS x, c AND a = b AS y FROM t', 'x boolean < t.c, y boolean < t.c'],
  ])('%s', async (query, columns) => {
    expect(await follow(query)).toBe(columns)
  })
})

describe('columns are followed', () => {
  it.each([
    ['through subqueries', 'SELECT x FROM (SELECT a AS x, b FROM t) s', 'x text < t.a'],
    ['through names for columns', 'SELECT y FROM (SELECT a, b FROM t) s (x, y)', 'y character varying(5) < t.b'],
    ['through WITH', 'WITH q AS (SELECT a FROM t), r (x) AS (SELECT a FROM q) SELECT * FROM r', 'x text < t.a'],
    ['past a WITH that hides a table', 'WITH t AS (SELECT d AS a FROM u) SELECT a FROM t', 'a text < u.d'],
    [
      'through recursion',
      "WITH RECURSIVE q (x, y) AS (SELECT a, 'k'::text FROM t UNION ALL SELECT y, d FROM q JOIN u USING (id)) SELECT x, y FROM q",
      undefined,
    ],
    ['through set operations', 'SELECT a, b FROM t UNION SELECT d, a FROM u', 'a text < t.a u.d, b < t.b u.a'],
    ['through EXCEPT on its left', 'SELECT a FROM t EXCEPT SELECT d FROM u', 'a text < t.a'],
    ['through VALUES', 'VALUES ((SELECT a FROM t), 1), (NULL, 2)', 'column1 < t.a, column2 integer'],
    [
      'through a join',
      'SELECT * FROM (SELECT id, b FROM t) x JOIN u USING (id)',
      'id integer < t.id, b character varying(5) < t.b, a text < u.a, d text < u.d',
    ],
    ['through USING, on the side that is kept', 'SELECT id FROM t RIGHT JOIN u USING (id)', 'id integer < u.id'],
    ['through USING, on both', 'SELECT id FROM t FULL JOIN u USING (id)', 'id integer < t.id u.id'],
    ['through a natural join', 'SELECT a FROM t NATURAL JOIN u', 'a text < t.a'],
    ['through a join with a name', 'SELECT j.d FROM (t JOIN u USING (id, a)) AS j', 'd text < u.d'],
    ['through LATERAL', 'SELECT s.x FROM t, LATERAL (SELECT a AS x) s', 'x text < t.a'],
    ['not into a subquery without it', 'SELECT s.a FROM t, (SELECT a FROM u) s', 'a text < u.a'],
    ['through functions', 'SELECT value FROM t, jsonb_array_elements(doc)', 'value < t.doc'],
    ['through functions with definitions', 'SELECT y.a FROM t, jsonb_to_record(doc) AS y (a int)', 'a integer < t.doc'],
    ['through functions that are not known', 'SELECT y.x FROM t, f(t.a, t.doc) AS y', 'x < t.a t.doc'],
    [
      'through JSON_TABLE',
      "SELECT y.a FROM t, json_table(doc, '$' COLUMNS (NESTED PATH '$.k' COLUMNS (a int))) y",
      'a integer < t.doc',
    ],
    [
      'through what is passed to JSON_TABLE, and its defaults',
      "SELECT y.* FROM t, json_table(doc, '$' PASSING a AS p COLUMNS (x text PATH '$p', NESTED '$.k' COLUMNS (y text DEFAULT b ON EMPTY DEFAULT home::text ON ERROR))) y",
      'x text < t.a t.doc, y text < t.a t.b t.doc t.home',
    ],
    [
      'through XMLTABLE, its paths and defaults',
      'SELECT y.* FROM t, xmltable(b PASSING doc COLUMNS n FOR ORDINALITY, x text, y text PATH a, z text DEFAULT home::text) y',
      'n < t.doc, x text < t.doc, y text < t.a t.doc, z text < t.doc t.home',
    ],
    ['to a column around the query', 'SELECT (SELECT t.a) AS x FROM t', 'x text < t.a'],
    ['to the row where there is no such column', 'SELECT t.oops AS x FROM t', 'x < t.*'],
    ['to no system column', 'SELECT t.ctid, xmin FROM t', 'ctid, xmin'],
  ])('%s', async (_, query, columns) => {
    if (columns === undefined)
      expect(await follow(query.replace('USING (id)', 'ON true'))).toBe('x text < t.a u.d, y text < u.d')
    else expect(await follow(query)).toBe(columns)
  })

  it('where they cannot be, the view may show anything of the relation', async () => {
    const { catalog } = await readSchema(
      `${TABLES}CREATE VIEW v AS SELECT y.* FROM t, f(t.a) AS y; CREATE VIEW w AS SELECT * FROM v;`,
    )
    expect(summarise(catalog)).toMatchObject({ v: 'view (… t)', w: 'view (… v)' })
  })
})

describe('views', () => {
  it('read views, one step at a time', async () => {
    const { catalog } = await readSchema(
      `${TABLES}CREATE VIEW v AS SELECT a AS x FROM t; CREATE MATERIALIZED VIEW w AS TABLE v;`,
    )
    expect(summarise(catalog)).toMatchObject({ v: 'view (x text < t.a)', w: 'materialized-view (x text < v.x)' })
    const [t] = catalog.find('public', 't')
    expect(catalog.readersOf(t?.id ?? '').map(({ name }) => name)).toEqual(['v'])
  })

  it('keep the columns that they had when they were made', async () => {
    const { catalog } = await readSchema(
      `${TABLES}CREATE VIEW v AS SELECT * FROM u; ALTER TABLE u ADD e int; ALTER TABLE u RENAME a TO z;`,
    )
    expect(summarise(catalog).v).toBe('view (id integer < u.id, a text < u.z, d text < u.d)')
  })

  it('of old dumps are made by a rule', async () => {
    const { catalog, unread } = await readSchema(
      `${TABLES}CREATE TABLE v (x text); CREATE RULE "_RETURN" AS ON SELECT TO v DO INSTEAD SELECT a FROM t;`,
    )
    expect(summarise(catalog).v).toBe('view (x text < t.a)')
    expect(unread).toEqual([])
  })

  it('are dropped with what they read, and with no more', async () => {
    const views =
      'CREATE VIEW v AS SELECT a FROM u WHERE d IS NULL; CREATE VIEW w AS SELECT * FROM v; CREATE VIEW x AS SELECT a FROM u;'
    const { catalog } = await readSchema(`${TABLES}${views} ALTER TABLE u DROP COLUMN d CASCADE;`)
    expect(Object.keys(summarise(catalog))).toEqual(['t', 'u', 'x'])
  })
})
