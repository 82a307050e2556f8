import { existsSync } from 'node:fs'
import { cp, readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { parse } from 'yaml'
import { createDirectory, removeDirectory } from '../standins/github/temporary-directory.ts'
import { findNode, resolveInRoot } from '../standins/runner/action.ts'
import { runChild } from '../standins/runner/child.ts'
import { openStage } from './stage.ts'

const policy = 'name: Support\ntable_allowlist: [support.tickets]\nmax_rows: 10\nbudget_queries_per_hour: 10\n'
const files = { 'policies/support.yaml': policy }

/** The bundle with no files but those whose names pass, so that a run which loads another one fails. */
async function bundleOf(isKept: (name: string) => boolean): Promise<string> {
  const directory = await createDirectory('bundle-')
  onTestFinished(() => removeDirectory(directory))
  const dist = resolveInRoot('dist')
  await cp(dist, directory, { recursive: true, filter: path => path === dist || isKept(basename(path)) })
  return join(directory, 'index.js')
}

/** Has a process write down which of Node's own modules it has loaded, and gives the way to read that afterwards. */
async function watchLoading() {
  const directory = await createDirectory('loading-')
  onTestFinished(() => removeDirectory(directory))
  const list = join(directory, 'loaded.json')
  const script = `import { writeFileSync } from 'node:fs'
process.once('exit', () => writeFileSync(${JSON.stringify(list)}, JSON.stringify(process.moduleLoadList)))`
  const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(script)}`
  const readLoaded = async (names: readonly string[]) => {
    const loaded: string[] = JSON.parse(await readFile(list, 'utf8'))
    return names.filter(name => loaded.includes(`NativeModule ${name}`))
  }
  return { env: { NODE_OPTIONS }, readLoaded }
}

const NODE_FETCH = 'internal/deps/undici/undici'
/** What takes Node.js milliseconds to load, and only a run with something to do needs. */
const COSTLY = ['tls', 'http', 'https', 'http2', NODE_FETCH, 'v8', 'fs/promises', 'child_process', 'crypto']

test('the bundle is ASCII alone, so that V8 keeps no chunk in two bytes a character', async () => {
  const dist = resolveInRoot('dist')
  const paths = (await readdir(dist, { recursive: true })).filter(path => path.endsWith('.js'))
  const texts = await Promise.all(paths.map(async path => [path, await readFile(join(dist, path), 'utf8')] as const))
  expect(texts.length).toBeGreaterThan(10)
  expect(texts.flatMap(([path, text]) => (/[^\0-\x7f]/.test(text) ? [path] : []))).toEqual([])
})

test('a run with nothing to do loads the entry and nothing else, and asks nobody', async () => {
  await using stage = await openStage({ files })
  const script = await bundleOf(name => name === 'index.js' || name === 'package.json')
  const number = await stage.propose({ 'policies/support.yaml': policy.replace('max_rows: 10', 'max_rows: 20') })
  // With anything to do, it does not get far.
  await expect(stage.check(number, { script })).rejects.toThrow()
  await stage.merge(number)
  const closed = await stage.repository.event.pullRequest({ number, action: 'closed' })
  const { env, readLoaded } = await watchLoading()
  const run = await stage.run(closed, { script, apiKey: stage.pgbeam.key, env })
  expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'unchanged' } })
  expect([...stage.github.requests, ...stage.pgbeam.requests]).toEqual([])
  expect(await readLoaded(COSTLY)).toEqual([])
})

test('a run that asks both APIs loads one client of HTTP: not that of Node.js beside that of the packages', async () => {
  await using stage = await openStage({ files })
  const number = await stage.propose({ 'policies/support.yaml': policy.replace('max_rows: 10', 'max_rows: 20') })
  const { env, readLoaded } = await watchLoading()
  expect(await stage.check(number, { apiKey: stage.pgbeam.key, env })).toMatchObject({ exitCode: 0 })
  expect(stage.pgbeam.requests.map(({ status }) => status)).toContain(200)
  expect(await readLoaded(COSTLY)).toEqual(expect.arrayContaining(['tls', 'http', 'v8', 'fs/promises']))
  expect(await readLoaded([NODE_FETCH])).toEqual([])
  // It would be seen: here it is loaded.
  const args = ['--eval', 'new Headers()']
  await runChild({ nodePath: findNode(), args, env, cwd: import.meta.dirname, timeoutMs: 60_000 })
  expect(await readLoaded([NODE_FETCH])).toEqual([NODE_FETCH])
})

test('PostgreSQL’s grammar is loaded only where there is a row filter', async () => {
  await using stage = await openStage({ files })
  const script = await bundleOf(name => !name.endsWith('.wasm'))
  const number = await stage.propose({ 'policies/support.yaml': policy.replace('max_rows: 10', 'max_rows: 20') })
  expect(await stage.check(number, { script })).toMatchObject({ exitCode: 0, outputs: { direction: 'widens' } })
  await stage.revise(number, {
    'policies/support.yaml': `${policy}row_filters: [{ table: support.tickets, predicate: a = 1 }]\n`,
  })
  await expect(stage.check(number, { script })).rejects.toThrow(/libpg-query\.wasm/)
})

test('where a live profile has a row filter, the grammar is loaded before the texts of the files are there', async () => {
  const filtered = `${policy}row_filters: [{ table: support.tickets, predicate: a = 1 }]\n`
  await using stage = await openStage({ files: { 'policies/support.yaml': filtered }, live: [parse(filtered)] })
  const number = await stage.propose({ 'policies/support.yaml': filtered.replace('max_rows: 10', 'max_rows: 20') })
  const directory = await createDirectory('loading-')
  onTestFinished(() => removeDirectory(directory))
  const mark = join(directory, 'read')
  const script = `import fs from 'node:fs'
const read = fs.readFileSync
fs.readFileSync = (path, ...options) => {
  if (String(path).endsWith('.wasm')) fs.writeFileSync(${JSON.stringify(mark)}, '')
  return read(path, ...options)
}`
  const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(script)}`
  let isLoadedFirst = false
  stage.github.hold = async ({ body }) => {
    if (!JSON.stringify(body ?? '').includes('... on Blob')) return
    // Were it loaded for the files alone, it would wait for these texts, and they for it.
    await expect.poll(() => existsSync(mark)).toBe(true)
    isLoadedFirst = true
  }
  const run = await stage.check(number, { apiKey: stage.pgbeam.key, env: { NODE_OPTIONS } })
  expect([run.exitCode, isLoadedFirst]).toEqual([0, true])
})
