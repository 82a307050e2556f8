import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createHistoryReader } from '../../../src/github/history/history.ts'
import { createReviewReader } from '../../../src/github/reviews/reviews.ts'
import { compileGlobs } from '../../../src/policy/globs.ts'
import type { FileVersion, PullRequestReviews } from '../../../src/reviews/evidence.ts'
import { type Judgement, judgeCommit, listQueries } from '../../../src/reviews/judge.ts'
import {
  type Changes,
  type CommitOptions,
  type GitHub,
  type MergeMethod,
  type Repository,
  type ReviewState,
  startGitHub,
} from '../../standins/github/index.ts'
import { connect, nameRequests } from '../stage.ts'

const path = 'policies/a.yaml'
const text = (top: string, bottom = '1') => `top: ${top}\n${'# same\n'.repeat(10)}bottom: ${bottom}\n`
const base = text('1')
const selection = compileGlobs(['policies/**/*.{yaml,yml,json}'])

let github: GitHub
let repository: Repository
let start: string
beforeAll(async () => {
  github = await startGitHub()
})
beforeEach(async () => {
  const roles = { alice: 'write', bob: 'write', carol: 'maintain', adam: 'admin', rita: 'read' } as const
  const files = { [path]: base, 'README.md': 'x' }
  repository = await github.createRepository({ owner: 'acme', name: `shop-${Math.random()}`, roles, files })
  start = await repository.requireHead('main')
})
afterAll(() => github.close())

function commit(branch: string, changes: Changes, options: Partial<CommitOptions> = {}): Promise<string> {
  return repository.commit({ branch, changes, ...options })
}

/** A pull request by alice that changes the policy. */
async function propose(branch = 'fix', changes: Changes = { [path]: text('2') }, options: Partial<CommitOptions> = {}) {
  const sha = await commit(branch, changes, options)
  const { number } = await repository.openPullRequest({ head: branch, author: options.author ?? 'alice' })
  return { number, sha }
}

function review(number: number, user: string, state: ReviewState = 'APPROVED', at?: string) {
  return repository.submitReview({ number, user, state, ...(at !== undefined && { commit: at }) })
}

const merge = (number: number, method: MergeMethod = 'squash') => repository.mergePullRequest({ number, method })

/** The commits that an apply would bring into force where what the repository began with is live, judged. */
async function judge({ approvals = 1 }: { approvals?: number } = {}): Promise<Judgement[]> {
  const client = connect(github, repository)
  const head = await repository.requireHead('main')
  const isLive = ({ content }: FileVersion) => content.kind === 'text' && content.text === base
  github.clearRequests()
  const histories = await createHistoryReader({ client }).readHistories({
    commit: head,
    paths: [path],
    isEnough: (_, versions) => versions.some(isLive),
  })
  const versions = histories.get(path)?.versions ?? []
  const pending = versions.slice(0, versions.findIndex(isLive))
  const queries = listQueries({ commits: pending, branch: 'main' })
  const reviews = await createReviewReader({ client, selection }).readReviews(queries)
  const requirement = { approvals, requiredFrom: null }
  return pending.map(version => judgeCommit({ pending: version, branch: 'main', reviews, requirement }))
}

/** For a pull request that is open still. */
async function read(number: number): Promise<PullRequestReviews> {
  github.clearRequests()
  const reader = createReviewReader({ client: connect(github, repository), selection })
  const reviews = await reader.readReviews([{ pullRequest: number, commits: [] }])
  return reviews.get(number) as PullRequestReviews
}

/** What a pull request verifiably brought, of commits that GitHub may name it for: the stand-in is less generous. */
async function findLanded(number: number, commits: string[]): Promise<readonly string[]> {
  const reader = createReviewReader({ client: connect(github, repository), selection })
  const reviews = await reader.readReviews([{ pullRequest: number, commits }])
  return reviews.get(number)?.landed ?? []
}

/** A merge commit as nobody's button makes it. */
async function mergeByHand({ parents, content }: { parents: [string, string]; content: string }): Promise<string> {
  const [parent] = parents
  const made = await commit(`scratch-${Math.random()}`, { [path]: content }, { parent })
  const { tree, author, committer } = await repository.git.readCommit(made)
  return repository.git.commitTree({ tree, parents, message: 'Merge', author, committer })
}

const pushToMain = (sha: string) => repository.push({ branch: 'main', sha, by: 'mallory' })
const reviewed = (number: number, ...approvals: string[]) => ({ kind: 'reviewed', pullRequest: number, approvals })

