import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { validateProfile } from './contract.ts'
import { decide } from './engine/decide.ts'
import { type PgBeamStandIn, startPgBeam } from './index.ts'

function evaluate(policy: Record<string, unknown>, sql: string) {
  const validation = validateProfile('newest', { name: 'p', ...policy })
  if (validation.kind === 'invalid') throw new Error(JSON.stringify(validation.errors))
  return decide(validation.value, sql)
}

const readWrite = { access_mode: 'read_write' }

describe('statements', () => {
  test.each([
    [{}, 'SELECT 1', 'ok'],
    [{}, 'SHOW search_path', 'ok'],
    [{}, 'BEGIN', 'ok'],
    [{}, 'EXPLAIN DELETE FROM a', 'ok'],
    [{}, 'EXPLAIN ANALYZE DELETE FROM a', 'read_only'],
    [{}, 'WITH d AS (DELETE FROM a RETURNING id) SELECT * FROM d', 'read_only'],
    [{}, 'SELECT * INTO b FROM a', 'read_only'],
    [{}, 'COPY a TO STDOUT', 'read_only'],
    [{}, "SET work_mem = '1GB'", 'read_only'],
    [{ statement_rules: { allow: ['set'] } }, "SET work_mem = '1GB'", 'ok'],
    [{ statement_rules: { allow: ['set'] } }, 'SELECT 1', 'statement_not_allowed'],
    [{ statement_rules: { allow: ['select', 'delete'] } }, 'DELETE FROM a', 'read_only'],
    [readWrite, "SET work_mem = '1GB'", 'ok'],
    [readWrite, 'DROP TABLE a', 'ok'],
    [readWrite, "DO 'BEGIN END'", 'statement_not_allowed'],
    [{ ...readWrite, statement_rules: { allow: ['OTHER'] } }, "DO 'BEGIN END'", 'ok'],
    [{ ...readWrite, statement_rules: { allow: ['select'], deny: ['select'] } }, 'SELECT 1', 'statement_denied'],
    [{}, 'SELEC 1', 'parse_error'],
    [{}, 'SELECT 1; SELECT 2', 'multiple_statements'],
  ])('%j: %s → %s', async (policy, sql, rule) => {
    const decision = await evaluate(policy, sql)
    expect(decision).toMatchObject({ rule, verdict: rule === 'ok' ? 'allow' : 'block' })
  })
})

describe('relations', () => {
  const allowed = { table_allowlist: ['orders', 'crm.people'] }
  test.each([
    [allowed, 'SELECT * FROM Orders o', 'ok'],
    [allowed, 'SELECT * FROM public.orders JOIN crm.people USING (id)', 'ok'],
    [allowed, 'SELECT * FROM crm.orders', 'table_not_allowed'],
    [allowed, 'SELECT * FROM orders WHERE id IN (SELECT id FROM secrets)', 'table_not_allowed'],
    [allowed, 'SELECT * FROM pg_catalog.pg_class, information_schema.tables, pg_type', 'ok'],
    [allowed, 'WITH recent AS (SELECT * FROM orders) SELECT * FROM recent', 'ok'],
    [allowed, 'WITH secrets AS (SELECT * FROM secrets) SELECT * FROM secrets', 'table_not_allowed'],
    [{ ...readWrite, ...allowed }, 'WITH secrets AS (SELECT 1) DELETE FROM secrets', 'table_not_allowed'],
    [{ ...readWrite, ...allowed }, 'DROP TABLE crm.secrets', 'table_not_allowed'],
    [{ table_denylist: ['orders'] }, 'SELECT * FROM crm.ORDERS', 'table_denied'],
    [{ table_denylist: ['crm.orders'] }, 'SELECT * FROM orders', 'ok'],
    [{ ...allowed, table_denylist: ['orders'] }, 'SELECT * FROM orders', 'table_denied'],
    [{ table_denylist: ['pg_catalog.pg_class'] }, 'SELECT * FROM pg_class', 'ok'],
  ])('%j: %s → %s', async (policy, sql, rule) => {
    expect(await evaluate(policy, sql)).toMatchObject({ rule })
  })
})

