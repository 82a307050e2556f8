import { describe, it } from 'vitest'
import { expectApplied, expectRefused, land, NARROW, openSettled, putInForce, rowsOf, WIDE } from '../proof/story.ts'
import type { Stage } from '../stage.ts'

/** The wide version was reviewed, in force for a while, and taken back by another reviewed pull request. */
async function openTakenBack(): Promise<{ stage: Stage; wide: string }> {
  const stage = await openSettled()
  await land(stage, rowsOf(WIDE))
  const wide = await stage.repository.requireHead('main')
  putInForce(stage, WIDE)
  await land(stage, rowsOf(NARROW))
  putInForce(stage, NARROW)
  return { stage, wide }
}

describe('a version that was reviewed once and taken back does not come back', () => {
  it('by a merge that takes the old file whole', async () => {
    const { stage, wide } = await openTakenBack()
    await using _ = stage
    await stage.repository.commit({ branch: 'docs', changes: { 'docs/a.md': 'a\n' } })
    await stage.repository.commitMerge({ branch: 'main', parents: ['main', 'docs'], tree: wide, by: 'mallory' })
    await expectRefused(stage)
  })

  it('by a merge whose first parent is the old merge, so that it lies on the line of the branch', async () => {
    const { stage, wide } = await openTakenBack()
    await using _ = stage
    await stage.repository.commitMerge({ branch: 'main', parents: [wide, 'main'], tree: wide, by: 'mallory' })
    await expectRefused(stage)
  })

  it('by a merge with the old commit, through a pull request that shows something else', async () => {
    const { stage, wide } = await openTakenBack()
    await using _ = stage
    const number = await stage.propose({ 'docs/a.md': 'a\n' })
    stage.approve(number)
    await stage.repository.commitMerge({ branch: 'main', parents: ['main', 'change-3'], tree: wide, by: 'mallory' })
    await expectRefused(stage)
  })

  it.each(['reset', 'revert of the revert'])('by a %s', async how => {
    const { stage, wide } = await openTakenBack()
    await using _ = stage
    if (how === 'reset') await stage.repository.push({ branch: 'main', sha: wide, by: 'mallory' })
    else await stage.push(rowsOf(WIDE), { message: 'Revert "Change policies"' })
    await expectRefused(stage)
  })

  it('by a reset, with another commit on top', async () => {
    const { stage, wide } = await openTakenBack()
    await using _ = stage
    await stage.repository.commit({ branch: 'main', parent: wide, changes: { 'docs/a.md': 'a\n' }, by: 'mallory' })
    await expectRefused(stage)
  })

  it('by a pull request that nobody approved', async () => {
    const { stage } = await openTakenBack()
    await using _ = stage
    await land(stage, rowsOf(WIDE), { approvedBy: [] })
    await expectRefused(stage)
  })

  it('but does by another reviewed pull request', async () => {
    const { stage } = await openTakenBack()
    await using _ = stage
    await land(stage, rowsOf(WIDE))
    await expectApplied(stage)
  })
})

describe('a version that a pull request had only on the way', () => {
  /** Wide, and taken back before the approval. */
  async function proposeTakenBack(stage: Stage): Promise<{ number: number; inner: string }> {
    const number = await stage.propose(rowsOf(WIDE))
    const inner = stage.repository.pull(number).headSha
    await stage.revise(number, { ...rowsOf(NARROW), 'docs/a.md': 'a\n' })
    stage.approve(number)
    return { number, inner }
  }

  it('does not come through a merge that takes its file', async () => {
    await using stage = await openSettled()
    const { inner } = await proposeTakenBack(stage)
    await stage.repository.commitMerge({ branch: 'main', parents: ['main', 'change-1'], tree: inner, by: 'mallory' })
    await expectRefused(stage)
  })

  it('does not come by a push of the inner commit, nor by a merge of it once the pull request is merged', async () => {
    await using stage = await openSettled()
    const { repository } = stage
    const { number, inner } = await proposeTakenBack(stage)
    const before = await repository.requireHead('main')
    await repository.push({ branch: 'main', sha: inner, by: 'mallory' })
    await expectRefused(stage)
    await repository.push({ branch: 'main', sha: before, by: 'mallory' })
    await stage.merge(number)
    await repository.commitMerge({ branch: 'main', parents: ['main', inner], tree: inner, by: 'mallory' })
    await expectRefused(stage)
  })

  it('does not hinder what the pull request shows at its head, by the button or by a clean push of it', async () => {
    for (const isPushed of [false, true]) {
      await using stage = await openSettled()
      const number = await stage.propose(rowsOf(30_000))
      await stage.revise(number, rowsOf(WIDE))
      stage.approve(number)
      if (isPushed) {
        await stage.repository.commitMerge({ branch: 'main', parents: ['main', 'change-1'], tree: 'change-1' })
      } else await stage.merge(number)
      await expectApplied(stage)
    }
  })
})

