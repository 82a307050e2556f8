import { describe, it } from 'vitest'
import { analytics, edit } from '../policies.ts'
import {
  allowRows,
  expectApplied,
  expectRefused,
  FILE,
  land,
  NARROW,
  openSettled,
  rowsOf,
  WIDE,
} from '../proof/story.ts'
import type { Stage } from '../stage.ts'

/** It takes a table away, and is approved; what its commit says of itself. */
async function proposeLess(stage: Stage, text = less) {
  const { repository } = stage
  const says = { message: 'Ask for what is needed', author: 'alice', date: new Date('2026-01-05T10:00:00Z') }
  await repository.commit({ branch: 'less', changes: { [FILE]: text }, ...says })
  const { number } = await repository.openPullRequest({ head: 'less', title: says.message })
  stage.approve(number)
  return { number, says }
}

const less = edit(analytics, ['  - public.products\n', ''])
const GITHUB = 'GitHub <noreply@github.com>'

describe('a push that looks like the commit of an approved pull request', () => {
  it.each(['rebase', 'squash', 'merge'] as const)('is refused, before and after its %s', async method => {
    await using stage = await openSettled()
    const { number, says } = await proposeLess(stage)
    await stage.push(rowsOf(WIDE), { ...says, by: 'mallory' })
    await expectRefused(stage)
    await stage.merge(number, { method })
    await expectRefused(stage)
  })

  it('is refused where it comes right after the merge, as if it were its second commit', async () => {
    await using stage = await openSettled()
    const { number, says } = await proposeLess(stage)
    await stage.merge(number, { method: 'rebase' })
    await stage.push({ [FILE]: allowRows(WIDE, less) }, { ...says, committer: GITHUB, by: 'mallory' })
    await expectRefused(stage)
  })

  it('is refused where it takes the place of what was merged', async () => {
    await using stage = await openSettled()
    const base = await stage.repository.requireHead('main')
    const { number, says } = await proposeLess(stage)
    await stage.merge(number, { method: 'rebase' })
    const changes = { [FILE]: allowRows(WIDE, less) }
    await stage.repository.commit({ branch: 'main', parent: base, changes, ...says, by: 'mallory' })
    await expectRefused(stage)
  })

  it('is refused where it names the pull request as a squash would', async () => {
    await using stage = await openSettled()
    const { number } = await proposeLess(stage)
    const message = `Ask for what is needed (#${number})`
    await stage.push(rowsOf(WIDE), { message, committer: GITHUB, by: 'mallory' })
    await stage.merge(number, { method: 'squash' })
    await expectRefused(stage)
  })

  it('and was pushed to the pull request too is refused, where its review came before', async () => {
    await using stage = await openSettled()
    const { number, says } = await proposeLess(stage)
    await stage.repository.commit({ branch: 'less', changes: { [FILE]: allowRows(WIDE, less) }, ...says })
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
