import fc from 'fast-check'

/** Random migrations over a few names, so that their statements meet. PostgreSQL refuses many of them. */

const schema = fc.constantFrom('public', 'app', '"Audit"')
const relationName = fc.constantFrom('t', 't', 'u', 'u', 'v', 'w', '"Up"', 'mood')
const columnName = fc.constantFrom('a', 'b', 'c', 'd', '"E"')
const typeName = fc.constantFrom('mood', 'dom', 'comp')

const relation = fc
  .tuple(fc.option(schema, { freq: 3 }), relationName)
  .map(([within, name]) => (within === null ? name : `${within}.${name}`))

const type = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('int', 'text', 'bigint', 'bytea', 'varchar(10)', 'numeric(8,2)', 'numeric(5)'),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'timestamptz(3)',
      'char',
      'char(3)',
      '"char"',
      'text[]',
      'int[][]',
      'varchar(4)[]',
      'interval year to month',
      'interval second(2)',
      'interval(3)',
      'bit(4)',
      'bit varying(5)',
      'time',
      'float(10)',
      'decimal',
      'name',
      'uuid',
      'jsonb',
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom('serial', 'bigserial', 'int GENERATED ALWAYS AS IDENTITY') },
  { weight: 2, arbitrary: typeName },
  { weight: 1, arbitrary: fc.tuple(schema, typeName).map(([within, name]) => `${within}.${name}`) },
  { weight: 1, arbitrary: relation },
)

const ifNotExists = fc.constantFrom('', '', 'IF NOT EXISTS ')
const ifExists = fc.constantFrom('', '', 'IF EXISTS ')
const only = fc.constantFrom('', '', 'ONLY ')
const cascade = fc.constantFrom('', '', ' CASCADE', ' RESTRICT')

const column = fc.tuple(columnName, type).map(([name, of]) => `${name} ${of}`)
const generated = fc
  .tuple(columnName, columnName)
  .map(([name, from]) => `${name} int GENERATED ALWAYS AS (${from} + 1) STORED`)
const element = fc.oneof(
  { weight: 10, arbitrary: column },
  { weight: 1, arbitrary: generated },
  {
    weight: 1,
    arbitrary: fc
      .tuple(relation, fc.constantFrom('', ' INCLUDING ALL', ' INCLUDING GENERATED', ' INCLUDING IDENTITY'))
      .map(([of, including]) => `LIKE ${of}${including}`),
  },
  { weight: 1, arbitrary: columnName.map(name => `CHECK (${name} IS NOT NULL)`) },
)
const elements = fc.array(element, { minLength: 0, maxLength: 4 }).map(list => list.join(', '))

function write(parts: TemplateStringsArray, ...values: fc.Arbitrary<string>[]): fc.Arbitrary<string> {
  return fc.tuple(...values).map(texts => parts.map((part, place) => part + (texts[place] ?? '')).join(''))
}

const scalar: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(fc.constantFrom('x', 'y', 'z'), columnName).map(([from, name]) => `${from}.${name}`),
  },
  { weight: 4, arbitrary: columnName },
  { weight: 1, arbitrary: fc.constantFrom('1', "'k'", 'NULL', 'now()', 'x', 'y', 'x.ctid', 'true') },
  { weight: 1, arbitrary: write`${columnName}::text` },
  { weight: 1, arbitrary: write`${columnName}::text::${typeName}` },
  { weight: 1, arbitrary: write`lower(x.${columnName}::text)` },
  { weight: 1, arbitrary: write`(x.${columnName})::varchar(5)` },
  { weight: 1, arbitrary: write`x.${columnName} IS NULL` },
  { weight: 1, arbitrary: write`coalesce(x.${columnName}, ${columnName})` },
  { weight: 1, arbitrary: write`CASE WHEN ${columnName} IS NULL THEN x.${columnName} ELSE ${columnName} END` },
  { weight: 1, arbitrary: write`(SELECT q.${columnName} FROM ${relation} q LIMIT 1)` },
  { weight: 1, arbitrary: write`EXISTS (SELECT FROM ${relation} q WHERE q.${columnName} = x.${columnName})` },
  { weight: 1, arbitrary: write`ARRAY(SELECT ${columnName} FROM ${relation} q)` },
  { weight: 1, arbitrary: write`(x).${columnName}` },
  { weight: 1, arbitrary: write`row_to_json(x)` },
  { weight: 1, arbitrary: write`rank() OVER (PARTITION BY ${columnName} ORDER BY ${columnName})` },
)
const target = fc.oneof(
  { weight: 6, arbitrary: scalar },
  { weight: 4, arbitrary: write`${scalar} AS ${columnName}` },
  { weight: 2, arbitrary: fc.constantFrom('*', 'x.*', 'y.*', '(x).*') },
)
const targets = fc.array(target, { minLength: 1, maxLength: 4 }).map(list => list.join(', '))

