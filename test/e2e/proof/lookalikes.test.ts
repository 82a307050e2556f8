import { describe, it } from 'vitest'
import type { Stage } from '../stage.ts'
import { expectApplied, expectRefused, land, NARROW, openSettled, rowsOf, WIDE } from './story.ts'

/** A harmless pull request, approved; what its commit says of itself. */
async function proposeDocs(
  stage: Stage,
): Promise<{ number: number; says: { message: string; author: string; date: Date } }> {
  const { repository } = stage
  const says = { message: 'Explain the limits', author: 'alice', date: new Date('2026-01-05T10:00:00Z') }
  await repository.commit({ branch: 'docs', changes: { 'docs/limits.md': 'Why.\n' }, ...says })
  const { number } = await repository.openPullRequest({ head: 'docs', title: says.message })
  stage.approve(number)
  return { number, says }
}

describe('a push that looks like the commit of an approved pull request', () => {
  it.each(['rebase', 'squash', 'merge'] as const)('is refused, before and after its %s', async method => {
    await using stage = await openSettled()
    const { number, says } = await proposeDocs(stage)
    await stage.push(rowsOf(WIDE), { ...says, by: 'mallory' })
    await expectRefused(stage)
    await stage.merge(number, { method })
    await expectRefused(stage)
  })

  it('is refused where it comes right after the merge, as if it were its second commit', async () => {
    await using stage = await openSettled()
    const { number, says } = await proposeDocs(stage)
    await stage.merge(number, { method: 'rebase' })
    await stage.push(rowsOf(WIDE), { ...says, committer: 'GitHub <noreply@github.com>', by: 'mallory' })
    await expectRefused(stage)
  })

  it('is refused where it takes the place of what was merged', async () => {
    await using stage = await openSettled()
    const base = await stage.repository.requireHead('main')
    const { number, says } = await proposeDocs(stage)
    await stage.merge(number, { method: 'rebase' })
    const changes = { ...rowsOf(WIDE), 'docs/limits.md': 'Why.\n' }
    await stage.repository.commit({ branch: 'main', parent: base, changes, ...says, by: 'mallory' })
    await expectRefused(stage)
  })

  it('is refused where it names the pull request as a squash would', async () => {
    await using stage = await openSettled()
    const { number } = await proposeDocs(stage)
    const committer = 'GitHub <noreply@github.com>'
    await stage.push(rowsOf(WIDE), { message: `Explain the limits (#${number})`, committer, by: 'mallory' })
    await stage.merge(number, { method: 'squash' })
    await expectRefused(stage)
  })

  it('and was pushed to the pull request too is refused, where its review came before', async () => {
    await using stage = await openSettled()
    const { number, says } = await proposeDocs(stage)
    await stage.repository.commit({ branch: 'docs', changes: rowsOf(WIDE), ...says, by: 'alice' })
    await stage.merge(number, { method: 'rebase' })
    await expectRefused(stage)
  })
})

it('the pull request itself is applied by any button, whatever its commits say of their time', async () => {
  await using stage = await openSettled()
  let rows = WIDE
  for (const method of ['rebase', 'squash', 'merge'] as const) {
    const { repository } = stage
    const branch = `own-${method}`
    const date = new Date('2020-02-02T02:02:02Z')
    await repository.commit({ branch, changes: rowsOf(rows + 1), message: 'Allow more', date })
    await repository.commit({ branch, changes: rowsOf(rows), message: 'Allow what is needed', date })
    const { number } = await repository.openPullRequest({ head: branch })
    stage.approve(number)
    await stage.merge(number, { method })
    await expectApplied(stage, rows)
    stage.wait({ hours: 1 })
    rows += 10_000
  }
  await land(stage, rowsOf(NARROW))
  await expectApplied(stage, NARROW)
})
