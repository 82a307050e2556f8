import { describe, expect, it } from 'vitest'
import { openSchemaReader } from '../../../src/catalog/files/open-reader.ts'
import { createFile, readSchema, summarise } from '../read.ts'

async function read(files: Parameters<typeof readSchema>[0]): Promise<Record<string, string>> {
  return summarise((await readSchema(files)).catalog)
}

describe('the search path', () => {
  it.each([
    ['is "$user", public', 'CREATE TABLE a ();', ['a']],
    ['is set', 'CREATE SCHEMA x; SET search_path TO x, public; CREATE TABLE a ();', ['x.a']],
    [
      'passes over what is not there',
      'CREATE SCHEMA x; SET search_path = "$user", gone, x; CREATE TABLE a ();',
      ['x.a'],
    ],
    ['names what must be there', 'SET search_path = app; CREATE TABLE a ();', ['app.a']],
    ['keeps letter case in quotes', 'CREATE SCHEMA "X"; SET search_path = "X"; CREATE TABLE a ();', ['X.a']],
    [
      'is set by a function',
      "CREATE SCHEMA x; SELECT pg_catalog.set_config('search_path', 'X, \"y\"', false); CREATE TABLE a ();",
      ['x.a'],
    ],
    ['is empty', "SELECT set_config('search_path', '', false); CREATE TABLE public.a (); CREATE TABLE b ();", ['a']],
    ['is reset', 'CREATE SCHEMA x; SET search_path = x; RESET search_path; CREATE TABLE a ();', ['a']],
    [
      'is local to a transaction',
      'CREATE SCHEMA x; BEGIN; SET LOCAL search_path = x; CREATE TABLE a (); COMMIT; CREATE TABLE b ();',
      ['b', 'x.a'],
    ],
    [
      'is where others are found',
      'CREATE SCHEMA x; CREATE TABLE x.a (); CREATE TABLE public.a (); SET search_path = x, public; DROP TABLE a;',
      ['a'],
    ],
  ])('%s', async (_, text, relations) => {
    expect(Object.keys(await read(text))).toEqual(relations)
  })

  it('begins anew in each file', async () => {
    const files = {
      '1.sql': 'CREATE SCHEMA x; SET search_path = x; CREATE TEMP TABLE t ();',
      '2.sql': 'CREATE TABLE a (); CREATE TABLE t ();',
    }
    expect(Object.keys(await read(files))).toEqual(['a', 't'])
  })
})

