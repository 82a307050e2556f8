import { describe, expect, test } from 'vitest'
import { pick } from '../size.ts'
import { fieldsOf } from './policies.ts'
import { openStage, PROJECT, policyIn, type Run } from './stage.ts'

const policy = `name: Read-only analytics
access_mode: read_only
masking_rules:
  - { table: public.customers, column: email, kind: hash }
row_filters:
  - { table: public.orders, predicate: region = 'eu' }
max_rows: 10000
budget_queries_per_hour: 1000
`
const closed = `name: Orders only
access_mode: read_only
table_allowlist: [public.orders]
max_rows: 10000
budget_queries_per_hour: 1000
`
const init = `CREATE TABLE customers (id bigint PRIMARY KEY, email text, name text);
CREATE TABLE orders (id bigint, region text, customer_id bigint);
`
const files = {
  'policies/analytics.yaml': policy,
  'policies/orders.yaml': closed,
  'db/001_init.sql': init,
}
const inputs = { 'database-schema': 'db/*.sql', gate: 'true' }

const OPENED = ['subject', 'before', 'after', 'direction', 'file', 'line', 'renamed_from', 'shows'] as const

function opened(run: Run, file = 'policies/analytics.yaml') {
  return policyIn(run, file).changes.flatMap(change =>
    change.cause === 'schema'
      ? [Object.fromEntries(OPENED.flatMap(key => (change[key] === undefined ? [] : [[key, change[key]]])))]
      : [],
  )
}

function gateOf(stage: Awaited<ReturnType<typeof openStage>>) {
  return stage.repository.statuses.at(-1)
}

test('a pull request that touches only SQL files is a check: what it opens is told on the line of the file', async () => {
  await using stage = await openStage({ files })
  const number = await stage.propose({
    'db/002_more.sql': `ALTER TABLE customers RENAME COLUMN email TO contact_email;
ALTER TABLE customers ADD COLUMN phone text;
CREATE TABLE invoices (id bigint, total numeric);
CREATE VIEW order_copy AS SELECT * FROM orders;
`,
  })
  const run = await stage.check(number, { inputs })
  expect(run.exitCode).toBe(0)
  expect(run.report).toMatchObject({ result: 'changed', direction: 'widens' })
  expect(run.outputs).toMatchObject({ result: 'changed', direction: 'widens', changed: '0' })
  expect(run.report?.policies.map(({ file, action }) => ({ file, action }))).toEqual([
    { file: 'policies/analytics.yaml', action: 'none' },
  ])
  const at = (line: number) => ({ direction: 'widens', file: 'db/002_more.sql', line })
  expect(opened(run)).toEqual([
    { subject: 'public.order_copy', before: "region = 'eu'", after: 'all', shows: 'public.orders', ...at(4) },
    {
      subject: 'public.customers.contact_email',
      before: 'hash',
      after: 'clear',
      renamed_from: 'public.customers.email',
      ...at(1),
    },
    { subject: 'public.customers.phone', before: 'none', after: 'clear', ...at(2) },
    { subject: 'public.invoices', before: 'none', after: 'reachable', ...at(3) },
    { subject: 'public.order_copy', before: 'none', after: 'reachable', ...at(4) },
  ])
  expect(
    run.annotations.filter(({ file }) => file === 'db/002_more.sql').map(({ level, line }) => [level, line]),
  ).toEqual([
    ['warning', 4],
    ['warning', 1],
    ['notice', 2],
    ['notice', 3],
    ['notice', 4],
  ])
  const [comment] = stage.comments(number)
  expect(comment?.body).toContain('renamed from')
  expect(comment?.body).toContain('[!CAUTION]')
  expect(gateOf(stage)).toMatchObject({ state: 'pending' })
})

