import { describe, expect, test } from 'vitest'
import { analytics, edit, fieldsOf, livePolicies, ops, policies, support } from './policies.ts'
import { openStage, policyIn } from './stage.ts'

const analyticsId = 'pol_analytics'
const file = 'policies/analytics.yaml'
const widened = edit(analytics, ['max_rows: 10000', 'max_rows: 20000'])
const narrowed = edit(support, ['max_rows: 500', 'max_rows: 50'])

describe('what cannot be done fails, and says so', () => {
  test('an invalid file fails, and holds back what may widen in its project; what narrows is applied', async () => {
    const other = 'policies/other.yaml'
    await using stage = await openStage({
      files: { ...policies, [other]: `project_id: prj_other\n${analytics}` },
      live: livePolicies,
    })
    stage.pgbeam.seed('prj_other', [fieldsOf(analytics)])
    const before = stage.live('pol_ops')
    await stage.push({
      [file]: widened,
      [other]: `project_id: prj_other\n${widened}`,
      'policies/support.yaml': narrowed,
      'policies/ops.yaml': edit(ops, ['max_rows', 'max_row']),
    })
    const run = await stage.apply()
    expect(run).toMatchObject({ exitCode: 1, report: { result: 'invalid' }, outputs: { applied: '2', failed: '0' } })
    expect(policyIn(run, 'policies/ops.yaml')).toMatchObject({ action: 'invalid', outcome: null })
    expect(run.annotations).toContainEqual(
      expect.objectContaining({ level: 'error', file: 'policies/ops.yaml', line: 13 }),
    )
    expect(policyIn(run, 'policies/support.yaml').outcome).toBe('applied')
    expect(policyIn(run, other).outcome).toBe('applied')
    expect(policyIn(run, file)).toMatchObject({ outcome: 'refused', reason: expect.any(String) })
    expect(stage.live(analyticsId).max_rows).toBe(10_000)
    expect(stage.live('pol_ops')).toEqual(before)
  })

  test('an invalid file of which nobody can tell the project holds back what may widen in all', async () => {
    const other = 'policies/other.yaml'
    await using stage = await openStage({
      files: { ...policies, [other]: `project_id: prj_other\n${analytics}` },
      live: livePolicies,
    })
    stage.pgbeam.seed('prj_other', [fieldsOf(analytics)])
    await stage.push({
      [other]: `project_id: prj_other\n${widened}`,
      'policies/support.yaml': narrowed,
      'policies/ops.yaml': 'name: [',
    })
    const run = await stage.apply()
    expect(run).toMatchObject({ exitCode: 1, report: { result: 'invalid' }, outputs: { applied: '1', failed: '0' } })
    expect(policyIn(run, 'policies/support.yaml').outcome).toBe('applied')
    expect(policyIn(run, other).outcome).toBe('refused')
  })

  test('a glob that matches no file', async () => {
    await using stage = await openStage({ files: policies, live: livePolicies })
    const run = await stage.apply({ inputs: { policies: 'policy/**/*.yaml' } })
    expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'failed', applied: '0' } })
    expect(run.report?.findings).toMatchObject([{ code: 'glob-without-match' }])
    expect(stage.writes()).toEqual([])
  })

  test.each([{}, { 'dry-run': 'true' }])('no API key: %j', async inputs => {
    await using stage = await openStage({ files: policies, live: livePolicies })
    const run = await stage.apply({ apiKey: null, inputs })
    expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'failed' } })
    expect(run.annotations[0]?.message).toContain('api-key')
    expect(stage.pgbeam.requests).toEqual([])
  })
})

test('a dry run tells what it would do, and writes nothing', async () => {
  await using stage = await openStage({ files: policies, live: livePolicies.slice(0, 1) })
  await stage.push({ 'policies/analytics.yaml': widened })
  const dry = await stage.apply({ inputs: { 'dry-run': 'true' } })
  expect(dry).toMatchObject({ exitCode: 0, report: { mode: 'apply', result: 'changed', dry_run: true } })
  expect(dry.outputs.applied).toBe('0')
  expect(stage.writes()).toEqual([])
  const wet = await stage.apply()
  const plan = (run: typeof dry) =>
    run.report?.policies.map(({ file, action, direction, changes }) => ({ file, action, direction, changes }))
  expect(plan(dry)).toEqual(plan(wet))
  const [verdict] = dry.summary.split('\n')
  const idle = await stage.apply({ inputs: { 'dry-run': 'true' } })
  expect(idle.report?.result).toBe('unchanged')
  expect(idle.summary.split('\n')[0]).not.toBe(verdict)
})

test('what was not reviewed is not put in force, unless no reviews are asked for', async () => {
  await using stage = await openStage({ files: policies, live: livePolicies })
  await stage.push({ 'policies/analytics.yaml': widened })
  const refused = await stage.apply({ inputs: { 'required-approvals': '1' } })
  expect(refused).toMatchObject({ exitCode: 1, report: { result: 'refused' }, outputs: { applied: '0' } })
  expect(policyIn(refused, 'policies/analytics.yaml')).toMatchObject({ outcome: 'refused', reason: expect.any(String) })
  expect(stage.writes()).toEqual([])

  await stage.push({ 'policies/analytics.yaml': analytics })
  const number = await stage.propose({ 'policies/analytics.yaml': widened })
  stage.approve(number)
  await stage.merge(number)
  const applied = await stage.apply({ inputs: { 'required-approvals': '1' } })
  expect(applied).toMatchObject({ exitCode: 0, report: { result: 'applied' } })
})
