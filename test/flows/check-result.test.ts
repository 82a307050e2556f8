import { describe, expect, test } from 'vitest'
import { type CheckFindings, chooseCheckResult, explainCheck } from '../../src/flows/check-result.ts'
import type { TestedFile } from '../../src/policy-tests/judge.ts'
import { finding, policy } from '../report/samples.ts'

function found(changes: Partial<CheckFindings> = {}): CheckFindings {
  return { changed: [], tests: [], findings: [], ...changes }
}

/** The results for fail-on error, warning and never. */
function resultsOf(changes: Partial<CheckFindings>): string[] {
  return (['error', 'warning', 'never'] as const).map(failOn => {
    const result = chooseCheckResult(found(changes), failOn)
    // A check has a reason exactly where it fails.
    expect(explainCheck(found(changes), failOn) !== null).toBe(['failed', 'invalid'].includes(result))
    return result
  })
}

const updated = policy({ action: 'update' })
const invalid = policy({ action: 'invalid', findings: [finding('unknown-field', { severity: 'error' })] })

test.each([
  ['create', 'changed'],
  ['update', 'changed'],
  ['unmanage', 'changed'],
  ['none', 'unchanged'],
] as const)('%s: %s', (action, result) => {
  expect(resultsOf({ changed: [policy({ action })] })).toEqual([result, result, result])
})

test('an invalid file fails the check whatever fail-on says', () => {
  expect(resultsOf({ changed: [updated, invalid] })).toEqual(['invalid', 'invalid', 'invalid'])
})

describe.each([
  ['of a policy', (code: string, rest: object) => ({ changed: [policy({ findings: [finding(code, rest)] })] })],
  ['of the run', (code: string, rest: object) => ({ changed: [updated], findings: [finding(code, rest)] })],
])('a finding %s', (_, having) => {
  test.each([
    ['error', ['failed', 'failed', 'changed']],
    ['warning', ['changed', 'failed', 'changed']],
    ['notice', ['changed', 'changed', 'changed']],
  ])('of severity %s', (severity, results) => {
    expect(resultsOf(having('no-query-budget', { severity }))).toEqual(results)
  })

  test('that is accepted does not fail the check', () => {
    const accepted = { severity: 'error', accepted: { reason: 'Meant', line: 1 } }
    expect(resultsOf(having('no-query-budget', accepted))).toEqual(['changed', 'changed', 'changed'])
  })
})

test('an unreachable PgBeam does not fail the check', () => {
  const findings = [finding('live-unknown', { severity: 'warning' })]
  expect(resultsOf({ changed: [updated], findings })).toEqual(['changed', 'changed', 'changed'])
})

test('the errors of an invalid file are not listed as failing findings too', () => {
  const reason = explainCheck(found({ changed: [invalid] }), 'error')
  expect(reason).toContain(invalid.file)
  expect(reason).not.toContain('unknown-field')
})

test('each failing code is listed once', () => {
  const findings = [finding('no-query-budget'), finding('no-query-budget')]
  const reason = explainCheck(found({ changed: [policy({ findings }), policy({ findings })] }), 'warning')
  expect(reason?.split('no-query-budget')).toHaveLength(2)
})

describe('policy tests', () => {
  const file: TestedFile = { path: 'a.tests.yaml', policy: 'a.yaml', isChanged: true, findings: [], results: [] }
  const located = { test: { sql: 'SELECT 1', expect: 'allow' }, at: { line: 1, column: 1 } } as const
  const failed = { kind: 'failed', difference: 'd', reason: 'r', hint: null } as const
  const having = (outcome: TestedFile['results'][number]['outcome']) => ({
    ...file,
    results: [{ ...located, outcome }],
  })

  test('that failed fail the check, unless fail-on is never', () => {
    expect(resultsOf({ changed: [updated], tests: [having(failed)] })).toEqual(['failed', 'failed', 'changed'])
    const others = [having({ kind: 'passed' }), having({ kind: 'not-run', why: 'no-key' })]
    expect(resultsOf({ changed: [updated], tests: others })).toEqual(['changed', 'changed', 'changed'])
  })

  test('that were to be run and were not are no success, unless fail-on is never', () => {
    for (const why of ['refused', 'no-answer', 'too-many'] as const) {
      const tests = [having({ kind: 'passed' }), having({ kind: 'not-run', why })]
      expect(resultsOf({ changed: [updated], tests })).toEqual(['failed', 'failed', 'changed'])
    }
    const ofInvalid = { changed: [], tests: [having({ kind: 'not-run', why: 'invalid-policy' })] }
    expect(resultsOf(ofInvalid)).toEqual(['invalid', 'invalid', 'unchanged'])
  })

  test('that are invalid fail the check where the change touches them', () => {
    const error = { code: 'unknown-policy-file', severity: 'error', message: 'm', at: { line: 1, column: 1 } } as const
    const tests = (isChanged: boolean) => [{ ...file, findings: [error], isChanged }]
    expect(resultsOf({ tests: tests(true) })).toEqual(['invalid', 'invalid', 'invalid'])
    expect(resultsOf({ tests: tests(false) })).toEqual(['unchanged', 'unchanged', 'unchanged'])
  })
})