describe('masks', () => {
  const policy = {
    ...readWrite,
    masking_rules: [
      { table: 'customers', column: 'Email', kind: 'hash' },
      { table: 'public.customers', column: 'phone', kind: 'null' },
    ],
  }
  test.each([
    // Every masked column of what is touched, projected or not, and what carries one out under a name of its own.
    ['SELECT id FROM customers', ['email=hash', 'phone=null']],
    ['SELECT email FROM crm.customers', ['email=hash']],
    ['SELECT phone FROM crm.customers', ['email=hash']],
    ['SELECT phone FROM orders', []],
    [
      'SELECT c.email AS mail, o.id FROM orders o JOIN customers c ON c.id = o.customer',
      ['email=hash', 'phone=null', 'mail=hash'],
    ],
    ['SELECT * FROM customers', ['email=hash', 'phone=null']],
    ['SELECT o.* FROM orders o, customers c', ['email=hash', 'phone=null']],
    ['SELECT x FROM (SELECT email AS x FROM customers) s', ['email=hash', 'phone=null', 'x=hash']],
    ['WITH c AS (SELECT phone FROM customers) SELECT * FROM c', ['email=hash', 'phone=null']],
    ['SELECT id FROM orders UNION SELECT email FROM customers', ['email=hash', 'phone=null', 'id=hash']],
    ["UPDATE customers SET email = 'x' RETURNING email", ['email=hash', 'phone=null']],
    ['SELECT count(*) FROM customers WHERE email IS NULL', ['email=hash', 'phone=null']],
  ])('%s masks %j', async (sql, masked) => {
    const decision = await evaluate(policy, sql)
    expect((decision.masked_columns ?? []).map(({ column, kind }) => `${column}=${kind}`)).toEqual(masked)
    expect(decision.verdict).toBe(masked.length > 0 ? 'mask' : 'allow')
  })

  test.each([
    ['SELECT lower(email) FROM customers', 'masked_column_expression'],
    ['SELECT c FROM customers c', 'masked_column_expression'],
    ['SELECT (SELECT email FROM customers LIMIT 1)', 'masked_column_expression'],
    ['SELECT a FROM customers c(i, a)', 'masked_column_rename'],
    ['INSERT INTO leak SELECT email FROM customers', 'masked_column_expression'],
    ['CREATE TABLE leak AS SELECT * FROM customers', 'masked_column_expression'],
    ['COPY customers TO STDOUT', 'masked_column_expression'],
    ['UPDATE leak SET x = c.email FROM customers c', 'masked_column_expression'],
  ])('%s is blocked by %s', async (sql, rule) => {
    const decision = await evaluate(policy, sql)
    expect(decision).toMatchObject({ verdict: 'block', rule })
    expect(decision.masked_columns).toBeUndefined()
  })
})

describe('row filters', () => {
  const policy = {
    ...readWrite,
    row_filters: [
      { table: 'orders', predicate: 'tenant = 1' },
      { table: 'public.orders', predicate: "region = 'eu'" },
      { table: 'broken', predicate: '1) OR (1=1' },
      { table: 'smuggled', predicate: '1=1); DROP TABLE x; SELECT (1' },
    ],
  }
  test.each([
    ['SELECT id FROM crm.orders', 'row-filter', 'tenant = 1'],
    ['DELETE FROM orders', 'row-filter', "(tenant = 1) AND (region = 'eu')"],
    ['SELECT id FROM customers', 'allow', undefined],
    ['INSERT INTO orders VALUES (1)', 'allow', undefined],
    ['COPY orders TO STDOUT', 'block', undefined],
    ['SELECT * FROM smuggled', 'block', undefined],
    ['SELECT * FROM broken', 'block', undefined],
  ])('%s → %s', async (sql, verdict, predicate) => {
    const decision = await evaluate(policy, sql)
    expect([decision.verdict, decision.row_filter_predicate]).toEqual([verdict, predicate])
    if (verdict === 'block') expect(decision.rule).toBe('row_filter_unsafe')
  })
})

test('a verdict of a row filter can mask too', async () => {
  const policy = {
    masking_rules: [{ table: 'orders', column: 'card', kind: 'redact' }],
    row_filters: [{ table: 'orders', predicate: 'tenant = 1' }],
  }
  expect(await evaluate(policy, 'SELECT id FROM orders')).toMatchObject({
    verdict: 'row-filter',
    masked_columns: [{ column: 'card', kind: 'redact' }],
    row_filter_predicate: 'tenant = 1',
  })
})

