import type { Finding } from '../policy/finding.ts'
import type { ReportedTestFile, ReportedTestFinding, ReportedTests } from '../report/schema.ts'
import { TEST_FINDINGS } from './finding-kinds.ts'
import type { TestedFile, TestOutcome, TestResult } from './judge.ts'

/** The report's section on tests; undefined if the change concerns none. */
export function reportTests(files: readonly TestedFile[]): ReportedTests | undefined {
  if (files.length === 0) return undefined
  const reported = files.map(reportFile)
  const total = (name: 'passed' | 'failed' | 'not_run') => reported.reduce((sum, file) => sum + file[name], 0)
  return { passed: total('passed'), failed: total('failed'), not_run: total('not_run'), files: reported }
}

function reportFile({ path, policy, findings, results }: TestedFile): ReportedTestFile {
  const having = (kind: TestOutcome['kind']) => results.filter(({ outcome }) => outcome.kind === kind).length
  const reasons = results.flatMap(({ outcome }) => (outcome.kind === 'not-run' ? [outcome.why] : []))
  return {
    file: path,
    policy: policy ?? null,
    passed: having('passed'),
    failed: having('failed'),
    not_run: having('not-run'),
    not_run_because: [...new Set(reasons)],
    findings: [...findings.map(reportFinding), ...results.flatMap(reportFailure), ...results.flatMap(reportRefusal)],
  }
}

function reportFinding({ code, severity, message, at }: Finding): ReportedTestFinding {
  return { code, severity, message, line: at.line, column: at.column }
}

function reportFailure({ test, at, outcome }: TestResult): ReportedTestFinding[] {
  if (outcome.kind !== 'failed') return []
  const { difference: message, reason, hint } = outcome
  const failure = { code: 'policy-test-failed', severity: 'error', message, line: at.line, column: at.column } as const
  return [{ ...failure, test: test.name ?? test.sql, reason, ...(hint === null ? {} : { hint }) }]
}

function reportRefusal({ test, at, outcome }: TestResult): ReportedTestFinding[] {
  if (outcome.kind !== 'not-run' || outcome.refusal === undefined) return []
  const { severity, meaning, fix } = TEST_FINDINGS['policy-test-refused']
  const finding = {
    code: 'policy-test-refused',
    severity,
    message: `${meaning} ${fix}`,
    line: at.line,
    column: at.column,
  }
  return [{ ...finding, test: test.name ?? test.sql, reason: outcome.refusal }]
}
