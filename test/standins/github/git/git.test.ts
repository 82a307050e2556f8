import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { pick } from '../../../size.ts'
import { createDirectory, removeDirectory } from '../temporary-directory.ts'
import type { Changes } from './import.ts'
import { runGit } from './process.ts'
import { GitRepository } from './repository.ts'

/** What is read and written in this process is what the git binary would have read and written. */

const MAIN = 'refs/heads/main'
const alice = { name: 'Alice', email: 'alice@example.com' }

let directory: string
beforeEach(async () => {
  directory = await createDirectory('git-')
})
afterEach(() => removeDirectory(directory))

function createRepository(name: string): Promise<GitRepository> {
  return GitRepository.create(join(directory, name), { defaultBranch: 'main' })
}

async function askGit({ gitDir }: GitRepository, ...args: string[]): Promise<string> {
  return (await runGit({ gitDir, args, expect: [1] })).stdout.toString()
}

async function askForLines(repository: GitRepository, ...args: string[]): Promise<string[]> {
  return (await askGit(repository, ...args)).split('\n').filter(Boolean)
}

function signAt(seconds: number) {
  return { ...alice, date: new Date(Date.parse('2026-01-05T09:00:00Z') + seconds * 1000) }
}

function commit(repository: GitRepository, changes: Changes, parents: string[] = []): Promise<string> {
  const signature = signAt(0)
  const commit = { parents, message: 'A change\n', author: signature, committer: signature }
  return repository.importCommit({ ref: MAIN, changes, ...commit })
}

test('every kind of change makes a commit that git finds sound, and lists as it is listed here', async () => {
  const repository = await createRepository('changes')
  const first = await commit(repository, {
    'a.yaml': 'a',
    'a/b.yaml': 'below a name that sorts before it',
    'a-b.yaml': 'between them',
    'policies/é “quoted”\\.yaml': 'odd',
    'policies/link': { symlink: '../a.yaml' },
    'policies/run.sh': { executable: '#!/bin/sh\n' },
    'policies/deep/er/x.yaml': new Uint8Array([0xff, 0, 1]),
    'old/one.yaml': 'one',
    'old/two.yaml': 'two',
    module: { submodule: '1'.repeat(40) },
  })
  const second = await commit(
    repository,
    {
      old: { rename: 'new/er' },
      'new/er/one.yaml': 'changed after its folder was moved',
      'a.yaml': { rename: 'policies/a.yaml' },
      'policies/deep/er/x.yaml': null,
      'not/there.yaml': null,
      'a-b.yaml': null,
      'a-b.yaml/now-a-folder': '',
    },
    [first],
  )
  const nothing = await commit(repository, { policies: null, new: null, a: null, 'a-b.yaml': null, module: null }, [
    second,
  ])
  expect(await askGit(repository, 'fsck', '--strict', '--no-dangling')).toBe('')
  expect(await askForLines(repository, 'rev-list', MAIN)).toEqual([nothing, second, first])
  for (const sha of [first, second, nothing]) {
    for (const recursive of [true, false]) {
      const { tree } = await repository.readCommit(sha)
      const listed = (await repository.listTree({ tree, recursive })).map(
        ({ mode, type, oid, size, path }) => `${mode} ${type} ${oid} ${String(size ?? '-').padStart(7)}\t${path}`,
      )
      const args = ['ls-tree', '-l', '-z', ...(recursive ? ['-r', '-t'] : []), sha]
      expect(listed).toEqual((await askGit(repository, ...args)).split('\0').filter(Boolean))
    }
  }
  const { tree } = await repository.readCommit(second)
  const paths = (await repository.listTree({ tree, recursive: true })).map(({ path }) => path)
  expect(paths).toEqual(expect.arrayContaining(['new/er/two.yaml', 'policies/a.yaml', 'a-b.yaml/now-a-folder']))
  expect(paths).not.toEqual(expect.arrayContaining(['policies/deep']))
  expect((await repository.read(`${second}:new/er/one.yaml`))?.content.toString()).toContain('changed after')
})

test('an expression names for both what it names for one', async () => {
  const repository = await createRepository('expressions')
  const sha = await commit(repository, { 'policies/a.yaml': 'a', README: '' })
  await repository.updateRefs({ 'refs/pull/1/head': sha, 'refs/heads/fix/it': sha })
  const expressions = ['', '^{commit}', '^{tree}', ':', ':policies', ':policies/a.yaml', ':README/a', ':none'].flatMap(
    end =>
      [sha, 'HEAD', 'main', MAIN, 'refs/pull/1/head', 'fix/it', 'none', '0'.repeat(40)].map(base => `${base}${end}`),
  )
  const asked = [...expressions, `${sha}:policies/a.yaml^{commit}`, 'refs/heads', '../config'].filter(Boolean)
  const { gitDir } = repository
  const { stdout } = await runGit({ gitDir, args: ['cat-file', '--batch-check'], input: `${asked.join('\n')}\n` })
  const named = await Promise.all(asked.map(expression => repository.read(expression)))
  expect(
    named.map((object, at) =>
      object ? `${object.oid} ${object.type} ${object.content.length}` : `${asked[at]} missing`,
    ),
  ).toEqual(stdout.toString().trimEnd().split('\n'))
  await repository.updateRefs({ 'refs/pull/1/head': null })
  expect(await repository.read('refs/pull/1/head')).toBeNull()
})

/** Of each commit: its parents, counted backwards, and what it has at two paths. */
const histories = fc.array(
  fc.record({
    back: fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 3 }),
    a: fc.constantFrom('1', '2', null),
    b: fc.constantFrom('1', '2'),
  }),
  { minLength: 1, maxLength: 12 },
)

test('histories, merge bases and what touches a path are as git walks them', async () => {
  let seen = 0
  const compare = fc.asyncProperty(histories, async history => {
    const repository = await createRepository(`history-${seen++}`)
    const shas: string[] = []
    for (const [at, { back, a, b }] of history.entries()) {
      const parents = back.flatMap(steps => shas[at - steps] ?? [])
      const signature = signAt(at)
      const changes = { 'policies/a.yaml': a, b }
      const message = `Commit ${at}\n`
      shas.push(
        await repository.importCommit({
          ref: MAIN,
          parents,
          message,
          author: signature,
          committer: signature,
          changes,
        }),
      )
    }
    const to = shas.at(-1) ?? expect.fail()
    const from = shas[Math.floor(shas.length / 2)] ?? expect.fail()
    const list = (...args: string[]) => askForLines(repository, 'rev-list', '--topo-order', ...args)
    expect(await repository.listCommits({ to })).toEqual(await list(to))
    expect(await repository.listCommits({ from, to })).toEqual(await list(to, `^${from}`))
    for (const path of ['policies/a.yaml', 'policies', 'b']) {
      expect(await repository.listCommits({ to, path }), path).toEqual(await list(to, '--', path))
    }
    const bases = await askForLines(repository, 'merge-base', '--all', from, to)
    expect(await repository.mergeBases(from, to)).toEqual(bases)
    expect(await repository.contains({ commit: to, ancestor: from })).toBe(bases.includes(from))
  })
  await fc.assert(compare, { numRuns: pick({ short: 5, long: 200 }) })
})
