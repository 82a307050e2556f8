import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type GitHub, type Repository, startGitHub } from './index.ts'

const run = promisify(execFile)
let github: GitHub
let repository: Repository

beforeAll(async () => {
  github = await startGitHub()
  const files = { 'a.yaml': 'a\n', 'folder/b.yaml': 'b\n', 'folder/c.yaml': 'c\n' }
  repository = await github.createRepository({ owner: 'acme', name: 'shop', files })
})
afterAll(() => github.close())

async function ask(
  method: string,
  path: string,
  body: object,
): Promise<{ status: number; body: Record<string, string> }> {
  const response = await fetch(`${github.apiUrl}/repos/acme/shop${path}`, {
    ...{ method, body: JSON.stringify(body) },
    headers: { authorization: `Bearer ${github.token}` },
  })
  return { status: response.status, body: (await response.json()) as Record<string, string> }
}

/** A commit on top of another one that holds one more file, and takes one out. */
async function commit(parents: string[], text = 'new\n') {
  const blob = await ask('POST', '/git/blobs', { content: Buffer.from(text).toString('base64'), encoding: 'base64' })
  const base = (await repository.git.readCommit(parents[0] ?? '')).tree
  const tree = await ask('POST', '/git/trees', {
    base_tree: base,
    tree: [
      { path: 'folder/new.yaml', mode: '100755', type: 'blob', sha: blob.body.sha },
      { path: 'folder/b.yaml', mode: '100644', type: 'blob', sha: null },
    ],
  })
  expect([blob.status, tree.status]).toEqual([201, 201])
  return ask('POST', '/git/commits', { message: 'Change', tree: tree.body.sha, parents })
}

test('objects that are made through the API are git’s own', async () => {
  const main = await repository.requireHead('main')
  const { status, body } = await commit([main])
  expect(status).toBe(201)
  expect(await ask('POST', '/git/refs', { ref: 'refs/heads/made', sha: body.sha })).toMatchObject({ status: 201 })
  const { gitDir } = repository.git
  const { stdout } = await run('git', ['--git-dir', gitDir, 'ls-tree', '-r', '--format=%(objectmode) %(path)', 'made'])
  expect(stdout.trim().split('\n')).toEqual(['100644 a.yaml', '100644 folder/c.yaml', '100755 folder/new.yaml'])
  const log = await run('git', ['--git-dir', gitDir, 'log', '-1', '--format=%an %cn %P', 'made'])
  expect(log.stdout.trim()).toBe(`github-actions[bot] GitHub ${main}`)
  await run('git', ['--git-dir', gitDir, 'fsck', '--strict'])
  expect(repository.pushes.at(-1)).toMatchObject({ ref: 'refs/heads/made', after: body.sha, forced: false })
})

describe('a ref', () => {
  test('goes forward, and elsewhere only by force', async () => {
    const main = await repository.requireHead('main')
    const [one, two] = [await commit([main], 'one\n'), await commit([main], 'two\n')]
    await ask('POST', '/git/refs', { ref: 'refs/heads/moved', sha: main })
    expect((await ask('PATCH', '/git/refs/heads/moved', { sha: one.body.sha })).status).toBe(200)
    expect((await ask('PATCH', '/git/refs/heads/moved', { sha: two.body.sha, force: false })).status).toBe(422)
    expect(await repository.head('moved')).toBe(one.body.sha)
    expect((await ask('PATCH', '/git/refs/heads/moved', { sha: two.body.sha, force: true })).status).toBe(200)
    expect(repository.pushes.at(-1)).toMatchObject({ forced: true })
  })

  test('is not made twice, nor of what is not there, nor against a rule', async () => {
    const sha = await repository.requireHead('main')
    repository.protectedBranches.push('guarded')
    const statuses = [
      await ask('POST', '/git/refs', { ref: 'refs/heads/main', sha }),
      await ask('POST', '/git/refs', { ref: 'refs/heads/none', sha: 'f'.repeat(40) }),
      await ask('PATCH', '/git/refs/heads/none', { sha }),
      await ask('POST', '/git/refs', { ref: 'refs/heads/guarded', sha }),
    ].map(({ status }) => status)
    expect(statuses).toEqual([422, 422, 422, 422])
  })
})

test('a pull request takes commits to merge, and there is one of a branch', async () => {
  const main = await repository.requireHead('main')
  const made = await commit([main], 'pull\n')
  await ask('POST', '/git/refs', { ref: 'refs/heads/pull', sha: made.body.sha })
  await ask('POST', '/git/refs', { ref: 'refs/heads/same', sha: main })
  const open = (head: string) => ask('POST', '/pulls', { title: 'It', body: 'Text', head, base: 'main' })
  expect((await open('pull')).status).toBe(201)
  expect([(await open('pull')).status, (await open('same')).status, (await open('gone')).status]).toEqual([
    422, 422, 422,
  ])
  const { number } = repository.pulls[0] ?? expect.unreachable()
  expect((await ask('PATCH', `/pulls/${number}`, { state: 'closed', body: 'Over' })).status).toBe(200)
  expect(repository.pull(number)).toMatchObject({ state: 'closed', body: 'Over', title: 'It' })
  expect((await open('pull')).status).toBe(201)
})
