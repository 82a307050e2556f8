import { describe, expect, test } from 'vitest'
import { createBreaker } from '../../src/impact/breaker.ts'
import { createDraft } from '../../src/impact/draft.ts'
import { MOST_TESTS, runTests } from '../../src/impact/run-policy-tests.ts'
import { PgBeamError } from '../../src/live/pgbeam-error.ts'
import type { TestedFile } from '../../src/policy-tests/judge.ts'
import type { PlannedTests } from '../../src/policy-tests/plan.ts'
import { openStage } from './stage.ts'

/** How each test of each file ended. */
function listOutcomes(files: readonly TestedFile[]) {
  return files.map(({ path, results }) => [
    path,
    ...results.map(({ outcome }) => (outcome.kind === 'not-run' ? outcome.why : outcome.kind)),
  ])
}

const policy = `name: a
masking_rules: [{ table: customers, column: email, kind: hash }]
row_filters: [{ table: orders, predicate: region = 'eu' }]
`
const tests = `policy: a.yaml
tests:
  - { sql: SELECT id FROM teams, expect: allow }
  - name: mail is hashed
    sql: SELECT email FROM customers
    expect: mask
    masked: { email: hash }
  - { sql: SELECT id FROM orders, expect: row-filter, row_filter: region = 'eu' }
  - { sql: DELETE FROM orders, expect: block, rule: read_only }
  - { sql: SELECT email FROM customers, expect: mask, masked: { email: redact } }
  - { sql: SELECT id FROM orders, expect: allow }
  - { sql: SELEC, expect: allow }
`
const head = { 'a.yaml': policy, 'a.tests.yaml': tests }

