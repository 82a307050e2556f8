import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { BRANCH, FILE, OPS, openPatrolled, type Patrolled } from './drift/patrol.ts'
import { analytics, edit } from './policies.ts'
import { policyIn } from './stage.ts'

let stage: Patrolled['stage']
let patrol: Patrolled['patrol']
let edited: Patrolled['edited']
let onlyPull: Patrolled['onlyPull']
let read: Patrolled['read']

beforeEach(async () => {
  ;({ stage, patrol, edited, onlyPull, read } = await openPatrolled())
})
afterEach(() => stage[Symbol.asyncDispose]())

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

  const check = await stage.check(pull.number, { apiKey: stage.pgbeam.key })
  expect(check).toMatchObject({ exitCode: 0, report: { direction: expect.stringMatching(/narrows|mixed|widens/) } })
  await stage.merge(pull.number)
  expect(await stage.apply()).toMatchObject({ exitCode: 0, report: { result: 'unchanged' } })
  expect(stage.writes()).toEqual([])
  expect(await patrol()).toMatchObject({ exitCode: 0 })
  expect(stage.repository.pulls).toHaveLength(1)
})

describe('a row filter that only the live profile has', () => {
  const SECRET = "tenant = 'globex'"
  const filters = { row_filters: [{ table: 'public.orders', predicate: SECRET }] }

  async function readEverything(): Promise<string> {
    const texts = await Promise.all([read(FILE), read('policies/ops.yaml')])
    return [...texts, ...stage.repository.pulls.map(({ body }) => body)].join('\n')
  }

  async function openRepository(isPrivate: boolean): Promise<void> {
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
