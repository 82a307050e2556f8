import { describe, expect, test } from 'vitest'
import { analytics, edit, fieldsOf, livePolicies, ops, policies } from './policies.ts'
import { openStage, PROJECT, policyIn, type StageOptions } from './stage.ts'

const file = 'policies/analytics.yaml'
const id = 'pol_analytics'
const widened = edit(analytics, ['max_rows: 10000', 'max_rows: 20000'])

/** A stage on which one policy waits to be updated. */
async function openWaiting(options: StageOptions = {}) {
  const stage = await openStage({ files: policies, live: livePolicies, ...options })
  await stage.push({ [file]: widened })
  return stage
}

describe('somebody else writes in between (412)', () => {
  test('something of their own: it is not overwritten, and the run fails', async () => {
    await using stage = await openWaiting()
    stage.pgbeam.fault({ kind: 'race', method: 'PUT', patch: { statement_timeout_ms: 1 } })
    const run = await stage.apply()
    expect(run).toMatchObject({ exitCode: 1, report: { result: 'drifted' }, outputs: { applied: '0', drifted: '1' } })
    expect(policyIn(run, file)).toMatchObject({
      action: 'update',
      outcome: 'refused',
      reason: expect.any(String),
      drift: [{ field: 'statement_timeout_ms', live: 1 }],
    })
    expect(stage.writes().map(({ status }) => status)).toEqual([412])
    expect(stage.live(id)).toMatchObject({ max_rows: 10000, statement_timeout_ms: 1 })
  })

  test('just what is wanted: it is done', async () => {
    await using stage = await openWaiting()
    stage.pgbeam.fault({ kind: 'race', method: 'PUT', patch: { max_rows: 20000 } })
    const run = await stage.apply()
    expect(run).toMatchObject({ exitCode: 0, report: { result: 'applied' } })
    expect(policyIn(run, file).outcome).toBe('applied')
    expect(stage.writes().map(({ status }) => status)).toEqual([412])
  })

  test('nothing that matters: it is tried again on the new version', async () => {
    await using stage = await openWaiting()
    stage.pgbeam.fault({ kind: 'race', method: 'PUT', patch: {} })
    const run = await stage.apply()
    expect(run).toMatchObject({ exitCode: 0, report: { result: 'applied' } })
    expect(stage.writes().map(({ status }) => status)).toEqual([412, 200])
    expect(stage.live(id)).toMatchObject(fieldsOf(widened))
  })
})

describe('an answer that is no answer', () => {
  test('429: waits as long as it is asked to', async () => {
    await using stage = await openWaiting()
    stage.pgbeam.fault({ kind: 'status', status: 429, retryAfter: 1, method: 'PUT' })
    const run = await stage.apply()
    expect(run).toMatchObject({ exitCode: 0, report: { result: 'applied' } })
    const [first, second, ...others] = stage.writes()
    expect(others).toEqual([])
    expect([first?.status, second?.status]).toEqual([429, 200])
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(990)
  })

  test('an update whose answer was lost is not sent twice', async () => {
    await using stage = await openWaiting()
    stage.pgbeam.fault({ kind: 'reset', takesEffect: true, method: 'PUT' })
    const run = await stage.apply()
    expect(run).toMatchObject({ exitCode: 0, report: { result: 'applied' } })
    expect(policyIn(run, file).outcome).toBe('applied')
    expect(stage.writes()).toHaveLength(1)
  })

  test('a creation whose answer was lost creates one profile, also over a rerun', async () => {
    await using stage = await openStage({ files: policies, live: livePolicies.slice(0, 2) })
    stage.pgbeam.fault({ kind: 'reset', takesEffect: true, method: 'POST' })
    const run = await stage.apply()
    expect(run).toMatchObject({ exitCode: 0, report: { result: 'applied' } })
    expect(new Set(stage.writes().map(({ headers }) => headers.idempotencyKey)).size).toBe(1)
    const rerun = await stage.apply()
    expect(rerun.report?.result).toBe('unchanged')
    expect(stage.pgbeam.projects.get(PROJECT)?.profiles.size).toBe(3)
  })
})

