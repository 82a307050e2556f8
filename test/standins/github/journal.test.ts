import { describe, expect, test } from 'vitest'
import { listProblems, loadContract } from '../../contracts/contract.ts'
import { acme, closeStarted, connect, start } from '../started.ts'
import { type Activity, NO_COMMIT } from './journal.ts'

closeStarted()

type World = Awaited<ReturnType<typeof start>>

interface Listed {
  before: string
  after: string
  ref: string
  timestamp: string
  activity_type: string
  actor: { login: string } | null
}

const ROUTE = 'GET /repos/{owner}/{repo}/activity'

/** Newest first, unless asked otherwise. */
async function read({ octokit }: Pick<World, 'octokit'>, query: Record<string, unknown> = {}) {
  const { data } = await octokit.request(ROUTE, { ...acme, ref: 'main', ...query })
  return data as Listed[]
}

function brief({ before, after, activity_type, actor }: Listed) {
  return [activity_type, actor?.login, before, after]
}

async function proposeChange({ repository }: World, { head = 'fix', author = 'alice', file = 'b' } = {}) {
  await repository.commit({ branch: head, changes: { [`policies/${file}.yaml`]: `name: ${file}\n` }, author })
  return repository.openPullRequest({ head, author })
}

describe('every way of moving a branch writes an entry', () => {
  test('creation, push, force push, deletion: by whoever pushed, whoever wrote it', async () => {
    const world = await start()
    const { repository } = world
    const first = await repository.requireHead('main')
    const second = await repository.commit({ branch: 'main', changes: { a: '2' }, author: 'bob', by: 'carol' })
    const third = await repository.commit({ branch: 'main', changes: { a: '3' }, parent: first, author: 'bob' })
    await repository.push({ branch: 'main', sha: second, by: 'mallory' })
    await repository.push({ branch: 'main', sha: second, by: 'nobody' })
    await repository.createBranch('old', { at: first, by: 'dora' })
    await repository.push({ branch: 'old', sha: second, by: 'dora' })
    await repository.deleteBranch('old', { by: 'dan' })
    expect((await read(world)).map(brief)).toEqual([
      ['force_push', 'mallory', third, second],
      ['force_push', 'bob', second, third],
      ['push', 'carol', first, second],
      ['branch_creation', 'alice', NO_COMMIT, first],
    ])
    expect((await read(world, { ref: 'refs/heads/old' })).map(brief)).toEqual([
      ['branch_deletion', 'dan', second, NO_COMMIT],
      ['push', 'dora', first, second],
      ['branch_creation', 'dora', NO_COMMIT, first],
    ])
  })

  test.each(['merge', 'squash', 'rebase'] as const)(
    'one for a %s by button, at the time of the merge',
    async method => {
      const world = await start()
      const { repository } = world
      const { number } = await proposeChange(world)
      await repository.commit({ branch: 'fix', changes: { more: 'x' } })
      const before = await repository.requireHead('main')
      world.github.wait({ hours: 3 })
      const after = await repository.mergePullRequest({ number, method, by: 'carol' })
      const entries = await read(world)
      expect(entries.map(brief)).toEqual([
        ['pr_merge', 'carol', before, after],
        ['branch_creation', 'alice', NO_COMMIT, before],
      ])
      const mergedAt = repository.pull(number).merge?.at.getTime() ?? 0
      expect(Math.abs(Date.parse(entries[0]?.timestamp ?? '') - mergedAt)).toBeLessThanOrEqual(2000)
    },
  )

  test('one for a group of the queue, and two for its own branch', async () => {
    const world = await start()
    const { repository } = world
    await proposeChange(world)
    await proposeChange(world, { head: 'other', file: 'c' })
    const group = await repository.createMergeGroup({ numbers: [1, 2] })
    world.github.wait({ minutes: 20 })
    await repository.landMergeGroup(group)
    const bot = 'github-merge-queue[bot]'
    const [landed] = await read(world)
    expect(landed && brief(landed)).toEqual(['merge_queue_merge', bot, group.baseSha, group.headSha])
    expect((await read(world, { ref: group.headRef })).map(brief)).toEqual([
      ['branch_deletion', bot, group.headSha, NO_COMMIT],
      ['branch_creation', bot, NO_COMMIT, group.headSha],
    ])
    const times = repository.pulls.map(({ merge }) => merge?.at.getTime())
    expect(new Set(times).size).toBe(1)
    expect(Math.abs(Date.parse(landed?.timestamp ?? '') - (times[0] ?? 0))).toBeLessThanOrEqual(2000)
  })

  test('a push for a merge that is pushed, though it merges a pull request', async () => {
    const world = await start()
    const { repository } = world
    const base = await repository.requireHead('main')
    const { number, headSha } = await proposeChange(world)
    const sha = await repository.commitMerge({ branch: 'main', parents: ['main', 'fix'], tree: 'fix', by: 'mallory' })
    expect((await repository.git.readCommit(sha)).parents).toEqual([base, headSha])
    const [entry] = await read(world)
    expect(entry && brief(entry)).toEqual(['push', 'mallory', base, sha])
    expect(repository.pull(number)).toMatchObject({ state: 'closed', merge: { sha, by: { login: 'mallory' } } })
  })

  test('none for a branch of a fork', async () => {
    const world = await start()
    await proposeChange(world, { head: 'mallory:main', author: 'mallory' })
    const { data } = await world.octokit.request(ROUTE, acme)
    expect((data as Listed[]).map(({ ref }) => ref)).toEqual(['refs/heads/main'])
  })
})