test('whom a migration hits is told, although no policy changes, and no predicate where they are redacted', async () => {
  await using stage = await openStage({ files, live: [{ id: 'pol_analytics', ...fieldsOf(policy) }] })
  stage.wait({ days: 1 })
  stage.pgbeam.seedAgents(PROJECT, [{ id: 'agt_1', name: 'reporter', policy_profile_id: 'pol_analytics' }])
  const number = await stage.propose({ 'db/002_view.sql': 'CREATE VIEW order_copy AS SELECT * FROM orders;\n' })
  const run = await stage.check(number, {
    inputs: { ...inputs, 'redact-predicates': 'true' },
    apiKey: stage.pgbeam.key,
  })
  expect(policyIn(run, 'policies/analytics.yaml').agents?.credentials).toMatchObject([{ name: 'reporter' }])
  expect(opened(run)).toContainEqual(expect.objectContaining({ shows: 'public.orders', after: 'all' }))
  expect(JSON.stringify([run.report, run.annotations, run.summary, stage.comments(number)])).not.toContain("'eu'")
})

test('a migration that opens nothing is no reason for a comment, and sets the status', async () => {
  await using stage = await openStage({ files })
  const number = await stage.propose({
    'db/002_index.sql': 'CREATE INDEX ON orders (region);\nDROP TABLE IF EXISTS old;\n',
  })
  const run = await stage.check(number, { inputs })
  expect(run.report).toMatchObject({ result: 'unchanged', direction: 'none', policies: [] })
  expect(stage.comments(number)).toEqual([])
  expect(run.annotations).toEqual([])
  expect(gateOf(stage)).toMatchObject({ state: 'success' })
})

test('a rename whose rule moves with it is neutral', async () => {
  await using stage = await openStage({ files })
  const number = await stage.propose({
    'db/002_rename.sql': 'ALTER TABLE customers RENAME COLUMN email TO contact_email;\n',
    'policies/analytics.yaml': policy.replace('column: email', 'column: contact_email'),
  })
  const run = await stage.check(number, { inputs })
  expect(policyIn(run, 'policies/analytics.yaml')).toMatchObject({
    action: 'update',
    direction: 'neutral',
    findings: [],
  })
  // Of a database that is not known, nobody knows what its names are.
  const partly = await stage.check(number, { inputs: { ...inputs, 'database-schema': 'db/*.sql\nother/*.sql' } })
  expect(policyIn(partly, 'policies/analytics.yaml').direction).toBe('mixed')
  // Control: without the SQL file it would show a column and hide another.
  const blind = await stage.check(number)
  expect(policyIn(blind, 'policies/analytics.yaml').direction).toBe('mixed')
})

test('what nobody could read is unclear, and never nothing', async () => {
  await using stage = await openStage({ files })
  const number = await stage.propose({
    'db/002_do.sql': "DO $$ BEGIN EXECUTE 'CREATE TABLE secrets (token text)'; END $$;\n",
  })
  const run = await stage.check(number, { inputs })
  expect(run.report).toMatchObject({ result: 'changed', direction: 'unclear' })
  expect(opened(run, 'policies/orders.yaml')).toEqual([
    {
      subject: 'database-schema',
      before: null,
      after: 'do-block',
      direction: 'unclear',
      file: 'db/002_do.sql',
      line: 1,
    },
  ])
  expect(JSON.stringify(run)).not.toContain('secrets (token')
  expect(gateOf(stage)).toMatchObject({ state: 'pending' })
})

test.each([
  ['mask', { 'policies/analytics.yaml': policy.replaceAll('public.customers', 'public.decoy') }, 'customers'],
  ['row filter', { 'policies/analytics.yaml': policy.replaceAll('public.orders', 'public.decoy') }, 'orders'],
] as const)('a %s is not moved by a table that has the name for a moment', async (_, rule, name) => {
  await using stage = await openStage({ files })
  const decoy = `CREATE TABLE ${name} (email text, region text);\nALTER TABLE ${name} RENAME TO decoy;\n`
  const number = await stage.propose({ 'db/000_decoy.sql': decoy, ...rule })
  const run = await stage.check(number, {
    inputs: { ...inputs, 'required-approvals': '0', 'required-approvals-widening': '1' },
  })
  expect(policyIn(run, 'policies/analytics.yaml').changes).toContainEqual(
    expect.objectContaining({
      subject: expect.stringContaining(`public.${name}`),
      direction: 'widens',
      cause: 'policy',
    }),
  )
  expect(gateOf(stage)).toMatchObject({ state: 'pending' })
})

