import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writePolicies } from '../many-policies.ts'
import { analytics, edit, fieldsOf, ops } from '../policies.ts'
import { applyReviewed, FILE, land, WIDE } from '../proof/story.ts'
import { openStage, PROJECT, policyIn, type Stage } from '../stage.ts'

/** The files that an export of what is live writes, by path. */
async function exportFiles(stage: Stage): Promise<Record<string, string>> {
  const workspace = await mkdtemp(join(tmpdir(), 'adopt-'))
  try {
    await mkdir(join(workspace, '.git'))
    await writeFile(join(workspace, 'README.md'), '# Data policies\n')
    const run = await stage.run(await stage.repository.event.workflowDispatch(), {
      apiKey: stage.pgbeam.key,
      env: { GITHUB_WORKSPACE: workspace },
      inputs: { mode: 'export' },
    })
    expect(run.exitCode).toBe(0)
    const names = await readdir(join(workspace, 'policies'))
    const read = (name: string) => readFile(join(workspace, 'policies', name), 'utf8')
    return Object.fromEntries(await Promise.all(names.map(async name => [`policies/${name}`, await read(name)])))
  } finally {
    await rm(workspace, { recursive: true })
  }
}

describe('the first apply of files that take over what was made in the dashboard', () => {
  it('forty of them: exported, edited, reviewed, merged and applied', async () => {
    const live = Object.values(writePolicies(40)).map(fieldsOf)
    await using stage = await openStage({ live })
    const files = await exportFiles(stage)
    const narrowed = Object.entries(files).map(([path, text]) => [
      path,
      edit(text, ['max_rows: 10000', 'max_rows: 9000']),
    ])
    expect(narrowed).toHaveLength(40)
    stage.wait({ hours: 1 })
    const number = await land(stage, Object.fromEntries(narrowed))
    const run = await applyReviewed(stage)
    expect(run).toMatchObject({ exitCode: 0, report: { result: 'applied' }, outputs: { applied: '40' } })
    expect(stage.live('Agent 40').max_rows).toBe(9000)
    expect(run.outputs['comment-url']).toContain(`/pull/${number}#`)
    expect(await applyReviewed(stage)).toMatchObject({ exitCode: 0, report: { result: 'unchanged' } })
  })

  it('of which one was edited after its review: that one alone is left as it is', async () => {
    await using stage = await openStage({
      live: [
        { id: 'pol_analytics', ...fieldsOf(analytics) },
        { id: 'pol_ops', ...fieldsOf(ops) },
      ],
    })
    const files = {
      [FILE]: edit(analytics, ['max_rows: 10000', `max_rows: ${WIDE}`]),
      'policies/ops.yaml': edit(ops, ['max_rows: 1000', 'max_rows: 900']),
    }
    const number = await stage.propose(files)
    stage.approve(number)
    stage.wait({ minutes: 5 })
    stage.pgbeam.edit(PROJECT, 'pol_analytics', { max_rows: 1 })
    await stage.merge(number)
    const run = await applyReviewed(stage)
    expect(run).toMatchObject({ exitCode: 1, report: { result: 'drifted' } })
    expect(policyIn(run, FILE)).toMatchObject({ outcome: 'refused', drift: [{ field: 'max_rows', live: 1 }] })
    expect(policyIn(run, 'policies/ops.yaml')).toMatchObject({ outcome: 'applied' })
    // Looked at again, it is taken over.
    stage.wait({ minutes: 5 })
    stage.approve(number, { by: 'carol' })
    expect(await applyReviewed(stage)).toMatchObject({ exitCode: 0, report: { result: 'applied' } })
    expect(stage.live('pol_analytics').max_rows).toBe(WIDE)
  })
})

describe('what only one apply can do', () => {
  it('is done by a later attempt, once the plan allows it, and nothing is created twice', async () => {
    await using stage = await openStage({ pgbeam: { maxProfiles: 1 } })
    stage.pgbeam.seed(PROJECT, [{ id: 'pol_analytics', ...fieldsOf(analytics) }])
    await land(stage, { [FILE]: analytics, 'policies/ops.yaml': ops })
    const run = { runId: 4_300_000_000 }
    const refused = await applyReviewed(stage, { ...run, runAttempt: 1 })
    expect(policyIn(refused, 'policies/ops.yaml')).toMatchObject({ outcome: 'failed', reason: expect.any(String) })
    stage.pgbeam.maxProfiles = 2
    const again = await applyReviewed(stage, { ...run, runAttempt: 2 })
    expect(again).toMatchObject({ exitCode: 0, report: { result: 'applied' } })
    const third = await applyReviewed(stage, { ...run, runAttempt: 3 })
    expect(third).toMatchObject({ exitCode: 0, report: { result: 'unchanged' } })
    const keys = stage.writes().map(({ headers }) => headers.idempotencyKey)
    expect(new Set(keys).size).toBe(2)
    expect([...(stage.pgbeam.projects.get(PROJECT)?.profiles.values() ?? [])].map(({ name }) => name)).toEqual([
      'Analytics agent',
      'Ops agent',
    ])
  })

  it('a profile that was deleted elsewhere is made again, and that is said', async () => {
    await using stage = await openStage({ files: { [FILE]: analytics } })
    await land(stage, { [FILE]: edit(analytics, ['max_rows: 10000', 'max_rows: 9000']) })
    const refused = await applyReviewed(stage)
    expect(policyIn(refused, FILE)).toMatchObject({ action: 'create', outcome: 'refused' })
    await using other = await openStage()
    await land(other, { [FILE]: analytics })
    await land(other, { [FILE]: edit(analytics, ['max_rows: 10000', 'max_rows: 9000']) })
    const made = await applyReviewed(other)
    expect(policyIn(made, FILE)).toMatchObject({ action: 'create', outcome: 'applied', reason: expect.any(String) })
  })

  it('an id that the project does not have is a failure with its reason', async () => {
    await using stage = await openStage({ files: { [FILE]: analytics, 'policies/ops.yaml': ops } })
    stage.pgbeam.seed(PROJECT, [{ id: 'pol_ops', ...fieldsOf(ops) }])
    await land(stage, {
      [FILE]: `id: pol_gone\n${analytics}`,
      'policies/ops.yaml': edit(ops, ['max_rows: 1000', 'max_rows: 900']),
    })
    const run = await applyReviewed(stage)
    expect(run).toMatchObject({ exitCode: 1, report: { result: 'failed' }, outputs: { failed: '1' } })
    expect(policyIn(run, FILE)).toMatchObject({ outcome: 'failed', reason: expect.stringContaining('pol_gone') })
    expect(policyIn(run, 'policies/ops.yaml')).toMatchObject({ outcome: 'applied' })
  })

  it('an edit of a field that this version does not know, made between read and write, is carried over', async () => {
    await using stage = await openStage({
      files: { [FILE]: analytics },
      live: [{ id: 'pol_analytics', ...fieldsOf(analytics) }],
      pgbeam: { age: 'newest' },
    })
    await land(stage, { [FILE]: edit(analytics, ['max_rows: 10000', `max_rows: ${WIDE}`]) })
    stage.pgbeam.fault({ kind: 'race', method: 'PUT', patch: { session_recording: 'full' } })
    const run = await applyReviewed(stage)
    expect(policyIn(run, FILE)).toMatchObject({ outcome: 'applied', drift: [] })
    expect(stage.live('pol_analytics')).toMatchObject({ max_rows: WIDE, session_recording: 'full' })
    expect(stage.writes().map(({ status }) => status)).toEqual([412, 200])
  })
})
