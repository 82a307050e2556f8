import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { acme, closeStarted, connect, start } from '../started.ts'

closeStarted()

type World = Awaited<ReturnType<typeof start>>

async function startPull(options: Parameters<typeof start>[0] = {}) {
  const world = await start(options)
  const headSha = await world.repository.commit({ branch: 'fix', changes: { 'policies/b.yaml': 'name: b\n' } })
  const { number } = await world.repository.openPullRequest({ head: 'fix' })
  return { ...world, headSha, number }
}

async function askPull({ octokit }: Pick<World, 'octokit'>, number: number, fields: string) {
  const query = `query ($number: Int!) {
    repository(owner: "acme", name: "policies") { pullRequest(number: $number) { ${fields} } } }`
  const { repository } = await octokit.graphql<{ repository: { pullRequest: unknown } }>(query, { number })
  return repository.pullRequest
}

const CHANGED = `timelineItems(itemTypes: [BASE_REF_CHANGED_EVENT], last: 1) { totalCount nodes {
  __typename ... on BaseRefChangedEvent { createdAt previousRefName currentRefName actor { login } } } }`
const MOVED = `timelineItems(itemTypes: [AUTOMATIC_BASE_CHANGE_SUCCEEDED_EVENT], last: 1) { nodes {
  ... on AutomaticBaseChangeSucceededEvent { oldBase newBase } } }`

describe('a commit that is pushed', () => {
  test('carries whatever names and date its pusher gives it', async () => {
    const { repository, octokit } = await start()
    const bob = repository.world.account('bob')
    const date = new Date('2020-02-02T02:02:02Z')
    const author = 'bot <1+bot[bot]@users.example.com>'
    const sha = await repository.commit({
      branch: 'main',
      changes: { b: 'b' },
      author,
      committer: 'bob',
      by: 'mallory',
      date,
    })
    const query = `query ($sha: GitObjectID!) { repository(owner: "acme", name: "policies") { object(oid: $sha) {
      ... on Commit { committedDate author { name email user { login } } committer { email user { login } } } } } }`
    expect(await octokit.graphql(query, { sha })).toEqual({
      repository: {
        object: {
          committedDate: '2020-02-02T02:02:02Z',
          author: { name: 'bot', email: '1+bot[bot]@users.example.com', user: null },
          committer: { email: bob.email, user: { login: 'bob' } },
        },
      },
    })
    expect((await repository.event.push()).actor).toBe('mallory')
  })

  test('can be a merge of any parents with any files', async () => {
    const { repository } = await start()
    const first = await repository.requireHead('main')
    const main = await repository.commit({ branch: 'main', changes: { 'policies/a.yaml': 'name: new\n' } })
    const side = await repository.commit({ branch: 'side', parent: first, changes: { side: 'side' } })
    const parents = ['main', side]
    const old = await repository.commitMerge({ branch: 'main', parents, tree: first, changes: { extra: 'x' } })
    expect((await repository.git.readCommit(old)).parents).toEqual([main, side])
    const names = async (sha: string) => (await repository.git.readTree(sha))?.map(({ name }) => name)
    expect(await names(old)).toEqual(['extra', 'policies'])
    expect((await repository.git.read(`${old}:policies/a.yaml`))?.content.toString()).toBe('name: a\n')
    const plain = await repository.commitMerge({ branch: 'main', parents: ['main', 'side'], changes: { side: 'own' } })
    expect(await names(plain)).toEqual(['extra', 'policies', 'side'])
  })
})

test('a rebase keeps authors and their dates, and gives commits a new committer and time', async () => {
  const { repository } = await start()
  const date = new Date('2020-02-02T02:02:02Z')
  await repository.commit({ branch: 'fix', changes: { b: '1' }, author: 'bob', date })
  const { number } = await repository.openPullRequest({ head: 'fix' })
  const moved = await repository.commit({ branch: 'main', changes: { c: 'c' } })
  const sha = await repository.mergePullRequest({ number, method: 'rebase', by: 'carol' })
  const { author, committer, parents } = await repository.git.readCommit(sha)
  expect(parents).toEqual([moved])
  expect(author).toMatchObject({ name: 'bob', date })
  expect(committer).toMatchObject({ name: 'GitHub', email: 'noreply@github.com' })
  expect(committer.date.getTime()).toBeGreaterThan((await repository.git.readCommit(moved)).committer.date.getTime())
})