describe('what SQL hides from a look at it is not nothing', () => {
  const view = 'CREATE VIEW mails AS SELECT email FROM customers'
  const hidings: [string, string | Record<string, string>][] = [
    ['a variable of psql', `\\set x '${view}'\n:x;\n`],
    ['a shell', `\\! psql -c '${view}'\n`],
    ['a pipe', `SELECT '${view}' \\g |psql\n`],
    ['the line of a COPY', `COPY orders FROM stdin; ${view};\n\\.\n`],
    ['escapes in strings', `SET standard_conforming_strings = off;\nSELECT 'x\\'' ; ${view}; SELECT ' AS y; -- ';\n`],
    ['a null character', `CR\0\n${view.slice(2)};\n`],
    ['the code of a function', `CREATE /**/ FUNCTION f() RETURNS void LANGUAGE sql AS $$ ${view} $$;\n`],
    ['the code of a block', `DO E'BEGIN \\x45XECUTE \\'x\\'; END';\n`],
    ['another search path', "SELECT set_config('search_path', 'a' || 'b', false);\nCREATE TABLE t ();\n"],
    ['half a migration', { 'db/001_init.sql': `-- migrate:up\n${init}-- migrate:down\n${view};\n` }],
    ['a table', 'CREATE TABLE mails AS SELECT email FROM customers;\n'],
    ['a computed column', 'ALTER TABLE customers ADD mail text GENERATED ALWAYS AS (lower(email)) STORED;\n'],
    ['a function that is named like a test', 'CREATE VIEW mails AS SELECT app.count(email) FROM customers;\n'],
  ]
  test.each(pick({ short: hidings.slice(-3), long: hidings }))('%s', async (_, changes) => {
    await using stage = await openStage({ files })
    const number = await stage.propose(typeof changes === 'string' ? { 'db/002_x.sql': changes } : changes)
    const run = await stage.check(number, { inputs })
    expect(run.report?.direction).toMatch(/^(?:widens|unclear)$/)
    expect(gateOf(stage)).toMatchObject({ state: 'pending' })
  })
})

test('a rule that goes with a file that was changed or removed is no rule of what is gone', async () => {
  const secret = { 'db/002_secrets.sql': 'CREATE TABLE secrets (token text);\n' }
  const denying = policy.replace('row_filters', 'table_denylist: [public.secrets]\nrow_filters')
  const rules = [
    [{ 'db/002_secrets.sql': null, 'policies/analytics.yaml': policy }, 'widens'],
    [{ 'db/002_secrets.sql': null, 'db/001_init.sql': null, 'policies/analytics.yaml': policy }, 'widens'],
    [
      {
        'db/001_init.sql': init.replace('email text', 'contact text'),
        'policies/analytics.yaml': denying.replace('column: email', 'column: contact'),
      },
      'mixed',
    ],
    // Controls: migrations that say so.
    [{ 'db/003.sql': 'DROP TABLE secrets;\n', 'policies/analytics.yaml': policy }, 'neutral'],
    [
      {
        'db/003.sql': 'ALTER TABLE customers RENAME email TO contact;\n',
        'policies/analytics.yaml': denying.replace('column: email', 'column: contact'),
      },
      'neutral',
    ],
  ] as const
  for (const [changes, direction] of rules.slice(0, pick({ short: 2, long: rules.length }))) {
    await using stage = await openStage({ files: { ...files, ...secret, 'policies/analytics.yaml': denying } })
    const run = await stage.check(await stage.propose(changes), { inputs })
    expect(policyIn(run, 'policies/analytics.yaml').direction).toBe(direction)
  }
})

