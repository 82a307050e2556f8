import { describe, expect, test } from 'vitest'
import type { Age } from '../standins/pgbeam/index.ts'
import { openStage, PROJECT } from './stage.ts'

const base = { 'a.yaml': 'name: a\n' }

describe('what PgBeam would refuse at apply', () => {
  test('is an error on the line that it is about', async () => {
    await using stage = await openStage({ live: [{ name: 'a' }] })
    const text = 'name: a\nmax_rows: 5\n\ncontent_scan_mode: block\ncontent_scan_max_bytes: 7\n'
    const { policy, findings } = await stage.learn({ base, head: { 'a.yaml': text } })
    expect(findings).toEqual([])
    expect(policy('a.yaml').findings).toMatchObject([
      { code: 'refused-by-pgbeam', severity: 'error', line: 4, column: 20 },
      { code: 'refused-by-pgbeam', severity: 'error', line: 5, column: 25 },
    ])
    // The change is told all the same.
    expect(policy('a.yaml')).toMatchObject({ action: 'update', changes: [{ field: 'max_rows' }, {}, {}] })
  })

  test('is found for a new profile as well', async () => {
    await using stage = await openStage()
    const { policy } = await stage.learn({ head: { 'a.yaml': 'name: a\ncontent_scan_mode: block\n' } })
    expect(policy('a.yaml').findings).toMatchObject([{ code: 'refused-by-pgbeam', line: 2 }])
  })

  test.each([
    ['policy.masking_rules.1.kind', [4, 39]],
    ['policy.masking_rules[1].kind', [4, 39]],
    ['masking_rules.1.kind', [4, 39]],
    ['policy.masking_rules.7', [2, 1]],
    ['policy.max_rows', [1, 1]],
    ['policy.of_tomorrow.__proto__', [1, 1]],
    ['policy', [1, 1]],
    ['sql', [1, 1]],
    ['', [1, 1]],
  ])('a field error at %j', async (field, [line, column]) => {
    await using stage = await openStage({ live: [{ name: 'a' }] })
    const text = [
      'name: a',
      'masking_rules:',
      '  - { table: a, column: b, kind: hash }',
      '  - { table: people, column: c, kind: hash }',
    ]
    const refuse: typeof fetch = async (input, init) =>
      String(input).endsWith('/policy-evaluations')
        ? Response.json({ code: 'INVALID_INPUT', errors: [{ field, detail: 'no' }] }, { status: 400 })
        : fetch(input, init)
    const learned = await stage.learn({ base, head: { 'a.yaml': text.join('\n') }, client: { fetch: refuse } })
    expect(learned.policy('a.yaml').findings).toMatchObject([{ code: 'refused-by-pgbeam', line, column }])
  })

  test('an old deployment does not say where', async () => {
    await using stage = await openStage({ age: 'oldest', live: [{ name: 'a' }] })
    const { policy } = await stage.learn({ base, head: { 'a.yaml': 'name: a\n\nmax_affected_rows: 5\n' } })
    expect(policy('a.yaml').findings).toMatchObject([{ code: 'refused-by-pgbeam', line: 1, column: 1 }])
  })

  test('is not asked for what changes nothing, or is left to its profile', async () => {
    await using stage = await openStage({ live: [{ name: 'a' }, { name: 'b' }] })
    const before = { ...base, 'b.yaml': 'name: b\n' }
    await stage.learn({ base: before, head: { 'a.yaml': '# as before\nname: a\n' } })
    expect(stage.count('/policy-evaluations')).toBe(0)
  })
})

describe('the draft is what an apply would send', () => {
  test.each<Age>(['oldest', 'current', 'newest'])('to the %s deployment', async age => {
    await using stage = await openStage({ age, live: [{ name: 'a' }] })
    const head = { 'a.yaml': 'name: a\nmax_rows: 5\n', 'new.yaml': 'name: new\nmax_rows: 6\n' }
    const { policy, findings } = await stage.learn({ base, head })
    expect([...policy('a.yaml').findings, ...policy('new.yaml').findings, ...findings]).toEqual([])
    const bodies = stage.pgbeam.requests
      .filter(({ path }) => path.endsWith('/policy-evaluations'))
      .map(({ body }) => body)
    expect(bodies).toContainEqual({ sql: 'SELECT 1', policy: { name: 'new', max_rows: 6 } })
    expect(bodies).toContainEqual({
      sql: 'SELECT 1',
      policy: expect.objectContaining({ name: 'a', max_rows: 5, table_allowlist: [] }),
    })
  })

  test('a field that the live profile has and the API does not take back is left out, for everything asked', async () => {
    await using stage = await openStage({ live: [{ id: 'pol_a', name: 'a' }] })
    stage.pgbeam.edit(PROJECT, 'pol_a', { of_tomorrow: 1 })
    stage.pgbeam.seedAgents(PROJECT, [{ id: 'agt_1', policy_profile_id: 'pol_a' }])
    const head = {
      'a.yaml': 'name: a\nmasking_rules: [{ table: a, column: b, kind: hash }]\n',
      'a.tests.yaml': 'policy: a.yaml\ntests: [{ sql: SELECT b FROM a, expect: mask }]\n',
    }
    const { policy, tests, findings } = await stage.learn({ base, head })
    expect([...policy('a.yaml').findings, ...findings]).toEqual([])
    expect(policy('a.yaml').replay).toMatchObject({ bound_credentials: 1, masked_differently: { queries: 0 } })
    expect(tests[0]?.results).toMatchObject([{ outcome: { kind: 'passed' } }])
  })

  test('a field of the file is never left out', async () => {
    await using stage = await openStage({ live: [{ id: 'pol_a', name: 'a' }] })
    stage.pgbeam.edit(PROJECT, 'pol_a', { of_tomorrow: 1 })
    const { policy } = await stage.learn({ base, head: { 'a.yaml': 'name: a\ncontent_scan_mode: block\n' } })
    expect(policy('a.yaml').findings).toMatchObject([{ code: 'refused-by-pgbeam', line: 2 }])
  })
})
