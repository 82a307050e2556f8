import { describe, expect, test } from 'vitest'
import { analytics, edit, fieldsOf, livePolicies, ops, policies, support } from './policies.ts'
import { openStage, PROJECT, policyIn, type Stage } from './stage.ts'

const analyticsId = 'pol_analytics'
const path = (id: string) => `/v1/projects/${PROJECT}/policies/${id}`
const widened = edit(analytics, ['max_rows: 10000', 'max_rows: 20000'])
const narrowed = edit(ops, ['max_rows: 1000', 'max_rows: 500'])

function listWrites(stage: Stage): string[] {
  return stage.writes().map(({ method, path, status }) => `${method} ${path.replace(/.*\/policies/, '')} ${status}`)
}

describe('a push to the default branch', () => {
  test('creates, updates and leaves alone; a rerun changes nothing', async () => {
    await using stage = await openStage({
      files: policies,
      live: [
        { id: analyticsId, ...fieldsOf(analytics) },
        { id: 'pol_ops', ...fieldsOf(ops) },
        { id: 'pol_stray', name: 'Made in the dashboard' },
      ],
    })
    const etag = stage.pgbeam.etag(PROJECT, analyticsId)
    const stray = stage.live('pol_stray')
    const commit = await stage.push({ 'policies/analytics.yaml': widened })
    const run = await stage.apply()
    expect(run.exitCode).toBe(0)
    expect(run.report).toMatchObject({
      mode: 'apply',
      result: 'applied',
      direction: 'widens',
      commit,
      dry_run: false,
      unmanaged_profiles: 1,
    })
    expect(policyIn(run, 'policies/analytics.yaml')).toMatchObject({
      action: 'update',
      outcome: 'applied',
      compared_with: 'live',
      policy_id: analyticsId,
      changes: [{ field: 'max_rows', before: 10000, after: 20000, direction: 'widens', line: 12 }],
      drift: [],
    })
    expect(policyIn(run, 'policies/support.yaml')).toMatchObject({
      action: 'create',
      outcome: 'applied',
      compared_with: 'nothing',
      direction: 'widens',
      policy_id: stage.live('Support agent').id,
    })
    expect(policyIn(run, 'policies/ops.yaml')).toMatchObject({ action: 'none', outcome: 'unchanged', changes: [] })

    expect(stage.live(analyticsId)).toMatchObject(fieldsOf(widened))
    expect(stage.live('Support agent')).toMatchObject(fieldsOf(support))
    expect(stage.live('pol_stray')).toEqual(stray)
    const [put, post] = stage.writes().toSorted((a, b) => (a.method > b.method ? -1 : 1))
    expect(stage.writes()).toHaveLength(2)
    expect(put).toMatchObject({ method: 'PUT', path: path(analyticsId), headers: { ifMatch: etag } })
    // PUT replaces the whole profile: what the file leaves out is said, too.
    expect(put?.body).toMatchObject({ ...fieldsOf(widened), write_mode: 'normal', row_filters: [] })
    expect(post).toMatchObject({
      method: 'POST',
      body: fieldsOf(support),
      headers: { idempotencyKey: expect.any(String) },
    })
    expect(run.masks).toEqual(expect.arrayContaining([stage.pgbeam.key, stage.github.token]))

    const rerun = await stage.apply()
    expect(rerun).toMatchObject({ exitCode: 0, report: { result: 'unchanged', direction: 'none' } })
    expect(rerun.report?.policies.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged', 'unchanged'])
    expect(stage.writes()).toHaveLength(2)
  })

  test('puts in force what all files say, not only those of the last push', async () => {
    await using stage = await openStage({ files: policies, live: livePolicies })
    await stage.push({ 'policies/ops.yaml': narrowed })
    await stage.push({ 'policies/analytics.yaml': widened })
    await stage.push({ 'README.md': '# Moved on\n' })
    const run = await stage.apply()
    expect(run).toMatchObject({
      exitCode: 0,
      report: { result: 'applied', direction: 'mixed' },
      outputs: { applied: '2' },
    })
    // Narrowing first, and the widening only once that has landed.
    expect(listWrites(stage)).toEqual(['PUT /pol_ops 200', `PUT /${analyticsId} 200`])
  })

  test('workflow_dispatch on the default branch does the same', async () => {
    await using stage = await openStage({ files: policies })
    const run = await stage.run(await stage.repository.event.workflowDispatch(), {
      apiKey: stage.pgbeam.key,
      inputs: { 'required-approvals': '0' },
    })
    expect(run).toMatchObject({ exitCode: 0, report: { mode: 'apply', result: 'applied' }, outputs: { applied: '3' } })
  })

  test('a removed file leaves its profile live, and renaming needs the id', async () => {
    const named = `id: pol_ops\n${ops}`
    await using stage = await openStage({ files: { ...policies, 'policies/ops.yaml': named }, live: livePolicies })
    await stage.push({
      'policies/ops.yaml': edit(named, ['Ops agent', 'Operations agent']),
      'policies/support.yaml': null,
      'policies/analytics.yaml': edit(analytics, ['Analytics agent', 'Sales analyst']),
    })
    const run = await stage.apply()
    expect(run).toMatchObject({ exitCode: 0, report: { result: 'applied', unmanaged_profiles: 2 } })
    expect(listWrites(stage).toSorted()).toEqual(['POST  201', 'PUT /pol_ops 200'])
    expect(stage.live('pol_ops').name).toBe('Operations agent')
    expect(stage.live(analyticsId)).toMatchObject(fieldsOf(analytics))
    expect(stage.live('pol_support')).toMatchObject(fieldsOf(support))
    expect(stage.live('Sales analyst').id).not.toBe(analyticsId)
  })

  test('a run that was overtaken writes nothing', async () => {
    await using stage = await openStage({ files: policies, live: livePolicies })
    await stage.push({ 'policies/analytics.yaml': widened })
    const old = await stage.repository.event.push()
    await stage.push({ 'policies/analytics.yaml': analytics })
    const run = await stage.run(old, { apiKey: stage.pgbeam.key, inputs: { 'required-approvals': '0' } })
    expect(run).toMatchObject({ exitCode: 0, report: { result: 'superseded', policies: [] } })
    expect(stage.writes()).toEqual([])
  })
})

describe('what PgBeam has', () => {
  test('is listed over all its pages', async () => {
    const others = Array.from({ length: 230 }, (_, at) => ({
      id: `pol_a${String(at).padStart(3, '0')}`,
      name: `Other ${at}`,
    }))
    await using stage = await openStage({ files: policies, live: [...others, ...livePolicies] })
    await stage.push({ 'policies/analytics.yaml': widened })
    const run = await stage.apply()
    expect(run).toMatchObject({ exitCode: 0, report: { result: 'applied', unmanaged_profiles: 230 } })
    expect(listWrites(stage)).toEqual([`PUT /${analyticsId} 200`])
    expect(stage.pgbeam.requests.filter(({ path }) => path.endsWith('/policies'))).toHaveLength(3)
  })

  test('keeps the fields that this version does not know', async () => {
    const [first, ...others] = livePolicies
    await using stage = await openStage({
      files: policies,
      live: [{ ...first, session_recording: 'full' }, ...others],
      pgbeam: { age: 'newest' },
    })
    await stage.push({ 'policies/analytics.yaml': widened })
    const run = await stage.apply()
    expect(run).toMatchObject({ exitCode: 0, report: { result: 'applied' } })
    expect(stage.live(analyticsId)).toMatchObject({ max_rows: 20000, session_recording: 'full' })
  })

  test('may be tidied up by the server: it converges all the same', async () => {
    await using stage = await openStage({
      files: { ...policies, 'policies/shouting.yaml': edit(ops, ['Ops agent', 'Shouting']).replaceAll('ops.', 'OPS.') },
      pgbeam: { tidiesUp: true },
    })
    const first = await stage.apply()
    expect(first).toMatchObject({ exitCode: 0, outputs: { applied: '4' } })
    const second = await stage.apply()
    expect(second).toMatchObject({ exitCode: 0, report: { result: 'unchanged' } })
    expect(stage.writes()).toHaveLength(4)
  })

  test('belongs to several projects, each with its own', async () => {
    await using stage = await openStage({
      files: { ...policies, 'policies/other.yaml': `project_id: prj_other\n${ops}` },
      live: livePolicies,
    })
    stage.pgbeam.seed('prj_other')
    const run = await stage.apply()
    expect(run).toMatchObject({ exitCode: 0, outputs: { applied: '1' } })
    expect(stage.pgbeam.profile('prj_other', 'Ops agent')).toMatchObject(fieldsOf(ops))
  })
})