describe('a copy shows what it was made of', () => {
  const base = 'CREATE TABLE t (a int, b text);\n'
  it.each([
    ['CREATE TABLE x AS SELECT b, 1 AS one FROM t;', 'x', 'table (b text < t.b, one integer)'],
    ['SELECT upper(b) AS c INTO x FROM t;', 'x', 'table (c < t.b)'],
    ['CREATE TABLE x AS SELECT b FROM t WITH NO DATA;', 'x', 'table (b text)'],
    [
      'CREATE VIEW v AS SELECT b FROM t; CREATE TABLE x AS SELECT * FROM v; DROP VIEW v;',
      'x',
      'table (b text < gone public.v.* t.b)',
    ],
    [
      'CREATE TABLE u AS SELECT t AS r FROM t; CREATE TABLE x AS SELECT r FROM u; DROP TABLE u;',
      'x',
      'table (r < gone public.u.* t.*)',
    ],
    [
      'CREATE TEMP TABLE u AS TABLE t; CREATE TABLE x AS SELECT b FROM u;',
      'x',
      'table (b text < gone pg_temp.u.* t.b)',
    ],
    ['CREATE TABLE x AS SELECT f.* FROM t, f(t.b) f;', 'x', 'table (… t)'],
    ['ALTER TABLE t ADD c text GENERATED ALWAYS AS (b) STORED;', 't', 'table (a integer, b text, c text < t.b)'],
    [
      'CREATE TABLE x (LIKE t INCLUDING ALL, d text GENERATED ALWAYS AS (lower(b)) STORED);',
      'x',
      'table (a integer, b text, d text < x.b)',
    ],
    ['CREATE TABLE x (LIKE t INCLUDING ALL);', 'x', 'table (a integer, b text)'],
    [
      'ALTER TABLE t ADD c text GENERATED ALWAYS AS (b) STORED; ALTER TABLE t ALTER c DROP EXPRESSION;',
      't',
      'table (a integer, b text, c text < t.b)',
    ],
    [
      `ALTER TABLE t ADD c text GENERATED ALWAYS AS (b) STORED; CREATE TABLE x () INHERITS (t);
       ALTER TABLE t ALTER c DROP EXPRESSION;`,
      'x',
      'table inheritance of t (a integer, b text, c text < x.b)',
    ],
    [
      `ALTER TABLE t ADD c text GENERATED ALWAYS AS (b) STORED; ALTER TABLE t ALTER c DROP EXPRESSION;
       ALTER TABLE t DROP b;`,
      't',
      'table (a integer, c text < t.*)',
    ],
    [
      `ALTER TABLE t ADD c int GENERATED ALWAYS AS (a) STORED;
       ALTER TABLE t ALTER a SET NOT NULL, ALTER c SET EXPRESSION AS (length(b));`,
      't',
      'table (a integer, b text, c integer < t.a t.b)',
    ],
    ['ALTER TABLE t ALTER b TYPE int USING b::int;', 't', 'table (a integer, b integer)'],
    ['ALTER TABLE t ALTER a TYPE text USING coalesce(t.b, a::text);', 't', 'table (a text < t.b, b text)'],
    [
      'ALTER TABLE t ADD c text; ALTER TABLE t ALTER a TYPE text USING b || c; ALTER TABLE t ALTER c TYPE text USING a;',
      't',
      'table (a text < t.b t.c, b text, c text < t.a t.b)',
    ],
    ['ALTER TABLE t ALTER a TYPE text USING t::text;', 't', 'table (a text < t.b, b text)'],
    ['ALTER TABLE t ALTER a TYPE text USING row_to_json(t.*);', 't', 'table (a text < t.b, b text)'],
    [
      'CREATE TABLE x () INHERITS (t); ALTER TABLE t ALTER a TYPE text USING b;',
      'x',
      'table inheritance of t (a text < x.b, b text)',
    ],
  ])('%s', async (text, name, columns) => {
    expect((await read(base + text))[name]).toBe(columns)
  })

  it('is unread where the query is', async () => {
    const { unread } = await readSchema(`${base}PREPARE p AS SELECT b FROM t; CREATE TABLE x AS EXECUTE p;`)
    expect(unread.map(({ line, reason }) => [line, reason])).toEqual([[2, 'not-defined']])
  })
})

describe('transactions', () => {
  it.each([
    ['that are rolled back leave nothing', 'BEGIN; CREATE TABLE a (); ROLLBACK; CREATE TABLE b ();', ['b']],
    [
      'are rolled back to savepoints',
      'BEGIN; CREATE TABLE a (); SAVEPOINT s; CREATE TABLE x (); ROLLBACK TO s; CREATE TABLE b (); COMMIT;',
      ['a', 'b'],
    ],
    ['that are committed stay', 'BEGIN; CREATE TABLE a (); COMMIT; ROLLBACK; CREATE TABLE b ();', ['a', 'b']],
    ['go on', 'BEGIN; CREATE TABLE a (); COMMIT AND CHAIN; CREATE TABLE x (); ROLLBACK;', ['a']],
    ['take the search path back', 'CREATE SCHEMA x; BEGIN; SET search_path = x; ROLLBACK; CREATE TABLE a ();', ['a']],
    ['that never begin roll nothing back', 'CREATE TABLE a (); ROLLBACK;', ['a']],
  ])('%s', async (_, text, relations) => {
    expect(Object.keys(await read(text))).toEqual(relations)
  })

  it.each([
    ['BEGIN;\nDROP VIEW v;', ['2 open-transaction']],
    ['BEGIN; SAVEPOINT s;\nDROP VIEW v; RELEASE s;', ['2 open-transaction']],
    ['BEGIN; DROP VIEW v; COMMIT AND CHAIN;\nCREATE TABLE a ();', ['2 open-transaction']],
    ['BEGIN;\nCREATE TABLE a ();\n\\connect other\nCREATE TABLE b ();', ['2 open-transaction']],
    ['BEGIN;\nDROP VIEW v;\n\\connect other\nCOMMIT;', ['2 open-transaction']],
    ['BEGIN; DROP VIEW v; END; BEGIN; SELECT 1;', []],
    ['BEGIN; DROP VIEW v; ROLLBACK AND CHAIN;', []],
    ['DROP VIEW v; COMMIT;', []],
  ])('that nothing ends are unclear: %s', async (text, unclear) => {
    const { unread } = await readSchema({ '1.sql': 'CREATE VIEW v AS SELECT 1 AS x;', '2.sql': text })
    expect(unread.map(({ line, reason }) => `${line} ${reason}`)).toEqual(unclear)
  })
})

