import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createHistoryReader } from '../../../src/github/history/history.ts'
import type { FileHistory, FileVersion, HistoryRequest } from '../../../src/reviews/evidence.ts'
import { type Changes, type GitHub, type Repository, startGitHub } from '../../standins/github/index.ts'
import { connect, nameRequests } from '../stage.ts'

const path = 'policies/a.yaml'

let github: GitHub
let repository: Repository
beforeAll(async () => {
  github = await startGitHub()
})
beforeEach(async () => {
  repository = await github.createRepository({ owner: 'acme', name: `shop-${Math.random()}` })
  github.clearFaults()
})
afterAll(() => github.close())

function push(changes: Changes, options: { branch?: string; parent?: string; date?: Date } = {}): Promise<string> {
  return repository.commit({ branch: 'main', changes, ...options })
}

async function readAll(request: Omit<HistoryRequest, 'commit'>): Promise<ReadonlyMap<string, FileHistory>> {
  const commit = await repository.requireHead('main')
  github.clearRequests()
  return createHistoryReader({ client: connect(github, repository) }).readHistories({ commit, ...request })
}

async function read(isEnough?: HistoryRequest['isEnough'], file = path): Promise<FileHistory> {
  const histories = await readAll({ paths: [file], ...(isEnough && { isEnough }) })
  return histories.get(file) as FileHistory
}

function textOf({ content }: FileVersion): string {
  return content.kind === 'text' ? content.text : `(${content.reason})`
}

function textsOf({ versions }: FileHistory): string[] {
  return versions.map(textOf)
}

const until = (text: string) => (_: string, versions: readonly FileVersion[]) =>
  versions.some(version => textOf(version) === text)

/** Blobs to trees to a merge that git would not make. */
async function commitMerge({ parents, changes }: { parents: [string, string]; changes: Changes }): Promise<string> {
  const [ours] = parents
  const made = await push(changes, { branch: `scratch-${Math.random()}`, parent: ours })
  const { tree, author, committer } = await repository.git.readCommit(made)
  return repository.git.commitTree({ tree, parents, message: 'Merge', author, committer })
}

describe('versions', () => {
  it('are those of one path, newest first, with commit, blob and exact text', async () => {
    const first = await push({ [path]: '\uFEFFname: é\r\n', 'policies/b.yaml': 'other' })
    await push({ 'policies/b.yaml': 'changed' })
    const second = await push({ [path]: Buffer.from('name: caf\xe9\n', 'latin1') })
    const { versions, isComplete } = await read()
    expect(isComplete).toBe(true)
    expect(versions).toMatchObject([
      { commit: second, path, content: { kind: 'unreadable', reason: 'not-utf-8' } },
      { commit: first, path, content: { kind: 'text', text: 'name: é\r\n' } },
    ])
    expect(versions[1]?.blob).toMatch(/^[0-9a-f]{40}$/)
  })

  it('include what is no text to read', async () => {
    await push({ [path]: { symlink: '/etc/passwd' } })
    await push({ [path]: 'x'.repeat(1024 * 1024 + 1) })
    await push({ [path]: 'é'.repeat(300_000) })
    expect(textsOf(await read())).toEqual(['é'.repeat(300_000), '(too-large)', '(symbolic-link)'])
  })

  it('are none of a file that is not there', async () => {
    await push({ [path]: '1' })
    await push({ [path]: null })
    expect(await read()).toEqual({ versions: [], isComplete: true })
    expect(await read(undefined, 'policies/never.yaml')).toEqual({ versions: [], isComplete: true })
  })

  it('name the pull requests that GitHub associates with the commit', async () => {
    await push({ [path]: '1' })
    await push({ [path]: '2' }, { branch: 'fix' })
    const { number } = await repository.openPullRequest({ head: 'fix' })
    await repository.mergePullRequest({ number, method: 'squash' })
    expect((await read()).versions.map(({ pullRequests }) => pullRequests)).toEqual([
      [{ number, state: 'merged', baseBranch: 'main' }],
      [],
    ])
  })

  it('throw where the commit or the permission is missing', async () => {
    const reader = createHistoryReader({ client: connect(github, repository) })
    const missing = reader.readHistories({ commit: 'e'.repeat(40), paths: [path] })
    await expect(missing).rejects.toMatchObject({ name: 'GitHubError', kind: 'reply' })
    github.addToken('contents', { permissions: { contents: 'read' } })
    const narrow = createHistoryReader({ client: connect(github, repository, 'contents') })
    const commit = await push({ [path]: '1', 'policies/b.yaml': '1' })
    github.clearRequests()
    const refused = narrow.readHistories({ commit, paths: [path, 'policies/b.yaml'] })
    await expect(refused).rejects.toMatchObject({ name: 'GitHubError', kind: 'graphql' })
    expect(github.requests).toHaveLength(1)
  })
})

