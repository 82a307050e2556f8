import { describe, expect, test } from 'vitest'
import type { Fault } from '../standins/pgbeam/index.ts'
import { openStage, PROJECT, type Stage } from './stage.ts'

const live = [
  { id: 'pol_a', name: 'a', max_rows: 5 },
  { id: 'pol_b', name: 'b', max_rows: 5 },
]
const base = { 'a.yaml': 'name: a\nmax_rows: 5\n', 'b.yaml': 'name: b\nmax_rows: 5\n' }
const head = { 'a.yaml': 'name: a\nmax_rows: 6\n', 'b.yaml': 'name: b\nmax_rows: 6\n' }

async function ask(stage: Stage, changed: Record<string, string> = head) {
  const learned = await stage.learn({ base, head: changed })
  return { ...learned, a: learned.policy('a.yaml') }
}

describe('whom a policy governs beyond its credentials', () => {
  test('the project’s default governs passthrough and human connections', async () => {
    await using stage = await openStage({ live })
    stage.pgbeam.configure(PROJECT, { default_policy_profile_id: 'pol_a' })
    const { a, policy, findings } = await ask(stage)
    expect(findings).toEqual([])
    expect(a).toMatchObject({ agents: { active: 0 }, project: { is_default: true, agents_disabled: false } })
    expect(policy('b.yaml').project).toEqual({ is_default: false, agents_disabled: false })
  })

  test('a project without a default, which refuses every agent', async () => {
    await using stage = await openStage({ live })
    stage.pgbeam.configure(PROJECT, { agents_disabled: true })
    expect((await ask(stage)).a.project).toEqual({ is_default: false, agents_disabled: true })
  })

  test('a profile that is still to be created is nobody’s default; one that no file manages may be', async () => {
    await using stage = await openStage({ live })
    stage.pgbeam.configure(PROJECT, { default_policy_profile_id: 'pol_b' })
    const { policy } = await ask(stage, { 'a.yaml': head['a.yaml'], 'new.yaml': 'name: new\n' })
    expect(policy('new.yaml').project?.is_default).toBe(false)
    expect(policy('b.yaml')).toMatchObject({ action: 'unmanage', project: { is_default: true } })
  })

  test.each<[number]>([[403], [404]])('a %s is not known, and no finding', async status => {
    await using stage = await openStage({ live })
    stage.pgbeam.fault({ kind: 'status', status, path: PROJECT })
    const { a, findings } = await ask(stage)
    expect(findings).toEqual([])
    expect(a.project).toEqual({ is_default: null, agents_disabled: null })
    expect(stage.count(PROJECT)).toBe(1)
  })

  test('a PgBeam in trouble is a finding, and costs nothing else', async () => {
    await using stage = await openStage({ live })
    const fault: Fault = { kind: 'status', status: 500, path: PROJECT, times: Number.POSITIVE_INFINITY }
    stage.pgbeam.fault(fault)
    const { a, findings } = await ask(stage)
    expect(findings).toMatchObject([{ code: 'live-unknown' }])
    expect(a).toMatchObject({ agents: { active: 0 }, project: { is_default: null } })
  })
})

describe('the project’s approval rules', () => {
  const writes = { ...head, 'a.yaml': 'name: a\nmax_rows: 5\naccess_mode: read_write\n' }
  const rule = { name: 'orders', statement_kinds: ['delete', 'update'], schema_name: 'public', relation_name: 'orders' }

  async function openNewest(): Promise<Stage> {
    const stage = await openStage({ live, age: 'newest' })
    stage.pgbeam.seedApprovalRules(PROJECT, [
      { ...rule, min_affected_rows: 10 },
      { name: 'off', enabled: false },
      { name: 'all' },
      { name: 'tomorrow', statement_kinds: ['merge'] },
    ])
    return stage
  }

  test('that are on and may hold a statement shown as permitted are told', async () => {
    await using stage = await openNewest()
    const { a, policy, findings } = await ask(stage, writes)
    expect(findings).toEqual([])
    expect(a.approval_rules).toEqual({
      enabled: 2,
      rules: [
        { name: 'orders', statement_kinds: ['delete', 'update'], schema: 'public', relation: 'orders', from_rows: 10 },
        { name: 'all', statement_kinds: [], schema: null, relation: null, from_rows: null },
      ],
    })
    // No statement changes there.
    expect(policy('b.yaml').approval_rules).toBeUndefined()
    expect(stage.count('/approval-rules')).toBe(1)
  })

  test('say nothing about statements that are refused', async () => {
    await using stage = await openNewest()
    stage.pgbeam.edit(PROJECT, 'pol_a', { access_mode: 'read_write' })
    const learned = await stage.learn({ base: { 'a.yaml': writes['a.yaml'] }, head: { 'a.yaml': base['a.yaml'] } })
    const { changes, approval_rules } = learned.policy('a.yaml')
    expect(changes).toContainEqual(expect.objectContaining({ area: 'statements', subject: 'delete', after: 'refused' }))
    expect(approval_rules).toBeUndefined()
  })

  test('count where one of their settings changes', async () => {
    await using stage = await openNewest()
    const wait = 'access_mode: read_write\napproval_mode: all\n'
    const learned = await stage.learn({
      base: { 'a.yaml': `name: a\n${wait}` },
      head: { 'a.yaml': `name: a\n${wait}approval_auto_max_rows: 5\n` },
    })
    expect(learned.policy('a.yaml').approval_rules?.enabled).toBe(2)
  })

  test('are not known to an older PgBeam, which is no finding', async () => {
    await using stage = await openStage({ live })
    const { a, findings } = await ask(stage, writes)
    expect(findings).toEqual([])
    expect(a.approval_rules).toEqual({ enabled: null, rules: [] })
  })

  test('a list without end is cut, and counted', async () => {
    await using stage = await openStage({ live, age: 'newest' })
    stage.pgbeam.seedApprovalRules(
      PROJECT,
      Array.from({ length: 130 }, (_, index) => ({ name: `r${index}` })),
    )
    const { approval_rules } = (await ask(stage, writes)).a
    expect([approval_rules?.enabled, approval_rules?.rules.length]).toEqual([130, 20])
  })
})

test('honeytokens are never asked for', async () => {
  await using stage = await openStage({ live, age: 'newest' })
  await ask(stage)
  expect(stage.requests().filter(request => request.includes('honeytoken'))).toEqual([])
})
