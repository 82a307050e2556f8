import { expect, test } from 'vitest'
import { analytics, edit, ops, policies, support } from './policies.ts'
import { errorsOn, openStage, policyIn } from './stage.ts'

test('says which way each change points, without a key and without a word to PgBeam', async () => {
  await using stage = await openStage({ files: policies })
  const number = await stage.propose({
    'policies/analytics.yaml': edit(analytics, ['  - { table: public.customers, column: email, kind: hash }\n', '']),
    'policies/support.yaml': edit(support, ['max_affected_rows: 20', 'max_affected_rows: 5']),
  })
  const run = await stage.check(number)
  expect(run.exitCode).toBe(0)
  expect(run.report).toMatchObject({
    mode: 'check',
    result: 'changed',
    direction: 'mixed',
    dry_run: false,
    repository: 'acme/data-policies',
    pull_request: number,
    base_commit: await stage.repository.head(),
    unmanaged_profiles: null,
  })
  expect(run.report?.policies.map(({ file }) => file)).toEqual(['policies/analytics.yaml', 'policies/support.yaml'])
  expect(policyIn(run, 'policies/analytics.yaml')).toMatchObject({
    action: 'update',
    compared_with: 'base',
    direction: 'widens',
    name: 'Analytics agent',
    project_id: 'prj_acme',
    policy_id: null,
    outcome: null,
    changes: [
      { area: 'masking', subject: 'public.customers.email', before: 'hash', after: 'clear', direction: 'widens' },
    ],
  })
  expect(policyIn(run, 'policies/support.yaml')).toMatchObject({
    direction: 'narrows',
    changes: [{ area: 'limits', field: 'max_affected_rows', before: 20, after: 5, direction: 'narrows', line: 17 }],
  })
  expect(run.annotations.filter(({ level }) => level === 'error')).toEqual([])
  expect(run.masks).toContain(stage.github.token)
  expect(stage.pgbeam.requests).toEqual([])
})

test('tells what merging does also where the base branch has moved on', async () => {
  await using stage = await openStage({ files: policies })
  const number = await stage.propose({
    'policies/analytics.yaml': edit(analytics, ['max_rows: 10000', 'max_rows: 9000']),
  })
  const base = await stage.push({ 'policies/ops.yaml': edit(ops, ['max_rows: 1000', 'max_rows: 10']) })
  const run = await stage.check(number)
  expect(run.report).toMatchObject({ base_commit: base, direction: 'narrows' })
  expect(run.report?.policies.map(({ file }) => file)).toEqual(['policies/analytics.yaml'])
})

test('puts every mistake on its line and fails, and reports the valid files all the same', async () => {
  await using stage = await openStage({ files: { ...policies, 'policies/old.yaml': 'name: Old\nmax_rows: many\n' } })
  const number = await stage.propose({
    'policies/analytics.yaml': edit(edit(analytics, ['max_rows', 'max_row']), ['kind: redact', 'kind: blur']),
    'policies/ops.yaml': edit(ops, ['max_rows: 1000', 'max_rows: 500']),
    'policies/new.json': '{\n  "name": "New",\n  "max_rows": 1,\n  "max_rows": 2\n}\n',
  })
  const run = await stage.check(number)
  expect(run.exitCode).toBe(1)
  expect(run.report).toMatchObject({ result: 'invalid', direction: 'narrows' })
  expect(errorsOn(run, 'policies/analytics.yaml')).toEqual([
    { code: 'invalid-value', line: 11, column: 53 },
    { code: 'unknown-field', line: 12, column: 1 },
  ])
  expect(errorsOn(run, 'policies/new.json')).toEqual([{ code: 'duplicate-key', line: 4, column: 3 }])
  // Not this pull request's doing: shown, but alone it would not fail.
  expect(errorsOn(run, 'policies/old.yaml')).toEqual([{ code: 'wrong-type', line: 2, column: 11 }])
  expect(policyIn(run, 'policies/analytics.yaml')).toMatchObject({ action: 'invalid', changes: [], direction: 'none' })
  expect(policyIn(run, 'policies/ops.yaml')).toMatchObject({ action: 'update', direction: 'narrows' })
})

test('does not fail for a broken file that the pull request leaves alone', async () => {
  await using stage = await openStage({ files: { ...policies, 'policies/old.yaml': 'name: Old\nmax_rows: many\n' } })
  const number = await stage.propose({ 'policies/ops.yaml': edit(ops, ['max_rows: 1000', 'max_rows: 500']) })
  const run = await stage.check(number)
  expect(run.exitCode).toBe(0)
  expect(run.report?.result).toBe('changed')
  expect(policyIn(run, 'policies/old.yaml').action).toBe('invalid')
})

