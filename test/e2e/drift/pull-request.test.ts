import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { analytics, edit, livePolicies, ops, policies } from '../policies.ts'
import { PROJECT, type Run, type RunOptions } from '../stage.ts'
import { BRANCH, FILE, OPS, openPatrolled, type Patrolled } from './patrol.ts'

let stage: Patrolled['stage']
let patrol: Patrolled['patrol']
let edited: Patrolled['edited']
let onlyPull: Patrolled['onlyPull']
let read: Patrolled['read']

beforeEach(async () => {
  ;({ stage, patrol, edited, onlyPull, read } = await openPatrolled())
})
afterEach(() => stage[Symbol.asyncDispose]())

async function parentsOf(commit: string): Promise<string[]> {
  return (await stage.repository.git.readCommit(commit)).parents
}

function warnings(run: Run): (string | null)[] {
  return run.annotations.filter(({ level }) => level === 'warning').map(({ title }) => title)
}

test('it is left as it is while nothing changes, and updated in place', async () => {
  edited({ max_rows: 50 })
  await patrol()
  const { headSha, body } = onlyPull()
  const again = await patrol({ runId: 4_200_000_001 })
  expect(again.outputs['drift-pull-request']).toBeDefined()
  expect(onlyPull()).toMatchObject({ headSha, body })

  edited({ max_rows: 60 })
  await patrol()
  const pull = onlyPull()
  expect(await parentsOf(pull.headSha)).toEqual([headSha])
  expect(pull.body).not.toBe(body)
  expect(await read(FILE)).toBe(edit(analytics, ['max_rows: 10000', 'max_rows: 60']))
})

test('where the base has moved on, it is merged in; where that does not concern the files, nothing is', async () => {
  edited({ max_rows: 50 })
  await patrol()
  const first = onlyPull().headSha
  await stage.push({ 'README.md': '# Moved on\n' })
  await patrol()
  expect(onlyPull().headSha).toBe(first)

  const moved = await stage.push({ [FILE]: `# Ours.\n${analytics}` })
  await patrol()
  const { headSha } = onlyPull()
  expect(await parentsOf(headSha)).toEqual([first, moved])
  expect(await read(FILE)).toBe(`# Ours.\n${edit(analytics, ['max_rows: 10000', 'max_rows: 50'])}`)
  expect(await read('README.md')).toBe('# Moved on\n')
})

test('an edit that was undone leaves the pull request, and the last one closes it', async () => {
  edited({ max_rows: 50 })
  edited({ max_rows: 7 }, 'pol_ops')
  await patrol()
  stage.pgbeam.edit(PROJECT, 'pol_ops', livePolicies[2] ?? {})
  await patrol()
  expect(await read('policies/ops.yaml')).toBe(OPS)
  stage.pgbeam.edit(PROJECT, 'pol_analytics', livePolicies[0] ?? {})
  const run = await patrol()
  expect(run).toMatchObject({ exitCode: 0 })
  expect(run.outputs['drift-pull-request']).toBeUndefined()
  const pull = onlyPull()
  expect([pull.state, pull.merge, pull.comments.length]).toEqual(['closed', null, 1])

  // The same edit once more is a new one.
  edited({ max_rows: 50 })
  await patrol()
  expect(stage.repository.pulls.map(({ state }) => state)).toEqual(['closed', 'open'])
})

test('what a person closed is not opened again until the drift is another one', async () => {
  edited({ max_rows: 50 })
  await patrol()
  stage.repository.closePullRequest(onlyPull().number)
  const run = await patrol()
  expect(run.outputs['drift-pull-request']).toBeUndefined()
  expect(onlyPull().state).toBe('closed')
  edited({ max_rows: 60 })
  await patrol()
  expect(stage.repository.pulls.map(({ state }) => state)).toEqual(['closed', 'open'])
})