describe('schema-gate', () => {
  const added = { 'db/002_new.sql': 'CREATE TABLE invoices (id bigint);\n' }
  const hiddenShown = { 'db/002_view.sql': 'CREATE VIEW mails AS SELECT email FROM customers;\n' }
  const gates = [
    ['hidden', added, 'success'],
    ['hidden', hiddenShown, 'pending'],
    ['all', added, 'pending'],
    ['off', hiddenShown, 'success'],
  ] as const
  test.each(pick<readonly (typeof gates)[number][]>({ short: gates.slice(0, 2), long: gates }))(
    '%s',
    async (gate, changes, state) => {
      await using stage = await openStage({ files })
      const number = await stage.propose(changes)
      const run = await stage.check(number, { inputs: { ...inputs, 'schema-gate': gate } })
      expect(run.report?.direction).toBe('widens')
      expect(gateOf(stage)).toMatchObject({ state })
    },
  )
})

test('names what “every other table” is', async () => {
  await using stage = await openStage({ files })
  const number = await stage.propose({
    'policies/orders.yaml': closed.replace('table_allowlist: [public.orders]\n', ''),
  })
  const run = await stage.check(number, { inputs })
  expect(policyIn(run, 'policies/orders.yaml').changes).toContainEqual(
    expect.objectContaining({
      subject: '*',
      after: 'reachable',
      cause: 'policy',
      relations: { count: 1, names: ['public.customers'] },
    }),
  )
  expect(stage.comments(number)[0]?.body).toContain('public.customers')
})

test('names that are in no file, and ways around, are findings that a file can accept', async () => {
  await using stage = await openStage({
    files: { ...files, 'db/002_view.sql': 'CREATE VIEW mails AS SELECT email FROM customers;\n' },
  })
  const number = await stage.propose({
    'policies/analytics.yaml': policy
      .replace('column: email', 'column: emial')
      .replace('public.orders', 'public.order'),
    'policies/mails.yaml': policy.replace('Read-only analytics', 'Mails'),
  })
  const run = await stage.check(number, { inputs })
  const codes = (file: string) => policyIn(run, file).findings.map(({ code, line }) => `${line} ${code}`)
  expect(codes('policies/analytics.yaml')).toEqual(['4 unknown-column', '6 unknown-relation'])
  expect(codes('policies/mails.yaml')).toEqual(['4 view-shows-hidden'])
  expect(run.exitCode).toBe(0)
  await stage.revise(number, {
    'policies/mails.yaml': policy
      .replace('Read-only analytics', 'Mails')
      .replace('kind: hash }', 'kind: hash } # pgbeam-allow: view-shows-hidden nobody reads it'),
  })
  const accepted = await stage.check(number, { inputs })
  expect(policyIn(accepted, 'policies/mails.yaml').findings).toMatchObject([{ accepted: 'nobody reads it' }])
})

test('reads a SQL file that is larger than a policy may be', async () => {
  const dump = `${init}-- ${'x'.repeat(1_200_000)}\n`
  await using stage = await openStage({ files: { ...files, 'db/001_init.sql': dump } })
  const number = await stage.propose({
    'db/001_init.sql': `${dump}CREATE VIEW mails AS SELECT email FROM customers;\n`,
  })
  const run = await stage.check(number, { inputs })
  expect(run.report?.findings).toEqual([])
  expect(opened(run)).toContainEqual(expect.objectContaining({ shows: 'public.customers.email' }))
})

test('a line that matches no file is said, and is not a database without tables', async () => {
  await using stage = await openStage({ files })
  const number = await stage.propose({ 'policies/orders.yaml': closed.replace('public.orders', 'public.order') })
  const check = async (lines: string) => {
    const run = await stage.check(number, { inputs: { 'database-schema': lines } })
    return [...(run.report?.findings ?? []), ...policyIn(run, 'policies/orders.yaml').findings].map(({ code }) => code)
  }
  expect(await check('db/*.sql')).toEqual(['unknown-relation'])
  expect(await check('schema/*.sql')).toEqual(['schema-without-match'])
  // The other database may have it.
  expect(await check('db/*.sql\nschema/*.sql')).toEqual(['schema-without-match'])
})

