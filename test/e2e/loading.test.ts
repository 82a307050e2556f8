import { cp } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createDirectory, removeDirectory } from '../standins/github/temporary-directory.ts'
import { resolveInRoot } from '../standins/runner/action.ts'
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

test('a run with nothing to do loads the entry and nothing else, and asks nobody', async () => {
  await using stage = await openStage({ files })
  const script = await bundleOf(name => name === 'index.js' || name === 'package.json')
  const number = await stage.propose({ 'policies/support.yaml': policy.replace('max_rows: 10', 'max_rows: 20') })
  // With anything to do, it does not get far.
  await expect(stage.check(number, { script })).rejects.toThrow()
  await stage.merge(number)
  const closed = await stage.repository.event.pullRequest({ number, action: 'closed' })
  const run = await stage.run(closed, { script, apiKey: stage.pgbeam.key })
  expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'unchanged' } })
  expect([...stage.github.requests, ...stage.pgbeam.requests]).toEqual([])
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