test('a branch that was merged and stayed goes on from there', async () => {
  edited({ max_rows: 50 })
  await patrol()
  await stage.merge(onlyPull().number, { method: 'squash' })
  edited({ max_rows: 60 })
  await patrol()
  const [, second] = stage.repository.pulls
  expect(second).toMatchObject({ state: 'open' })
  expect(await read(FILE)).toBe(edit(analytics, ['max_rows: 10000', 'max_rows: 60']))
  expect(
    await stage.repository.git.contains({
      commit: second?.headSha ?? '',
      ancestor: await stage.repository.requireHead('main'),
    }),
  ).toBe(true)
})

describe('it is left alone', () => {
  test('with somebody else’s commit on the branch', async () => {
    edited({ max_rows: 50 })
    await patrol()
    const sha = await stage.repository.commit({ branch: BRANCH, changes: { [FILE]: '# mine\n' }, author: 'bob' })
    edited({ max_rows: 60 })
    const run = await patrol()
    expect(warnings(run)).toContain('No pull request about drift')
    expect(onlyPull()).toMatchObject({ headSha: sha, state: 'open' })
  })

  test('with a commit that only looks like its own', async () => {
    edited({ max_rows: 50 })
    await patrol()
    const { message } = await stage.repository.git.readCommit(onlyPull().headSha)
    const sha = await stage.repository.commit({
      branch: BRANCH,
      changes: { [FILE]: '# mine\n' },
      message,
      author: 'bob',
    })
    edited({ max_rows: 60 })
    expect(warnings(await patrol())).toContain('No pull request about drift')
    expect(onlyPull().headSha).toBe(sha)
  })

  test('with a commit that says to hold what is live, and does not', async () => {
    edited({ max_rows: 50 })
    await patrol()
    const { message, tree } = await stage.repository.git.readCommit(onlyPull().headSha)
    const changes = { [FILE]: edit(analytics, ['max_rows: 10000', 'max_rows: 999999']) }
    const probe = await stage.repository.commit({ branch: BRANCH, changes, author: 'bob' })
    const forged = message.replace(tree, (await stage.repository.git.readCommit(probe)).tree)
    const sha = await stage.repository.commit({ branch: BRANCH, changes: {}, message: forged, author: 'bob' })
    expect(warnings(await patrol())).toContain('No pull request about drift')
    expect(onlyPull().headSha).toBe(sha)
  })

  test('by a run for another branch, whose work would come along', async () => {
    edited({ max_rows: 50 })
    await patrol()
    const { headSha } = onlyPull()
    await stage.repository.commit({ branch: 'staging', changes: { [FILE]: `# Next.\n${analytics}`, 'next.sql': '' } })
    const inputs = { 'drift-pull-request': 'true', mode: 'drift' }
    const event = await stage.repository.event.push({ branch: 'staging' })
    const run = await stage.run(event, { apiKey: stage.pgbeam.key, inputs })
    expect(run.outputs.result).toBe('drifted')
    expect(warnings(run)).toContain('No pull request about drift')
    expect(onlyPull().headSha).toBe(headSha)
  })

  test('where the pull request is somebody else’s', async () => {
    edited({ max_rows: 50 })
    await patrol()
    const { number, body } = onlyPull()
    stage.repository.closePullRequest(number)
    const theirs = await stage.repository.openPullRequest({ head: BRANCH, author: 'bob', body: body ?? '' })
    edited({ max_rows: 60 })
    expect(warnings(await patrol())).toContain('No pull request about drift')
    expect(theirs).toMatchObject({ body, headSha: stage.repository.pull(number).headSha })
  })

  test('where a fork has a branch of that name: that is another one', async () => {
    await stage.repository.commit({ branch: `mallory:${BRANCH}`, changes: { 'README.md': 'x' }, author: 'mallory' })
    const fork = await stage.repository.openPullRequest({ head: `mallory:${BRANCH}`, author: 'mallory' })
    edited({ max_rows: 50 })
    await patrol()
    expect(stage.repository.pulls.map(({ headOwner, state }) => [headOwner, state])).toEqual([
      ['mallory', 'open'],
      ['acme', 'open'],
    ])
    expect(stage.repository.pull(fork.number)).toMatchObject({ headSha: fork.headSha, body: null })
  })

  test('where the run is not of the branch’s newest commit', async () => {
    edited({ max_rows: 50 })
    const old = await stage.repository.event.schedule()
    await stage.push({ 'README.md': '# Moved on\n' })
    const run = await stage.run(old, { apiKey: stage.pgbeam.key, inputs: { 'drift-pull-request': 'true' } })
    expect(run.outputs.result).toBe('drifted')
    expect(stage.repository.pulls).toEqual([])
  })

  test('in a dry run', async () => {
    edited({ max_rows: 50 })
    await patrol({ inputs: { 'dry-run': 'true' } })
    expect(stage.repository.pulls).toEqual([])
    expect(await stage.repository.head(BRANCH)).toBeNull()
  })

  test('where a project could not be read', async () => {
    edited({ max_rows: 50 })
    await patrol()
    const { body, headSha } = onlyPull()
    await stage.push({ 'policies/other.yaml': `project_id: prj_gone\n${ops}` })
    stage.pgbeam.edit(PROJECT, 'pol_analytics', livePolicies[0] ?? {})
    await patrol()
    expect(onlyPull()).toMatchObject({ state: 'open', body, headSha })
  })
})