describe('a commit that came through a reviewed pull request', () => {
  it.each(['squash', 'merge', 'rebase'] as const)('by %s is reviewed', async method => {
    const { number } = await propose()
    await commit('fix', { [path]: text('3') })
    review(number, 'bob')
    await commit('main', { 'README.md': 'main moves' })
    await merge(number, method)
    const commits = method === 'squash' ? 1 : 2
    expect(await judge()).toMatchObject(Array(commits).fill(reviewed(number, 'bob')))
  })

  it('by a merge queue is reviewed, of each pull request of the group', async () => {
    const one = await propose('one', { [path]: text('2') })
    const two = await propose('two', { [path]: text('1', '2') })
    review(one.number, 'bob')
    review(two.number, 'carol')
    const group = await repository.createMergeGroup({ numbers: [one.number, two.number], method: 'squash' })
    await repository.landMergeGroup(group)
    expect(await judge()).toMatchObject([reviewed(two.number, 'carol'), reviewed(one.number, 'bob')])
  })

  it('by a merge of two changes to one file is reviewed', async () => {
    const one = await propose('one', { [path]: text('2') })
    const two = await propose('two', { [path]: text('1', '2') })
    review(one.number, 'bob')
    review(two.number, 'carol')
    await merge(one.number, 'merge')
    await merge(two.number, 'merge')
    const verdicts = await judge()
    expect(verdicts).toHaveLength(3)
    expect(verdicts.map(({ kind }) => kind)).toEqual(Array(3).fill('reviewed'))
  })

  it('that was brought up to date with main by whoever approves is reviewed', async () => {
    const { number } = await propose()
    const main = await commit('main', { 'README.md': 'main moves', 'policies/b.yaml': 'new' })
    const [ours, theirs] = [await repository.requireHead('fix'), main]
    const tree = await repository.git.mergeTrees({ bases: [start], ours, theirs })
    const author = repository.sign(repository.world.account('bob'))
    const commitTree = { tree: tree ?? '', parents: [ours, theirs], message: 'Update', author, committer: author }
    await repository.push({ branch: 'fix', sha: await repository.git.commitTree(commitTree), by: 'bob' })
    review(number, 'bob')
    await merge(number, 'merge')
    expect(await judge()).toMatchObject([reviewed(number, 'bob')])
  })

  it('from a fork is reviewed', async () => {
    const { number } = await propose('mallory:fix', undefined, { author: 'mallory' })
    review(number, 'bob')
    await merge(number)
    expect(await judge()).toMatchObject([reviewed(number, 'bob')])
  })

  it('by a bot is reviewed', async () => {
    const { number } = await propose('bump', undefined, { author: 'policy-bot[bot]' })
    review(number, 'bob')
    await merge(number, 'rebase')
    expect(await judge()).toMatchObject([reviewed(number, 'bob')])
  })

  it('is reviewed by the pull request into this branch, of several stacked', async () => {
    const lower = await propose('lower', { 'README.md': 'lower' })
    await commit('upper', { [path]: text('2') }, { parent: lower.sha })
    const upper = await repository.openPullRequest({ head: 'upper', base: 'lower' })
    review(upper.number, 'bob')
    await merge(upper.number, 'merge')
    await merge(lower.number, 'merge')
    expect(await judge()).toMatchObject([{ reason: 'too-few-approvals', pullRequest: lower.number }])
    review(lower.number, 'carol')
    expect(await judge()).toMatchObject([reviewed(lower.number, 'carol')])
  })

  it('that was picked or reverted by another pull request is judged by that one', async () => {
    const { number } = await propose()
    review(number, 'bob')
    await merge(number)
    const revert = await propose('revert', { [path]: text('1', 'reverted') })
    review(revert.number, 'carol')
    await merge(revert.number)
    const again = await propose('pick')
    await merge(again.number)
    expect(await judge()).toMatchObject([
      { kind: 'unreviewed', reason: 'too-few-approvals', pullRequest: again.number },
      reviewed(revert.number, 'carol'),
      reviewed(number, 'bob'),
    ])
  })
})

