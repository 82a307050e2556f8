import { describe, expect, it } from 'vitest'
import { edit, ops, support } from '../policies.ts'
import { policyIn, type Run, type Stage } from '../stage.ts'
import {
  allowRows,
  applyReviewed,
  expectApplied,
  expectRefused,
  FILE,
  land,
  NARROW,
  openSettled,
  rowsOf,
  WIDE,
} from './story.ts'

const OPS = 'policies/ops.yaml'
const SUPPORT = 'policies/support.yaml'
const MOVED = 'policies/moved.yaml'

async function approved(stage: Stage, changes: Parameters<Stage['propose']>[0]): Promise<number> {
  const number = await stage.propose(changes)
  stage.approve(number)
  return number
}

describe('what was reviewed is applied', () => {
  it.each(['merge', 'squash', 'rebase'] as const)('by a queue, in a group of two, by %s', async method => {
    await using stage = await openSettled()
    const { repository } = stage
    const first = await approved(stage, rowsOf(30_000))
    await stage.revise(first, rowsOf(WIDE))
    const second = await approved(stage, { [OPS]: edit(ops, ['max_rows: 1000', 'max_rows: 2000']) })
    stage.approve(first)
    const group = await repository.createMergeGroup({ numbers: [first, second], method })
    stage.wait({ minutes: 30 })
    await repository.landMergeGroup(group)
    const run = await expectApplied(stage)
    expect(run.outputs.applied).toBe('2')
    for (const file of [FILE, OPS]) expect(policyIn(run, file).proof).toBe('journal')
  })

  it('of a group as well, where the other of it is not approved', async () => {
    await using stage = await openSettled()
    const { repository } = stage
    const narrower = { [SUPPORT]: edit(support, ['max_rows: 500', 'max_rows: 400']) }
    const numbers = [await stage.propose(rowsOf(WIDE)), await approved(stage, narrower)]
    await repository.landMergeGroup(await repository.createMergeGroup({ numbers }))
    const run = await expectRefused(stage)
    expect(policyIn(run, SUPPORT)).toMatchObject({ outcome: 'applied' })
  })

  it('as a revert by a pull request, and as two that were merged while their runs were cancelled', async () => {
    await using stage = await openSettled()
    await land(stage, rowsOf(WIDE))
    await land(stage, rowsOf(30_000), { method: 'squash' })
    stage.wait({ hours: 5 })
    await expectApplied(stage, 30_000)
    stage.wait({ hours: 5 })
    await land(stage, rowsOf(NARROW))
    await expectApplied(stage, NARROW)
  })

  it('stacked: the lower merged first, the upper moved on by GitHub and approved for what it does there', async () => {
    await using stage = await openSettled()
    const { repository } = stage
    await repository.commit({ branch: 'lower', changes: rowsOf(15_000) })
    const lower = await repository.openPullRequest({ head: 'lower' })
    const base = await repository.requireHead('lower')
    await repository.commit({ branch: 'upper', parent: base, changes: rowsOf(WIDE) })
    const upper = await repository.openPullRequest({ head: 'upper', base: 'lower' })
    stage.approve(lower.number)
    await stage.merge(lower.number)
    await repository.deleteBranch('lower')
    stage.approve(upper.number)
    await stage.merge(upper.number)
    await expectApplied(stage)
  })

  it('stacked: the upper merged into the lower, which is approved for both', async () => {
    await using stage = await openSettled()
    const { repository } = stage
    await repository.commit({ branch: 'lower', changes: { 'docs/a.md': 'a\n' } })
    const lower = await repository.openPullRequest({ head: 'lower' })
    const base = await repository.requireHead('lower')
    await repository.commit({ branch: 'upper', parent: base, changes: rowsOf(WIDE), author: 'dan' })
    const upper = await repository.openPullRequest({ head: 'upper', base: 'lower', author: 'dan' })
    await stage.merge(upper.number)
    stage.approve(lower.number)
    // By a push as clean as the button: the line of the branch holds both merges.
    await repository.push({ branch: 'main', sha: await repository.requireHead('lower'), by: 'alice' })
    await expectApplied(stage)
  })

  it('from a fork, from somebody who may not write', async () => {
    await using stage = await openSettled()
    const number = await stage.propose(rowsOf(WIDE), { author: 'mallory', fork: true })
    await stage.merge(number)
    await expectRefused(stage)
    stage.approve(number)
    await expectApplied(stage)
  })

  it('written by several, approved by none of them', async () => {
    await using stage = await openSettled()
    const { repository } = stage
    const carol = repository.world.account('carol')
    const message = `Allow more\n\nCo-authored-by: ${carol.name} <${carol.email}>`
    await repository.commit({ branch: 'joint', changes: rowsOf(WIDE), message })
    const { number } = await repository.openPullRequest({ head: 'joint' })
    stage.approve(number)
    await stage.merge(number, { method: 'squash' })
    await expectApplied(stage)
  })

  it('approved before a change that does not concern it, and merged by somebody else much later', async () => {
    await using stage = await openSettled()
    const number = await approved(stage, rowsOf(WIDE))
    await stage.revise(number, { 'docs/why.md': 'Because.\n' })
    await land(stage, { [SUPPORT]: edit(support, ['max_rows: 500', 'max_rows: 400']), [OPS]: null, [MOVED]: ops })
    stage.wait({ days: 9 })
    await stage.merge(number, { by: 'carol' })
    await expectApplied(stage)
  })
})

