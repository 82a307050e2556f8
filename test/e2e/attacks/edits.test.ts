import { describe, expect, it } from 'vitest'
import { edit, policies, support } from '../policies.ts'
import {
  allowRows,
  applyReviewed,
  expectApplied,
  expectRefused,
  FILE,
  land,
  NARROW,
  openSettled,
  putInForce,
  rowsOf,
  WIDE,
} from '../proof/story.ts'
import { openStage, PROJECT, policyIn, type Run, type Stage } from '../stage.ts'

const SUPPORT = 'policies/support.yaml'
const unrelated = { [SUPPORT]: edit(support, ['max_rows: 500', 'max_rows: 400']) }

/** What the night's run finds. */
async function patrol(stage: Stage, inputs: Record<string, string> = {}): Promise<Run> {
  return stage.run(await stage.repository.event.schedule(), { apiKey: stage.pgbeam.key, inputs })
}

/** Holds that the edit stays and is named, by the apply of an unrelated change as by drift mode. */
async function expectDrift(stage: Stage, drift: readonly Record<string, unknown>[]): Promise<void> {
  const live = stage.live('pol_analytics')
  await land(stage, unrelated)
  const run = await applyReviewed(stage)
  expect(run).toMatchObject({ exitCode: 1, report: { result: 'drifted' } })
  expect(policyIn(run, FILE)).toMatchObject({ outcome: 'refused', drift })
  expect(policyIn(run, SUPPORT)).toMatchObject({ outcome: 'applied' })
  expect(await patrol(stage)).toMatchObject({ exitCode: 1, report: { result: 'drifted' } })
  expect(stage.live('pol_analytics')).toEqual(live)
}

describe('an edit in the dashboard is kept and shown', () => {
  it('of a file with one version, by any field and as soon as the profile is written', async () => {
    await using stage = await openSettled()
    stage.pgbeam.edit(PROJECT, 'pol_analytics', { max_rows: 1, table_denylist: ['public.customers'] })
    await expectDrift(stage, [
      { field: 'table_denylist', expected: [], live: ['public.customers'] },
      { field: 'max_rows', expected: NARROW, live: 1 },
    ])
  })

  it('of a profile that the action has made', async () => {
    await using stage = await openStage({ files: { 'README.md': 'a\n' } })
    await land(stage, policies)
    expect(await applyReviewed(stage)).toMatchObject({ exitCode: 0, outputs: { applied: '3' } })
    stage.wait({ hours: 2 })
    const { id } = stage.live('Analytics agent')
    stage.pgbeam.edit(PROJECT, id, { max_rows: 1 })
    await land(stage, unrelated)
    const run = await applyReviewed(stage)
    expect(run).toMatchObject({ exitCode: 1, report: { result: 'drifted' } })
    expect(policyIn(run, FILE)).toMatchObject({ drift: [{ field: 'max_rows', expected: NARROW, live: 1 }] })
    expect(stage.live(id).max_rows).toBe(1)
  })

  it('that goes back to an older version, of this file or from before a move', async () => {
    await using stage = await openSettled()
    await land(stage, rowsOf(WIDE))
    putInForce(stage, WIDE)
    stage.pgbeam.edit(PROJECT, 'pol_analytics', { max_rows: NARROW })
    await expectDrift(stage, [{ field: 'max_rows', expected: WIDE, live: NARROW }])
    await land(stage, { [FILE]: null, 'policies/moved.yaml': allowRows(WIDE) })
    await expectRefused(stage, { file: 'policies/moved.yaml', result: 'drifted' })
  })

  it('whatever the next reviewed change of the policy is, unless the file’s side is asked for', async () => {
    await using stage = await openSettled()
    stage.pgbeam.edit(PROJECT, 'pol_analytics', { table_denylist: ['public.customers'] })
    stage.wait({ hours: 1 })
    await land(stage, rowsOf(WIDE))
    await expectRefused(stage, { result: 'drifted' })
    const run = await applyReviewed(stage, { inputs: { 'on-drift': 'overwrite' } })
    expect(run).toMatchObject({ exitCode: 0, report: { result: 'applied' } })
    expect(policyIn(run, FILE)).toMatchObject({ overwritten: { table_denylist: ['public.customers'] } })
    expect(stage.live('pol_analytics')).toMatchObject({ max_rows: WIDE, table_denylist: [] })
  })

  it('and asking for the file’s side takes nothing unreviewed', async () => {
    await using stage = await openSettled()
    stage.pgbeam.edit(PROJECT, 'pol_analytics', { max_rows: 1 })
    stage.wait({ hours: 1 })
    await stage.push(rowsOf(WIDE))
    const run = await applyReviewed(stage, { inputs: { 'on-drift': 'overwrite' } })
    expect(run).toMatchObject({ exitCode: 1, report: { result: 'refused' } })
    expect(stage.live('pol_analytics').max_rows).toBe(1)
  })
})