describe('a commit that came another way', () => {
  it('by a push is refused', async () => {
    const sha = await commit('main', { [path]: text('2') }, { author: 'bob' })
    expect(await judge()).toEqual([{ kind: 'unreviewed', commit: sha, reason: 'direct-push', pullRequest: null }])
    expect(await judge({ approvals: 0 })).toMatchObject([{ kind: 'reviewed', pullRequest: null }])
  })

  it('out of a pull request that is not merged is refused', async () => {
    const { number, sha } = await propose()
    review(number, 'bob')
    await commit('fix', { 'README.md': 'more' })
    await pushToMain(sha)
    expect(await judge()).toMatchObject([{ kind: 'unreviewed', commit: sha }])
  })

  it('through a pull request into another branch is refused', async () => {
    await repository.createBranch('release', { at: start })
    const sha = await commit('fix', { [path]: text('2') })
    const { number } = await repository.openPullRequest({ head: 'fix', base: 'release' })
    review(number, 'bob')
    await merge(number, 'merge')
    await pushToMain(sha)
    expect(await judge()).toMatchObject([{ reason: 'other-branch', pullRequest: number }])
  })

  it('on top of what a reviewed pull request has, in one push, does not borrow its reviews', async () => {
    const { number, sha } = await propose()
    review(number, 'bob')
    await commit('sneak', { [path]: text('open') }, { parent: sha })
    const top = await repository.requireHead('sneak')
    await pushToMain(top)
    expect(repository.pull(number).merge).toMatchObject({ sha: top })
    expect(await findLanded(number, [top, sha])).toEqual([sha])
    expect(await judge()).toMatchObject([{ commit: top, reason: 'direct-push' }, reviewed(number, 'bob')])
  })

  it('as a merge that holds more than what was reviewed does not borrow its reviews', async () => {
    const { number, sha } = await propose()
    review(number, 'bob')
    const ours = await commit('main', { 'README.md': 'main moves' })
    const evil = await mergeByHand({ parents: [ours, sha], content: text('open') })
    await pushToMain(evil)
    expect(repository.pull(number).merge).toMatchObject({ sha: evil })
    expect(await findLanded(number, [evil, sha])).toEqual([sha])
    expect(await judge()).toMatchObject([{ commit: evil, reason: 'direct-push' }, reviewed(number, 'bob')])
  })

  it('as a merge of two changes and one more does not borrow reviews', async () => {
    const one = await propose('one', { [path]: text('2') })
    const two = await propose('two', { [path]: text('1', '2') })
    review(one.number, 'bob')
    review(two.number, 'carol')
    await merge(one.number)
    const parents: [string, string] = [await repository.requireHead('main'), two.sha]
    const evil = await mergeByHand({ parents, content: text('2', '2').replace('# same', 'open: true') })
    await pushToMain(evil)
    expect(await findLanded(two.number, [evil])).toEqual([])
    const verdicts = await judge()
    expect(verdicts.filter(({ kind }) => kind === 'unreviewed')).toMatchObject([{ commit: evil }])
    expect(verdicts).toHaveLength(3)
  })

  it.each(['squash', 'rebase', 'merge'] as const)(
    'below a %s, by a push, does not borrow its reviews',
    async method => {
      const { number } = await propose()
      await commit('fix', { 'README.md': 'second' })
      review(number, 'bob')
      const pushed = await commit('main', { [path]: text('1', 'open') })
      const merged = await merge(number, method)
      expect(await findLanded(number, [pushed, merged])).toEqual([merged])
      const verdicts = await judge()
      expect(verdicts.filter(({ kind }) => kind === 'unreviewed')).toMatchObject([{ commit: pushed }])
    },
  )
})

describe('an opinion counts', () => {
  const current = async (number: number) =>
    (await read(number)).opinions.map(({ reviewer, state, isCurrent }) => [reviewer, state, isCurrent])

  it('on the final head, and before it as long as no policy changed since', async () => {
    const { number, sha } = await propose()
    review(number, 'bob')
    expect(await current(number)).toEqual([['bob', 'approved', true]])
    expect(nameRequests(github.requests)).toEqual(['POST /graphql'])
    await commit('fix', { 'README.md': 'more', 'policies/a.tests.yaml': 'x', 'docs/b.yaml': 'x' })
    review(number, 'carol')
    expect(await current(number)).toEqual([
      ['bob', 'approved', true],
      ['carol', 'approved', true],
    ])
    await commit('fix', { 'policies/other.yaml': 'new' })
    review(number, 'adam', 'APPROVED', sha)
    expect(await current(number)).toEqual([
      ['bob', 'approved', false],
      ['carol', 'approved', false],
      ['adam', 'approved', false],
    ])
    const listed = nameRequests(github.requests).filter(request => request.startsWith('GET /git/trees'))
    expect(listed).toHaveLength(3)
  })

  it('not from a commit that is gone', async () => {
    const { number } = await propose()
    review(number, 'bob')
    const trees = ({ path }: { path: string }) => path.includes('/git/trees/')
    await commit('fix', { 'README.md': 'more' })
    github.fault({ match: trees, answer: { status: 404, body: { message: 'Not Found' } } })
    expect(await current(number)).toEqual([['bob', 'approved', false]])
    github.clearFaults()
  })

  it('as the latest that is an opinion, of each with write access', async () => {
    const { number } = await propose()
    review(number, 'bob', 'CHANGES_REQUESTED')
    review(number, 'bob')
    review(number, 'bob')
    review(number, 'bob', 'COMMENTED')
    review(number, 'rita')
    const { id } = review(number, 'adam')
    repository.dismissReview({ number, id })
    review(number, 'carol')
    review(number, 'carol', 'CHANGES_REQUESTED')
    expect(await current(number)).toEqual([
      ['bob', 'approved', true],
      ['adam', 'dismissed', true],
      ['carol', 'changes-requested', true],
    ])
  })

  it('of people, not of apps and deleted accounts', async () => {
    const { number } = await propose()
    repository.grant('approver[bot]', 'write')
    repository.grant('ghost-to-be', 'write')
    review(number, 'approver[bot]')
    review(number, 'ghost-to-be')
    github.deleteUser('ghost-to-be')
    const opinions = (await read(number)).opinions.filter(({ isPerson }) => isPerson)
    expect(opinions).toEqual([])
    await merge(number)
    expect(await judge()).toMatchObject([{ reason: 'too-few-approvals' }])
  })

  it('wherever it stands among hundreds', async () => {
    const { number } = await propose()
    for (let i = 0; i < 205; i++) {
      repository.grant(`writer-${i}`, 'write')
      review(number, `writer-${i}`)
    }
    review(number, 'bob', 'CHANGES_REQUESTED')
    const { opinions, isComplete } = await read(number)
    expect(isComplete).toBe(true)
    expect(opinions).toHaveLength(206)
    expect(opinions.at(-1)).toMatchObject({ reviewer: 'bob', state: 'changes-requested' })
    expect(github.requests).toHaveLength(3)
  })
})

