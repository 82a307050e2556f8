import { describe, expect, it } from 'vitest'
import { edit } from '../policies.ts'
import {
  allowRows,
  applyReviewed,
  expectApplied,
  expectRefused,
  FILE,
  openSettled,
  rowsOf,
  WIDE,
} from '../proof/story.ts'
import { policyIn, type Stage } from '../stage.ts'

/** A pull request of alice's, to whose branch bob can push. */
async function proposeDocs(stage: Stage, author = 'alice'): Promise<{ number: number; branch: string }> {
  const number = await stage.propose({ 'docs/limits.md': 'Why.\n' }, { author })
  return { number, branch: stage.repository.pull(number).headBranch }
}

async function approveAndMerge(stage: Stage, number: number, by = 'bob'): Promise<void> {
  stage.approve(number, { by })
  await stage.merge(number, { by })
}

describe('nobody approves what they wrote or pushed themselves', () => {
  it.each([
    ["under the name of the pull request's author", 'alice', 'alice'],
    ['under the name of a bot, in its pull request', 'dependabot[bot]', 'dependabot[bot]'],
    [
      'under an address that only looks like a bot’s',
      'dependabot[bot]',
      'x <dependabot[bot]@users.noreply.github.com>',
    ],
    ['under an address that nobody has', 'alice', 'Alice <alice@example.com>'],
    ['under the name of a third person', 'alice', 'carol'],
  ])('pushed %s', async (_, author, name) => {
    await using stage = await openSettled()
    const { number, branch } = await proposeDocs(stage, author)
    await stage.repository.commit({ branch, changes: rowsOf(WIDE), author: name, by: 'bob' })
    await approveAndMerge(stage, number)
    const run = await expectRefused(stage)
    expect(policyIn(run, FILE).reason).toContain(`#${number}`)
  })

  it.each(['author', 'co-author'])('nor silences an objection by naming its author as %s', async role => {
    await using stage = await openSettled()
    const { repository } = stage
    const { number, branch } = await proposeDocs(stage)
    const review = repository.submitReview({ number, user: 'carol', state: 'CHANGES_REQUESTED' })
    const { email } = repository.world.account('carol')
    const message = role === 'co-author' ? `Allow more\n\nCo-authored-by: Carol <${email}>` : 'Allow more'
    const author = role === 'author' ? 'carol' : 'alice'
    await repository.commit({ branch, changes: rowsOf(WIDE), author, message, by: 'alice' })
    await approveAndMerge(stage, number)
    expect(policyIn(await expectRefused(stage), FILE).reason).toContain('carol requested changes')
    repository.dismissReview({ number, id: review.id })
    await expectApplied(stage)
  })

  it('pushed by making the branch that another opens the pull request from', async () => {
    await using stage = await openSettled()
    await stage.repository.commit({ branch: 'gift', changes: rowsOf(WIDE), author: 'alice', by: 'bob' })
    const { number } = await stage.repository.openPullRequest({ head: 'gift', author: 'alice' })
    await approveAndMerge(stage, number)
    await expectRefused(stage)
  })

  it('pushed by a reset of the branch to a commit that lay elsewhere, or taken back and pushed again by its author', async () => {
    await using stage = await openSettled()
    const { repository } = stage
    const { number, branch } = await proposeDocs(stage)
    const docs = repository.pull(number).headSha
    const wide = await repository.commit({ branch: 'aside', parent: docs, changes: rowsOf(WIDE), author: 'alice' })
    await repository.push({ branch, sha: wide, by: 'bob' })
    await repository.push({ branch, sha: docs, by: 'bob' })
    await repository.push({ branch, sha: wide, by: 'alice' })
    await approveAndMerge(stage, number)
    await expectRefused(stage)
  })

  it('pushed before its author gave the policy another name and place', async () => {
    await using stage = await openSettled()
    const { repository } = stage
    const { number, branch } = await proposeDocs(stage)
    const withId = `id: pol_analytics\n${allowRows(WIDE)}`
    await repository.commit({ branch, changes: { [FILE]: withId }, author: 'alice', by: 'bob' })
    const renamed = edit(withId, ['Analytics agent', 'Sales agent'])
    await repository.commit({ branch, changes: { [FILE]: null, 'policies/sales.yaml': renamed }, author: 'alice' })
    await approveAndMerge(stage, number)
    await expectRefused(stage, { file: 'policies/sales.yaml' })
  })

  it('hidden in a merge of the base, under another name', async () => {
    await using stage = await openSettled()
    const { number, branch } = await proposeDocs(stage)
    const parents = [branch, 'main']
    await stage.repository.commitMerge({ branch, parents, changes: rowsOf(WIDE), author: 'alice', by: 'bob' })
    await approveAndMerge(stage, number)
    await expectRefused(stage)
  })

  it.each(['author', 'committer', 'co-author'])('named as the %s of a commit that another pushed', async role => {
    await using stage = await openSettled()
    const { repository } = stage
    const bob = repository.world.account('bob')
    const message = role === 'co-author' ? `Allow more\n\nCo-authored-by: Bob <${bob.email}>` : 'Allow more'
    const names = { author: role === 'author' ? 'bob' : 'alice', committer: role === 'committer' ? 'bob' : 'alice' }
    await repository.commit({ branch: 'joint', changes: rowsOf(WIDE), message, ...names, by: 'alice' })
    const { number } = await repository.openPullRequest({ head: 'joint' })
    await approveAndMerge(stage, number)
    await expectRefused(stage)
    // Somebody else's eyes are all that is missing.
    stage.approve(number, { by: 'carol' })
    await expectApplied(stage)
  })

  it('opened as a pull request', async () => {
    await using stage = await openSettled()
    const number = await stage.propose(rowsOf(WIDE), { author: 'bob' })
    await approveAndMerge(stage, number)
    await expectRefused(stage)
  })

  it('nor counts who may only read, who has left, or a bot', async () => {
    await using stage = await openSettled()
    const number = await stage.propose(rowsOf(WIDE))
    stage.repository.grant('rita', 'read')
    for (const by of ['rita', 'reviewer[bot]', 'ghost']) stage.approve(number, { by })
    stage.github.deleteUser('ghost')
    await stage.merge(number)
    await expectRefused(stage)
  })
})