/** Started by hand: a rename pushes nothing. */
async function applyNow(stage: Stage): Promise<Run> {
  return stage.run(await stage.repository.event.workflowDispatch(), { apiKey: stage.pgbeam.key })
}

describe('a default branch that gets another name', () => {
  it('keeps what was merged and not yet applied, the reviews of what is open, and its edits', async () => {
    await using stage = await openSettled()
    const { repository } = stage
    const open = await approved(stage, { [SUPPORT]: edit(support, ['max_rows: 500', 'max_rows: 600']) })
    await land(stage, rowsOf(WIDE))
    stage.wait({ hours: 1 })
    await repository.renameBranch('main', 'trunk')
    stage.wait({ hours: 1 })
    const run = await applyNow(stage)
    expect(run).toMatchObject({ exitCode: 0, report: { result: 'applied' } })
    // GitHub keeps no journal of the time under the other name.
    expect(policyIn(run, FILE).proof).toBe('chain')
    await stage.merge(open)
    const merged = await applyReviewed(stage)
    expect(merged).toMatchObject({ exitCode: 0, report: { result: 'applied' } })
    expect(policyIn(merged, SUPPORT).proof).toBe('journal')
    stage.wait({ hours: 1 })
    stage.pgbeam.edit('prj_acme', 'pol_analytics', { max_rows: 1 })
    expect(await applyReviewed(stage)).toMatchObject({ exitCode: 1, report: { result: 'drifted' } })
  })

  it('does not make good what was pushed without a review', async () => {
    await using stage = await openSettled()
    await stage.push(rowsOf(WIDE), { by: 'mallory' })
    await stage.repository.renameBranch('main', 'trunk')
    expect(await applyNow(stage)).toMatchObject({ exitCode: 1, report: { result: 'refused' } })
    await land(stage, { [FILE]: null, [MOVED]: allowRows(WIDE) })
    await expectRefused(stage, { file: MOVED })
  })
})

describe('a journal that GitHub is slow to write, or does not keep', () => {
  it('is waited for, and without one the first parents tell, which is weaker and said', async () => {
    await using stage = await openSettled()
    const { journal } = stage.repository
    await land(stage, rowsOf(WIDE))
    journal.hideNewest({ requests: 1 })
    expect(policyIn(await expectApplied(stage), FILE).proof).toBe('journal')
    stage.wait({ hours: 1 })
    journal.refuse(404)
    await land(stage, rowsOf(30_000))
    expect(policyIn(await expectApplied(stage, 30_000), FILE).proof).toBe('chain')
    stage.wait({ hours: 1 })
    await stage.push(rowsOf(40_000))
    await expectRefused(stage, { rows: 30_000 })
  })

  it('fails the run where it fails', async () => {
    await using stage = await openSettled()
    await land(stage, rowsOf(WIDE))
    const answer = { status: 422, body: { message: 'Validation failed' } }
    stage.github.fault({ match: ({ path }) => path.endsWith('/activity'), answer, times: 9 })
    expect(await applyReviewed(stage)).toMatchObject({ exitCode: 1, outputs: { result: 'failed' } })
    expect(stage.writes()).toEqual([])
  })
})