describe('tests run by PgBeam’s own engine', () => {
  test('against the version in the change, each failure with the engine’s words on its line', async () => {
    await using stage = await openStage({ live: [{ name: 'a' }] })
    const learned = await stage.learn({ base: { 'a.yaml': 'name: a\n' }, head })
    expect(learned.findings).toEqual([])
    expect(listOutcomes(learned.tests)).toEqual([
      ['a.tests.yaml', 'passed', 'passed', 'passed', 'passed', 'failed', 'failed', 'failed'],
    ])
    const failed = learned.tests[0]?.results.filter(({ outcome }) => outcome.kind === 'failed')
    expect(failed?.map(({ at }) => at.line)).toEqual([10, 11, 12])
    expect(failed?.[2]?.outcome).toMatchObject({ reason: expect.stringContaining('parse') })
  })

  test('of a policy that is still to be created', async () => {
    await using stage = await openStage()
    const learned = await stage.learn({
      head: { ...head, 'a.tests.yaml': tests.replace(/ {2}- \{ sql: SELEC,.*\n/, '') },
    })
    expect(listOutcomes(learned.tests)[0]?.slice(0, 5)).toEqual([
      'a.tests.yaml',
      'passed',
      'passed',
      'passed',
      'passed',
    ])
  })

  test('of a policy that the change leaves alone: only the tests are asked about', async () => {
    await using stage = await openStage({ live: [{ name: 'a' }] })
    const learned = await stage.learn({ base: { 'a.yaml': policy }, head })
    expect(listOutcomes(learned.tests)[0]?.[1]).toBe('passed')
    expect(stage.requests().filter(request => request.startsWith('POST'))).toHaveLength(7)
    expect(stage.count('/agents')).toBe(0)
  })

  test('not where neither they nor their policy changed', async () => {
    await using stage = await openStage({ live: [{ name: 'a' }] })
    expect((await stage.learn({ base: head, head })).tests).toEqual([])
    expect(stage.requests()).toEqual(['GET prj_1/policies'])
  })
})

describe('tests that cannot be run say why', () => {
  const one = 'policy: a.yaml\ntests: [{ sql: SELECT 1, expect: allow }]\n'

  test.each([
    ['without an API key', 'no-key', { 'a.yaml': 'name: a\n' }, { apiKey: null }],
    ['for an invalid policy', 'invalid-policy', { 'a.yaml': 'name: a\nmax_rows: many\n' }, {}],
    ['for a policy without its project’s profile', 'invalid-policy', { 'a.yaml': 'name: a\nid: pol_none\n' }, {}],
    ['for a project that is not there', 'no-answer', { 'a.yaml': 'name: a\nproject_id: prj_none\n' }, {}],
    ['for a policy that PgBeam refuses', 'refused', { 'a.yaml': 'name: a\ncontent_scan_mode: block\n' }, {}],
  ])('%s', async (_, why, files, options) => {
    await using stage = await openStage()
    const learned = await stage.learn({ head: { ...files, 'a.tests.yaml': one }, ...options })
    expect(listOutcomes(learned.tests)).toEqual([['a.tests.yaml', why]])
  })

  test('and invalid ones are told without being run', async () => {
    await using stage = await openStage()
    const learned = await stage.learn({ head: { 'a.tests.yaml': 'policy: a.yaml\ntests: none\n' } })
    expect(learned.tests).toMatchObject([
      { results: [], isChanged: true, findings: [{ code: 'wrong-type', at: { line: 2 } }] },
    ])
  })
})

/** A file with so many tests, all alike. */
function planned(path: string, count: number): PlannedTests {
  const at = { line: 1, column: 1 }
  const located = { test: { sql: 'SELECT 1', expect: 'allow' as const }, at }
  const file = { path, blob: path, content: { kind: 'text' as const, text: '' } }
  const rest = {
    kind: 'valid' as const,
    policy: 'a.yaml',
    policyPath: 'a.yaml',
    policyAt: at,
    findings: [],
    isChanged: true,
  }
  return { ...rest, file, tests: Array.from({ length: count }, () => located) }
}

test('a statement that PgBeam refuses costs its own test only, and a policy that it refuses is not told as one', async () => {
  const refuse = (field: string | null) =>
    new PgBeamError({
      kind: 'status',
      operation: 'evaluate a statement',
      target: 'project prj_1',
      status: 400,
      detail: 'refused',
      fieldErrors: field === null ? [] : [{ field, detail: 'too deep' }],
    })
  const refusals = new Map([
    ['deep', refuse('sql')],
    ['odd', refuse(null)],
    ['draft', refuse('policy.max_rows')],
  ])
  const evaluate = async (_: string, { sql }: { sql: string }) => {
    const refusal = refusals.get(sql)
    if (refusal) throw refusal
    const rest = { hint: null, maskedColumns: [], rowFilterPredicate: null, rewrittenSql: null, notes: [] }
    return { verdict: 'allow', rule: 'ok', reason: '', ...rest }
  }
  const draft = createDraft({ projectId: 'prj_1', body: { name: 'a' }, passedThrough: [] })
  const file = planned('a', 0)
  const tests = ['deep', 'odd', 'draft', 'SELECT 1'].map(sql => ({
    test: { sql, expect: 'allow' as const },
    at: { line: 1, column: 1 },
  }))
  const files = [{ ...file, tests }] as PlannedTests[]
  const tested = await runTests({ files, findSubject: () => draft, reader: { evaluate }, breaker: createBreaker() })
  expect(tested[0]?.results.map(({ outcome }) => outcome)).toEqual([
    { kind: 'not-run', why: 'refused', refusal: 'too deep' },
    { kind: 'not-run', why: 'refused', refusal: 'refused' },
    { kind: 'not-run', why: 'refused' },
    { kind: 'passed' },
  ])
})

test('however many tests there are, few are asked about at a time, and no more than so many at all', async () => {
  let running = 0
  let most = 0
  let asked = 0
  const evaluate = async () => {
    asked += 1
    running += 1
    most = Math.max(most, running)
    await new Promise(resolve => setImmediate(resolve))
    running -= 1
    const rest = { hint: null, maskedColumns: [], rowFilterPredicate: null, rewrittenSql: null, notes: [] }
    return { verdict: 'allow', rule: 'ok', reason: '', ...rest }
  }
  const draft = createDraft({ projectId: 'prj_1', body: { name: 'a' }, passedThrough: [] })
  const files = [planned('a', 600), planned('b', 600)]
  const tested = await runTests({ files, findSubject: () => draft, reader: { evaluate }, breaker: createBreaker() })
  expect([asked, most]).toEqual([MOST_TESTS, 8])
  const outcomes = tested.flatMap(({ results }) => results.map(({ outcome }) => outcome))
  expect(outcomes.filter(({ kind }) => kind === 'passed')).toHaveLength(MOST_TESTS)
  expect(outcomes.filter(outcome => outcome.kind === 'not-run' && outcome.why === 'too-many')).toHaveLength(200)
})
