import { describe, expect, it } from 'vitest'
import { brief, change, openBranch, propose, walk } from './reading.ts'

describe('the landings of a branch', () => {
  it('are its updates that touch policies, by whoever made them, at the journal’s times', async () => {
    await using branch = await openBranch()
    const { repository, first } = branch
    const pushed = await change(branch, 'pushed', { by: 'bob' })
    const docs = await repository.commit({ branch: 'main', changes: { 'README.md': 'b\n' } })
    const number = await propose(branch, ['proposed'])
    branch.github.wait({ hours: 3 })
    const merged = await repository.mergePullRequest({ number, by: 'carol' })
    await repository.push({ branch: 'main', sha: pushed, by: 'mallory' })
    const landings = await walk(branch)
    expect(landings.map(brief)).toEqual([
      { kind: 'force_push', before: merged, after: pushed, merged: [], source: 'journal' },
      { kind: 'pr_merge', before: docs, after: merged, merged: [number], source: 'journal' },
      { kind: 'push', before: first, after: pushed, merged: [], source: 'journal' },
      { kind: 'unrecorded', before: null, after: first, merged: [], source: 'chain' },
    ])
    expect(landings.map(({ actor }) => actor)).toEqual(['mallory', 'carol', 'bob', null])
    const [, merge] = landings
    expect(merge).toMatchObject({ from: merge?.until, merged: [{ baseBranch: 'main' }] })
    expect(Math.abs((merge?.from ?? 0) - (merge?.merged?.[0]?.mergedAt ?? 0))).toBeLessThanOrEqual(2000)
    // What is read begins at the commit, wherever the branch is.
    const [before] = await walk(branch, { commit: merged }).catch(() => [])
    expect(before && brief(before)).toMatchObject({ kind: 'pr_merge', after: merged })
  })

  it.each(['merge', 'squash', 'rebase'] as const)('is one for a %s, of however many commits', async method => {
    await using branch = await openBranch()
    const number = await propose(branch, ['1', '2', '3'])
    const after = await branch.repository.mergePullRequest({ number, method })
    const [landing, beginning] = (await walk(branch)).map(brief)
    expect(landing).toEqual({ kind: 'pr_merge', before: branch.first, after, merged: [number], source: 'journal' })
    expect(beginning?.source).toBe('chain')
  })

  it.each(['merge', 'squash', 'rebase'] as const)('is one for each of a queue’s group, by %s', async method => {
    await using branch = await openBranch()
    const { repository, first } = branch
    const numbers = [
      await propose(branch, ['1', '2']),
      await propose(branch, ['docs'], 'README.md'),
      await propose(branch, ['3', '4'], 'policies/c.yaml'),
    ]
    const group = await repository.createMergeGroup({ numbers, method })
    await repository.landMergeGroup(group)
    const [one, docs, three] = group.merges.map(({ sha }) => sha)
    const kind = 'merge_queue_merge'
    expect((await walk(branch)).slice(0, 2).map(brief)).toEqual([
      { kind, before: docs, after: three, merged: [numbers[2]], source: 'journal' },
      { kind, before: first, after: one, merged: [numbers[0]], source: 'journal' },
    ])
  })

  it('are judged whole where the line of first parents does not lead back', async () => {
    await using branch = await openBranch()
    const { repository, first } = branch
    const number = await propose(branch, ['1'])
    const merged = await repository.mergePullRequest({ number })
    const mine = await repository.commitMerge({ branch: 'main', parents: [first, merged], by: 'mallory' })
    const [landing] = (await walk(branch)).map(brief)
    expect(landing).toEqual({ kind: 'push', before: merged, after: mine, merged: [], source: 'journal' })
  })

  it('merge nothing that the branch held before, wherever they move it', async () => {
    await using branch = await openBranch()
    const { repository, first } = branch
    const number = await propose(branch, ['1'])
    const merged = await repository.mergePullRequest({ number })
    await change(branch, 'later')
    await repository.push({ branch: 'main', sha: merged, by: 'mallory' })
    await repository.push({ branch: 'main', sha: first, by: 'mallory' })
    await repository.push({ branch: 'main', sha: merged, by: 'mallory' })
    const [forward, back, reset] = (await walk(branch)).map(brief)
    expect(reset).toMatchObject({ kind: 'force_push', after: merged, merged: [] })
    expect(back).toMatchObject({ kind: 'force_push', after: first, merged: [] })
    // It does bring the merge; that this was long ago, its time tells.
    expect(forward).toMatchObject({ kind: 'push', before: first, after: merged, merged: [number] })
  })

  it('are any where a commit is gone, since nobody can tell what it held', async () => {
    await using branch = await openBranch()
    const { repository, first } = branch
    const gone = 'e'.repeat(40)
    const head = await change(branch, 'kept')
    repository.journal.drop(-1)
    const by = repository.world.account('mallory')
    repository.journal.record({ ref: 'refs/heads/main', before: first, after: gone, by })
    repository.journal.record({ ref: 'refs/heads/main', before: gone, after: head, by, forced: true })
    expect((await walk(branch)).slice(0, 2).map(brief)).toEqual([
      { kind: 'force_push', before: gone, after: head, merged: [], source: 'journal' },
      { kind: 'push', before: first, after: gone, merged: [], source: 'journal' },
    ])
  })

  it('say so where the token may not see pull requests', async () => {
    await using branch = await openBranch()
    const number = await propose(branch, ['1'])
    await branch.repository.mergePullRequest({ number })
    branch.github.addToken('contents', { permissions: { contents: 'read' } })
    const [landing] = await walk(branch, { token: 'contents' })
    expect(landing).toMatchObject({ kind: 'pr_merge', merged: null })
  })

  it('come few at first, and cost no more requests the more there are', async () => {
    await using branch = await openBranch()
    for (let at = 0; at < 40; at++) await change(branch, `${at}`)
    branch.github.clearRequests()
    const sizes: number[] = []
    for await (const batch of branch.open().walk(await branch.repository.requireHead('main'))) sizes.push(batch.length)
    expect(sizes).toEqual([1, 2, 4, 8, 16, 10])
    expect(branch.github.requests.map(({ path }) => path.split('/').at(-1))).toEqual(['activity', 'graphql', 'graphql'])
  })
})