describe('how much is read', () => {
  it('is one request for a batch of files whose live version is near', async () => {
    const files = Array.from({ length: 10 }, (_, index) => `policies/${index}.yaml`)
    await push(Object.fromEntries(files.map(file => [file, `live ${file}`])))
    await push(Object.fromEntries(files.map(file => [file, `new ${file}`])))
    const histories = await readAll({ paths: files, isEnough: (file, found) => until(`live ${file}`)(file, found) })
    expect(nameRequests(github.requests)).toEqual(['POST /graphql'])
    expect([...histories.keys()]).toEqual(files)
    expect(textsOf(histories.get('policies/7.yaml') as FileHistory)).toEqual([
      'new policies/7.yaml',
      'live policies/7.yaml',
    ])
  })

  it('grows by batches, and by a request for the commit where many files begin', async () => {
    const files = Array.from({ length: 60 }, (_, index) => `policies/${index}.yaml`)
    await push(Object.fromEntries(files.map(file => [file, `only ${file}`])))
    const histories = await readAll({ paths: files })
    expect([...histories.values()].map(({ versions }) => versions.length)).toEqual(files.map(() => 1))
    const requests = nameRequests(github.requests)
    expect(requests.filter(request => request === 'POST /graphql')).toHaveLength(3)
    expect(requests).toHaveLength(4)
  })

  it('is further pages only until there is enough', async () => {
    for (let version = 1; version <= 62; version++) await push({ [path]: `v${version}` })
    expect(textsOf(await read(until('v57')))[5]).toBe('v57')
    expect(github.requests).toHaveLength(1)
    expect(textsOf(await read(until('v30')))).toHaveLength(60)
    expect(github.requests).toHaveLength(2)
    expect(textsOf(await read())).toHaveLength(62)
  }, 20_000)

  it('ends somewhere', async () => {
    await push({ [path]: '1' })
    const file = { type: 'commit', mode: 0o160000, oid: 'a'.repeat(40), object: null }
    const node = { oid: 'b'.repeat(40), parents: { nodes: [] }, file, associatedPullRequests: { nodes: [] } }
    const pageInfo = { hasNextPage: true, endCursor: 'more' }
    const history = { pageInfo, nodes: Array.from({ length: 50 }, () => node) }
    const body = { data: { repository: { f0: { history } } } }
    github.fault({ match: ({ path }) => path === '/graphql', answer: { status: 200, body }, times: 100 })
    expect(await read()).toMatchObject({ isComplete: false, versions: { length: 500 } })
    expect(github.requests).toHaveLength(10)
  })

  it('is halved where it is too much for GitHub', async () => {
    await push({ 'policies/1.yaml': '1', 'policies/2.yaml': '2', 'policies/3.yaml': '3' })
    const body = { data: null, errors: [{ message: 'Resource limits for this query exceeded.' }] }
    github.fault({ match: ({ path }) => path === '/graphql', answer: { status: 200, body }, times: 2 })
    const paths = ['policies/1.yaml', 'policies/2.yaml', 'policies/3.yaml']
    const histories = await readAll({ paths, isEnough: () => true })
    expect([...histories.values()].flatMap(textsOf)).toEqual(['1', '2', '3'])
    expect(github.requests).toHaveLength(5)
  })
})

