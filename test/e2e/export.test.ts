import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { parse } from 'yaml'
import { fieldsOf, ops, policies } from './policies.ts'
import { openStage, PROJECT, policyIn, type Run, type RunOptions, type Stage } from './stage.ts'

let workspace: string

beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'export-'))
})

afterEach(() => rm(workspace, { recursive: true }))

/** What a dashboard holds: the three policies of the other tests, and one by a later PgBeam. */
const live = Object.values(policies).map(fieldsOf)

async function put(files: Record<string, string>): Promise<void> {
  for (const [path, text] of Object.entries({ 'README.md': '# Data policies\n', ...files })) {
    await mkdir(join(workspace, path, '..'), { recursive: true })
    await writeFile(join(workspace, path), text)
  }
}

async function listPolicies(folder = '.'): Promise<string[]> {
  return (await readdir(join(workspace, 'policies', folder))).sort()
}

async function exportAll(stage: Stage, { inputs, ...options }: RunOptions = {}): Promise<Run> {
  return stage.run(await stage.repository.event.workflowDispatch(), {
    apiKey: stage.pgbeam.key,
    env: { GITHUB_WORKSPACE: workspace },
    ...options,
    inputs: { mode: 'export', ...inputs },
  })
}

test('what is live becomes files, whose pull request and merge change nothing', async () => {
  await using stage = await openStage({ live })
  await put({})
  const run = await exportAll(stage)
  expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'changed', changed: '3', direction: 'none' } })
  expect(run.report).toMatchObject({ mode: 'export', result: 'changed', unmanaged_profiles: 0 })
  expect(await listPolicies()).toEqual(['analytics-agent.yaml', 'ops-agent.yaml', 'support-agent.yaml'])

  const names = await listPolicies()
  const texts = await Promise.all(names.map(name => readFile(join(workspace, 'policies', name), 'utf8')))
  const number = await stage.propose(Object.fromEntries(names.map((name, at) => [`policies/${name}`, texts[at] ?? ''])))
  const check = await stage.check(number, { apiKey: stage.pgbeam.key })
  expect(check).toMatchObject({ exitCode: 0, report: { direction: 'none', unmanaged_profiles: 0 } })
  expect(check.report?.policies.map(({ action, changes }) => [action, changes])).toEqual(names.map(() => ['none', []]))
  await stage.merge(number)
  const applied = await stage.apply()
  expect(applied).toMatchObject({ exitCode: 0, outputs: { result: 'unchanged', applied: '0' } })
  expect(stage.writes()).toEqual([])

  const again = await exportAll(stage, { inputs: { overwrite: 'true' } })
  expect(again).toMatchObject({ exitCode: 0, outputs: { result: 'unchanged', changed: '0' } })
})

test('a file that is there stays, unless it is to be written over', async () => {
  await using stage = await openStage({ live })
  const mine = ops.replace(/^max_rows: .*$/m, 'max_rows: 1')
  await put({ 'policies/mine.yaml': mine })
  const run = await exportAll(stage)
  expect(run).toMatchObject({ exitCode: 0, outputs: { changed: '2' } })
  expect(policyIn(run, 'policies/mine.yaml').findings).toMatchObject([{ code: 'file-differs' }])
  expect(await readFile(join(workspace, 'policies/mine.yaml'), 'utf8')).toBe(mine)
  expect(run.annotations).toMatchObject([{ level: 'notice', file: 'policies/mine.yaml' }])

  const forced = await exportAll(stage, { inputs: { overwrite: 'true' } })
  expect(forced).toMatchObject({ exitCode: 0, outputs: { changed: '1', result: 'changed', direction: 'widens' } })
  expect(parse(await readFile(join(workspace, 'policies/mine.yaml'), 'utf8'))).toMatchObject(fieldsOf(ops))
})

test('what cannot be exported fails the step by name, after all else was written', async () => {
  await using stage = await openStage({ live })
  stage.pgbeam.edit(PROJECT, stage.live('Ops agent').id, { access_mode: 'read_mostly' })
  await put({})
  const run = await exportAll(stage, { inputs: { projects: `${PROJECT}\nprj_gone` } })
  expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'failed', changed: '2', failed: '1' } })
  expect(run.report?.findings).toMatchObject([{ code: 'live-unknown', severity: 'error' }])
  expect(await listPolicies(PROJECT)).toEqual(['analytics-agent.yaml', 'support-agent.yaml'])
})

test('without a key, a project or a checkout it fails, and in a pull request it is refused', async () => {
  await using stage = await openStage({ live })
  expect(await exportAll(stage)).toMatchObject({ exitCode: 1, outputs: { result: 'failed' } })
  await put({})
  expect(await exportAll(stage, { apiKey: null })).toMatchObject({ exitCode: 1, outputs: { result: 'failed' } })
  expect(await exportAll(stage, { inputs: { 'project-id': '' } })).toMatchObject({ exitCode: 1 })
  const number = await stage.propose({ 'policies/ops.yaml': ops })
  const pull = await stage.run(await stage.repository.event.pullRequest({ number, action: 'opened' }), {
    apiKey: stage.pgbeam.key,
    env: { GITHUB_WORKSPACE: workspace },
    inputs: { mode: 'export' },
  })
  expect(pull).toMatchObject({ exitCode: 1, outputs: { result: 'refused' } })
  expect(await readdir(workspace)).toEqual(['README.md'])
})