it.each([
  ['EXPLAIN ANALYZE CREATE TABLE a AS SELECT 1 AS x;', ['a']],
  ['EXPLAIN (ANALYZE, COSTS off) SELECT 1 AS x INTO a;', ['a']],
  ['EXPLAIN (ANALYZE false) SELECT 1 AS x INTO a;', []],
  ['EXPLAIN CREATE TABLE a AS SELECT 1 AS x;', []],
])('what is explained is run only to be analysed: %s', async (text, relations) => {
  expect(Object.keys(await read(text))).toEqual(relations)
})

describe('temporary relations', () => {
  it.each([
    'CREATE TEMP TABLE a (x int); ALTER TABLE a ADD y int; CREATE INDEX ON a (x);',
    'CREATE TEMPORARY TABLE a AS SELECT 1 AS x; CREATE VIEW b AS SELECT * FROM a;',
    'CREATE TABLE pg_temp.a (x int);',
    'SELECT 1 AS x INTO TEMP a; CREATE TEMP SEQUENCE s;',
  ])('are none of the database: %s', async text => {
    const { catalog, unread } = await readSchema(text)
    expect([catalog.relations, unread]).toEqual([[], []])
  })

  it('hide those of the database', async () => {
    const text =
      'CREATE TABLE a (x int); CREATE TEMP TABLE a (y int); ALTER TABLE a ADD z int; DROP TABLE a; ALTER TABLE a ADD w int;'
    expect(await read(text)).toEqual({ a: 'table (x integer, w integer)' })
  })
})

describe('temporary relations that go with their transaction', () => {
  const base = 'CREATE TABLE t (email text);\n'
  const VIEW = 'CREATE VIEW v AS SELECT email FROM t;'
  const shown = { t: 'table (email text)', v: 'view (email text < t.email)' }
  it.each([
    ['CREATE TEMP TABLE t (email text) ON COMMIT DROP;', VIEW, ['3 on-commit-drop']],
    ["CREATE TEMP TABLE t ON COMMIT DROP AS SELECT '' AS email;", VIEW, ['3 on-commit-drop']],
    ['CREATE TABLE pg_temp.t (email text) ON COMMIT DROP;', `BEGIN; ${VIEW} COMMIT;`, ['3 on-commit-drop']],
    ['BEGIN; CREATE TEMP TABLE t (email text) ON COMMIT DROP;', `${VIEW} COMMIT;`, ['3 on-commit-drop']],
    ['BEGIN; CREATE TEMP TABLE t (email text) ON COMMIT DROP; COMMIT;', VIEW, []],
    ['BEGIN; CREATE TEMP TABLE t (email text) ON COMMIT DROP; ROLLBACK;', VIEW, []],
    ['CREATE TEMP TABLE t (email text) ON COMMIT DROP;', VIEW.replace('FROM t', 'FROM public.t'), []],
    ['CREATE TEMP TABLE x (email text) ON COMMIT DROP; DROP TABLE x;', VIEW, []],
    ['CREATE TEMP TABLE x ON COMMIT DROP AS SELECT 1; CREATE INDEX ON x (a);', VIEW, []],
  ])('hide nothing of the database: %s %s', async (hides, reads, unclear) => {
    const { catalog, unread } = await readSchema(`${base}${hides}\n${reads}`)
    expect(summarise(catalog)).toEqual(shown)
    expect(unread.map(({ line, reason }) => `${line} ${reason}`)).toEqual(unclear)
  })

  it.each([
    ['what comes later', "CREATE TABLE x AS SELECT '' AS email; CREATE VIEW v AS TABLE x;"],
    ['what is altered', 'ALTER TABLE t RENAME email TO mail;'],
    ['what is dropped', 'DROP TABLE t;'],
    ['a type of rows', 'CREATE TABLE u (a t);'],
    ['what is not there', 'CREATE VIEW v AS TABLE x;'],
  ])('make their names unclear: %s', async (_, text) => {
    const passing = 'CREATE TEMP TABLE t () ON COMMIT DROP; CREATE TEMP TABLE x () ON COMMIT DROP;'
    expect((await readSchema(`${base}${passing} ${text}`)).unread).toHaveLength(1)
  })

  it('are none of the next session', async () => {
    const files = { '1.sql': `${base}CREATE TEMP TABLE t () ON COMMIT DROP;`, '2.sql': VIEW }
    expect((await readSchema(files)).unread).toEqual([])
  })
})

