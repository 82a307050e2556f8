import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { PullRequest } from '../standins/github/index.ts'
import { analytics, edit, livePolicies, ops, policies } from './policies.ts'
import { openStage, PROJECT, policyIn, type Run, type RunOptions, type Stage, type StageOptions } from './stage.ts'

const BRANCH = 'pgbeam/drift'
const FILE = 'policies/analytics.yaml'

/** With comments, CRLF and a byte-order mark, as some editor of Windows' leaves it. */
const OPS = `\ufeff# Who is on call.\n${ops}`.replaceAll('\n', '\r\n')

let stage: Stage

async function open(options: StageOptions = {}): Promise<void> {
  stage = await openStage({
    files: { ...policies, 'policies/ops.yaml': OPS, 'bin/run.sh': { executable: 'echo\n' } },
    live: livePolicies,
    ...options,
  })
  stage.wait({ days: 1 })
}

beforeEach(() => open())
afterEach(() => stage[Symbol.asyncDispose]())

async function patrol({ inputs, ...options }: RunOptions = {}): Promise<Run> {
  return stage.run(await stage.repository.event.schedule(), {
    apiKey: stage.pgbeam.key,
    ...options,
    inputs: { 'drift-pull-request': 'true', ...inputs },
  })
}

function edited(fields: Record<string, unknown>, id = 'pol_analytics'): void {
  stage.pgbeam.edit(PROJECT, id, fields)
}

function onlyPull(): PullRequest {
  const { pulls } = stage.repository
  expect(pulls).toHaveLength(1)
  return pulls[0] ?? expect.unreachable()
}

async function read(path: string, branch = BRANCH): Promise<string | undefined> {
  const object = await stage.repository.git.read(`${await stage.repository.head(branch)}:${path}`)
  return object?.content.toString()
}

async function parentsOf(commit: string): Promise<string[]> {
  return (await stage.repository.git.readCommit(commit)).parents
}

function warnings(run: Run): (string | null)[] {
  return run.annotations.filter(({ level }) => level === 'warning').map(({ title }) => title)
}

test('an edit in the dashboard becomes a pull request whose merge leaves nothing to apply', async () => {
  edited({ max_rows: 50 })
  edited({ max_rows: 7 }, 'pol_ops')
  const run = await patrol()
  expect(run).toMatchObject({ exitCode: 1, report: { result: 'drifted' } })
  const pull = onlyPull()
  expect(run.outputs['drift-pull-request']).toContain(`/pull/${pull.number}`)
  expect(pull).toMatchObject({ headBranch: BRANCH, baseBranch: 'main', headOwner: 'acme', state: 'open' })
  expect(await read(FILE)).toBe(edit(analytics, ['max_rows: 10000', 'max_rows: 50']))
  expect(await read('policies/ops.yaml')).toBe(OPS.replace('max_rows: 1000', 'max_rows: 7'))
  expect(
    await stage.repository.git.diff({ from: await stage.repository.requireHead('main'), to: pull.headSha }),
  ).toHaveLength(2)
  expect(await parentsOf(pull.headSha)).toEqual([await stage.repository.head()])

  const check = await stage.check(pull.number, { apiKey: stage.pgbeam.key })
  expect(check).toMatchObject({ exitCode: 0, report: { direction: expect.stringMatching(/narrows|mixed|widens/) } })
  await stage.merge(pull.number)
  expect(await stage.apply()).toMatchObject({ exitCode: 0, report: { result: 'unchanged' } })
  expect(stage.writes()).toEqual([])
  expect(await patrol()).toMatchObject({ exitCode: 0 })
  expect(stage.repository.pulls).toHaveLength(1)
})

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

describe('a row filter that only the live profile has', () => {
  const SECRET = "tenant = 'globex'"
  const filters = { row_filters: [{ table: 'public.orders', predicate: SECRET }] }

  async function readEverything(): Promise<string> {
    const texts = await Promise.all([read(FILE), read('policies/ops.yaml')])
    return [...texts, ...stage.repository.pulls.map(({ body }) => body)].join('\n')
  }

  async function openRepository(isPrivate: boolean): Promise<void> {
    await stage[Symbol.asyncDispose]()
    await open()
    Object.assign(stage.repository, { private: isPrivate })
    edited(filters)
    edited({ max_rows: 3 }, 'pol_ops')
  }

  test.each<[string, boolean, Record<string, string>]>([
    ['in a public repository', false, {}],
    ['where predicates are redacted', true, { 'redact-predicates': 'true' }],
  ])('is not committed %s', async (_, isPrivate, inputs) => {
    await openRepository(isPrivate)
    const run = await patrol({ inputs })
    expect(await readEverything()).not.toContain('globex')
    expect(await read('policies/ops.yaml')).toContain('max_rows: 3\r\n')
    expect(policyIn(run, FILE).findings).toMatchObject([{ code: 'drift-not-proposed', severity: 'notice' }])
    expect(policyIn(run, 'policies/ops.yaml').findings).toEqual([])
  })

  test('is committed in a private one', async () => {
    await openRepository(true)
    await patrol()
    expect(await read(FILE)).toContain('globex')
    expect(onlyPull().body).not.toContain('globex')
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
