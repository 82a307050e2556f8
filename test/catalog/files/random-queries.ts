import fc from 'fast-check'

/** Random queries over tables whose every value names the column that it is of. */

const TABLES = ['people', 'orders'] as const
const COLUMNS = ['id', 'email', 'note', 'tags', 'doc', 'address', 'is_admin']

/** Makes the tables and two rows of each. */
export const SETUP: readonly string[] = [
  'CREATE TYPE place AS (street text, city text)',
  ...TABLES.flatMap(table => [
    `CREATE TABLE ${table} (id int, email text, note varchar(40), tags text[], doc jsonb, address place, is_admin bool)`,
    `INSERT INTO ${table} SELECT i, '<${table}.email>', '<${table}.note>', ARRAY['<${table}.tags>'],
      jsonb_build_object('k', '<${table}.doc>'), ROW('<${table}.address>', '<${table}.address>')::place, true
      FROM generate_series(1, 2) i`,
    // So that values fall back on others.
    `INSERT INTO ${table} (id, note) VALUES (3, '<${table}.note>')`,
  ]),
]

function write(parts: TemplateStringsArray, ...values: fc.Arbitrary<string>[]): fc.Arbitrary<string> {
  return fc.tuple(...values).map(texts => parts.map((part, place) => part + (texts[place] ?? '')).join(''))
}

const alias = fc.constantFrom('x', 'x', 'x', 'y')
const text = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('email', 'note') },
  { weight: 3, arbitrary: write`${alias}.${fc.constantFrom('email', 'note')}` },
)
const any = write`${alias}.${fc.constantFrom(...COLUMNS)}`
const test = fc.oneof(
  write`${text} IS NOT NULL`,
  write`${text} LIKE '%a%'`,
  write`x.id = ${alias}.id`,
  write`x.id IN (1, 2)`,
  write`${alias}.is_admin`,
  write`NOT ${alias}.is_admin`,
  write`(${alias}.doc ? 'k')`,
)

