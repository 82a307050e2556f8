import { describe, expect, test } from 'vitest'
import { analytics, edit, livePolicies, ops, policies } from './policies.ts'
import { openStage, policyIn } from './stage.ts'

const analyticsId = 'pol_analytics'
const widened = edit(analytics, ['max_rows: 10000', 'max_rows: 20000'])

describe('what cannot be done fails, and says so', () => {
  test('an invalid file fails: what narrows is applied, and what widens in its project waits', async () => {
    await using stage = await openStage({ files: policies, live: livePolicies })
    await stage.push({
      'policies/analytics.yaml': widened,
      'policies/support.yaml': edit(policies['policies/support.yaml'], ['max_rows: 500', 'max_rows: 400']),
      'policies/ops.yaml': edit(ops, ['max_rows', 'max_row']),
    })
    const before = stage.live('pol_ops')
    const run = await stage.apply()
    expect(run).toMatchObject({ exitCode: 1, report: { result: 'invalid' }, outputs: { applied: '1', failed: '0' } })
    expect(policyIn(run, 'policies/analytics.yaml')).toMatchObject({ outcome: 'refused' })
    expect(policyIn(run, 'policies/support.yaml')).toMatchObject({ outcome: 'applied' })
    expect(policyIn(run, 'policies/ops.yaml')).toMatchObject({ action: 'invalid', outcome: null })
    expect(run.annotations).toContainEqual(
      expect.objectContaining({ level: 'error', file: 'policies/ops.yaml', line: 13 }),
    )
    expect(stage.live(analyticsId).max_rows).toBe(10000)
    expect(stage.live('pol_ops')).toEqual(before)
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
