import { expect, test } from 'vitest'
import { analytics, edit, fieldsOf, ops, policies, support } from './policies.ts'
import { errorsOn, openStage, PROJECT, policyIn } from './stage.ts'

const live = [
  { id: 'pol_ops', name: 'Ops agent', table_allowlist: ['ops.incidents'], max_rows: 1000 },
  { id: 'pol_stray', name: 'Made in the dashboard' },
]

test('a new file is compared with the live profile that it takes over, or creates one', async () => {
  await using stage = await openStage({ live })
  const number = await stage.propose({ 'policies/ops.yaml': ops, 'policies/support.yaml': support })
  const run = await stage.check(number, { apiKey: stage.pgbeam.key })
  expect(run.exitCode).toBe(0)
  expect(run.report).toMatchObject({ direction: 'mixed', unmanaged_profiles: 1 })
  expect(policyIn(run, 'policies/ops.yaml')).toMatchObject({
    action: 'update',
    compared_with: 'live',
    policy_id: 'pol_ops',
    direction: 'mixed',
  })
  expect(policyIn(run, 'policies/ops.yaml').changes).toContainEqual(
    expect.objectContaining({ area: 'access', subject: 'public.orders', before: 'none', after: 'reachable' }),
  )
  expect(policyIn(run, 'policies/support.yaml')).toMatchObject({
    action: 'create',
    compared_with: 'nothing',
    policy_id: null,
    direction: 'widens',
  })
  expect(run.masks).toContain(stage.pgbeam.key)
  expect(stage.writes()).toEqual([])
})

test('where the base version cannot be read, the live profile stands in; without a key nothing can be told', async () => {
  await using stage = await openStage({ files: { 'policies/ops.yaml': 'name: Ops agent\nmax_rows: lots\n' }, live })
  const number = await stage.propose({ 'policies/ops.yaml': ops })
  const knowing = await stage.check(number, { apiKey: stage.pgbeam.key })
  expect(policyIn(knowing, 'policies/ops.yaml')).toMatchObject({ action: 'update', compared_with: 'live' })
  const blind = await stage.check(number)
  expect(policyIn(blind, 'policies/ops.yaml')).toMatchObject({ compared_with: 'unknown', direction: 'unclear' })
  expect(new Set(policyIn(blind, 'policies/ops.yaml').changes.map(({ direction }) => direction))).toEqual(
    new Set(['unclear']),
  )
})

test('an id that the project does not have is an error on its line, and so are two files for one live profile', async () => {
  await using stage = await openStage({ live })
  const number = await stage.propose({
    'policies/support.yaml': `id: pol_gone\n${support}`,
    'policies/by-id.yaml': `id: pol_ops\n${edit(ops, ['Ops agent', 'Night shift'])}`,
    'policies/by-name.yaml': ops,
  })
  const run = await stage.check(number, { apiKey: stage.pgbeam.key })
  expect(run.exitCode).toBe(1)
  expect(errorsOn(run, 'policies/support.yaml')).toEqual([{ code: 'unknown-id', line: 1, column: 5 }])
  expect(errorsOn(run, 'policies/by-id.yaml')).toMatchObject([{ code: 'duplicate-policy', line: 1 }])
  expect(errorsOn(run, 'policies/by-name.yaml')).toMatchObject([{ code: 'duplicate-policy', line: 2 }])
})

test('the environment gives the key where the input does not', async () => {
  await using stage = await openStage({ live })
  const number = await stage.propose({ 'policies/ops.yaml': ops })
  const run = await stage.check(number, { env: { PGBEAM_API_KEY: stage.pgbeam.key } })
  expect(policyIn(run, 'policies/ops.yaml').policy_id).toBe('pol_ops')
  expect(JSON.stringify([run.summary, run.report, stage.comments(number)])).not.toContain(stage.pgbeam.key)
  expect(run.masks).toContain(stage.pgbeam.key)
})