describe('whose commits GitHub cannot tell', () => {
  it('one approval more is asked for each address, of others than those who pushed', async () => {
    await using stage = await openSettled()
    const number = await stage.propose({ 'docs/limits.md': 'Why.\n' })
    const branch = stage.repository.pull(number).headBranch
    await stage.repository.commit({ branch, changes: rowsOf(WIDE), author: 'A <a@example.com>', by: 'alice' })
    await approveAndMerge(stage, number)
    const run = await expectRefused(stage)
    expect(policyIn(run, FILE).reason).toContain('1 of 2')
    stage.approve(number, { by: 'carol' })
    await expectApplied(stage)
  })

  it('none is for a bot that pushed all of its branch, and one is where anybody else pushed too', async () => {
    for (const helper of [null, 'alice']) {
      await using stage = await openSettled()
      const { repository } = stage
      const bot = 'dependabot[bot]'
      const author = `${bot} <support@github.com>`
      await repository.commit({ branch: 'bump', changes: rowsOf(WIDE), author, by: bot })
      if (helper) await repository.commit({ branch: 'bump', changes: { 'docs/a.md': 'a\n' }, author: helper })
      const { number } = await repository.openPullRequest({ head: 'bump', author: bot })
      await approveAndMerge(stage, number)
      if (helper === null) await expectApplied(stage)
      else await expectRefused(stage)
    }
  })
})

describe('a reviewer who only helped is none of them', () => {
  it.each(['updates the branch from its base', 'mends the documentation'])('and %s', async how => {
    await using stage = await openSettled()
    const { repository } = stage
    const number = await stage.propose(rowsOf(WIDE))
    const { headBranch: branch } = repository.pull(number)
    await stage.push({ 'docs/other.md': 'a\n' })
    if (how.startsWith('updates')) {
      await repository.commitMerge({
        branch,
        parents: [branch, 'main'],
        changes: { 'docs/other.md': 'a\n' },
        author: 'bob',
      })
    } else await repository.commit({ branch, changes: { 'docs/limits.md': 'Why.\n' }, author: 'bob' })
    await approveAndMerge(stage, number)
    await expectApplied(stage)
  })

  it('nor by the pushes of an earlier branch of that name, or after the merge', async () => {
    await using stage = await openSettled()
    const { repository } = stage
    await repository.commit({ branch: 'fix', changes: rowsOf(WIDE), author: 'bob' })
    await repository.deleteBranch('fix', { by: 'bob' })
    await repository.commit({ branch: 'fix', changes: rowsOf(WIDE), author: 'alice' })
    const { number } = await repository.openPullRequest({ head: 'fix' })
    await approveAndMerge(stage, number)
    await repository.deleteBranch('fix', { by: 'alice' })
    await repository.commit({ branch: 'fix', changes: rowsOf(30_000), author: 'bob' })
    const run = await applyReviewed(stage)
    expect(policyIn(run, FILE)).toMatchObject({ outcome: 'applied', proof: 'journal' })
  })
})
