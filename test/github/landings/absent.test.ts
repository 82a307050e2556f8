import { describe, expect, it } from 'vitest'
import { type Branch, brief, change, openBranch, propose, walk } from './reading.ts'

/** A branch with a push, then a merged pull request. */
async function openMerged(): Promise<Branch & { pushed: string; merged: string; number: number }> {
  const branch = await openBranch()
  const pushed = await change(branch, 'pushed')
  const number = await propose(branch, ['1', '2'])
  const merged = await branch.repository.mergePullRequest({ number })
  return { ...branch, pushed, merged, number }
}

const isJournal = ({ path }: { path: string }) => path.endsWith('/activity')

describe('a journal that is not there', () => {
  it.each([404, 403] as const)('for a %i, leaves the first parents, at the times of their merges', async status => {
    await using branch = await openMerged()
    const { repository, first, pushed, merged, number } = branch
    repository.journal.refuse(status)
    const landings = await walk(branch)
    expect(landings.map(brief)).toEqual([
      { kind: 'unrecorded', before: pushed, after: merged, merged: [number], source: 'chain' },
      { kind: 'unrecorded', before: first, after: pushed, merged: [], source: 'chain' },
      { kind: 'unrecorded', before: null, after: first, merged: [], source: 'chain' },
    ])
    expect(landings[0]?.from).toBe(repository.pull(number).merge?.at.getTime())
    expect(branch.slept).toEqual([])
  })

  it('or is shorter than needed, leaves them for what is older', async () => {
    await using branch = await openMerged()
    branch.repository.journal.keepLast(1)
    expect((await walk(branch)).map(({ kind, source }) => [kind, source])).toEqual([
      ['pr_merge', 'journal'],
      ['unrecorded', 'chain'],
      ['unrecorded', 'chain'],
    ])
  })

  it('because the branch has just got its name, leaves them for all that was before', async () => {
    await using branch = await openMerged()
    await branch.repository.renameBranch('main', 'trunk')
    const after = await branch.repository.commit({ branch: 'trunk', changes: { 'policies/a.yaml': 'name: c\n' } })
    const landings = await walk(branch)
    expect(landings.map(({ source }) => source)).toEqual(['journal', 'chain', 'chain', 'chain'])
    expect(landings[0]).toMatchObject({ kind: 'push', before: branch.merged, after })
  })

  it('of a branch that was deleted and made again, begins when it was made', async () => {
    await using branch = await openMerged()
    const { repository, merged, first } = branch
    const by = repository.world.account('mallory')
    const ref = 'refs/heads/main'
    repository.journal.record({ ref, before: merged, after: null, by })
    await repository.git.updateRefs({ [ref]: first })
    repository.journal.record({ ref, before: null, after: first, by })
    expect((await walk(branch)).map(brief)).toEqual([
      { kind: 'unrecorded', before: null, after: first, merged: [], source: 'chain' },
    ])
  })
})

describe('a journal that cannot be had', () => {
  it.each([
    ['a rate limit', { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' } }],
    ['a secondary limit', { status: 403, headers: { 'retry-after': '1' } }],
    ['a limit in words', { status: 403, body: { message: 'API rate limit exceeded for installation ID 1.' } }],
    ['a server error', { status: 502, body: {} }],
    ['an answer that is none', { status: 200, body: { nonsense: true } }],
    ['a refused request', { status: 422, body: {} }],
  ])('for %s, is not taken for none', async (_, answer) => {
    await using branch = await openMerged()
    branch.github.fault({ match: isJournal, answer, times: 99 })
    await expect(walk(branch)).rejects.toMatchObject({ name: 'GitHubError' })
  })

  it('at first, is asked again', async () => {
    await using branch = await openMerged()
    branch.github.fault({ match: isJournal, answer: { status: 502, body: {} }, times: 2 })
    expect((await walk(branch))[0]).toMatchObject({ kind: 'pr_merge', source: 'journal' })
  })
})

describe('a journal that is behind', () => {
  it('is asked again for half a minute, and then fails with what to do', async () => {
    await using branch = await openMerged()
    const { journal } = branch.repository
    journal.hideNewest({ requests: 3 })
    expect((await walk(branch))[0]).toMatchObject({ kind: 'pr_merge', source: 'journal' })
    expect(branch.slept).toEqual([1_000, 2_000, 4_000])
    journal.hideNewest({ requests: 99 })
    await expect(walk(branch)).rejects.toMatchObject({ name: 'PastUnreadableError' })
    expect(branch.slept.slice(3).reduce((sum, ms) => sum + ms, 0)).toBe(30_000)
  })

  it('or has lost an entry, shows a gap, which is an update of its own', async () => {
    await using branch = await openMerged()
    const { repository, pushed, merged, number } = branch
    const later = await change(branch, 'later')
    repository.journal.drop(2)
    const [newest, gap] = await walk(branch)
    expect(newest).toMatchObject({ kind: 'push', before: merged, after: later })
    expect(gap && brief(gap)).toMatchObject({ kind: 'unrecorded', before: pushed, after: merged, merged: [number] })
    const [, entry] = repository.journal.list()
    expect(gap).toMatchObject({ from: entry?.at.getTime(), until: newest?.from, actor: null })
  })

  it('and may not know who', async () => {
    await using branch = await openMerged()
    branch.repository.journal.forgetActor(-1)
    const [newest] = await walk(branch)
    expect(newest).toMatchObject({ kind: 'pr_merge', actor: null })
  })
})