const { query } = fc.letrec<{ query: string; source: string; select: string }>(tie => {
  const source = fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 8, arbitrary: write`${relation} x` },
    { weight: 1, arbitrary: write`${relation} AS x (a, "E")` },
    { weight: 1, arbitrary: write`${relation} x, ${relation} y` },
    { weight: 1, arbitrary: write`${relation} x JOIN ${relation} y USING (${columnName})` },
    { weight: 1, arbitrary: write`${relation} x FULL JOIN ${relation} y USING (${columnName}, ${columnName})` },
    { weight: 1, arbitrary: write`${relation} x NATURAL RIGHT JOIN ${relation} y` },
    { weight: 1, arbitrary: write`${relation} x LEFT JOIN ${relation} y ON x.${columnName} = y.${columnName}` },
    { weight: 1, arbitrary: write`(${relation} x JOIN ${relation} y USING (${columnName})) AS z` },
    { weight: 1, arbitrary: write`${relation} x CROSS JOIN LATERAL (SELECT x.${columnName} AS b, 2 AS c) y` },
    { weight: 1, arbitrary: write`${relation} x, jsonb_array_elements_text(x.${columnName}::text::jsonb) y` },
    { weight: 1, arbitrary: write`generate_series(1, 3) x` },
    { weight: 2, arbitrary: write`(${tie('query')}) x` },
    { weight: 1, arbitrary: write`(${tie('query')}) x (d, c)` },
  )
  const select = fc.oneof(
    { depthSize: 'small' },
    { weight: 6, arbitrary: write`SELECT ${targets} FROM ${source}` },
    {
      weight: 1,
      arbitrary: write`SELECT ${targets} FROM ${source} WHERE ${columnName} IS NOT NULL ORDER BY ${columnName}`,
    },
    { weight: 1, arbitrary: write`SELECT ${columnName}, count(*) AS n FROM ${source} GROUP BY ${columnName}` },
    { weight: 1, arbitrary: write`SELECT DISTINCT ON (${columnName}) x.${columnName}, ${columnName} FROM ${source}` },
    { weight: 1, arbitrary: write`SELECT max(${columnName}) AS a, count(${columnName}) FROM ${source}` },
    { weight: 1, arbitrary: fc.constant("VALUES (1, 'x'), (2, 'y')") },
  )
  const query = fc.oneof(
    { depthSize: 'small' },
    { weight: 8, arbitrary: tie('select') },
    { weight: 1, arbitrary: write`${tie('select')} UNION ${tie('select')}` },
    { weight: 1, arbitrary: write`SELECT a, b FROM ${relation} EXCEPT SELECT ${columnName}, b FROM ${relation}` },
    { weight: 1, arbitrary: write`WITH q AS (${tie('query')}) SELECT * FROM q x` },
    { weight: 1, arbitrary: write`WITH w (a, b) AS (${tie('query')}) SELECT b, ${columnName} FROM w x` },
    {
      weight: 1,
      arbitrary: write`WITH RECURSIVE q AS (SELECT a, b, 1 AS depth FROM ${relation} UNION ALL SELECT x.a, q.b, depth + 1 FROM ${relation} x JOIN q ON q.a = x.a) SELECT * FROM q x`,
    },
  )
  return { query, source, select }
})

