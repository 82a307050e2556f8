import { describe, expect, test } from 'vitest'
import type { AuditEntry } from '../standins/pgbeam/index.ts'
import { openStage, PROJECT, type Stage } from './stage.ts'

const live = [{ id: 'pol_a', name: 'a', masking_rules: [{ table: 'people', column: 'email', kind: 'hash' }] }]
const base = { 'a.yaml': 'name: a\nmasking_rules: [{ table: people, column: email, kind: hash }]\n' }
const MASKED = 'masking_rules: [{ table: people, column: email, kind: hash }]\n'

/** Somebody bound to the profile who ran each statement so many times. */
function record(stage: Stage, runs: Record<string, number>, rest: { event?: AuditEntry['event']; rule?: string } = {}) {
  stage.pgbeam.seedAgents(PROJECT, [{ id: 'agt_1', policy_profile_id: 'pol_a' }])
  for (const [sql, count] of Object.entries(runs)) {
    const entries = Array.from({ length: count }, (_, index) => ({
      credentialId: 'agt_1',
      sql,
      at: stage.daysAgo(1) - index,
      event: rest.event ?? ('allowed' as const),
      ...(rest.rule === undefined ? {} : { rule: rest.rule }),
    }))
    stage.pgbeam.seedTraffic(PROJECT, entries)
  }
}

async function replay(stage: Stage, text: string, replayDays: number | null = 7) {
  const learned = await stage.learn({ base, head: { 'a.yaml': text }, replayDays })
  expect(learned.findings).toEqual([])
  return learned.policy('a.yaml').replay
}

describe('recorded queries under the new version', () => {
  test('newly blocked, with the engine’s reason, how often and when last', async () => {
    await using stage = await openStage({ live })
    record(stage, { 'SELECT 1 FROM secrets WHERE id = 1': 3, 'SELECT 1 FROM orders': 2 })
    const found = await replay(stage, `name: a\n${MASKED}table_denylist: [secrets]\n`)
    expect(found).toEqual({
      days: 7,
      traffic_scope: 'bound_credentials',
      bound_credentials: 1,
      tried: { queries: 2, runs: 5 },
      newly_blocked: { queries: 1, runs: 3 },
      newly_allowed: { queries: 0, runs: 0 },
      masked_differently: null,
      filtered_differently: null,
      busiest: [
        {
          effect: 'newly_blocked',
          sql: 'SELECT $1 FROM secrets WHERE id = $2',
          runs: 3,
          last_seen: '2030-01-07T00:00:00.000Z',
          rule: 'table_denied',
          reason: expect.any(String),
        },
      ],
      truncated: false,
      skipped_unparseable: 0,
    })
    expect(stage.count('/policy-replays')).toBe(1)
  })

  test('newly allowed, with the rule that blocked it', async () => {
    await using stage = await openStage({ live })
    record(stage, { 'DELETE FROM orders': 2 }, { event: 'blocked', rule: 'read_only' })
    expect(await replay(stage, `name: a\n${MASKED}access_mode: read_write\n`)).toMatchObject({
      newly_allowed: { queries: 1, runs: 2 },
      busiest: [{ effect: 'newly_allowed', rule: 'read_only' }],
    })
  })

  test('masked differently, against the live profile as it is', async () => {
    const ssn = { table: 'people', column: 'ssn', kind: 'hash' }
    await using stage = await openStage({
      live: [{ ...live[0], masking_rules: [...(live[0]?.masking_rules ?? []), ssn] }],
    })
    // The second shows none of the columns, and touches their table: more than that PgBeam does not tell.
    record(stage, { 'SELECT email, phone, ssn FROM people': 4, 'SELECT ssn FROM people': 3, 'SELECT 1 FROM orders': 1 })
    const masks = [ssn, { ...ssn, column: 'phone', kind: 'redact' }]
    const found = await replay(stage, `name: a\nmasking_rules: ${JSON.stringify(masks)}\n`)
    expect(found).toMatchObject({
      newly_blocked: { queries: 0 },
      masked_differently: { queries: 2, runs: 7 },
      filtered_differently: { queries: 0, runs: 0 },
      busiest: [4, 3].map(runs => ({
        effect: 'masked_differently',
        runs,
        masked: [
          { column: 'email', before: 'hash', after: null },
          { column: 'phone', before: null, after: 'redact' },
        ],
      })),
    })
    expect(stage.count('/policy-replays')).toBe(2)
  })

  test('what stays blocked is not masked differently', async () => {
    await using stage = await openStage({ live })
    record(stage, { 'SELECT email FROM people': 4 }, { event: 'blocked' })
    expect(await replay(stage, 'name: a\ntable_denylist: [people]\n')).toMatchObject({
      newly_blocked: { queries: 0 },
      masked_differently: { queries: 0 },
      busiest: [],
    })
  })

  test('filtered differently, and no predicate in what is said of it', async () => {
    await using stage = await openStage({
      live: [{ ...live[0], row_filters: [{ table: 'orders', predicate: "t = 'old'" }] }],
    })
    record(stage, { 'SELECT id FROM orders': 4, 'SELECT id FROM people': 1 })
    const found = await replay(stage, `name: a\n${MASKED}row_filters: [{ table: orders, predicate: "t = 'new'" }]\n`)
    expect(found).toMatchObject({
      masked_differently: { queries: 0 },
      filtered_differently: { queries: 1, runs: 4 },
      busiest: [{ effect: 'filtered_differently', sql: 'SELECT id FROM orders' }],
    })
    expect(JSON.stringify(found)).not.toMatch(/old|new'/)
  })

  test('the five that ran most, the others counted', async () => {
    await using stage = await openStage({ live })
    record(
      stage,
      Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`SELECT c${index} FROM secrets`, index + 1])),
    )
    const found = await replay(stage, `name: a\n${MASKED}table_denylist: [secrets]\n`)
    expect(found?.newly_blocked).toEqual({ queries: 8, runs: 36 })
    expect(found?.busiest.map(({ runs }) => runs)).toEqual([8, 7, 6, 5, 4])
  })
})