describe('a branch that is renamed', () => {
  test('is found under its old name, and open pull requests go with it', async () => {
    const { repository, octokit, number } = await startPull()
    await repository.commit({ branch: 'done', changes: { done: 'x' } })
    const merged = await repository.openPullRequest({ head: 'done' })
    await repository.mergePullRequest({ number: merged.number })
    const tip = await repository.requireHead('main')
    await repository.renameBranch('main', 'trunk', { by: 'adam' })
    await repository.renameBranch('trunk', 'stable/1', { by: 'adam' })

    const get = async (branch: string, redirect: 'follow' | 'manual' = 'follow') =>
      octokit.request('GET /repos/{owner}/{repo}/branches/{branch}', { ...acme, branch, request: { redirect } })
    for (const name of ['main', 'trunk', 'stable/1']) {
      expect((await get(name)).data).toMatchObject({ name: 'stable/1', commit: { sha: tip } })
    }
    const moved = await get('main', 'manual').then(
      ({ status, headers }) => ({ status, headers }),
      ({ status, response }) => ({ status, headers: response.headers }),
    )
    expect(moved.status).toBe(301)
    expect(moved.headers.location).toMatch(/\/repos\/acme\/policies\/branches\/stable%2F1$/)
    await expect(get('never')).rejects.toMatchObject({ status: 404 })
    expect((await octokit.rest.repos.get(acme)).data.default_branch).toBe('stable/1')
    expect(await readFile(join(repository.git.gitDir, 'HEAD'), 'utf8')).toBe('ref: refs/heads/stable/1\n')

    const fields = `state baseRefName baseRef { target { oid } } ${MOVED}`
    expect(await askPull({ octokit }, number, fields)).toEqual({
      state: 'OPEN',
      baseRefName: 'stable/1',
      baseRef: { target: { oid: tip } },
      timelineItems: { nodes: [{ oldBase: 'trunk', newBase: 'stable/1' }] },
    })
    expect(await askPull({ octokit }, merged.number, fields)).toEqual({
      state: 'MERGED',
      baseRefName: 'main',
      baseRef: null,
      timelineItems: { nodes: [] },
    })
    const types = (branch: string) => repository.journal.list({ branch }).map(({ type, actor }) => [type, actor?.login])
    expect(types('main').at(-1)).toEqual(['branch_deletion', 'adam'])
    expect(types('stable/1')).toEqual([['branch_creation', 'adam']])
  })

  test('leaves its name to another', async () => {
    const { repository, octokit } = await start()
    await repository.renameBranch('main', 'trunk')
    await repository.createBranch('main')
    await repository.commit({ branch: 'main', changes: { b: 'b' } })
    const { data } = await octokit.rest.repos.getBranch({ ...acme, branch: 'main' })
    expect(data).toMatchObject({ name: 'main', commit: { sha: await repository.head('main') } })
  })
})

test('a branch that is deleted takes its pull requests along; those on it follow where it was merged', async () => {
  const { repository, octokit, number } = await startPull()
  await repository.commit({ branch: 'next', parent: await repository.requireHead('fix'), changes: { next: 'x' } })
  const stacked = await repository.openPullRequest({ head: 'next', base: 'fix' })
  await repository.mergePullRequest({ number })
  await repository.deleteBranch('fix')
  expect(
    await askPull(
      { octokit },
      stacked.number,
      `state baseRefName ${MOVED} ${CHANGED.replace('timeline', 'changed: timeline')}`,
    ),
  ).toEqual({
    state: 'OPEN',
    baseRefName: 'main',
    timelineItems: { nodes: [{ oldBase: 'fix', newBase: 'main' }] },
    changed: { totalCount: 0, nodes: [] },
  })
  await repository.deleteBranch('next')
  expect(await askPull({ octokit }, stacked.number, 'state merged')).toEqual({ state: 'CLOSED', merged: false })
})