test('a predicate that only the live profile has is shown to nobody', async () => {
  const predicate = "tenant = 'hush-hush-incorporated'"
  await using stage = await openStage({
    live: [{ id: 'pol_sup', name: 'Support agent', row_filters: [{ table: 'support.tickets', predicate }] }],
  })
  const number = await stage.propose({ 'policies/support.yaml': support })
  const run = await stage.check(number, { apiKey: stage.pgbeam.key })
  expect(policyIn(run, 'policies/support.yaml').changes).toContainEqual(
    expect.objectContaining({ area: 'rows', subject: 'support.tickets', direction: 'unclear' }),
  )
  const [comment] = stage.comments(number)
  expect(comment?.body).toContain("region = 'eu'")
  for (const text of [comment?.body, run.summary, run.stdout]) expect(text).not.toContain('hush-hush')
})

test.each([
  ['refuses the key', { apiKey: 'pbo_revoked' }],
  ['does not know the project', { inputs: { 'project-id': 'prj_elsewhere' } }],
  ['is out of reach', { inputs: { 'api-url': 'http://127.0.0.1:1' } }],
])('a PgBeam that %s costs a check its live knowledge and nothing else', async (_, options) => {
  await using stage = await openStage({ files: policies, live })
  const number = await stage.propose({
    'policies/analytics.yaml': edit(analytics, ['max_rows: 10000', 'max_rows: 20000']),
    'policies/new.yaml': 'name: New\ntable_allowlist: [a]\nmax_rows: 1\nbudget_queries_per_hour: 1\n',
  })
  const run = await stage.check(number, { apiKey: stage.pgbeam.key, ...options })
  expect(run).toMatchObject({
    exitCode: 0,
    report: { result: 'changed', direction: 'widens', unmanaged_profiles: null },
  })
  expect(run.report?.findings).toMatchObject([{ code: 'live-unknown', severity: 'warning' }])
  expect(policyIn(run, 'policies/new.yaml').compared_with).toBe('unknown')
  expect(run.annotations.map(({ level, title }) => [level, title])).toContainEqual(['warning', 'live-unknown'])
  expect(stage.comments(number)).toHaveLength(1)
})

test('live profiles of several projects are told apart', async () => {
  await using stage = await openStage({ live })
  stage.pgbeam.seed('prj_other', [{ id: 'pol_other', name: 'Ops agent', table_allowlist: ['a.b'] }])
  const number = await stage.propose({
    'policies/ops.yaml': ops,
    'policies/other.yaml': `project_id: prj_other\n${ops}`,
  })
  const run = await stage.check(number, { apiKey: stage.pgbeam.key })
  expect(run.exitCode).toBe(0)
  expect(run.report?.policies.map(({ project_id, policy_id }) => [project_id, policy_id])).toEqual([
    [PROJECT, 'pol_ops'],
    ['prj_other', 'pol_other'],
  ])
})

test.each([
  ['what somebody made it in the dashboard', [77], [{ field: 'max_rows', expected: 20_000, live: 77 }], []],
  ['an older version, which waits to be applied', [], [], [{ field: 'max_rows', before: 10_000, after: 20_000 }]],
  ['an older version again', [20_000, 10_000], [{ field: 'max_rows', expected: 20_000, live: 10_000 }], []],
  ['the base version', [20_000], [], []],
  ['what the head says already', [30_000], [], []],
])(
  'a live profile that is %s is drift or not, apart from what the pull request changes',
  async (_, edits, drift, waiting) => {
    const file = 'policies/analytics.yaml'
    const limit = (max: number): [string, string] => ['max_rows: 10000', `max_rows: ${max}`]
    const id = 'pol_analytics'
    await using stage = await openStage({ files: { [file]: analytics }, live: [{ id, ...fieldsOf(analytics) }] })
    await stage.push({ [file]: edit(analytics, limit(20_000)) })
    stage.wait({ minutes: 5 })
    for (const rows of edits) stage.pgbeam.edit(PROJECT, id, { max_rows: rows })
    const number = await stage.propose({ [file]: edit(analytics, limit(30_000)) })
    const run = await stage.check(number, { apiKey: stage.pgbeam.key })
    const { compared_with, changes, ...policy } = policyIn(run, file)
    expect(policy).toMatchObject({ drift, waiting })
    expect(compared_with).toBe('base')
    expect(changes).toMatchObject([{ field: 'max_rows', before: 20_000, after: 30_000 }])
  },
)
