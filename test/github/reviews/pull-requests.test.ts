import { describe, expect, it } from 'vitest'
import { createPullRequestReader } from '../../../src/github/reviews/pull-requests.ts'
import { connect } from '../stage.ts'
import { openPlace, propose } from './reading.ts'

describe('what GitHub knows of a pull request', () => {
  it('is its head, its author, when it was merged and into what', async () => {
    await using place = await openPlace()
    const { repository } = place
    const number = await propose(place)
    const { headSha: head } = repository.pull(number)
    const open = { number, state: 'open', head, author: { login: 'alice', isPerson: true }, mergedAt: null }
    expect(await place.read(number)).toMatchObject({ ...open, isIntoBranch: true, isComplete: true })
    await repository.mergePullRequest({ number })
    const mergedAt = repository.pull(number).merge?.at.getTime()
    expect(await place.read(number)).toMatchObject({ ...open, state: 'merged', mergedAt, baseBranch: 'main' })
    const closed = await propose(place, { head: 'other' })
    repository.closePullRequest(closed)
    expect((await place.read(closed)).state).toBe('closed')
  })

  it('is the latest opinion of each who may write, with its commit and time', async () => {
    await using place = await openPlace()
    const { repository, github } = place
    const number = await propose(place)
    const first = repository.pull(number).headSha
    repository.grant('rita', 'read')
    const states = {
      bob: 'CHANGES_REQUESTED',
      rita: 'APPROVED',
      'checker[bot]': 'APPROVED',
      carol: 'COMMENTED',
    } as const
    repository.grant('checker[bot]', 'write')
    for (const [user, state] of Object.entries(states)) repository.submitReview({ number, user, state })
    const head = await repository.commit({ branch: 'fix', changes: { more: 'x' } })
    const { submittedAt } = repository.submitReview({ number, user: 'bob', state: 'APPROVED' })
    repository.submitReview({ number, user: 'bob', state: 'COMMENTED' })
    expect((await place.read(number)).reviews).toEqual([
      {
        author: { login: 'checker[bot]', isPerson: false },
        state: 'approved',
        commit: first,
        submittedAt: expect.any(Number),
      },
      { author: { login: 'bob', isPerson: true }, state: 'approved', commit: head, submittedAt: submittedAt.getTime() },
    ])
    const { id } = repository.pull(number).reviews.find(review => review.submittedAt === submittedAt) ?? { id: 0 }
    repository.dismissReview({ number, id })
    expect((await place.read(number)).reviews.at(-1)).toMatchObject({ state: 'dismissed' })
    github.deleteUser('checker[bot]')
    expect((await place.read(number)).reviews.map(({ author }) => author?.login ?? null)).not.toContain('checker[bot]')
  })

  it('is everybody who is named in a commit, and whom GitHub knows of them', async () => {
    await using place = await openPlace()
    const { repository } = place
    const bob = repository.world.account('bob')
    const message = `Change\n\nCo-authored-by: Bob <${bob.email}>\nCo-authored-by: X <x@example.com>`
    const commit = await repository.commit({
      branch: 'fix',
      changes: { a: 'x' },
      message,
      author: 'dependabot[bot]',
      committer: 'carol',
      by: 'alice',
    })
    const { number } = await repository.openPullRequest({ head: 'fix' })
    const { commits } = await place.read(number)
    expect(commits).toMatchObject([{ commit, hasMorePeople: false }])
    expect(commits[0]?.people.map(({ role, login }) => [role, login])).toEqual([
      ['author', 'dependabot[bot]'],
      ['author', 'bob'],
      ['author', null],
      ['committer', 'carol'],
    ])
  })

  it('is all of it over several pages, and said not to be where there is too much', async () => {
    await using place = await openPlace()
    const { repository } = place
    for (let at = 0; at < 101; at++) await repository.commit({ branch: 'long', changes: { a: `${at}` } })
    const { number } = await repository.openPullRequest({ head: 'long' })
    for (let at = 0; at < 120; at++) {
      repository.grant(`writer-${at}`, 'write')
      repository.submitReview({ number, user: `writer-${at}`, state: 'APPROVED' })
    }
    place.github.clearRequests()
    const facts = await place.read(number)
    expect([facts.commits.length, facts.reviews.length, facts.isComplete]).toEqual([101, 120, true])
    expect(new Set(facts.commits.map(({ commit }) => commit)).size).toBe(101)
    expect(place.github.requests.filter(({ path }) => path === '/graphql')).toHaveLength(2)
  })

  it('is not complete where somebody pushes while it is read', async () => {
    await using place = await openPlace()
    const { repository, github } = place
    for (let at = 0; at < 101; at++) await repository.commit({ branch: 'long', changes: { a: `${at}` } })
    const { number } = await repository.openPullRequest({ head: 'long' })
    let pages = 0
    github.hold = request => {
      if (request.path !== '/graphql') return undefined
      pages += 1
      return pages === 2 ? repository.commit({ branch: 'long', changes: { b: 'late' } }) : undefined
    }
    expect((await place.read(number)).isComplete).toBe(false)
  })

  it('of many is read ten at a time, each once', async () => {
    await using place = await openPlace()
    const numbers: number[] = []
    for (let at = 0; at < 11; at++) numbers.push(await propose(place, { head: `fix-${at}` }))
    place.github.clearRequests()
    const reader = createPullRequestReader({ client: connect(place.github, place.repository), branch: 'main' })
    const read = await reader.read([...numbers, ...numbers])
    expect([...read.keys()].sort((one, other) => one - other)).toEqual(numbers)
    expect(place.github.requests.filter(({ path }) => path === '/graphql')).toHaveLength(2)
  })

  it.each([
    ['nothing of them', { contents: 'read' }],
    ['nothing at all', {}],
  ] as const)('is a matter of the permission, where the token may read %s', async (_, permissions) => {
    await using place = await openPlace()
    const number = await propose(place)
    place.github.addToken('narrow', { permissions })
    await expect(place.read(number, 'narrow')).rejects.toMatchObject({
      name: 'GitHubError',
      permissions: 'pull-requests=read',
      message: expect.stringContaining('pull-requests'),
    })
  })
})