describe('honest about its limits', () => {
  test('what could not be parsed', async () => {
    await using stage = await openStage({ live })
    record(stage, { SELEC: 3, 'SELECT 1': 1 })
    expect(await replay(stage, `name: a\n${MASKED}max_rows: 1\n`)).toMatchObject({
      tried: { queries: 1 },
      skipped_unparseable: 3,
    })
  })

  test('more queries than are tried at once', async () => {
    await using stage = await openStage({ live })
    record(stage, Object.fromEntries(Array.from({ length: 501 }, (_, index) => [`SELECT c${index} FROM orders`, 1])))
    expect(await replay(stage, `name: a\n${MASKED}max_rows: 1\n`)).toMatchObject({
      truncated: true,
      tried: { queries: 500, runs: 500 },
    })
  })

  test('what is left out is the oldest, however often it ran', async () => {
    await using stage = await openStage({ live })
    const entries = Array.from({ length: 501 }, (_, index) => ({
      credentialId: 'agt_1',
      sql: `SELECT c${index} FROM secrets`,
      at: stage.daysAgo(2) + index,
      event: 'allowed' as const,
    }))
    stage.pgbeam.seedAgents(PROJECT, [{ id: 'agt_1', policy_profile_id: 'pol_a' }])
    const oldest = { credentialId: 'agt_1', sql: 'DELETE FROM secrets', event: 'allowed' as const }
    stage.pgbeam.seedTraffic(PROJECT, [
      ...Array.from({ length: 9 }, (_, index) => ({ ...oldest, at: stage.daysAgo(3) + index })),
      ...entries,
    ])
    const found = await replay(stage, `name: a\n${MASKED}table_denylist: [secrets]\n`)
    expect(found).toMatchObject({ truncated: true, newly_blocked: { queries: 500, runs: 500 } })
  })

  test('a query that names a honeytoken is refused under any policy, and is not shown', async () => {
    await using stage = await openStage({ live })
    record(stage, { 'DELETE FROM decoy': 2 }, { event: 'canary_tripped' })
    record(stage, { 'DELETE FROM decoy_two': 2 }, { event: 'blocked', rule: 'honeytoken' })
    record(stage, { 'DELETE FROM orders': 1 }, { event: 'blocked', rule: 'read_only' })
    const found = await replay(stage, `name: a\n${MASKED}access_mode: read_write\n`)
    expect(found).toMatchObject({ tried: { queries: 1, runs: 1 }, newly_allowed: { queries: 1, runs: 1 } })
    expect(JSON.stringify(found)).not.toContain('decoy')
  })

  test('an older PgBeam replays the whole project’s queries, and is asked so only once', async () => {
    await using stage = await openStage({ live: [...live, { id: 'pol_b', name: 'b' }], age: 'oldest' })
    record(stage, { 'SELECT 1 FROM secrets': 3 })
    stage.pgbeam.seedAgents(PROJECT, [{ id: 'agt_2', policy_profile_id: 'pol_b' }])
    stage.pgbeam.seedTraffic(PROJECT, [
      { credentialId: 'agt_2', sql: 'SELECT 2 FROM secrets, orders', at: stage.daysAgo(1), event: 'allowed' },
    ])
    const found = await replay(stage, 'name: a\ntable_denylist: [secrets]\n')
    expect(found).toMatchObject({
      traffic_scope: null,
      bound_credentials: null,
      newly_blocked: { queries: 2, runs: 4 },
    })
    const asked = stage.pgbeam.requests.filter(({ path }) => path.endsWith('/policy-replays'))
    expect(asked.map(({ status }) => status).sort()).toEqual([200, 200, 400, 400])
  })

  test.each([
    ['bound_policy_id', { days: 30 }],
    ['limit', { days: 30 }],
    // Then it is the days that PgBeam replays on its own.
    ['start_ts', { days: 7 }],
  ])('a refusal of %s is no mistake of the policy: once more without it, and not tried again', async (field, rest) => {
    await using stage = await openStage({ live: [...live, { id: 'pol_b', name: 'b' }] })
    record(stage, { 'SELECT 1 FROM secrets': 3 })
    const refuse: typeof fetch = async (input, init) =>
      String(input).endsWith('/policy-replays') && Object.hasOwn(JSON.parse(String(init?.body)), field)
        ? Response.json({ code: 'INVALID_INPUT', errors: [{ field, detail: 'unknown' }] }, { status: 400 })
        : fetch(input, init)
    const learned = await stage.learn({
      base,
      head: { 'a.yaml': `name: a\n${MASKED}table_denylist: [secrets]\n` },
      replayDays: 30,
      client: { fetch: refuse },
    })
    expect(learned.findings).toEqual([])
    expect(learned.policy('a.yaml')).toMatchObject({ findings: [], replay: { newly_blocked: { queries: 1 }, ...rest } })
    expect(stage.count('/policy-evaluations')).toBe(0)
  })

  test('a refusal of the request that stays is told without blaming the policy', async () => {
    await using stage = await openStage({ live })
    record(stage, { 'SELECT 1 FROM secrets': 3 })
    const refuse: typeof fetch = async (input, init) =>
      String(input).endsWith('/policy-replays')
        ? Response.json({ code: 'INVALID_INPUT', errors: [{ field: 'end_ts', detail: 'missing' }] }, { status: 400 })
        : fetch(input, init)
    const head = { 'a.yaml': `name: a\n${MASKED}table_denylist: [secrets]\n` }
    const learned = await stage.learn({ base, head, client: { fetch: refuse } })
    expect(learned.policy('a.yaml').findings).toEqual([])
    expect(learned.policy('a.yaml').replay).toBeUndefined()
    expect(learned.findings).toMatchObject([{ code: 'live-unknown', severity: 'warning' }])
    expect(learned.findings[0]?.message).not.toContain('in the policy file')
    expect(stage.count('/policy-evaluations')).toBe(1)
  })

  test('nobody bound, which is known without asking', async () => {
    await using stage = await openStage({ live })
    expect(await replay(stage, `name: a\n${MASKED}max_rows: 1\n`)).toMatchObject({ bound_credentials: 0, busiest: [] })
    expect(stage.count('/policy-replays')).toBe(0)
  })

  test('a profile that is still to be created', async () => {
    await using stage = await openStage({ live })
    const learned = await stage.learn({ head: { 'new.yaml': 'name: new\n' } })
    expect(learned.policy('new.yaml')).toMatchObject({ action: 'create', replay: { bound_credentials: 0 } })
    expect(stage.count('/policy-replays')).toBe(0)
  })

  test('how masks changed is not known where the live profile could not be replayed', async () => {
    await using stage = await openStage({ live })
    record(stage, { 'SELECT email FROM people': 1, 'SELECT 1 FROM secrets': 1 })
    stage.pgbeam.fault({ kind: 'status', status: 404, path: '/policy-replays', nth: 2 })
    const learned = await stage.learn({ base, head: { 'a.yaml': 'name: a\ntable_denylist: [secrets]\n' } })
    expect(learned.policy('a.yaml').replay).toMatchObject({ newly_blocked: { queries: 1 }, masked_differently: null })
    expect(learned.findings).toMatchObject([{ code: 'live-unknown' }])
  })
})

