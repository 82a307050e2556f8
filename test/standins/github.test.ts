import { existsSync } from 'node:fs'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Repository } from './github/index.ts'
import { acme, closeStarted, connect, start } from './started.ts'

closeStarted()

interface CommentsAnswer {
  repository: {
    pullRequest: {
      comments: { nodes: { body: string }[]; pageInfo: { hasPreviousPage: boolean; startCursor: string } }
    }
  }
}

async function parentsOf({ git }: Repository, sha: string) {
  return (await git.readCommit(sha)).parents
}

async function textAt({ git }: Repository, expression: string) {
  return (await git.read(expression))?.content.toString() ?? null
}

async function findNumbers(octokit: ReturnType<typeof connect>, sha: string) {
  const { data } = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({ ...acme, commit_sha: sha })
  return data.map(({ number }) => number)
}

describe('test merge', () => {
  test('has the base and the head as parents, and follows both', async () => {
    const { repository, octokit } = await start()
    const base = await repository.head()
    const head = await repository.commit({ branch: 'fix', changes: { 'policies/b.yaml': 'name: b\n' } })
    const { number } = await repository.openPullRequest({ head: 'fix' })
    const opened = await repository.event.pullRequest({ number })
    expect(opened.ref).toBe('refs/pull/1/merge')
    expect(await parentsOf(repository, opened.sha)).toEqual([base, head])

    const moved = await repository.commit({ branch: 'main', changes: { 'policies/c.yaml': 'name: c\n' } })
    const pushed = await repository.commit({ branch: 'fix', changes: { 'policies/b.yaml': 'name: bb\n' } })
    const event = await repository.event.pullRequest({ number, action: 'synchronize' })
    expect(await parentsOf(repository, event.sha)).toEqual([moved, pushed])
    expect(event.payload).toMatchObject({ before: head, after: pushed, pull_request: { base: { sha: moved } } })
    expect(await textAt(repository, `${event.sha}:policies/c.yaml`)).toBe('name: c\n')
    const { data: ref } = await octokit.rest.git.getRef({ ...acme, ref: 'pull/1/merge' })
    expect(ref.object.sha).toBe(event.sha)
  })

  test('is not made while there are conflicts, and no workflow starts', async () => {
    const { repository, octokit } = await start()
    await repository.commit({ branch: 'fix', changes: { 'policies/a.yaml': 'name: ours\n' } })
    const { number } = await repository.openPullRequest({ head: 'fix' })
    await repository.commit({ branch: 'main', changes: { 'policies/a.yaml': 'name: theirs\n' } })
    const { data: pull } = await octokit.rest.pulls.get({ ...acme, pull_number: number })
    expect(pull).toMatchObject({ mergeable: false, mergeable_state: 'dirty' })
    await expect(repository.event.pullRequest({ number })).rejects.toThrow('conflicts')
    await expect(repository.mergePullRequest({ number })).rejects.toThrow('conflicts')
  })
})