describe('what the branch held at a time', () => {
  it('is told by the journal: a commit, the one asked for where that has the same policies, or nothing', async () => {
    await using branch = await openBranch()
    const { repository, first } = branch
    const clock = () => repository.world.now.getTime()
    const beforeAll = clock() - 3_600_000
    const begun = clock()
    branch.github.wait({ hours: 1 })
    const wide = await change(branch, 'wide')
    const docs = await repository.commit({ branch: 'main', changes: { 'README.md': 'b\n' } })
    const then = clock()
    branch.github.wait({ hours: 1 })
    const head = await change(branch, 'narrow')
    const reader = branch.open()
    expect(await reader.findHeld({ head, at: clock(), like: null })).toBe(head)
    expect(await reader.findHeld({ head, at: then, like: null })).toBe(docs)
    expect(await reader.findHeld({ head, at: then, like: wide })).toBe(wide)
    expect(await reader.findHeld({ head, at: begun, like: wide })).toBe(first)
    expect(await reader.findHeld({ head, at: beforeAll, like: wide })).toBeNull()
  })

  it('is not known in a gap of the journal, and told by the first parents without one', async () => {
    await using branch = await openBranch()
    const { repository } = branch
    const times: number[] = []
    const commits: string[] = []
    for (const text of ['1', '2', '3']) {
      branch.github.wait({ hours: 1 })
      commits.push(await change(branch, text))
      times.push(repository.world.now.getTime())
    }
    const head = commits[2] ?? ''
    repository.journal.drop(2)
    expect(await branch.open().findHeld({ head, at: times[1] ?? 0, like: null })).toBeUndefined()
    repository.journal.refuse(404)
    expect(await branch.open().findHeld({ head, at: times[1] ?? 0, like: null })).toBe(commits[1])
  })
})