describe('a pull request', () => {
  test('tells when its base was changed, and by whom', async () => {
    const { repository, octokit, number } = await startPull()
    await repository.createBranch('release')
    const release = await repository.commit({ branch: 'release', changes: { c: 'c' } })
    expect(await askPull({ octokit }, number, CHANGED)).toEqual({ timelineItems: { totalCount: 0, nodes: [] } })
    await repository.changeBase({ number, base: 'release', by: 'carol' })
    const changedAt = repository.world.now
    repository.world.wait({ minutes: 5 })
    expect(await askPull({ octokit }, number, `baseRefName baseRefOid baseRef { target { oid } } ${CHANGED}`)).toEqual({
      baseRefName: 'release',
      baseRefOid: release,
      baseRef: { target: { oid: release } },
      timelineItems: {
        totalCount: 1,
        nodes: [
          {
            __typename: 'BaseRefChangedEvent',
            createdAt: expect.stringMatching(changedAt.toISOString().slice(0, 18)),
            previousRefName: 'main',
            currentRefName: 'release',
            actor: { login: 'carol' },
          },
        ],
      },
    })
    const unknown = askPull({ octokit }, number, 'timelineItems(itemTypes: [CLOSED_EVENT], last: 1) { totalCount }')
    await expect(unknown).rejects.toMatchObject({ errors: [{ path: ['repository', 'pullRequest', 'timelineItems'] }] })
  })

  test('has its test merge only some time after a push', async () => {
    const { repository, octokit, number } = await startPull()
    repository.delayTestMerges({ requests: 2 })
    const fields = 'mergeable potentialMergeCommit { parents(first: 2) { nodes { oid } } }'
    const ask = () => askPull({ octokit }, number, fields)
    const unknown = { mergeable: 'UNKNOWN', potentialMergeCommit: null }
    const known = async () => {
      const nodes = [{ oid: await repository.head('main') }, { oid: await repository.head('fix') }]
      return { mergeable: 'MERGEABLE', potentialMergeCommit: { parents: { nodes } } }
    }
    expect([await ask(), await ask(), await ask(), await ask()]).toEqual([
      unknown,
      unknown,
      await known(),
      await known(),
    ])
    const { data: settled } = await octokit.rest.pulls.get({ ...acme, pull_number: number })

    await repository.commit({ branch: 'main', changes: { c: 'c' } })
    const { data: early } = await octokit.rest.pulls.get({ ...acme, pull_number: number })
    expect(early).toMatchObject({ mergeable: null, merge_commit_sha: settled.merge_commit_sha })
    expect([await ask(), await ask()]).toEqual([unknown, await known()])
    const { data: late } = await octokit.rest.pulls.get({ ...acme, pull_number: number })
    expect(late.mergeable).toBe(true)
    expect(late.merge_commit_sha).not.toBe(settled.merge_commit_sha)
  })

  test('tells of its fork, of its merge, and of folders by their ids', async () => {
    const { repository, octokit } = await start()
    await repository.commit({ branch: 'mallory:fix', changes: { 'policies/b.yaml': 'b' }, author: 'mallory' })
    const { number } = await repository.openPullRequest({ head: 'mallory:fix', author: 'mallory' })
    repository.submitReview({ number, user: 'bob', state: 'APPROVED' })
    const sha = await repository.mergePullRequest({ number, by: 'bob' })
    const tree = (await repository.git.readCommit(sha)).tree
    const [folder] = (await repository.git.readTree(sha)) ?? []
    const fields = `mergedAt headRefName headRepository { nameWithOwner isFork } reviews(first: 1) { nodes { submittedAt } }
      mergeCommit { oid tree { oid } file(path: "policies") { type oid } committer { user { login } email }
        associatedPullRequests(first: 5) { nodes { number mergedAt mergeCommit { oid } baseRefName headRefName } } }`
    const time = expect.stringMatching(/^2026-01-05T09:00:\d\dZ$/)
    expect(await askPull({ octokit }, number, fields)).toEqual({
      mergedAt: time,
      headRefName: 'fix',
      headRepository: { nameWithOwner: 'mallory/policies', isFork: true },
      reviews: { nodes: [{ submittedAt: time }] },
      mergeCommit: {
        oid: sha,
        tree: { oid: tree },
        file: { type: 'tree', oid: folder?.oid },
        committer: { user: { login: 'web-flow' }, email: 'noreply@github.com' },
        associatedPullRequests: {
          nodes: [{ number, mergedAt: time, mergeCommit: { oid: sha }, baseRefName: 'main', headRefName: 'fix' }],
        },
      },
    })
  })

  test('is nothing to a token that may not read pull requests', async () => {
    const { github, number } = await startPull()
    github.addToken('narrow', { permissions: { contents: 'write', statuses: 'write' } })
    const octokit = connect(github, 'narrow')
    const refused = { errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }] }
    await expect(askPull({ octokit }, number, 'mergedAt')).rejects.toMatchObject(refused)
    const ask = (fields: string) =>
      octokit.graphql(`{ repository(owner: "acme", name: "policies") { object(expression: "fix") { ... on Commit {
        oid ${fields} } } } }`)
    await expect(ask('associatedPullRequests(first: 1) { nodes { number } }')).rejects.toMatchObject(refused)
    await expect(ask('')).resolves.toMatchObject({ repository: { object: { oid: expect.any(String) } } })
  })
})