describe('a pull request that nobody approved', () => {
  it('brings nothing, merged by button, by push, or by squash and with a friendly title', async () => {
    for (const method of ['merge', 'squash', 'rebase'] as const) {
      await using stage = await openSettled()
      await land(stage, rowsOf(WIDE), { approvedBy: [], method })
      await expectRefused(stage)
    }
  })

  it('brings nothing by a reviewed pull request on top that leaves its file alone', async () => {
    await using stage = await openSettled()
    await land(stage, rowsOf(WIDE), { approvedBy: [] })
    await land(stage, { 'policies/support.yaml': null, 'docs/a.md': 'a\n' })
    await expectRefused(stage)
  })

  it('is made good by an approval after the merge', async () => {
    await using stage = await openSettled()
    const number = await land(stage, rowsOf(WIDE), { approvedBy: [] })
    await expectRefused(stage)
    stage.wait({ days: 1 })
    stage.approve(number)
    await expectApplied(stage)
  })
})

describe('an approval from a time when the base had the version already', () => {
  it('does not bring it back once the base has given it up', async () => {
    await using stage = await openSettled()
    await land(stage, rowsOf(WIDE))
    putInForce(stage, WIDE)
    // Its reviewer sees a page of documentation, and nothing else.
    const number = await stage.propose({ 'docs/a.md': 'a\n' })
    stage.approve(number)
    await land(stage, rowsOf(NARROW), { approvedBy: ['carol'] })
    putInForce(stage, NARROW)
    await stage.repository.commitMerge({ branch: 'change-2', parents: ['change-2', 'main'], tree: 'change-2' })
    await stage.merge(number)
    await expectRefused(stage)
    stage.approve(number, { by: 'carol' })
    await expectApplied(stage)
  })

  it('nor after a reset of the base', async () => {
    await using stage = await openSettled()
    const before = await stage.repository.requireHead('main')
    await stage.push(rowsOf(WIDE), { by: 'mallory' })
    const number = await stage.propose({ 'docs/a.md': 'a\n' })
    stage.approve(number)
    await stage.repository.push({ branch: 'main', sha: before, by: 'mallory' })
    await stage.merge(number)
    await expectRefused(stage)
  })

  it('nor where another base had it, which the pull request was moved away from, by hand or by GitHub', async () => {
    for (const isAutomatic of [false, true]) {
      await using stage = await openSettled()
      const { repository } = stage
      if (isAutomatic) {
        // A branch that is merged and goes on: what is based on it moves to where it was merged.
        await repository.commit({ branch: 'stack', changes: { 'docs/stack.md': 'a\n' } })
        const { number } = await repository.openPullRequest({ head: 'stack' })
        stage.approve(number)
        await stage.merge(number)
      }
      await repository.commit({ branch: 'stack', changes: rowsOf(WIDE), by: 'mallory' })
      const base = await repository.requireHead('stack')
      await repository.commit({ branch: 'docs', parent: base, changes: { 'docs/a.md': 'a\n' } })
      const { number } = await repository.openPullRequest({ head: 'docs', base: 'stack' })
      stage.approve(number)
      if (isAutomatic) await repository.deleteBranch('stack', { by: 'mallory' })
      else await repository.changeBase({ number, base: 'main', by: 'mallory' })
      await stage.merge(number)
      await expectRefused(stage)
      stage.approve(number, { by: 'carol' })
      await expectApplied(stage)
    }
  })
})