const { query } = fc.letrec<{ expression: string; query: string; value: string; source: string; select: string }>(
  tie => {
    const value = fc.oneof(
      { depthSize: 'medium' },
      { weight: 6, arbitrary: text },
      { weight: 1, arbitrary: write`upper(${tie('value')})` },
      { weight: 1, arbitrary: write`(${tie('value')} || '-' || ${tie('value')})` },
      { weight: 1, arbitrary: write`coalesce(${tie('value')}, ${tie('value')})` },
      { weight: 1, arbitrary: write`nullif(${tie('value')}, 'z')` },
      { weight: 1, arbitrary: write`greatest(${tie('value')}, ${tie('value')})` },
      { weight: 1, arbitrary: write`CASE WHEN ${test} THEN ${tie('value')} ELSE ${tie('value')} END` },
      { weight: 1, arbitrary: write`CASE x.id WHEN 1 THEN ${tie('value')} END` },
      { weight: 1, arbitrary: write`(${alias}.address).city` },
      { weight: 1, arbitrary: write`${alias}.tags[1]` },
      { weight: 1, arbitrary: write`(${alias}.doc ->> 'k')` },
      { weight: 1, arbitrary: write`format('%s', ${tie('value')})` },
      { weight: 1, arbitrary: write`${tie('value')}::varchar(50)` },
      { weight: 1, arbitrary: write`${tie('value')} COLLATE "C"` },
      { weight: 1, arbitrary: write`(SELECT ${tie('value')} FROM ${fc.constantFrom(...TABLES)} q LIMIT 1)` },
      { weight: 1, arbitrary: write`(SELECT q.email FROM ${fc.constantFrom(...TABLES)} q WHERE q.id = x.id LIMIT 1)` },
      { weight: 1, arbitrary: write`substring(${tie('value')} from 1 for 30)` },
      { weight: 1, arbitrary: write`lag(${tie('value')}) OVER (ORDER BY ${text})` },
      { weight: 1, arbitrary: write`overlay(${tie('value')} placing 'q' from 40)` },
      { weight: 1, arbitrary: write`json_value(${alias}.doc, '$.k')` },
      { weight: 1, arbitrary: write`json_serialize(json_object('v': ${tie('value')}))` },
    )
    const expression = fc.oneof(
      { depthSize: 'medium' },
      { weight: 5, arbitrary: any },
      { weight: 5, arbitrary: tie('value') },
      { weight: 1, arbitrary: test },
      { weight: 1, arbitrary: write`ROW(${tie('value')}, ${any})` },
      { weight: 1, arbitrary: write`ARRAY[${tie('value')}]` },
      { weight: 1, arbitrary: alias },
      { weight: 1, arbitrary: write`to_jsonb(${alias})` },
      { weight: 1, arbitrary: write`to_jsonb(${alias}.*)` },
      { weight: 1, arbitrary: write`json_build_object('k', ${tie('value')})` },
      { weight: 1, arbitrary: write`ARRAY(SELECT ${tie('value')} FROM ${fc.constantFrom(...TABLES)} q)` },
      { weight: 1, arbitrary: write`EXISTS (SELECT 1 FROM people q WHERE q.email = ${text})` },
      { weight: 1, arbitrary: write`${text} IN (SELECT email FROM orders q)` },
      { weight: 1, arbitrary: write`xmlelement(name v, ${tie('value')})` },
    )
    const target = fc.oneof(
      {
        weight: 4,
        arbitrary: write`${tie('expression')} AS ${fc.constantFrom('email', 'note', 'v1', 'v2', 'v3', 'id')}`,
      },
      { weight: 2, arbitrary: tie('expression') },
      { weight: 2, arbitrary: fc.constantFrom('x.*', '*', 'y.*', '(x.address).*', '(x).email') },
    )
    const targets = fc.array(target, { minLength: 1, maxLength: 3 }).map(list => list.join(', '))
    const relation = fc.constantFrom(...TABLES, 'v', 'v', 'w')
    const source = fc.oneof(
      { depthSize: 'medium' },
      { weight: 6, arbitrary: write`${relation} x` },
      { weight: 2, arbitrary: write`${relation} x JOIN ${relation} y USING (id)` },
      { weight: 1, arbitrary: write`${relation} x FULL JOIN ${relation} y USING (id, note)` },
      { weight: 1, arbitrary: write`${relation} x RIGHT JOIN ${relation} y USING (id)` },
      { weight: 1, arbitrary: write`${relation} x NATURAL LEFT JOIN ${relation} y` },
      { weight: 1, arbitrary: write`(${relation} a CROSS JOIN ${relation} b) AS x (v1, email, note)` },
      { weight: 1, arbitrary: write`(${relation} x JOIN ${relation} USING (id) AS y)` },
      { weight: 2, arbitrary: write`${relation} x, LATERAL (SELECT x.email AS note, 1 AS id) y` },
      { weight: 1, arbitrary: write`${relation} x, unnest(x.tags) AS y (email)` },
      { weight: 1, arbitrary: write`${relation} x, jsonb_each_text(x.doc) AS y (note, email)` },
      { weight: 1, arbitrary: write`${relation} x, jsonb_to_record(x.doc) AS y (k text, email text)` },
      {
        weight: 1,
        arbitrary: write`${relation} x, json_table(x.doc, '$' COLUMNS (email text PATH '$.k', n FOR ORDINALITY)) y`,
      },
      {
        weight: 1,
        arbitrary: write`${relation} x, ROWS FROM (unnest(x.tags), generate_series(1, 2)) WITH ORDINALITY AS y (note, id, n)`,
      },
      { weight: 2, arbitrary: write`(${tie('query')}) x` },
      { weight: 1, arbitrary: write`(${tie('query')}) x (email, note)` },
    )
    const select = fc.oneof(
      { depthSize: 'medium' },
      { weight: 6, arbitrary: write`SELECT ${targets} FROM ${tie('source')}` },
      { weight: 1, arbitrary: write`SELECT ${targets} FROM ${tie('source')} WHERE ${test} ORDER BY ${text}` },
      { weight: 1, arbitrary: write`SELECT DISTINCT ${targets} FROM ${tie('source')}` },
      {
        weight: 1,
        arbitrary: write`SELECT ${text}, count(*), max(${text}) AS m FROM ${tie('source')} GROUP BY 1 HAVING count(*) > 0`,
      },
      {
        weight: 1,
        arbitrary: write`SELECT string_agg(${tie('value')}, ',' ORDER BY ${text}) FILTER (WHERE ${test}) AS v1 FROM ${tie('source')}`,
      },
      {
        weight: 1,
        arbitrary: write`SELECT mode() WITHIN GROUP (ORDER BY ${tie('value')}) AS v2, array_agg(x) AS v3 FROM ${tie('source')}`,
      },
      { weight: 1, arbitrary: write`SELECT count(DISTINCT ${text}), bool_or(${test}) AS v3 FROM ${tie('source')}` },
      { weight: 1, arbitrary: write`VALUES (1, (SELECT ${text} FROM people x)), (2, 'two')` },
      { weight: 1, arbitrary: write`TABLE ${relation}` },
    )
    const query = fc.oneof(
      { depthSize: 'medium' },
      { weight: 8, arbitrary: tie('select') },
      {
        weight: 1,
        arbitrary: write`SELECT id, ${text} AS email FROM ${relation} x UNION ALL SELECT id, ${text} FROM ${relation} x`,
      },
      {
        weight: 1,
        arbitrary: write`SELECT id, ${text} AS email FROM ${relation} x EXCEPT SELECT 1, ${text} FROM ${relation} x`,
      },
      {
        weight: 1,
        arbitrary: write`SELECT ${text} AS email FROM ${relation} x INTERSECT SELECT ${text} FROM ${relation} x`,
      },
      { weight: 1, arbitrary: write`WITH q AS (${tie('query')}) SELECT * FROM q x` },
      {
        weight: 1,
        arbitrary: write`WITH q (note, email) AS (${tie('query')}), r AS (SELECT email FROM q) SELECT x.email FROM r x`,
      },
      {
        weight: 1,
        arbitrary: write`WITH RECURSIVE q (id, email, note) AS (SELECT id, email, 'n'::text FROM ${relation} x UNION ALL SELECT q.id + 1, q.note, x.note::text FROM q JOIN ${relation} x USING (id)) SELECT q.email AS email, q.note FROM q`,
      },
      {
        weight: 1,
        arbitrary: write`WITH RECURSIVE q (id, email) AS (SELECT id, email FROM ${relation} x UNION ALL SELECT q.id + 1, q.email FROM q WHERE q.id < 3) SEARCH DEPTH FIRST BY email SET o CYCLE id SET m USING p SELECT * FROM q`,
      },
    )
    return { expression, query, value, source, select }
  },
)

const list = (length: number) => fc.array(query, { minLength: length, maxLength: length, size: 'max' })

/** Views: `v` and `w`, each tried with several queries, as PostgreSQL refuses many, and others that may read those. */
export const views: fc.Arbitrary<string[]> = fc
  .record({ v: list(6), w: list(6), others: list(12), names: fc.constantFrom('', '', ' (one)', ' (one, two)') })
  .map(({ v, w, others, names }) => [
    ...v.map(query => `CREATE VIEW v AS ${query}`),
    ...w.map(query => `CREATE VIEW w AS ${query}`),
    ...others.map((query, place) => `CREATE VIEW z${place}${names} AS ${query}`),
  ])
