import type { CheckInputs } from '../action/inputs.ts'
import { MOST_TESTS } from '../impact/run-policy-tests.ts'
import { isMissed, type NotRun, type TestedFile } from '../policy-tests/judge.ts'
import { isChanged } from '../report/order.ts'
import type { PolicyReport, Report, ReportedFinding } from '../report/schema.ts'

type FailOn = CheckInputs['failOn']

/** What decides how a check ends. */
export interface CheckFindings {
  /** Policies that the change touches: no others can fail its check. */
  readonly changed: readonly PolicyReport[]
  readonly tests: readonly TestedFile[]
  /** Findings about the run as a whole. */
  readonly findings: readonly ReportedFinding[]
}

/** The result of a check. `failed`: a finding or a test fails it although the file is valid. */
export function chooseCheckResult(found: CheckFindings, failOn: FailOn): Report['result'] {
  const { changed, tests } = found
  if (listFailingCodes(found, failOn).length > 0 || hasFailedTests(tests, failOn)) return 'failed'
  if (changed.some(isInvalid) || hasInvalidTests(tests) || listMissed(tests, failOn).length > 0) return 'invalid'
  return changed.some(policy => isChanged(policy) || policy.changes.length > 0) ? 'changed' : 'unchanged'
}

/** Why a check fails and what to do next; null where it succeeds. */
export function explainCheck(found: CheckFindings, failOn: FailOn): string | null {
  const invalid = found.changed.filter(isInvalid).map(({ file }) => file)
  const codes = listFailingCodes(found, failOn)
  const failures = [
    invalid.length > 0 ? `Not valid: ${listSome(invalid)}. Correct the errors shown on their lines.` : null,
    codes.length > 0
      ? `Findings that fail the check (fail-on: ${failOn}): ${codes.join(', ')}. Correct them, or accept each in its file with \`# pgbeam-allow: <code> <reason>\`.`
      : null,
    explainTests(found.tests, failOn),
  ]
  return failures.filter(failure => failure !== null).join('\n') || null
}

const FAILING = { error: ['error'], warning: ['error', 'warning'], never: [] } as const satisfies Record<
  FailOn,
  readonly ReportedFinding['severity'][]
>

/** The codes of findings that reach `fail-on`, besides the errors that make a file invalid. */
function listFailingCodes({ changed, findings }: CheckFindings, failOn: FailOn): string[] {
  const failing: readonly string[] = FAILING[failOn]
  const standing = [...findings, ...changed.filter(policy => !isInvalid(policy)).flatMap(policy => policy.findings)]
  // An unreachable PgBeam never fails a check.
  const reached = standing.filter(
    ({ accepted, code, severity }) => accepted === undefined && code !== 'live-unknown' && failing.includes(severity),
  )
  return [...new Set(reached.map(({ code }) => code))]
}

function isInvalid({ action }: PolicyReport): boolean {
  return action === 'invalid'
}

/** Whether the change touches an invalid file of tests: like an invalid policy, it fails the check. */
export function hasInvalidTests(files: readonly TestedFile[]): boolean {
  return listInvalid(files).length > 0
}

/** Whether a policy test failed or was not run although it was to be, and that counts. */
export function hasFailedTests(files: readonly TestedFile[], failOn: FailOn): boolean {
  const missed = listMissed(files, failOn).flatMap(({ results }) =>
    results.map(({ outcome }) => outcome).filter(isMissed),
  )
  return listFailed(files, failOn).length > 0 || missed.some(({ why }) => why !== 'invalid-policy')
}

/** Why the tests fail the step and what to do next, a line for each reason; null where they do not. */
export function explainTests(files: readonly TestedFile[], failOn: FailOn): string | null {
  const invalid = listInvalid(files)
  const failed = listFailed(files, failOn)
  const missed = listMissed(files, failOn)
  const parts = [
    ...(invalid.length > 0 ? [`Not valid: ${listPaths(invalid)}. Correct the errors shown on their lines.`] : []),
    ...(failed.length > 0
      ? [`Policy tests failed: ${listPaths(failed)}. Correct the policy, or the tests if the new behaviour is meant.`]
      : []),
    ...(missed.length > 0 ? [explainMissed(missed)] : []),
  ]
  return parts.length === 0 ? null : parts.join('\n')
}

function listInvalid(files: readonly TestedFile[]): TestedFile[] {
  return files.filter(({ isChanged, findings }) => isChanged && findings.some(({ severity }) => severity === 'error'))
}

function listFailed(files: readonly TestedFile[], failOn: FailOn): TestedFile[] {
  if (failOn === 'never') return []
  return files.filter(({ results }) => results.some(({ outcome }) => outcome.kind === 'failed'))
}

/** Files with tests that were not run: nobody knows how they would have ended. */
function listMissed(files: readonly TestedFile[], failOn: FailOn): TestedFile[] {
  if (failOn === 'never') return []
  return files.filter(({ results }) => results.some(({ outcome }) => isMissed(outcome)))
}

function explainMissed(files: readonly TestedFile[]): string {
  const outcomes = files.flatMap(({ results }) => results.map(({ outcome }) => outcome).filter(isMissed))
  const reasons = [...new Set(outcomes.map(({ why }) => MISSED[why]))]
  return `Policy tests were not run, which is no success: ${listPaths(files)}. ${reasons.join(' ')}`
}

const MISSED = {
  'invalid-policy': 'Correct the errors of their policies.',
  refused: 'Correct what PgBeam refuses, on the line of the test or in the policy.',
  'no-answer': 'See the warnings about PgBeam, then run the job again.',
  'too-many': `A run takes ${MOST_TESTS} of them; change fewer policies at once, or have fewer tests.`,
} as const satisfies Record<Exclude<NotRun, 'no-key'>, string>

function listPaths(files: readonly TestedFile[]): string {
  return listSome(files.map(({ path }) => path))
}

/** The first few: all of them are in the report. */
function listSome(paths: readonly string[]): string {
  const rest = paths.length - SHOWN_PATHS
  return rest > 0 ? `${paths.slice(0, SHOWN_PATHS).join(', ')} and ${rest} more` : paths.join(', ')
}

const SHOWN_PATHS = 10