describe('a refusal', () => {
  test('a key that may only read: nothing is written, each policy says so', async () => {
    await using stage = await openWaiting()
    const run = await stage.apply({ apiKey: stage.pgbeam.readOnlyKey })
    expect(run).toMatchObject({ exitCode: 1, report: { result: 'failed' }, outputs: { failed: '1', applied: '0' } })
    expect(policyIn(run, file)).toMatchObject({ outcome: 'failed', reason: expect.any(String) })
    expect(stage.writes().map(({ status }) => status)).toEqual([403])
    expect(stage.live(id).max_rows).toBe(10000)
  })

  test('a wrong key: nothing can be told or done', async () => {
    await using stage = await openWaiting()
    const run = await stage.apply({ apiKey: 'pbo_revoked' })
    expect(run).toMatchObject({ exitCode: 1, report: { result: 'failed', unmanaged_profiles: null } })
    expect(run.report?.policies.map(({ outcome }) => outcome)).toEqual(['failed', 'failed', 'failed'])
    expect(stage.writes()).toEqual([])
  })

  test('of a narrowing holds back the widening of its project, and only of its project', async () => {
    const other = 'policies/other.yaml'
    await using stage = await openStage({
      files: { ...policies, [other]: `project_id: prj_other\n${analytics}` },
      live: livePolicies,
    })
    stage.pgbeam.seed('prj_other', [fieldsOf(analytics)])
    await stage.push({
      [file]: widened,
      [other]: `project_id: prj_other\n${widened}`,
      'policies/ops.yaml': edit(ops, ['max_rows: 1000', 'max_rows: 500']),
    })
    stage.pgbeam.fault({ kind: 'status', status: 422, method: 'PUT', path: '/pol_ops' })
    const run = await stage.apply()
    expect(run).toMatchObject({ exitCode: 1, report: { result: 'failed' } })
    expect(policyIn(run, 'policies/ops.yaml').outcome).toBe('failed')
    expect(policyIn(run, file).outcome).toBe('refused')
    expect(policyIn(run, other).outcome).toBe('applied')
    expect(stage.live(id).max_rows).toBe(10000)
    const rerun = await stage.apply()
    expect(rerun).toMatchObject({ exitCode: 0, report: { result: 'applied' }, outputs: { applied: '2' } })
  })
})

test('the oldest deployment: no ETag, so a look right before the write; no field that it does not have', async () => {
  await using stage = await openStage({ pgbeam: { age: 'oldest' } })
  const old = edit(analytics, ['Analytics agent', 'Old agent'])
  stage.pgbeam.seed(PROJECT, [{ id, ...fieldsOf(old) }])
  await stage.push({ [file]: old })
  await stage.push({ [file]: edit(old, ['max_rows: 10000', 'max_rows: 20000']) })
  const run = await stage.apply()
  expect(run).toMatchObject({ exitCode: 0, report: { result: 'applied' } })
  expect(policyIn(run, file)).toMatchObject({ outcome: 'applied', reason: expect.any(String) })
  const [read, put] = stage.pgbeam.requests.slice(-2)
  expect(read).toMatchObject({ method: 'GET', path: `/v1/projects/${PROJECT}/policies/${id}` })
  expect(put).toMatchObject({ method: 'PUT', headers: { ifMatch: undefined } })
  expect(put?.body).not.toHaveProperty('max_affected_rows')
  expect(put?.body).not.toHaveProperty('content_scan_mode')
  const rerun = await stage.apply()
  expect(rerun.report?.result).toBe('unchanged')
})

describe('a live profile that was edited elsewhere', () => {
  test('is refused by its fields, while the others are applied', async () => {
    await using stage = await openWaiting()
    await stage.push({ 'policies/ops.yaml': edit(ops, ['max_rows: 1000', 'max_rows: 500']) })
    stage.pgbeam.edit(PROJECT, id, { budget_queries_per_hour: 7 })
    const run = await stage.apply()
    expect(run).toMatchObject({ exitCode: 1, report: { result: 'drifted' }, outputs: { drifted: '1', applied: '1' } })
    expect(policyIn(run, file)).toMatchObject({
      outcome: 'refused',
      drift: [{ field: 'budget_queries_per_hour', expected: 600, live: 7 }],
    })
    expect(stage.live(id)).toMatchObject({ max_rows: 10000, budget_queries_per_hour: 7 })
    expect(stage.live('pol_ops').max_rows).toBe(500)
  })

  test('is overwritten where that is asked for, and kept whole in the report', async () => {
    await using stage = await openWaiting()
    const old = stage.pgbeam.edit(PROJECT, id, { budget_queries_per_hour: 7 })
    const run = await stage.apply({ inputs: { 'on-drift': 'overwrite' } })
    expect(run).toMatchObject({ exitCode: 0, report: { result: 'applied' }, outputs: { drifted: '1', applied: '1' } })
    expect(policyIn(run, file)).toMatchObject({ outcome: 'applied', overwritten: old })
    expect(stage.live(id)).toMatchObject(fieldsOf(widened))
  })

  test('is what drift mode looks for, and no version that merely waits to be applied', async () => {
    await using stage = await openWaiting()
    const event = await stage.repository.event.schedule()
    const waiting = await stage.run(event, { apiKey: stage.pgbeam.key })
    expect(waiting).toMatchObject({ exitCode: 0, report: { mode: 'drift', result: 'changed' } })
    expect(policyIn(waiting, file)).toMatchObject({ action: 'update', drift: [] })
    stage.pgbeam.edit(PROJECT, id, { max_rows: 99 })
    const drifted = await stage.run(event, { apiKey: stage.pgbeam.key })
    expect(drifted).toMatchObject({ exitCode: 1, report: { mode: 'drift', result: 'drifted' } })
    expect(policyIn(drifted, file).drift).toEqual([{ field: 'max_rows', expected: 20000, live: 99 }])
    expect(stage.writes()).toEqual([])
  })
})