describe('is no edit', () => {
  it('what waits to be applied, while its run is cancelled or refused', async () => {
    await using stage = await openSettled()
    const number = await land(stage, rowsOf(WIDE), { approvedBy: [] })
    stage.wait({ days: 2 })
    expect(await patrol(stage)).toMatchObject({ exitCode: 0, report: { result: 'changed' } })
    stage.approve(number)
    await expectApplied(stage)
    expect(await patrol(stage)).toMatchObject({ exitCode: 0, report: { result: 'unchanged' } })
  })

  it('a write that was in flight when the branch moved on', async () => {
    await using stage = await openSettled()
    await land(stage, rowsOf(WIDE))
    await land(stage, rowsOf(30_000))
    // The first run's write lands after the second merge.
    stage.pgbeam.edit(PROJECT, 'pol_analytics', { max_rows: WIDE })
    await expectApplied(stage, 30_000)
  })

  it('what was taken into the file, or undone', async () => {
    await using stage = await openSettled()
    stage.pgbeam.edit(PROJECT, 'pol_analytics', { max_rows: 7 })
    await land(stage, rowsOf(7))
    expect(await applyReviewed(stage)).toMatchObject({ exitCode: 0, report: { result: 'unchanged' } })
    stage.wait({ hours: 1 })
    await land(stage, rowsOf(8))
    await expectApplied(stage, 8)
  })
})

describe('two workflows that do not know of each other, and one profile', () => {
  const [A, B] = ['team-a/analytics.yaml', 'team-b/analytics.yaml']
  const runOf = (stage: Stage, glob: string) => applyReviewed(stage, { inputs: { policies: glob } })

  it('do not flip it: whoever finds it other than they left it says so', async () => {
    await using stage = await openStage({ files: { 'README.md': 'a\n' } })
    await land(stage, { [A]: allowRows(NARROW) })
    expect(await runOf(stage, 'team-a/*')).toMatchObject({ exitCode: 0, report: { result: 'applied' } })
    stage.wait({ hours: 1 })
    await land(stage, { [B]: allowRows(WIDE) })
    // Whoever approved it had before them what is live.
    expect(await runOf(stage, 'team-b/*')).toMatchObject({ exitCode: 0, report: { result: 'applied' } })
    for (const changes of [null, { 'docs/a.md': 'a\n' }]) {
      if (changes) await land(stage, changes)
      stage.wait({ hours: 1 })
      expect(await runOf(stage, 'team-a/*')).toMatchObject({ exitCode: 1, report: { result: 'drifted' } })
      expect(await runOf(stage, 'team-b/*')).toMatchObject({ exitCode: 0, report: { result: 'unchanged' } })
    }
    expect(stage.writes()).toHaveLength(2)
  })

  it('each keep their own', async () => {
    const own = edit(allowRows(NARROW), ['Analytics agent', 'Sales agent'])
    await using stage = await openStage({ files: { 'README.md': 'a\n' } })
    await land(stage, { [A]: allowRows(NARROW), [B]: own })
    for (const glob of ['team-a/*', 'team-b/*']) {
      expect(await runOf(stage, glob)).toMatchObject({ exitCode: 0, report: { result: 'applied' } })
    }
    for (const glob of ['team-a/*', 'team-b/*']) {
      expect(await runOf(stage, glob)).toMatchObject({ exitCode: 0, report: { result: 'unchanged' } })
    }
  })
})