describe('merging', () => {
  async function startPull() {
    const world = await start()
    const first = await world.repository.commit({ branch: 'fix', changes: { 'policies/b.yaml': '1\n' }, author: 'bob' })
    const second = await world.repository.commit({ branch: 'fix', changes: { 'policies/b.yaml': '2\n' } })
    await world.repository.openPullRequest({ head: 'fix', title: 'Add b' })
    const main = await world.repository.commit({ branch: 'main', changes: { 'policies/c.yaml': 'c\n' } })
    return { ...world, first, second, main }
  }

  test('by a merge commit joins both lines', async () => {
    const { repository, octokit, main, first, second } = await startPull()
    const sha = await repository.mergePullRequest({ number: 1, method: 'merge' })
    expect(await parentsOf(repository, sha)).toEqual([main, second])
    expect(await repository.head()).toBe(sha)
    expect(await findNumbers(octokit, first)).toEqual([1])
    expect(await findNumbers(octokit, sha)).toEqual([1])
    expect(await findNumbers(octokit, main)).toEqual([])
    const closed = await repository.event.pullRequest({ number: 1, action: 'closed' })
    expect(closed).toMatchObject({ sha, ref: 'refs/heads/main' })
    expect(closed.payload).toMatchObject({ pull_request: { merged: true, merge_commit_sha: sha, commits: 2 } })
  })

  test('by a squash makes one commit that names everybody', async () => {
    const { repository, octokit, main } = await startPull()
    const sha = await repository.mergePullRequest({ number: 1, method: 'squash' })
    const { parents, message } = await repository.git.readCommit(sha)
    expect(parents).toEqual([main])
    expect(message).toMatch(/^Add b \(#1\)\n\nCo-authored-by: bob </)
    expect(await findNumbers(octokit, sha)).toEqual([1])
  })

  test('by a rebase makes each commit anew', async () => {
    const { repository, octokit, main, second } = await startPull()
    const sha = await repository.mergePullRequest({ number: 1, method: 'rebase' })
    const [first = ''] = await parentsOf(repository, sha)
    expect(sha).not.toBe(second)
    expect(await parentsOf(repository, first)).toEqual([main])
    expect(await textAt(repository, `${first}:policies/b.yaml`)).toBe('1\n')
    expect(await findNumbers(octokit, first)).toEqual([1])
  })

  test('by pushing its commits to the base needs no button', async () => {
    const { repository, second } = await startPull()
    await repository.push({ branch: 'main', sha: second, by: 'mallory' })
    expect(repository.pull(1)).toMatchObject({ state: 'closed', merge: { sha: second, by: { login: 'mallory' } } })
  })

  test('by a queue tries the whole group first', async () => {
    const { repository, octokit, main } = await startPull()
    await repository.commit({ branch: 'other', changes: { 'policies/d.yaml': 'd\n' } })
    await repository.openPullRequest({ head: 'other' })
    const group = await repository.createMergeGroup({ numbers: [1, 2], method: 'squash' })
    expect(group.headRef).toMatch(/^refs\/heads\/gh-readonly-queue\/main\/pr-2-[0-9a-f]{40}$/)
    const event = await repository.event.mergeGroup(group)
    expect(event).toMatchObject({ sha: group.headSha, ref: group.headRef })
    expect(event.payload).toMatchObject({ merge_group: { base_sha: main, base_ref: 'refs/heads/main' } })
    expect(await textAt(repository, `${group.headSha}:policies/b.yaml`)).toBe('2\n')
    expect(await repository.head()).toBe(main)
    await repository.landMergeGroup(group)
    expect(await repository.head()).toBe(group.headSha)
    expect(await findNumbers(octokit, group.headSha)).toEqual([2])
    expect(await repository.git.resolveCommit(group.headRef)).toBeNull()
  })
})

describe('content', () => {
  test('is listed with modes and sizes, up to the limit', async () => {
    const { repository, octokit } = await start({ treeLimit: 5 })
    const submodule = '1'.repeat(40)
    const changes = {
      'policies/link': { symlink: 'a.yaml' },
      'policies/module': { submodule },
      'policies/run': { executable: '#!' },
    }
    const sha = await repository.commit({ branch: 'main', changes })
    const whole = await octokit.rest.git.getTree({ ...acme, tree_sha: sha, recursive: '1' })
    expect(whole.data.truncated).toBe(false)
    expect(whole.data.tree.map(({ mode, type, path, size }) => [mode, type, path, size])).toEqual([
      ['040000', 'tree', 'policies', undefined],
      ['100644', 'blob', 'policies/a.yaml', 8],
      ['120000', 'blob', 'policies/link', 6],
      ['160000', 'commit', 'policies/module', undefined],
      ['100755', 'blob', 'policies/run', 2],
    ])
    await repository.commit({ branch: 'main', changes: { 'z.yaml': 'z' } })
    const cut = await octokit.rest.git.getTree({ ...acme, tree_sha: 'main', recursive: '1' })
    expect(cut.data).toMatchObject({ truncated: true, tree: { length: 5 } })
  })

  test('comes as text through GraphQL: never binary, cut at 512,000 bytes, decoded without a word', async () => {
    const { repository, octokit } = await start()
    const long = 'é'.repeat(300_000)
    const latin = Uint8Array.of(0x61, 0xe9, 0x62)
    const changes = { binary: Uint8Array.of(1, 0, 2), long, latin }
    await repository.commit({ branch: 'main', changes })
    const fields = '... on Blob { text byteSize isBinary isTruncated }'
    const aliases = Object.keys(changes).map(name => `${name}: object(expression: "main:${name}") { ${fields} }`)
    const query = `{ repository(owner: "acme", name: "policies") { ${aliases} nothing: object(expression: "main:no") { oid } } }`
    const { repository: found } = await octokit.graphql<{ repository: Record<string, unknown> }>(query)
    expect(found).toEqual({
      binary: { text: null, byteSize: 3, isBinary: true, isTruncated: false },
      long: { text: 'é'.repeat(256_000), byteSize: 600_000, isBinary: false, isTruncated: true },
      latin: { text: 'a\u{fffd}b', byteSize: 3, isBinary: false, isTruncated: false },
      nothing: null,
    })
  })

  test('has a history by path, and renames that git finds', async () => {
    const { repository, octokit } = await start()
    const base = await repository.head()
    const other = await repository.commit({ branch: 'main', changes: { 'policies/[a].yaml': 'x' } })
    await repository.commit({ branch: 'main', changes: { 'policies/a.yaml': { rename: 'policies/b.yaml' } } })
    const query = `query ($path: String!) { repository(owner: "acme", name: "policies") {
      object(expression: "main") { ... on Commit { history(first: 5, path: $path) { totalCount nodes { oid } } } } } }`
    const history = await octokit.graphql(query, { path: 'policies/[a].yaml' })
    expect(history).toEqual({ repository: { object: { history: { totalCount: 1, nodes: [{ oid: other }] } } } })
    const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ ...acme, basehead: `${base}...main` })
    expect(data).toMatchObject({ status: 'ahead', ahead_by: 2, behind_by: 0, merge_base_commit: { sha: base } })
    expect(data.files?.find(({ status }) => status === 'renamed')).toMatchObject({
      filename: 'policies/b.yaml',
      previous_filename: 'policies/a.yaml',
    })
  })
})