test('a verdict against SQL files that the base branch no longer has never opens the gate', async () => {
  await using stage = await openStage({ files })
  const number = await stage.propose({ 'db/002_index.sql': 'CREATE INDEX ON orders (region);\n' })
  const event = await stage.repository.event.pullRequest({ number, action: 'synchronize' })
  const rerun = () => stage.run(event, { inputs, runAttempt: 2 })
  await rerun()
  expect(gateOf(stage)).toMatchObject({ state: 'success' })
  // In conflict with the base now, so that nobody knows what merging would do.
  await stage.push({ 'db/002_index.sql': 'CREATE TABLE invoices (id bigint);\n' })
  await rerun()
  expect(gateOf(stage)).toMatchObject({ state: 'pending' })
})

describe('live-schema', () => {
  const relation = (name: string, columns: string[]) => ({
    schema: 'public',
    name,
    kind: 'table' as const,
    columns: columns.map(column => ({ name: column, data_type: 'text', is_binary: false })),
  })
  const relations = [
    relation('customers', ['id', 'email']),
    relation('orders', ['id', 'region']),
    relation('vault', ['token']),
  ]
  const live = { 'live-schema': 'true' }
  const misspelt = { 'policies/analytics.yaml': policy.replace('column: email', 'column: emial') }
  const open = { 'policies/orders.yaml': closed.replace('table_allowlist: [public.orders]\n', '') }

  test('finds names that no database has, and names what there is, but for honeytokens', async () => {
    await using stage = await openStage({ files })
    stage.pgbeam.seedDatabases(PROJECT, [{ name: 'app', relations }])
    stage.pgbeam.seedHoneytokens(PROJECT, [{ relation_name: 'vault' }])
    const number = await stage.propose({ ...misspelt, ...open })
    const run = await stage.check(number, { inputs: live, apiKey: stage.pgbeam.key })
    expect(policyIn(run, 'policies/analytics.yaml').findings.map(({ code }) => code)).toEqual(['unknown-column'])
    expect(policyIn(run, 'policies/orders.yaml').changes).toContainEqual(
      expect.objectContaining({ subject: '*', relations: { count: 2, names: ['public.customers'] } }),
    )
    expect(run.report?.findings).toEqual([])
    expect(JSON.stringify([run.report, stage.comments(number)])).not.toContain('vault')
  })

  test('a database that cannot be read is a notice, and nothing is unknown for its absence', async () => {
    await using stage = await openStage({ files })
    stage.pgbeam.seedDatabases(PROJECT, [{ name: 'app', relations, error: 'connection refused to 10.0.0.7' }])
    const number = await stage.propose({ ...misspelt, ...open })
    const run = await stage.check(number, { inputs: live, apiKey: stage.pgbeam.key })
    expect(run.exitCode).toBe(0)
    expect(run.report?.findings.map(({ code }) => code)).toContain('schema-unknown')
    expect(policyIn(run, 'policies/analytics.yaml').findings).toEqual([])
    expect(JSON.stringify(run.report)).not.toContain('10.0.0.7')
  })

  test('SQL files that cover not every database the key lists prove no absence', async () => {
    await using stage = await openStage({ files })
    stage.pgbeam.seedDatabases(PROJECT, [{ name: 'app' }, { name: 'billing' }])
    const number = await stage.propose(misspelt)
    const codes = (run: Run) => policyIn(run, 'policies/analytics.yaml').findings.map(({ code }) => code)
    expect(codes(await stage.check(number, { inputs }))).toEqual(['unknown-column'])
    expect(codes(await stage.check(number, { inputs, apiKey: stage.pgbeam.key }))).toEqual([])
  })
})