describe('identities', () => {
  async function listIds(files: Parameters<typeof readSchema>[0]): Promise<string[]> {
    const { catalog } = await readSchema(files)
    return catalog.relations.map(({ schema, name, id, columns }) => {
      return `${schema}.${name} ${id}: ${columns.map(column => `${column.name} ${column.id}`).join(', ')}`
    })
  }

  it.each([
    ['a column', 'CREATE TABLE t (a int); ALTER TABLE t RENAME a TO b;', ['public.t public.t: b a']],
    [
      'a column for which another comes',
      'CREATE TABLE t (a int); ALTER TABLE t RENAME a TO b; ALTER TABLE t ADD a int;',
      ['public.t public.t: b a, a a#2'],
    ],
    ['a table', 'CREATE TABLE t (a int); ALTER TABLE t RENAME TO u;', ['public.u public.t: a a']],
    [
      'a table for which another comes',
      'CREATE TABLE t (); ALTER TABLE t RENAME TO u; CREATE TABLE t ();',
      ['public.t public.t#2: ', 'public.u public.t: '],
    ],
    ['a schema', 'CREATE SCHEMA x; CREATE TABLE x.t (); ALTER SCHEMA x RENAME TO y;', ['y.t x.t: ']],
    ['a table that moves', 'CREATE SCHEMA x; CREATE TABLE t (); ALTER TABLE t SET SCHEMA x;', ['x.t public.t: ']],
    [
      'a view that is replaced',
      'CREATE VIEW v AS SELECT 1 AS a; CREATE OR REPLACE VIEW v AS SELECT 2 AS a, 3 AS b;',
      ['public.v public.v: a a, b b'],
    ],
    ['names that need quotes', 'CREATE TABLE "t#2" ("A.b" int);', ['public.t#2 public."t#2": A.b "A.b"']],
  ])('survive renames: %s', async (_, text, ids) => {
    expect(await listIds(text)).toEqual(ids)
  })

  it('are the same in versions that share their statements', async () => {
    const reader = await openSchemaReader()
    const base = [createFile('1.sql', 'CREATE TABLE t (email text, x int);')]
    const head = [...base, createFile('2.sql', 'ALTER TABLE t RENAME email TO contact; ALTER TABLE t RENAME TO u;')]
    const [before, after] = [reader.read(base).catalog, reader.read(head).catalog]
    const [t] = before.relations
    const u = after.byId(t?.id ?? '')
    expect(u?.name).toBe('u')
    expect(u?.columns.find(({ id }) => id === t?.columns[0]?.id)).toMatchObject({
      name: 'contact',
      at: { file: '2.sql', line: 1 },
    })
  })
})

describe('a place is where a migration made something what it is', () => {
  const base = `CREATE SCHEMA s; CREATE TABLE p (a int, b int) PARTITION BY LIST (a); CREATE TABLE q (a int, b int);
CREATE TYPE c AS (a int, b int); CREATE TABLE s.t (a int, b int);`
  it.each([
    ['a child', 'CREATE TABLE x () INHERITS (q);', 'x', ['a', 'b']],
    ['a partition', 'CREATE TABLE x PARTITION OF p DEFAULT;', 'x', ['a', 'b']],
    ['a table of a type', 'CREATE TABLE x OF c;', 'x', ['a', 'b']],
    ['what becomes a partition', 'ALTER TABLE p ATTACH PARTITION q DEFAULT;', 'q', ['a', 'b']],
    ['what becomes a child', 'ALTER TABLE s.t INHERIT q;', 't', ['a', 'b']],
    ['what is in a renamed schema', 'ALTER SCHEMA s RENAME TO r;', 't', []],
  ])('%s', async (_, text, name, columns) => {
    const { catalog } = await readSchema({ '1.sql': base, '2.sql': text })
    const [relation] = catalog.findInAnySchema(name)
    expect(relation?.at).toEqual({ file: '2.sql', line: 1 })
    const moved = relation?.columns.filter(({ at }) => at?.file === '2.sql')
    expect(moved?.map(column => column.name)).toEqual(columns)
  })
})