test('tells created, removed, moved and renamed policies apart', async () => {
  const named = `id: pol_ops\n${ops}`
  await using stage = await openStage({ files: { ...policies, 'policies/ops.yaml': named } })
  const number = await stage.propose({
    'policies/ops.yaml': edit(named, ['name: Ops agent', 'name: Operations agent']),
    'policies/analytics.yaml': edit(analytics, ['name: Analytics agent', 'name: Sales analyst']),
    'policies/support.yaml': { rename: 'policies/teams/support.yaml' },
    'policies/billing.yaml': 'name: Billing agent\ntable_allowlist: [public.invoices]\n',
  })
  const run = await stage.check(number)
  expect(run.exitCode).toBe(0)
  expect(run.outputs.changed).toBe('4')
  const entries = run.report?.policies.map(({ file, name, action, direction }) => [file, name, action, direction])
  expect(entries).toEqual([
    ['policies/analytics.yaml', 'Sales analyst', 'create', 'unclear'],
    ['policies/billing.yaml', 'Billing agent', 'create', 'unclear'],
    ['policies/ops.yaml', 'Operations agent', 'update', 'neutral'],
    ['policies/teams/support.yaml', 'Support agent', 'none', 'none'],
    ['policies/analytics.yaml', 'Analytics agent', 'unmanage', 'neutral'],
  ])
  expect(policyIn(run, 'policies/teams/support.yaml').previous_file).toBe('policies/support.yaml')
  expect(policyIn(run, 'policies/analytics.yaml').findings).toContainEqual(
    expect.objectContaining({ code: 'rename-without-id', severity: 'warning', line: 2, column: 7 }),
  )
  expect(policyIn(run, 'policies/ops.yaml').changes).toMatchObject([
    { field: 'name', before: 'Ops agent', after: 'Operations agent', direction: 'neutral', line: 3 },
  ])
})

test('a removed file leaves its profile unmanaged, and that is no change of access', async () => {
  await using stage = await openStage({ files: policies })
  const run = await stage.check(await stage.propose({ 'policies/ops.yaml': null }))
  expect(run.exitCode).toBe(0)
  expect(run.report).toMatchObject({ result: 'changed', direction: 'neutral' })
  expect(run.report?.policies).toMatchObject([
    { file: 'policies/ops.yaml', name: 'Ops agent', action: 'unmanage', direction: 'neutral', changes: [] },
  ])
})

test('two files for one profile are an error on both, also on the one that was there before', async () => {
  await using stage = await openStage({ files: policies })
  const run = await stage.check(await stage.propose({ 'policies/copies/ops.yaml': ops }))
  expect(run.exitCode).toBe(1)
  expect(run.report?.result).toBe('invalid')
  for (const file of ['policies/copies/ops.yaml', 'policies/ops.yaml']) {
    expect(errorsOn(run, file)).toEqual([{ code: 'duplicate-policy', line: 2, column: 7 }])
  }
})

test('of two files for one profile, what the other says comes into force once one goes', async () => {
  await using stage = await openStage({ files: policies, live: [] })
  const copy = 'policies/copies/ops.yaml'
  await stage.push({ [copy]: edit(ops, ['max_rows: 1000', 'max_rows: 2000']) })
  const run = await stage.check(await stage.propose({ 'policies/ops.yaml': null }))
  expect(run.exitCode).toBe(0)
  expect(run.report?.policies).toMatchObject([
    { file: copy, previous_file: 'policies/ops.yaml', direction: 'widens', changes: [{ before: 1000, after: 2000 }] },
  ])
})

test('a pull request that touches no policy gets no comment', async () => {
  await using stage = await openStage({ files: policies })
  const number = await stage.propose({
    'README.md': '# Ours\n',
    'policies/ops.tests.yaml': 'policy: ops.yaml\ntests: [{ sql: SELECT 1, expect: allow }]\n',
  })
  const run = await stage.check(number)
  expect(run.exitCode).toBe(0)
  expect(run.report).toMatchObject({ result: 'unchanged', direction: 'none', policies: [] })
  expect(run.outputs).not.toHaveProperty('comment-url')
  expect(run.summary).not.toBe('')
  expect(stage.comments(number)).toEqual([])
})

test('what is written differently and means the same is no change of access', async () => {
  await using stage = await openStage({ files: policies })
  const number = await stage.propose({
    'policies/analytics.yaml': edit(analytics, ['# Answers', '# Answers all']),
    'policies/support.yaml': edit(support, [
      'support.tickets\n  - support.messages',
      'SUPPORT.messages\n  - Support.Tickets',
    ]),
  })
  const run = await stage.check(number)
  expect(run.exitCode).toBe(0)
  expect(policyIn(run, 'policies/analytics.yaml')).toMatchObject({ action: 'none', direction: 'none', changes: [] })
  expect(policyIn(run, 'policies/support.yaml')).toMatchObject({ action: 'update', direction: 'neutral' })
})

test('a file without a project is an error, unless it names one itself', async () => {
  await using stage = await openStage()
  const number = await stage.propose({
    'policies/ops.yaml': ops,
    'policies/own.yaml': 'name: Own\nproject_id: prj_own\ntable_allowlist: [a]\nmax_rows: 1\n',
  })
  const run = await stage.check(number, { inputs: { 'project-id': '' } })
  expect(run.exitCode).toBe(1)
  expect(errorsOn(run, 'policies/ops.yaml')).toEqual([{ code: 'no-project', line: 1, column: 1 }])
  expect(policyIn(run, 'policies/own.yaml')).toMatchObject({ project_id: 'prj_own', action: 'create' })
})

test('fail-on decides what findings fail, and an input that cannot be used fails by its name', async () => {
  await using stage = await openStage({ files: policies })
  const number = await stage.propose({ 'policies/ops.yaml': edit(ops, ['- public.orders', '- "\\"public\\".orders"']) })
  const lenient = await stage.check(number)
  expect(lenient.exitCode).toBe(0)
  const strict = await stage.check(number, { inputs: { 'fail-on': 'warning' } })
  expect(strict.exitCode).toBe(1)
  expect(strict.report?.policies).toEqual(lenient.report?.policies)

  const wrong = await stage.check(number, { inputs: { 'fail-on': 'warnings', 'required-approvals': '-1' } })
  expect(wrong).toMatchObject({ exitCode: 1, outputs: { result: 'failed' }, report: null })
  const [error] = wrong.annotations
  expect(error?.message).toContain('fail-on')
  expect(error?.message).toContain('required-approvals')
})