describe('those who wrote the policies', () => {
  it('are told apart from those who wrote something else', async () => {
    const { number } = await propose()
    await commit('fix', { [path]: text('3') }, { author: 'bob' })
    await commit('fix', { 'README.md': 'by carol' }, { author: 'carol' })
    await commit('fix', { [path]: text('4') }, { author: 'adam' })
    review(number, 'bob')
    review(number, 'carol')
    expect(await read(number)).toMatchObject({ author: 'alice', policyAuthors: ['bob'], unknownAuthors: 0 })
    await merge(number)
    expect(await judge()).toMatchObject([reviewed(number, 'carol')])
    expect(await judge({ approvals: 2 })).toMatchObject([{ tally: { approvals: ['carol'], involved: ['bob'] } }])
  })

  it('may be named in a trailer', async () => {
    const { number } = await propose()
    const { email } = repository.world.account('bob')
    await commit('fix', { [path]: text('3') }, { message: `Change\n\nCo-authored-by: Bob <${email}>` })
    review(number, 'bob')
    expect((await read(number)).policyAuthors).toEqual(['bob'])
  })

  it('may be nobody that GitHub knows: then one more must approve', async () => {
    const { number } = await propose()
    await commit('fix', { [path]: text('3') }, { author: 'leaver' })
    await commit('fix', { 'README.md': 'x' }, { author: 'other-leaver' })
    github.deleteUser('leaver')
    github.deleteUser('other-leaver')
    review(number, 'bob')
    expect(await read(number)).toMatchObject({ unknownAuthors: 1 })
    await merge(number)
    expect(await judge()).toMatchObject([{ reason: 'unknown-authors', pullRequest: number }])
    review(number, 'carol')
    expect(await judge()).toMatchObject([reviewed(number, 'bob', 'carol')])
  })

  it('may be many', async () => {
    for (let i = 0; i < 101; i++) await commit('fix', { 'README.md': `${i}` })
    await commit('fix', { [path]: text('2') }, { author: 'bob' })
    const { number } = await propose('fix', { [path]: text('3') })
    review(number, 'bob')
    expect((await read(number)).policyAuthors).toEqual(['bob'])
    expect(nameRequests(github.requests).filter(request => request === 'POST /graphql')).toHaveLength(2)
  }, 20_000)

  it('never approve as the author, administrator or not', async () => {
    const { number } = await propose('fix', undefined, { author: 'adam' })
    review(number, 'adam')
    await merge(number)
    expect(await judge()).toMatchObject([{ reason: 'too-few-approvals', tally: { approvals: [] } }])
  })
})

it('reads many pull requests in one request', async () => {
  const numbers: number[] = []
  for (let i = 0; i < 10; i++) numbers.push((await propose(`fix-${i}`, { [`policies/${i}.yaml`]: 'x' })).number)
  github.clearRequests()
  const reader = createReviewReader({ client: connect(github, repository), selection })
  const reviews = await reader.readReviews(numbers.map(pullRequest => ({ pullRequest, commits: [] })))
  expect([...reviews.keys()]).toEqual(numbers)
  expect(github.requests).toHaveLength(1)
})