describe('is read', () => {
  async function startWithPushes(count: number) {
    const world = await start()
    const push = (at: number) =>
      world.repository.commit({ branch: 'main', changes: { at: `${at}` }, by: `user-${at % 2}` })
    for (let at = 0; at < count; at++) await push(at)
    return world
  }

  const link = (headers: { link?: string }, rel: string) =>
    new RegExp(`<([^>]+)>; rel="${rel}"`).exec(headers.link ?? '')?.[1] ?? null

  test('page by page, forwards and back, whatever is pushed meanwhile', async () => {
    const world = await startWithPushes(4)
    const { octokit, repository } = world
    const all = (await read(world)).map(({ after }) => after)
    const first = await octokit.request(ROUTE, { ...acme, ref: 'main', per_page: 2 })
    expect(link(first.headers, 'prev')).toBeNull()
    await repository.commit({ branch: 'main', changes: { late: 'x' } })
    const second = await octokit.request(`GET ${link(first.headers, 'next')}`)
    const third = await octokit.request(`GET ${link(second.headers, 'next')}`)
    const shown = [first, second, third].map(({ data }) => (data as Listed[]).map(({ after }) => after))
    expect(shown).toEqual([all.slice(0, 2), all.slice(2, 4), all.slice(4)])
    expect(link(third.headers, 'next')).toBeNull()
    const back = await octokit.request(`GET ${link(third.headers, 'prev')}`)
    expect((back.data as Listed[]).map(({ after }) => after)).toEqual(all.slice(2, 4))
    const bad = octokit.request(ROUTE, { ...acme, after: 'nonsense' })
    await expect(bad).rejects.toMatchObject({ status: 422 })
  })

  test('30 at a time, 100 at most, from either end', async () => {
    const { repository, octokit } = await start()
    const by = repository.world.account('alice')
    const sha = await repository.requireHead('main')
    for (let count = 1; count < 120; count++) {
      repository.journal.record({ ref: 'refs/heads/main', before: sha, after: sha, by })
    }
    expect(await read({ octokit })).toHaveLength(30)
    expect(await read({ octokit }, { per_page: 500 })).toHaveLength(100)
    const oldest = await read({ octokit }, { direction: 'asc', per_page: 1 })
    expect(oldest.map(({ activity_type }) => activity_type)).toEqual(['branch_creation'])
    const listed = await octokit.paginate(ROUTE, { ...acme, direction: 'asc', per_page: 50 })
    expect(new Set((listed as unknown as Activity[]).map(({ id }) => id)).size).toBe(120)
  })

  test('by type, actor and time', async () => {
    const world = await startWithPushes(2)
    expect(await read(world, { activity_type: 'push' })).toHaveLength(2)
    expect(await read(world, { actor: 'USER-1' })).toHaveLength(1)
    world.github.wait({ days: 2 })
    await world.repository.commit({ branch: 'main', changes: { late: 'x' } })
    expect(await read(world, { time_period: 'day' })).toHaveLength(1)
    expect(await read(world, { time_period: 'week' })).toHaveLength(4)
    for (const query of [{ activity_type: 'merge' }, { direction: 'up' }, { time_period: 'hour' }]) {
      await expect(read(world, query)).rejects.toMatchObject({ status: 422 })
    }
  })

  test('only by a token that may read contents', async () => {
    const { github } = await start()
    github.addToken('reader', { permissions: { contents: 'read' } })
    github.addToken('reviewer', { permissions: { 'pull-requests': 'write', issues: 'write' } })
    expect(await read({ octokit: connect(github, 'reader') })).toHaveLength(1)
    await expect(read({ octokit: connect(github, 'reviewer') })).rejects.toMatchObject({ status: 403 })
  })

  test('in the form that GitHub publishes', async () => {
    const { github, repository, octokit } = await start()
    await repository.commit({ branch: 'main', changes: { b: 'b' }, by: 'leaver' })
    github.deleteUser('leaver')
    const [newest, oldest] = await read({ octokit })
    expect([newest?.actor, oldest?.actor?.login]).toEqual([null, 'alice'])
    const headers = { 'user-agent': 'a', accept: 'application/vnd.github+json' }
    const path = '/repos/acme/policies/activity'
    const query = new URLSearchParams({ ref: 'refs/heads/main', direction: 'desc', per_page: '100' })
    const exchange = { method: 'GET', path, query, headers, body: undefined, status: 200, answer: [newest, oldest] }
    expect(listProblems(loadContract('cloud'), exchange)).toEqual([])
    expect(listProblems(loadContract('enterprise'), exchange)).toEqual([])
    expect(listProblems(loadContract('cloud'), { ...exchange, answer: [{ ...newest, after: null }] })).toHaveLength(1)
  })
})

