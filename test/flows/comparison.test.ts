import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Event } from '../../src/action/event.ts'
import { type Comparison, resolveComparison } from '../../src/flows/comparison.ts'
import { createCommitReader } from '../../src/github/files/commits.ts'
import { connect, nameRequests, receive } from '../github/stage.ts'
import { type ActionEvent, type GitHub, type Repository, startGitHub } from '../standins/github/index.ts'

let github: GitHub
let repository: Repository
let prepared: string[]
let slept: number[]
beforeAll(async () => {
  github = await startGitHub()
})
beforeEach(async () => {
  repository = await github.createRepository({
    owner: 'acme',
    name: `shop-${Math.random()}`,
    files: { 'a.txt': '1\n' },
  })
  github.clearRequests()
  prepared = []
  slept = []
})
afterAll(() => github.close())

function resolve(event: Event, { token }: { token?: string } = {}): Promise<Comparison> {
  if (event.kind === 'unsupported') throw new Error('There is nothing to compare')
  github.clearRequests()
  const prepare = (commit: string) => prepared.push(commit)
  return resolveComparison({
    commits: createCommitReader(connect(github, repository, token)),
    event,
    prepare,
    sleep: async ms => void slept.push(ms),
  })
}

async function open(head = 'feature') {
  const headSha = await repository.commit({ branch: head, changes: { [`${head.replace(':', '-')}.txt`]: 'x' } })
  const { number } = await repository.openPullRequest({ head })
  return { headSha, number }
}

const moveBase = () => repository.commit({ branch: 'main', changes: { 'b.txt': `${Math.random()}` } })

const on = (event: ActionEvent) => receive(github, event)

/** The branch whose files are applied. */
const appliedAt = (commit: string) => ({ branch: 'main', commit })

/** The merge of the pull request's head that GitHub has tried. */
async function readMergeResult(number: number): Promise<string> {
  return (await repository.event.pullRequest({ number })).sha
}

describe('a pull request', () => {
  it('is its merge result against what it merges into', async () => {
    const { number } = await open()
    const baseTip = await moveBase()
    const event = await repository.event.pullRequest({ number })
    expect(await resolve(on(event))).toEqual({
      head: event.sha,
      base: baseTip,
      basis: 'merge-result',
      baseTip,
      applied: appliedAt(baseTip),
    })
    expect(nameRequests(github.requests)).toEqual(['POST /graphql'])
    expect(prepared).toContain(event.sha)
    expect(slept).toEqual([])
  })

  it('is so on a review, from a fork, and on pull_request_target', async () => {
    const base = await repository.requireHead('main')
    const { number, headSha } = await open('mallory:feature')
    repository.submitReview({ number, user: 'bob', state: 'APPROVED' })
    const review = await repository.event.pullRequestReview({ number })
    expect(on(review)).toMatchObject({ isFork: true, headRepository: expect.stringContaining('mallory/'), headSha })
    const target = await repository.event.pullRequestTarget({ number })
    const head = await readMergeResult(number)
    for (const event of [review, target]) {
      expect(await resolve(on(event))).toMatchObject({ head, base, basis: 'merge-result' })
    }
    // Its `GITHUB_SHA` is the base branch, which is no merge result.
    expect(target.sha).toBe(base)
  })

  it('is what merging now would make, whatever the event of a rerun says', async () => {
    const { number, headSha } = await open()
    const stale = await repository.event.pullRequest({ number })
    const older = await repository.requireHead('main')
    const baseTip = await moveBase()
    const head = await readMergeResult(number)
    expect(head).not.toBe(stale.sha)
    for (const sha of [stale.sha, headSha, older, 'e'.repeat(40)]) {
      expect(await resolve(on({ ...stale, sha }))).toMatchObject({
        head,
        base: baseTip,
        basis: 'merge-result',
        baseTip,
      })
    }
  })

  it('waits while GitHub tries the merge, and no longer than it is worth', async () => {
    const { number } = await open()
    repository.delayTestMerges({ requests: 2 })
    const baseTip = await moveBase()
    const event = on(await repository.event.pullRequest({ number }))
    expect(await resolve(event)).toMatchObject({ base: baseTip, basis: 'merge-result' })
    expect(slept).toEqual([1_000, 2_000])
    expect(nameRequests(github.requests)).toEqual(Array(3).fill('POST /graphql'))
  })

  it('is its head against the merge base where GitHub does not come to try the merge', async () => {
    const base = await repository.requireHead('main')
    const { number, headSha } = await open()
    repository.delayTestMerges({ requests: Number.POSITIVE_INFINITY })
    const baseTip = await moveBase()
    const event = on(await repository.event.pullRequest({ number }))
    const expected = { head: headSha, base, basis: 'merge-base', baseTip, applied: appliedAt(baseTip) }
    expect(await resolve(event)).toEqual(expected)
    expect(slept).toEqual([1_000, 2_000, 4_000])
  })

  it('is its head against the merge base where the two conflict, without a wait', async () => {
    const base = await repository.requireHead('main')
    const headSha = await repository.commit({ branch: 'feature', changes: { 'a.txt': '2\n' } })
    const { number } = await repository.openPullRequest({ head: 'feature' })
    const tried = await repository.event.pullRequest({ number })
    const baseTip = await repository.commit({ branch: 'main', changes: { 'a.txt': '3\n' } })
    expect(await resolve(on(tried))).toMatchObject({ head: headSha, base, basis: 'merge-base', baseTip })
    expect(slept).toEqual([])
  })

  it('is the head of its event, though the pull request has a newer one, which has a run of its own', async () => {
    const base = await repository.requireHead('main')
    const { number, headSha } = await open()
    const stale = await repository.event.pullRequest({ number })
    repository.delayTestMerges({ requests: 1 })
    await repository.commit({ branch: 'feature', changes: { 'feature.txt': 'y' } })
    const baseTip = await moveBase()
    expect(await resolve(on(stale))).toMatchObject({ head: headSha, base, basis: 'merge-base', baseTip })
    expect(slept).toEqual([])
  })

  it('is its head against the merge base where the token may not see pull requests', async () => {
    const base = await repository.requireHead('main')
    const { number, headSha } = await open()
    const baseTip = await moveBase()
    const event = on(await repository.event.pullRequest({ number }))
    github.addToken('contents-only', { permissions: { contents: 'read' } })
    const compared = await resolve(event, { token: 'contents-only' })
    const expected = { head: headSha, base, basis: 'merge-base', baseTip, applied: appliedAt(baseTip) }
    expect(compared).toEqual(expected)
    expect(slept).toEqual([])
  })

  it('into another branch than the default one tells nothing of live profiles', async () => {
    await repository.createBranch('release')
    const release = await repository.commit({ branch: 'release', changes: { 'b.txt': 'r' } })
    await repository.commit({ branch: 'feature', parent: release, changes: { 'c.txt': 'x' } })
    const { number } = await repository.openPullRequest({ head: 'feature', base: 'release' })
    const event = on(await repository.event.pullRequest({ number }))
    expect(await resolve(event)).toMatchObject({
      base: release,
      basis: 'merge-result',
      baseTip: release,
      applied: null,
    })
  })
})