test('the latest opinion of each writer: comments leave it, dismissals take it away, readers have none', async () => {
  const { github, repository, octokit } = await start({
    roles: { wendy: 'write', max: 'maintain', adam: 'admin', rita: 'read', gone: 'write' },
    requiredApprovals: 3,
  })
  const first = await repository.commit({ branch: 'fix', changes: { 'policies/b.yaml': 'name: b\n' } })
  const { number } = await repository.openPullRequest({ head: 'fix' })
  const review = (user: string, state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED') =>
    repository.submitReview({ number, user, state })
  review('wendy', 'CHANGES_REQUESTED')
  review('wendy', 'APPROVED')
  review('wendy', 'COMMENTED')
  review('max', 'COMMENTED')
  review('adam', 'APPROVED')
  const { id } = review('adam', 'CHANGES_REQUESTED')
  repository.dismissReview({ number, id })
  review('rita', 'APPROVED')
  review('gone', 'APPROVED')
  github.deleteUser('gone')
  await repository.commit({ branch: 'fix', changes: { 'README.md': 'more\n' } })

  const opinions = (filter: string) =>
    `latestOpinionatedReviews(first: 10${filter}) { nodes { state author { login } authorCanPushToRepository commit { oid } } }`
  const query = `query ($number: Int!) { repository(owner: "acme", name: "policies") { pullRequest(number: $number) {
    reviewDecision writers: ${opinions(', writersOnly: true')} all: ${opinions('')} } } }`
  const answer = await octokit.graphql<{ repository: { pullRequest: Record<string, unknown> } }>(query, { number })
  const opinion = (login: string | null, state: string, canPush: boolean) => ({
    state,
    author: login && { login },
    authorCanPushToRepository: canPush,
    commit: { oid: first },
  })
  const [wendy, adam] = [opinion('wendy', 'APPROVED', true), opinion('adam', 'DISMISSED', true)]
  expect(answer.repository.pullRequest).toEqual({
    reviewDecision: 'REVIEW_REQUIRED',
    writers: { nodes: [wendy, adam] },
    all: { nodes: [wendy, adam, opinion('rita', 'APPROVED', false), opinion(null, 'APPROVED', false)] },
  })
  const { data: reviews } = await octokit.rest.pulls.listReviews({ ...acme, pull_number: number })
  expect(reviews.at(-1)).toMatchObject({ user: null, state: 'APPROVED' })
})

describe('conversation', () => {
  async function startConversation() {
    const world = await start()
    await world.repository.commit({ branch: 'fix', changes: { 'policies/b.yaml': 'name: b\n' } })
    await world.repository.openPullRequest({ head: 'fix' })
    return { ...world, issue: { ...acme, issue_number: 1 } }
  }

  test('is read page by page, by REST and by GraphQL', async () => {
    const { repository, octokit, issue } = await startConversation()
    for (let count = 1; count <= 205; count++) repository.comment({ number: 1, author: 'bob', body: `${count}` })
    await octokit.rest.issues.createComment({ ...issue, body: 'mine' })
    const listed = await octokit.paginate(octokit.rest.issues.listComments, { ...issue, per_page: 100 })
    expect(listed.map(({ body }) => body)).toEqual([...Array.from({ length: 205 }, (_, at) => `${at + 1}`), 'mine'])
    expect(listed.at(-1)?.user?.login).toBe('github-actions[bot]')

    const query = `query ($before: String) { repository(owner: "acme", name: "policies") { pullRequest(number: 1) {
      comments(last: 100, before: $before) {
        nodes { body viewerDidAuthor author { __typename login } } pageInfo { hasPreviousPage startCursor } } } } }`
    const read = async (before: string | null) => {
      const answer = await octokit.graphql<CommentsAnswer>(query, { before })
      return answer.repository.pullRequest.comments
    }
    const last = await read(null)
    expect(last.nodes.at(-1)).toEqual({
      body: 'mine',
      viewerDidAuthor: true,
      author: { __typename: 'Bot', login: 'github-actions' },
    })
    const middle = await read(last.pageInfo.startCursor)
    expect([middle.nodes[0]?.body, middle.nodes[99]?.body, last.nodes[0]?.body]).toEqual(['7', '106', '107'])
    const first = await read(middle.pageInfo.startCursor)
    expect(first).toMatchObject({ nodes: { length: 6 }, pageInfo: { hasPreviousPage: false } })
  })

  test('refuses what GitHub refuses', async () => {
    const { github, repository, octokit, issue } = await startConversation()
    await octokit.rest.issues.createComment({ ...issue, body: '😀'.repeat(65_536) })
    const long = octokit.rest.issues.createComment({ ...issue, body: 'x'.repeat(65_537) })
    await expect(long).rejects.toMatchObject({ status: 422, response: { data: { errors: [{ field: 'body' }] } } })

    github.addToken('fork', { permissions: 'read' })
    const reader = connect(github, 'fork')
    const message = 'Resource not accessible by integration'
    await expect(reader.rest.issues.createComment({ ...issue, body: 'x' })).rejects.toMatchObject({
      status: 403,
      response: { data: { message } },
    })
    expect((await reader.rest.issues.listComments(issue)).data).toHaveLength(1)
    github.addToken('narrow', { permissions: { 'pull-requests': 'write' } })
    const narrow = connect(github, 'narrow')
    await narrow.rest.issues.createComment({ ...issue, body: 'x' })
    await expect(narrow.rest.issues.create({ ...acme, title: 'Drift' })).rejects.toMatchObject({ status: 403 })
    await expect(narrow.rest.git.getTree({ ...acme, tree_sha: 'main' })).rejects.toMatchObject({ status: 403 })

    repository.lock(1)
    await expect(octokit.rest.issues.createComment({ ...issue, body: 'x' })).rejects.toMatchObject({ status: 403 })
    await expect(connect(github, 'nobody').rest.repos.get(acme)).rejects.toMatchObject({ status: 401 })
  })

  test('knows teams only where the token does, and asks only those who can come', async () => {
    const { github, repository, octokit } = await startConversation()
    github.addTeam({ org: 'acme', slug: 'dba', members: ['dora', 'dan'] })
    const team = { org: 'acme', team_slug: 'dba' }
    await expect(octokit.rest.teams.listMembersInOrg(team)).rejects.toMatchObject({ status: 404 })
    github.addToken('members', { login: 'policy-app[bot]', permissions: { members: 'read' } })
    const { data } = await connect(github, 'members').rest.teams.listMembersInOrg(team)
    expect(data.map(({ login }) => login)).toEqual(['dora', 'dan'])

    const ask = (reviewers: string[], team_reviewers: string[] = []) =>
      octokit.rest.pulls.requestReviewers({ ...acme, pull_number: 1, reviewers, team_reviewers })
    await expect(ask(['dora'])).rejects.toMatchObject({ status: 422 })
    repository.grant('dora', 'read')
    repository.grant('alice', 'write')
    await expect(ask(['alice'])).rejects.toMatchObject({ status: 422 })
    const asked = await ask(['dora'], ['dba'])
    expect(asked.data.requested_reviewers?.map(user => user.login)).toEqual(['dora'])
    expect(asked.data.requested_teams?.map(each => each.slug)).toEqual(['dba'])
  })
})

test('statuses: the last of each context counts', async () => {
  const { repository, octokit } = await start()
  const sha = (await repository.head()) ?? ''
  const set = (state: 'pending' | 'success' | 'failure', context: string) =>
    octokit.rest.repos.createCommitStatus({ ...acme, sha, state, context })
  await set('pending', 'pgbeam/reviews')
  await set('success', 'ci')
  await set('success', 'pgbeam/reviews')
  const { data } = await octokit.rest.repos.getCombinedStatusForRef({ ...acme, ref: 'main' })
  expect(data).toMatchObject({ state: 'success', total_count: 2 })
  const long = octokit.rest.repos.createCommitStatus({ ...acme, sha, state: 'success', description: 'x'.repeat(141) })
  await expect(long).rejects.toMatchObject({ status: 422 })
})

test('the authors of a commit: its own first, then those its trailers name, each account once', async () => {
  const { github, repository, octokit } = await start()
  const [bob, bot] = [github.world.account('bob'), github.world.account('renovate[bot]')]
  const trailers = [bob, bot].map(({ name, email }) => `Co-authored-by: ${name} <${email}>`)
  const message = ['Pair', '', ...trailers, 'co-authored-by: Nobody <nobody@example.com>'].join('\n')
  const changes = { 'README.md': 'pair\n' }
  const sha = await repository.commit({ branch: 'main', author: 'bob', message, changes })
  const query = `query ($sha: GitObjectID!) { repository(owner: "acme", name: "policies") { object(oid: $sha) {
    ... on Commit { authors(first: 10) { nodes { name user { login } } } } } } }`
  const people = [
    { name: 'bob', user: { login: 'bob' } },
    { name: 'renovate[bot]', user: { login: 'renovate[bot]' } },
    { name: 'Nobody', user: null },
  ]
  expect(await octokit.graphql(query, { sha })).toEqual({ repository: { object: { authors: { nodes: people } } } })
})

describe('GraphQL', () => {
  test('fails as GitHub does: a 200 that says what is wrong', async () => {
    const { octokit } = await start()
    const ask = (query: string) => octokit.graphql(query)
    const gone = ask('{ repository(owner: "acme", name: "gone") { id } }')
    await expect(gone).rejects.toMatchObject({ data: { repository: null }, errors: [{ type: 'NOT_FOUND' }] })
    const unknown = ask('{ repository(owner: "acme", name: "policies") { policies } }')
    await expect(unknown).rejects.toMatchObject({ errors: [{ message: expect.stringContaining('policies') }] })
    const unbounded = ask('{ repository(owner: "acme", name: "policies") { pullRequests { nodes { id } } } }')
    await expect(unbounded).rejects.toMatchObject({ errors: [{ type: 'MISSING_PAGINATION_BOUNDARIES' }] })
  })

  test('never passes off what it does not know as null', async () => {
    const { octokit } = await start()
    const answer = octokit.graphql('{ repository(owner: "acme", name: "policies") { licenseInfo { key } } }')
    await expect(answer).rejects.toMatchObject({ errors: [{ path: ['repository', 'licenseInfo'] }] })
  })
})

describe('faults', () => {
  const comment = { ...acme, issue_number: 1, body: 'hello' }

  async function startFaulty() {
    const world = await start()
    world.repository.openIssue({ title: 'Drift' })
    return { ...world, comments: () => world.repository.thread(1).comments.length }
  }

  test('answer for GitHub, as often as asked', async () => {
    const { github, octokit, comments } = await startFaulty()
    const answer = { status: 429, headers: { 'retry-after': '7' }, body: { message: 'slow down' } }
    github.fault({ match: ({ method }) => method === 'POST', times: 2, answer })
    for (let round = 0; round < 2; round++) {
      const failed = octokit.rest.issues.createComment(comment)
      await expect(failed).rejects.toMatchObject({ status: 429, response: { headers: { 'retry-after': '7' } } })
    }
    await octokit.rest.issues.createComment(comment)
    expect(comments()).toBe(1)
    expect(github.requests.map(({ status }) => status)).toEqual([429, 429, 201])
    expect(github.requests[0]).toMatchObject({
      path: '/repos/acme/policies/issues/1/comments',
      body: { body: 'hello' },
    })
  })

  test('cut the connection before anything happened, or after', async () => {
    const { github, octokit, comments } = await startFaulty()
    github.fault({ match: () => true, answer: 'reset-before' })
    await expect(octokit.rest.issues.createComment(comment)).rejects.toThrow()
    expect(comments()).toBe(0)
    github.fault({ match: () => true, answer: 'reset-after' })
    await expect(octokit.rest.issues.createComment(comment)).rejects.toThrow()
    expect(comments()).toBe(1)
  })

  test('leave a request hanging until the caller gives up', async () => {
    const { github, octokit } = await startFaulty()
    github.fault({ match: () => true, answer: 'hang' })
    const controller = new AbortController()
    const request = { signal: controller.signal }
    void github.until(() => github.requests.length > 0).then(() => controller.abort())
    await expect(octokit.rest.issues.get({ ...acme, issue_number: 1, request })).rejects.toThrow()
    expect(github.requests.at(-1)?.status).toBeNull()
  })
})

test('a fork: its branch is its own, its workflow runs on the default branch', async () => {
  const { repository } = await start()
  const head = await repository.commit({
    branch: 'mallory:main',
    changes: { 'policies/a.yaml': 'evil' },
    author: 'mallory',
  })
  const { number } = await repository.openPullRequest({ head: 'mallory:main', author: 'mallory' })
  expect(await textAt(repository, 'refs/heads/main:policies/a.yaml')).toBe('name: a\n')
  const event = await repository.event.pullRequestTarget({ number })
  expect(event).toMatchObject({
    sha: await repository.head(),
    ref: 'refs/heads/main',
    headRef: 'main',
    actor: 'mallory',
  })
  expect(event.payload).toMatchObject({
    pull_request: {
      head: { sha: head, repo: { full_name: 'mallory/policies', fork: true } },
      base: { repo: { full_name: 'acme/policies', fork: false } },
    },
  })
})

test('a push event tells what was there before', async () => {
  const { repository } = await start()
  const before = await repository.head()
  const after = await repository.commit({ branch: 'main', changes: { 'policies/b.yaml': 'name: b\n' }, author: 'bob' })
  const event = await repository.event.push()
  expect(event).toMatchObject({ name: 'push', sha: after, ref: 'refs/heads/main', actor: 'bob' })
  expect(event.payload).toMatchObject({ before, after, forced: false, commits: [{ id: after }] })
  await repository.commit({ branch: 'main', parent: before ?? '', changes: { 'policies/c.yaml': 'name: c\n' } })
  expect((await repository.event.push()).payload).toMatchObject({ before: after, forced: true })
})

test('the same story has the same commit ids, whoever tells it, and leaves nothing behind', async () => {
  process.env.GIT_AUTHOR_NAME = 'Somebody'
  onTestFinished(() => void delete process.env.GIT_AUTHOR_NAME)
  const [one, other] = [await start(), await start()]
  expect(await one.repository.head()).toBe(await other.repository.head())
  const begun = await one.repository.git.readCommit('main')
  expect(begun.author.date.toISOString()).toBe('2026-01-05T09:00:01.000Z')
  const { gitDir } = one.repository.git
  expect(existsSync(gitDir)).toBe(true)
  await one.github.close()
  expect(existsSync(gitDir)).toBe(false)
  await expect(fetch(one.github.apiUrl)).rejects.toThrow()
})