const tables: readonly [number, fc.Arbitrary<string>][] = [
  [12, write`CREATE TABLE ${ifNotExists}${relation} (${elements})`],
  [3, write`CREATE TABLE ${relation} (${elements}) INHERITS (${relation})`],
  [1, write`CREATE TABLE ${relation} (${elements}) INHERITS (${relation}, ${relation})`],
  [2, write`CREATE TABLE ${relation} (${column}, ${elements}) PARTITION BY LIST (${columnName})`],
  [3, write`CREATE TABLE ${relation} PARTITION OF ${relation} DEFAULT`],
  [2, write`CREATE TABLE ${relation} PARTITION OF ${relation} (${columnName} DEFAULT NULL) FOR VALUES IN ('1')`],
  [1, write`CREATE TABLE ${relation} PARTITION OF ${relation} FOR VALUES IN ('2') PARTITION BY LIST (${columnName})`],
  [2, write`CREATE TABLE ${relation} OF ${typeName}`],
  [1, write`CREATE TEMP TABLE ${relationName} (${elements})`],
  [2, write`CREATE FOREIGN TABLE ${relation} (${column}) SERVER server`],
  [1, write`CREATE FOREIGN TABLE ${relation} PARTITION OF ${relation} FOR VALUES IN ('3') SERVER server`],
  [2, write`CREATE TABLE ${ifNotExists}${relation} AS ${query}`],
  [1, write`CREATE TABLE ${relation} (c, d) AS ${query}`],
  [1, write`SELECT x.*, 1 AS one INTO ${relation} FROM ${relation} x`],
  [16, write`CREATE VIEW ${relation} AS ${query}`],
  [4, write`CREATE OR REPLACE VIEW ${relation} AS ${query}`],
  [1, write`CREATE VIEW ${relation} (c, b) AS ${query}`],
  [2, write`CREATE MATERIALIZED VIEW ${ifNotExists}${relation} AS ${query}`],
  [1, write`CREATE SEQUENCE ${ifNotExists}${relation}`],
  [1, write`CREATE SEQUENCE ${relation} OWNED BY ${relation}.${columnName}`],
]

const alterations: readonly [number, fc.Arbitrary<string>][] = [
  [6, write`ALTER TABLE ${ifExists}${only}${relation} ADD COLUMN ${ifNotExists}${column}`],
  [1, write`ALTER TABLE ${relation} ADD ${generated}`],
  [4, write`ALTER TABLE ${ifExists}${only}${relation} DROP COLUMN ${ifExists}${columnName}${cascade}`],
  [2, write`ALTER TABLE ${relation} DROP COLUMN ${columnName}, ADD COLUMN ${column}`],
  [4, write`ALTER TABLE ${relation} RENAME COLUMN ${columnName} TO ${columnName}`],
  [1, write`ALTER VIEW ${relation} RENAME COLUMN ${columnName} TO ${columnName}`],
  [3, write`ALTER TABLE ${relation} ALTER COLUMN ${columnName} TYPE ${type} USING NULL`],
  [3, write`ALTER TABLE ${ifExists}${relation} RENAME TO ${relationName}`],
  [1, write`ALTER VIEW ${relation} RENAME TO ${relationName}`],
  [1, write`ALTER INDEX ${relation} RENAME TO ${relationName}`],
  [3, write`ALTER TABLE ${relation} SET SCHEMA ${schema}`],
  [2, write`ALTER TABLE ${relation} INHERIT ${relation}`],
  [2, write`ALTER TABLE ${relation} NO INHERIT ${relation}`],
  [3, write`ALTER TABLE ${relation} ATTACH PARTITION ${relation} FOR VALUES IN ('4')`],
  [2, write`ALTER TABLE ${relation} DETACH PARTITION ${relation}`],
  [1, write`ALTER TABLE ${relation} OF ${typeName}`],
  [1, write`ALTER TABLE ${relation} NOT OF`],
  [1, write`ALTER TABLE ${relation} ALTER ${columnName} DROP IDENTITY`],
  [1, write`ALTER TABLE ${relation} ALTER ${columnName} DROP EXPRESSION`],
  [1, write`ALTER SEQUENCE ${relation} OWNED BY ${relation}.${columnName}`],
]

