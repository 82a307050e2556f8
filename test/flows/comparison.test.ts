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

function resolve(event: Event): Promise<Comparison> {
  if (event.kind === 'unsupported') throw new Error('There is nothing to compare')
  github.clearRequests()
  const prepare = (commit: string) => prepared.push(commit)
  return resolveComparison({
    commits: createCommitReader(connect(github, repository)),
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

const on = (event: ActionEvent) => receive(github, event)

describe('a pull request', () => {
  it('is its merge result against what it merges into', async () => {
    const { number } = await open()
    const mainSha = await repository.commit({ branch: 'main', changes: { 'b.txt': 'newer' } })
    const event = await repository.event.pullRequest({ number })
    expect(await resolve(on(event))).toEqual({ head: event.sha, base: mainSha, basis: 'merge-result' })
    expect(nameRequests(github.requests)).toEqual([`GET /git/commits/${event.sha}`])
    expect(prepared).toContain(event.sha)
  })

  it('is so on a review, and from a fork', async () => {
    const base = await repository.requireHead('main')
    const { number, headSha } = await open('mallory:feature')
    repository.submitReview({ number, user: 'bob', state: 'APPROVED' })
    const event = await repository.event.pullRequestReview({ number })
    expect(on(event)).toMatchObject({ isFork: true, headRepository: expect.stringContaining('mallory/'), headSha })
    expect(await resolve(on(event))).toEqual({ head: event.sha, base, basis: 'merge-result' })
  })

  it('is its head against the merge base where the merge result is of another head', async () => {
    const base = await repository.requireHead('main')
    const { number } = await open()
    const stale = await repository.event.pullRequest({ number })
    const newer = await repository.commit({ branch: 'feature', changes: { 'feature.txt': 'y' } })
    await repository.commit({ branch: 'main', changes: { 'b.txt': 'newer' } })
    const fresh = await repository.event.pullRequest({ number })
    const event = on({ ...fresh, sha: stale.sha })
    expect(await resolve(event)).toEqual({ head: newer, base, basis: 'merge-base' })
  })

  it('is its head against the merge base where GITHUB_SHA is no merge, or nothing', async () => {
    const base = await repository.requireHead('main')
    const { number, headSha } = await open()
    const event = await repository.event.pullRequest({ number })
    for (const sha of [headSha, base, 'e'.repeat(40)]) {
      expect(await resolve(on({ ...event, sha }))).toEqual({ head: headSha, base, basis: 'merge-base' })
    }
  })

  it('never takes the base branch for the merge result', async () => {
    const base = await repository.requireHead('main')
    const { number, headSha } = await open()
    await repository.commit({ branch: 'main', changes: { 'b.txt': 'newer' } })
    const event = await repository.event.pullRequestTarget({ number })
    expect(await resolve(on(event))).toEqual({ head: headSha, base, basis: 'merge-base' })
    expect(prepared).toEqual([headSha])
    expect(github.requests).toHaveLength(1)
  })
})

it('compares a merge group with its base', async () => {
  const base = await repository.requireHead('main')
  const { number } = await open()
  const event = await repository.event.mergeGroup(await repository.createMergeGroup({ numbers: [number] }))
  expect(await resolve(on(event))).toEqual({ head: event.sha, base, basis: 'merge-group' })
  expect(github.requests).toHaveLength(0)
})

describe('a push', () => {
  it('is compared with what was there before, also by force', async () => {
    const first = await repository.requireHead('main')
    const second = await repository.commit({ branch: 'main', changes: { 'a.txt': '2\n' } })
    const event = on(await repository.event.push())
    expect(await resolve(event)).toEqual({ head: second, base: first, basis: 'push' })
    const forced = await repository.commit({ branch: 'main', parent: first, changes: { 'a.txt': '3\n' } })
    expect(await resolve(on(await repository.event.push()))).toEqual({ head: forced, base: second, basis: 'push' })
  })

  it('that makes a branch is compared with where it left the default branch', async () => {
    const base = await repository.requireHead('main')
    const head = await repository.commit({ branch: 'release/1.0', changes: { 'a.txt': '2\n' } })
    await repository.commit({ branch: 'main', changes: { 'b.txt': 'newer' } })
    const event = on(await repository.event.push({ branch: 'release/1.0' }))
    expect(await resolve(event)).toEqual({ head, base, basis: 'merge-base' })
  })

  it('that makes the default branch is compared with nothing', async () => {
    const head = await repository.requireHead('main')
    const event = on(await repository.event.push())
    expect(await resolve(event)).toEqual({ head, base: null, basis: 'nothing' })
  })
})

describe('a dispatch', () => {
  it('is compared with where its branch left the default branch', async () => {
    const base = await repository.requireHead('main')
    const head = await repository.commit({ branch: 'feature', changes: { 'a.txt': '2\n' } })
    const event = on(await repository.event.workflowDispatch({ branch: 'feature' }))
    expect(await resolve(event)).toEqual({ head, base, basis: 'merge-base' })
  })

  it('on the default branch has nothing to be compared with but itself', async () => {
    const head = await repository.requireHead('main')
    for (const event of [await repository.event.workflowDispatch(), await repository.event.schedule()]) {
      expect(await resolve(on(event))).toEqual({ head, base: head, basis: 'itself' })
    }
    expect(github.requests).toHaveLength(0)
  })
})