describe('the base of a pull request', () => {
  it('leads to the branch by its own name, or by one that it had before', async () => {
    await using place = await openPlace()
    const { repository } = place
    const merged = await propose(place)
    await repository.mergePullRequest({ number: merged })
    await repository.createBranch('release')
    const elsewhere = await propose(place, { head: 'other', base: 'release' })
    await repository.renameBranch('main', 'trunk')
    expect(await place.read(merged)).toMatchObject({ isIntoBranch: true, baseBranch: 'main' })
    expect(await place.read(elsewhere)).toMatchObject({ isIntoBranch: false, baseBranch: 'release' })
    await repository.mergePullRequest({ number: elsewhere })
    await repository.deleteBranch('release')
    expect((await place.read(elsewhere)).isIntoBranch).toBe(false)
    // A new branch of the old name is another one.
    await repository.createBranch('main')
    expect((await place.read(merged)).isIntoBranch).toBe(false)
  })

  it('was changed when somebody, or GitHub, moved it to another branch, and not when its own was renamed', async () => {
    await using place = await openPlace()
    const { repository } = place
    const timeOf = (number: number) => repository.pull(number).baseChanges.at(-1)?.at.getTime()
    await repository.createBranch('release')
    const byHand = await propose(place, { head: 'a', base: 'release' })
    expect((await place.read(byHand)).baseChangedAt).toBeNull()
    await repository.changeBase({ number: byHand, base: 'main', by: 'mallory' })
    const moved = timeOf(byHand)
    expect((await place.read(byHand)).baseChangedAt).toBe(moved)

    const lower = await propose(place, { head: 'lower' })
    const upper = await propose(place, { head: 'upper', base: 'lower' })
    await repository.mergePullRequest({ number: lower })
    await repository.deleteBranch('lower')
    expect(await place.read(upper)).toMatchObject({ baseBranch: 'main', baseChangedAt: timeOf(upper) })

    await repository.renameBranch('main', 'trunk')
    expect(await place.read(byHand)).toMatchObject({ baseBranch: 'trunk', baseChangedAt: moved })
  })
})