describe('where GitHub does not let it, there is a warning, and the drift is told all the same', () => {
  const permissions = { contents: 'read', 'pull-requests': 'read', issues: 'write' } as const

  test.each<[string, () => void, RunOptions]>([
    ['a token that may only read', () => stage.github.addToken('reader', { permissions }), { token: 'reader' }],
    [
      'a token that may not write pull requests',
      () => stage.github.addToken('committer', { permissions: { ...permissions, contents: 'write' } }),
      { token: 'committer' },
    ],
    ['a setting', () => void Object.assign(stage.repository, { allowsWorkflowPulls: false }), {}],
    ['a rule', () => void stage.repository.protectedBranches.push(BRANCH), {}],
  ])('%s', async (_, forbid, options) => {
    forbid()
    edited({ max_rows: 50 })
    const run = await patrol({ ...options, inputs: { 'drift-issue': 'true' } })
    expect(run).toMatchObject({ exitCode: 1, report: { result: 'drifted' } })
    expect(warnings(run)).toContain('No pull request about drift')
    expect([...stage.repository.threads.values()].map(({ kind }) => kind)).toEqual(['issue'])
  })
})

test('files that are not valid, or stand for one profile together, are named and left', async () => {
  await stage.push({
    'policies/broken.yaml': 'name: Broken\nmax_row: 1\n',
    'policies/support-two.yaml': policies['policies/support.yaml'],
  })
  edited({ max_rows: 50 })
  edited({ max_rows: 51 }, 'pol_support')
  await patrol()
  const { body, headSha } = onlyPull()
  for (const file of ['broken', 'support', 'support-two']) expect(body).toContain(`policies/${file}.yaml`)
  const changed = await stage.repository.git.diff({ from: await stage.repository.requireHead('main'), to: headSha })
  expect(changed.map(({ filename }) => filename)).toEqual([FILE])
})

test('each `comment-id` has a branch of its own', async () => {
  edited({ max_rows: 50 })
  await patrol({ inputs: { 'comment-id': 'eu' } })
  await patrol({ inputs: { 'comment-id': 'us' } })
  expect(stage.repository.pulls.map(({ headBranch }) => headBranch)).toEqual(['pgbeam/drift-eu', 'pgbeam/drift-us'])
})

test('the text names the agents bound to the profile', async () => {
  stage.pgbeam.seedAgents(PROJECT, [{ id: 'agt_1', name: 'sales-assistant', policy_profile_id: 'pol_analytics' }])
  edited({ max_rows: 50 })
  await patrol()
  expect(onlyPull().body).toContain('`sales-assistant`')
})