describe('over HTTP', () => {
  let api: PgBeamStandIn
  const now = Date.parse('2030-01-08T00:00:00Z')
  const daysAgo = (days: number) => now - days * 24 * 60 * 60 * 1000

  beforeAll(async () => {
    api = await startPgBeam({ now: () => now })
    api.seed('prj_1', [{ id: 'pol_1', name: 'a' }])
    api.seedAgents('prj_1', [
      { id: 'agt_1', policy_profile_id: 'pol_1' },
      { id: 'agt_2', policy_profile_id: 'pol_2' },
    ])
    api.seedTraffic('prj_1', [
      { credentialId: 'agt_1', sql: 'SELECT * FROM orders WHERE id = 1', at: daysAgo(3), event: 'allowed' },
      { credentialId: 'agt_1', sql: 'select * from orders where id = 2', at: daysAgo(1), event: 'allowed' },
      { credentialId: 'agt_1', sql: 'SELECT 1 FROM secrets', at: daysAgo(2), event: 'blocked', rule: 'table_denied' },
      { credentialId: 'agt_1', sql: 'SELEC', at: daysAgo(2), event: 'blocked' },
      { credentialId: 'agt_1', sql: 'SELECT 2 FROM old', at: daysAgo(9), event: 'allowed' },
      { credentialId: 'agt_2', sql: 'SELECT 3 FROM others', at: daysAgo(1), event: 'allowed' },
    ])
  })
  afterAll(() => api.close())

  async function compute(path: string, body: unknown) {
    const headers = { Authorization: `Bearer ${api.key}`, 'Content-Type': 'application/json' }
    const response = await fetch(`${api.url}/v1/projects/prj_1/${path}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    })
    return { status: response.status, json: (await response.json()) as never }
  }

  test('an evaluation takes exactly one policy, and validates a draft', async () => {
    const both = await compute('policy-evaluations', { sql: 'SELECT 1', policy_id: 'pol_1', policy: { name: 'a' } })
    expect([both.status, (await compute('policy-evaluations', { sql: 'SELECT 1' })).status]).toEqual([400, 400])
    const saved = await compute('policy-evaluations', { sql: 'DELETE FROM a', policy_id: 'pol_1' })
    expect(saved.json).toMatchObject({ verdict: 'block', rule: 'read_only' })
    const draft = await compute('policy-evaluations', { sql: 'SELECT 1', policy: { name: 'a', max_rows: -1 } })
    expect(draft).toMatchObject({ status: 400, json: { errors: [{ field: 'policy.max_rows' }] } })
  })

  test('a replay groups by shape and compares with what was recorded', async () => {
    const policy = { name: 'a', table_allowlist: ['secrets'] }
    const { json } = await compute('policy-replays', { policy, bound_policy_id: 'pol_1' })
    expect(json).toMatchObject({
      summary: { entries_scanned: 4, distinct_queries: 2, newly_blocked: 1, newly_allowed: 1, skipped_unparseable: 1 },
      items: [
        { occurrences: 2, change: 'newly_blocked', last_seen: new Date(daysAgo(1)).toISOString() },
        { occurrences: 1, change: 'newly_allowed', recorded_rule: 'table_denied', result: { verdict: 'allow' } },
      ],
    })
    expect(json).toMatchObject({
      summary: { traffic_scope: 'bound_credentials', bound_credentials: 1, truncated: false },
    })
    // What is left out is the oldest.
    const limited = await compute('policy-replays', { policy, bound_policy_id: 'pol_1', limit: 1 })
    expect(limited.json).toMatchObject({
      summary: { evaluated: 1, truncated: true },
      items: [{ last_seen: new Date(daysAgo(1)).toISOString() }],
    })
    const project = await compute('policy-replays', { policy })
    expect(project.json).toMatchObject({ summary: { entries_scanned: 5, traffic_scope: 'project' } })
  })

  test('a project is read by its id, and no method that it does not have is answered', async () => {
    api.configure('prj_1', { default_policy_profile_id: 'pol_1' })
    const headers = { Authorization: `Bearer ${api.key}` }
    const read = await fetch(`${api.url}/v1/projects/prj_1`, { headers })
    expect(await read.json()).toMatchObject({
      id: 'prj_1',
      default_policy_profile_id: 'pol_1',
      agents_disabled: false,
    })
    const written = await fetch(`${api.url}/v1/projects/prj_1`, { headers, method: 'DELETE' })
    expect([written.status, written.headers.get('allow')]).toEqual([405, 'GET'])
    const rules = await fetch(`${api.url}/v1/projects/prj_1/approval-rules`, { headers })
    expect(rules.status).toBe(404)
  })
})
