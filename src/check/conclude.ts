import type { Inputs } from '../inputs.ts'
import { isChanged } from '../report/order.ts'
import type { PolicyReport, Report, ReportedFinding } from '../report/schema.ts'
import { explainTests, hasInvalidTests } from '../tests/explain.ts'
import type { TestedFile } from '../tests/results.ts'

/** What a check found, as far as its end depends on it. */
export interface CheckFindings {
  /** The policies that the change touches: only they can fail its check. */
  readonly touched: readonly PolicyReport[]
  readonly tests: readonly TestedFile[]
  /** What concerns the run and no one file. */
  readonly findings: readonly ReportedFinding[]
}

export function chooseCheckResult({ touched, tests }: CheckFindings): Report['result'] {
  if (touched.some(({ action }) => action === 'invalid') || hasInvalidTests(tests)) return 'invalid'
  return touched.some(isChanged) ? 'changed' : 'unchanged'
}

/** Why a check fails and what to do next; null where it succeeds. */
export function explainCheck(found: CheckFindings, failOn: Inputs['failOn']): string | null {
  const failures = [explainFindings(found, failOn), explainTests(found.tests, failOn)]
  return failures.filter(failure => failure !== null).join('\n') || null
}

function explainFindings({ touched, findings }: CheckFindings, failOn: Inputs['failOn']): string | null {
  const invalid = touched.filter(({ action }) => action === 'invalid').map(({ file }) => file)
  if (invalid.length > 0) return `Not valid: ${invalid.join(', ')}. Mend the errors that are shown on their lines.`
  // PgBeam out of reach never fails a check.
  const standing = [...findings, ...touched.flatMap(policy => policy.findings)].filter(
    ({ accepted, code }) => accepted === undefined && code !== 'live-unknown',
  )
  const severities = failOn === 'warning' ? ['error', 'warning'] : failOn === 'error' ? ['error'] : []
  const codes = new Set(standing.filter(({ severity }) => severities.includes(severity)).map(({ code }) => code))
  if (codes.size === 0) return null
  return `Findings that fail the check (fail-on: ${failOn}): ${[...codes].join(', ')}. Mend them, or accept each in its file with \`# pgbeam-allow: <code> <reason>\`.`
}