describe('what is asked', () => {
  const wider = `name: a\n${MASKED}access_mode: read_write\n`

  test.each([
    ['a change without effect on access', `name: a\n${MASKED}approval_timeout_seconds: 9\n`, 7],
    ['a change of nothing but comments', `# the same\nname: a\n${MASKED}`, 7],
    ['the input `replay: false`', wider, null],
  ])('nothing for %s', async (_, text, days) => {
    await using stage = await openStage({ live })
    record(stage, { 'SELECT 1': 1 })
    expect(await replay(stage, text, days)).toBeUndefined()
    expect(stage.count('/policy-replays')).toBe(0)
  })

  test.each([
    [1, '2030-01-07T00:00:00.000Z'],
    [30, '2029-12-09T00:00:00.000Z'],
    [Number.MAX_SAFE_INTEGER, '1970-01-01T00:00:00.000Z'],
  ])('the last %d days of those bound, under what an update would send', async (days, start) => {
    await using stage = await openStage({ live, age: 'newest' })
    stage.pgbeam.edit(PROJECT, 'pol_a', { session_recording: 'full' })
    record(stage, { 'SELECT 1': 1 })
    expect(await replay(stage, wider, days)).toMatchObject({ days })
    const request = stage.pgbeam.requests.find(({ path }) => path.endsWith('/policy-replays'))
    expect(request?.body).toMatchObject({
      bound_policy_id: 'pol_a',
      start_ts: start,
      policy: { name: 'a', access_mode: 'read_write', session_recording: 'full', max_rows: 0 },
    })
  })
})