const types: readonly [number, fc.Arbitrary<string>][] = [
  [2, write`CREATE TYPE ${schema}.${typeName} AS ENUM ('x')`],
  [2, write`CREATE DOMAIN ${typeName} AS ${type}`],
  [2, write`CREATE TYPE ${typeName} AS (${column})`],
  [1, write`CREATE TYPE ${typeName} AS RANGE (subtype = int4)`],
  [1, write`ALTER TYPE ${typeName} RENAME TO ${typeName}`],
  [1, write`ALTER TYPE ${typeName} SET SCHEMA ${schema}`],
  [2, write`ALTER TYPE ${typeName} ADD ATTRIBUTE ${columnName} int${cascade}`],
  [1, write`ALTER TYPE ${typeName} DROP ATTRIBUTE ${columnName}${cascade}`],
  [1, write`ALTER TYPE ${typeName} RENAME ATTRIBUTE ${columnName} TO ${columnName}${cascade}`],
  [1, write`ALTER TYPE ${typeName} ALTER ATTRIBUTE ${columnName} TYPE ${type}${cascade}`],
  [2, write`DROP TYPE ${ifExists}${typeName}${cascade}`],
  [1, write`DROP DOMAIN ${typeName}${cascade}`],
]

const others: readonly [number, fc.Arbitrary<string>][] = [
  [2, write`DROP TABLE ${ifExists}${relation}${cascade}`],
  [1, write`DROP TABLE ${relation}, ${relation}${cascade}`],
  [2, write`DROP VIEW ${ifExists}${relation}${cascade}`],
  [1, write`DROP MATERIALIZED VIEW ${relation}${cascade}`],
  [1, write`DROP FOREIGN TABLE ${relation}${cascade}`],
  [1, write`DROP SEQUENCE ${relation}${cascade}`],
  [1, fc.constant('DROP SERVER server CASCADE')],
  [4, write`CREATE SCHEMA ${ifNotExists}${schema}`],
  [1, write`CREATE SCHEMA ${schema} CREATE TABLE t (${elements}) CREATE VIEW v AS SELECT a FROM t`],
  [1, write`DROP SCHEMA ${ifExists}${fc.constantFrom('app', '"Audit"', 'public')}${cascade}`],
  [1, write`ALTER SCHEMA ${schema} RENAME TO ${schema}`],
  [2, write`SET search_path = ${schema}, ${schema}`],
  [1, write`SET search_path = ${schema}`],
  [1, write`SELECT set_config('search_path', '${schema}, public', false)`],
  [1, fc.constantFrom('RESET search_path', 'SET search_path TO DEFAULT', 'DISCARD TEMP', 'DISCARD ALL', 'RESET ALL')],
]

const statement = fc.oneof(
  ...[...tables, ...alterations, ...types, ...others].map(([weight, arbitrary]) => ({ weight, arbitrary })),
)

/** Something to begin with, so that less is refused. */
const START = [
  'CREATE SCHEMA app',
  "CREATE TYPE mood AS ENUM ('x')",
  'CREATE DOMAIN dom AS bytea',
  'CREATE TYPE comp AS (a int, b text)',
  'CREATE TABLE t (a int, b text, c mood, d comp)',
  'CREATE TABLE app.u (a int, b text, c dom, "E" varchar(10))',
  'CREATE TABLE w (a int) INHERITS (t)',
  'CREATE TABLE app.v (a int, b text) PARTITION BY LIST (b)',
  'CREATE TABLE app."Up" PARTITION OF app.v FOR VALUES IN (\'1\')',
  'SET search_path = public, app',
]

/** Files, each a list of statements. */
export function migrations({ maxStatements }: { maxStatements: number }): fc.Arbitrary<string[][]> {
  return fc
    .array(fc.array(statement, { minLength: maxStatements >> 1, maxLength: maxStatements, size: 'max' }), {
      minLength: 1,
      maxLength: 2,
    })
    .map(([first = [], ...files]) => [[...START, ...first], ...files])
}