describe('names', () => {
  it('are found as PgBeam compares them', async () => {
    const { catalog } = await readSchema(
      'CREATE SCHEMA "App"; CREATE TABLE "App"."Users" (); CREATE TABLE "App".users (); CREATE TABLE "ÜSER" ();',
    )
    const find = (schema: string, name: string) => catalog.find(schema, name).map(relation => relation.name)
    expect(find('app', 'USERS')).toEqual(['Users', 'users'])
    expect(find('public', 'users')).toEqual([])
    expect(find('public', 'Üser')).toEqual(['ÜSER'])
    expect(find('public', 'üser')).toEqual([])
    expect(catalog.findInAnySchema('users').map(({ schema }) => schema)).toEqual(['App', 'App'])
  })
})

it('takes no name for more than a name', async () => {
  const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty']
  const text = names.map(
    (
      name,
      place,
    ) => `CREATE TABLE "${name}" ("${name}" "${name}", a pg_catalog."${name}", b int); CREATE EXTENSION "${name}";
      CREATE VIEW v${place} AS SELECT x."${name}", y.* FROM "${name}" x, "${name}"(x.b) y;`,
  )
  const { catalog, unread } = await readSchema(text.join('\n'))
  expect(unread).toEqual([])
  expect(summarise(catalog)).toMatchObject({
    toString: 'table (toString "toString", a toString, b integer)',
    v2: 'view (toString "toString" < toString.toString, … toString)',
  })
  expect(catalog.relations).toHaveLength(8)
})

describe('extensions', () => {
  it('bring relations that dumps do not have', async () => {
    const { catalog, unread } = await readSchema(`
      CREATE SCHEMA ext; CREATE EXTENSION postgis WITH SCHEMA ext; CREATE EXTENSION pg_cron; CREATE EXTENSION own WITH SCHEMA ext;
      CREATE TABLE t (at ext.geometry(Point,4326)); CREATE VIEW v AS SELECT srid FROM ext.spatial_ref_sys;`)
    expect(unread).toEqual([])
    expect(summarise(catalog)).toEqual({
      'cron.job': 'table (…)',
      'cron.job_run_details': 'table (…)',
      'ext.geography_columns': 'view (…)',
      'ext.geometry_columns': 'view (…)',
      'ext.spatial_ref_sys': 'table (…)',
      t: 'table (at ext.geometry(point,4326))',
      v: 'view (srid < ext.spatial_ref_sys.*)',
    })
    expect(catalog.extensions).toEqual([
      { name: 'postgis', schema: 'ext', isKnown: true },
      { name: 'pg_cron', schema: 'cron', isKnown: true },
      { name: 'own', schema: 'ext', isKnown: false },
    ])
  })

  it('move and go with what they brought', async () => {
    const text =
      'CREATE SCHEMA x; CREATE EXTENSION citext; CREATE TABLE t (a citext, b int); ALTER EXTENSION citext SET SCHEMA x;'
    expect(await read(text)).toEqual({ t: 'table (a x.citext, b integer)' })
    expect(await read(`${text} DROP EXTENSION citext CASCADE;`)).toEqual({ t: 'table (b integer)' })
  })
})

it('reads two versions with what they share once', async () => {
  const reader = await openSchemaReader()
  const tables = (count: number) =>
    Array.from({ length: count }, (_, place) => `CREATE TABLE t${place} (a int);\n`).join('')
  expect(reader.read([createFile('a.sql', tables(3))]).catalog.relations).toHaveLength(3)
  expect(reader.read([createFile('a.sql', tables(4))]).catalog.relations).toHaveLength(4)
  expect(reader.read([createFile('a.sql', tables(3))]).catalog.relations).toHaveLength(3)
})