describe('a file', () => {
  it('that moved keeps its history, unchanged or edited on the way', async () => {
    const text = Array.from({ length: 20 }, (_, line) => `line ${line}\n`).join('')
    await push({ 'old/a.yaml': `${text}first` })
    await push({ 'old/a.yaml': `${text}second` })
    await push({ 'old/a.yaml': { rename: 'policies/b.yaml' } })
    await push({ 'policies/b.yaml': null, [path]: `${text}third` })
    const { versions, isComplete } = await read()
    expect(isComplete).toBe(true)
    expect(versions.map(version => [version.path, textOf(version).slice(text.length)])).toEqual([
      [path, 'third'],
      ['policies/b.yaml', 'second'],
      ['old/a.yaml', 'second'],
      ['old/a.yaml', 'first'],
    ])
    expect(github.requests.length).toBeLessThanOrEqual(6)
  })

  it('that was copied begins anew', async () => {
    await push({ 'policies/b.yaml': 'name: template\n' })
    await push({ [path]: 'name: template\n' })
    expect((await read()).versions).toHaveLength(1)
  })

  it('that was removed and added again begins with the last addition', async () => {
    await push({ [path]: 'before' })
    await push({ [path]: null })
    await push({ [path]: 'after' })
    await push({ [path]: 'newest' })
    expect(await read()).toMatchObject({ versions: { length: 2 }, isComplete: true })
    expect(textsOf(await read())).toEqual(['newest', 'after'])
  })

  it('has the commits of a branch that was merged, and not the merge', async () => {
    await push({ [path]: 'base' })
    const first = await push({ [path]: 'x1' }, { branch: 'fix' })
    const second = await push({ [path]: 'x2' }, { branch: 'fix' })
    await push({ 'other.txt': 'main moves' })
    const { number } = await repository.openPullRequest({ head: 'fix' })
    await repository.mergePullRequest({ number })
    expect((await read()).versions.map(({ commit }) => commit).slice(0, 2)).toEqual([second, first])
  })

  it('has the merge that holds what neither side has', async () => {
    const base = await push({ [path]: 'base' })
    const ours = await push({ 'other.txt': 'main moves' })
    const theirs = await push({ [path]: 'reviewed' }, { branch: 'fix', parent: base })
    const merge = await commitMerge({ parents: [ours, theirs], changes: { [path]: 'evil' } })
    await repository.push({ branch: 'main', sha: merge, by: 'mallory' })
    expect((await read()).versions.map(({ commit }) => commit)).toEqual([merge, theirs, base])
  })
})

describe('two lines beside each other', () => {
  const lines = (top: string, bottom: string) => `${top}\n${'same\n'.repeat(10)}${bottom}\n`

  /** On main, a commit that dates itself far back; beside it, a pull request; merged, each with its own change. */
  async function tangle() {
    const live = await push({ [path]: lines('1', '1') })
    const hidden = await push({ [path]: lines('1', 'smuggled') }, { date: new Date('2001-01-01T00:00:00Z') })
    const own = await push({ [path]: lines('2', '1') }, { branch: 'fix', parent: live })
    const { number } = await repository.openPullRequest({ head: 'fix' })
    const merge = await repository.mergePullRequest({ number })
    return { live, hidden, own, merge }
  }

  it('are both before the live version, whatever date a commit gives itself', async () => {
    const { live, hidden, own, merge } = await tangle()
    const { versions, isComplete } = await read(until(lines('1', '1')))
    expect(isComplete).toBe(true)
    const commits = versions.map(({ commit }) => commit)
    expect(new Set(commits.slice(0, 3))).toEqual(new Set([merge, own, hidden]))
    expect(commits[3]).toBe(live)
  })

  it('keep what the live version does build on behind it', async () => {
    const { live, hidden, own, merge } = await tangle()
    const { versions } = await read(until(lines('2', '1')))
    expect(new Set(versions.slice(0, 2).map(({ commit }) => commit))).toEqual(new Set([merge, hidden]))
    expect(versions.slice(2).map(({ commit }) => commit)).toEqual([own, live])
  })

  it('do not pass for the live version by being like it', async () => {
    const live = await push({ [path]: lines('1', '1') })
    const hidden = await push({ [path]: lines('1', 'smuggled') })
    const open = await push({ [path]: lines('open', '1') }, { branch: 'fix', parent: live })
    const back = await push({ [path]: lines('1', '1') }, { branch: 'fix' })
    const merge = await commitMerge({ parents: [hidden, back], changes: { [path]: lines('3', '3') } })
    await repository.push({ branch: 'main', sha: merge, by: 'mallory' })
    const { versions } = await read(until(lines('1', '1')))
    const first = versions.findIndex(version => textOf(version) === lines('1', '1'))
    const builtOn = new Map([
      [live, [live]],
      [back, [back, open, live]],
    ]).get(versions[first]?.commit ?? '')
    const others = [merge, hidden, open].filter(commit => !builtOn?.includes(commit))
    expect(builtOn).toBeDefined()
    expect(versions.slice(0, first).map(({ commit }) => commit)).toEqual(expect.arrayContaining(others))
  })
})