it('compares a merge group with its base', async () => {
  const base = await repository.requireHead('main')
  const { number } = await open()
  const event = await repository.event.mergeGroup(await repository.createMergeGroup({ numbers: [number] }))
  const expected = { head: event.sha, base, basis: 'merge-group', baseTip: null, applied: appliedAt(base) }
  expect(await resolve(on(event))).toEqual(expected)
  expect(github.requests).toHaveLength(0)
})

describe('a push', () => {
  it('is compared with what was there before, also by force', async () => {
    const first = await repository.requireHead('main')
    const second = await repository.commit({ branch: 'main', changes: { 'a.txt': '2\n' } })
    const pushed = { basis: 'push', baseTip: null }
    const event = on(await repository.event.push())
    expect(await resolve(event)).toEqual({ ...pushed, head: second, base: first, applied: appliedAt(first) })
    const forced = await repository.commit({ branch: 'main', parent: first, changes: { 'a.txt': '3\n' } })
    const again = on(await repository.event.push())
    expect(await resolve(again)).toEqual({ ...pushed, head: forced, base: second, applied: appliedAt(second) })
  })

  it('to another branch tells nothing of live profiles', async () => {
    await repository.createBranch('release')
    await repository.commit({ branch: 'release', changes: { 'a.txt': '2\n' } })
    expect(await resolve(on(await repository.event.push({ branch: 'release' })))).toMatchObject({ applied: null })
  })

  it('that makes a branch is compared with where it left the default branch', async () => {
    const base = await repository.requireHead('main')
    const head = await repository.commit({ branch: 'release/1.0', changes: { 'a.txt': '2\n' } })
    const tip = await moveBase()
    const event = on(await repository.event.push({ branch: 'release/1.0' }))
    const expected = { head, base, basis: 'merge-base', baseTip: null, applied: appliedAt(tip) }
    expect(await resolve(event)).toEqual(expected)
  })

  it('that makes the default branch is compared with nothing', async () => {
    const head = await repository.requireHead('main')
    const event = on(await repository.event.push())
    expect(await resolve(event)).toEqual({ head, base: null, basis: 'nothing', baseTip: null, applied: null })
  })
})

describe('a dispatch', () => {
  it('is compared with where its branch left the default branch', async () => {
    const base = await repository.requireHead('main')
    const head = await repository.commit({ branch: 'feature', changes: { 'a.txt': '2\n' } })
    const tip = await moveBase()
    const event = on(await repository.event.workflowDispatch({ branch: 'feature' }))
    const expected = { head, base, basis: 'merge-base', baseTip: null, applied: appliedAt(tip) }
    expect(await resolve(event)).toEqual(expected)
  })

  it('on the default branch has nothing to be compared with but itself', async () => {
    const head = await repository.requireHead('main')
    for (const event of [await repository.event.workflowDispatch(), await repository.event.schedule()]) {
      const expected = { head, base: head, basis: 'itself', baseTip: null, applied: appliedAt(head) }
      expect(await resolve(on(event))).toEqual(expected)
    }
    expect(github.requests).toHaveLength(0)
  })
})
