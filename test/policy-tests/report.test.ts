import { expect, test } from 'vitest'
import { explainTests, hasInvalidTests } from '../../src/flows/check-result.ts'
import type { TestedFile, TestOutcome } from '../../src/policy-tests/judge.ts'
import { reportTests } from '../../src/policy-tests/report.ts'
import { testsSchema } from '../../src/report/schema.ts'

function tested(outcomes: readonly TestOutcome[], rest: Partial<TestedFile> = {}): TestedFile {
  const results = outcomes.map((outcome, index) => ({
    test: { sql: `SELECT ${index}`, expect: 'allow' as const },
    at: { line: index + 3, column: 5 },
    outcome,
  }))
  return { path: 'a.tests.yaml', policy: 'a.yaml', isChanged: true, findings: [], results, ...rest }
}

const failed: TestOutcome = { kind: 'failed', difference: 'It differs.', reason: 'So it is.', hint: null }
const error = { code: 'wrong-type', severity: 'error', message: 'Wrong.', at: { line: 1, column: 2 } } as const

test('a change that concerns no tests has nothing to say of them', () => {
  expect(reportTests([])).toBeUndefined()
})

test('says how many of each there are, and every failure on its line', () => {
  const files = [
    tested([{ kind: 'passed' }, failed, { kind: 'not-run', why: 'too-many' }, { kind: 'not-run', why: 'no-answer' }]),
    tested([], { path: 'b.tests.yaml', policy: undefined, findings: [error] }),
  ]
  const report = reportTests(files)
  expect(testsSchema.parse(report)).toEqual({
    passed: 1,
    failed: 1,
    not_run: 2,
    files: [
      {
        file: 'a.tests.yaml',
        policy: 'a.yaml',
        passed: 1,
        failed: 1,
        not_run: 2,
        not_run_because: ['too-many', 'no-answer'],
        findings: [
          {
            code: 'policy-test-failed',
            severity: 'error',
            message: 'It differs.',
            line: 4,
            column: 5,
            test: 'SELECT 1',
            reason: 'So it is.',
          },
        ],
      },
      {
        file: 'b.tests.yaml',
        policy: null,
        passed: 0,
        failed: 0,
        not_run: 0,
        not_run_because: [],
        findings: [{ code: 'wrong-type', severity: 'error', message: 'Wrong.', line: 1, column: 2 }],
      },
    ],
  })
})

test.each<[TestedFile, 'error' | 'never', boolean]>([
  [tested([{ kind: 'passed' }]), 'error', false],
  [tested([{ kind: 'not-run', why: 'no-key' }]), 'error', false],
  [tested([{ kind: 'not-run', why: 'invalid-policy' }]), 'error', true],
  [tested([{ kind: 'not-run', why: 'refused' }]), 'error', true],
  [tested([{ kind: 'not-run', why: 'no-answer' }]), 'error', true],
  [tested([{ kind: 'passed' }, { kind: 'not-run', why: 'too-many' }]), 'error', true],
  [tested([{ kind: 'not-run', why: 'no-answer' }]), 'never', false],
  [tested([failed]), 'error', true],
  [tested([failed]), 'never', false],
  [tested([], { findings: [error] }), 'never', true],
  [tested([], { findings: [error], isChanged: false }), 'error', false],
  [tested([], { findings: [{ ...error, severity: 'warning' }] }), 'error', false],
])('%o with fail-on %s fails the step: %s', (file, failOn, fails) => {
  expect(explainTests([file], failOn) !== null).toBe(fails)
})

test('a statement that PgBeam refuses is a finding on the line of its test, with the words of PgBeam', () => {
  const file = tested([
    { kind: 'not-run', why: 'refused', refusal: 'too deep' },
    { kind: 'not-run', why: 'refused' },
  ])
  const [{ findings } = expect.unreachable()] = reportTests([file])?.files ?? []
  expect(findings).toMatchObject([{ code: 'policy-test-refused', severity: 'error', line: 3, reason: 'too deep' }])
})

test('only an invalid file that the change touches makes the run invalid', () => {
  expect(hasInvalidTests([tested([failed]), tested([], { findings: [error], isChanged: false })])).toBe(false)
  expect(hasInvalidTests([tested([], { findings: [error] })])).toBe(true)
})