describe('can be less than needed', () => {
  async function startWithThree() {
    const world = await start()
    const { repository } = world
    const shas = [await repository.requireHead('main')]
    for (const text of ['1', '2']) shas.push(await repository.commit({ branch: 'main', changes: { text } }))
    await repository.createBranch('fix')
    const listed = async () => (await read(world)).map(({ after }) => shas.indexOf(after))
    return { ...world, shas, listed }
  }

  test('it lags behind for some requests, of that branch alone', async () => {
    const world = await startWithThree()
    world.repository.journal.hideNewest({ entries: 2, requests: 2 })
    expect(await read(world, { ref: 'fix' })).toHaveLength(1)
    expect([await world.listed(), await world.listed(), await world.listed()]).toEqual([[0], [0], [2, 1, 0]])
  })

  test('it reaches back no further, or has a gap', async () => {
    const { repository, listed } = await startWithThree()
    repository.journal.drop(1)
    expect(await listed()).toEqual([2, 0])
    repository.journal.keepLast(1)
    expect(await listed()).toEqual([2])
    repository.journal.keepLast(0)
    expect(await listed()).toEqual([])
    expect(repository.journal.list({ branch: 'fix' })).toHaveLength(1)
  })

  test('it does not know who', async () => {
    const world = await startWithThree()
    world.repository.journal.forgetActor(-1)
    const actors = (await read(world)).map(({ actor }) => actor?.login ?? null)
    expect(actors).toEqual([null, 'alice', 'alice'])
  })

  test.each([403, 404] as const)('it answers %i, until all is well again', async status => {
    const { repository, listed } = await startWithThree()
    repository.journal.refuse(status)
    await expect(listed()).rejects.toMatchObject({ status })
    repository.journal.refuse(null)
    expect(await listed()).toEqual([2, 1, 0])
  })
})
