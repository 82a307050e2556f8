import type { CheckInputs } from '../action/inputs.ts'
import { MOST_TESTS } from '../impact/run-policy-tests.ts'
import { isMissed, type NotRun, type TestedFile } from '../policy-tests/judge.ts'
import { isAffected } from '../report/order.ts'
import type {
  PolicyReport,
  Report,
  ReportedFinding,
  ReportedGuardrailFile,
  ReportedGuardrails,
} from '../report/schema.ts'

type FailOn = CheckInputs['failOn']

/** What decides how a check ends. */
export interface CheckFindings {
  /** Policies that the change touches: no others can fail its check. */
  readonly changed: readonly PolicyReport[]
  readonly tests: readonly TestedFile[]
  /** Findings about the run as a whole. */
  readonly findings: readonly ReportedFinding[]
  readonly guardrails?: ReportedGuardrails | undefined
}

/** The result of a check. `failed`: a finding or a test fails it although the file is valid. */
export function chooseCheckResult(found: CheckFindings, failOn: FailOn): Report['result'] {
  const { changed, tests } = found
  if (listBreaking(found).length + listFailingCodes(found, failOn).length > 0) return 'failed'
  if (hasFailedTests(tests, failOn)) return 'failed'
  if (
    changed.some(isInvalid) ||
    listInvalidGuardrails(found).length > 0 ||
    hasInvalidTests(tests) ||
    listMissed(tests, failOn).length > 0
  )
    return 'invalid'
  return changed.some(isAffected) || listTouchedGuardrails(found).length > 0 ? 'changed' : 'unchanged'
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
    explainGuardrails(found),
    explainTests(found.tests, failOn),
  ]
  return failures.filter(failure => failure !== null).join('\n') || null
}

const FAILING = { error: ['error'], warning: ['error', 'warning'], never: [] } as const satisfies Record<
  FailOn,
  readonly ReportedFinding['severity'][]
>

/** The codes of findings that reach `fail-on`, besides the errors that make a file invalid. */
function listFailingCodes(found: CheckFindings, failOn: FailOn): string[] {
  const { changed, findings } = found
  const failing: readonly string[] = FAILING[failOn]
  const guardrails = listTouchedGuardrails(found).filter(({ action }) => action !== 'invalid')
  const own = guardrails.flatMap(file => file.findings)
  const standing = [
    ...findings,
    ...own,
    ...changed.filter(policy => !isInvalid(policy)).flatMap(policy => policy.findings),
  ]
  const reached = standing.filter(
    ({ accepted, code, severity }) => accepted === undefined && !EXPLAINED.has(code) && failing.includes(severity),
  )
  return [...new Set(reached.map(({ code }) => code))]
}

/** An unreachable PgBeam never fails a check, and a broken guardrail does so whatever `fail-on` says. */
const EXPLAINED: ReadonlySet<string> = new Set(['live-unknown', 'guardrail-broken'])

/** The policies that break a guardrail. */
function listBreaking({ changed }: CheckFindings): string[] {
  const isBreaking = ({ findings }: PolicyReport) => findings.some(({ code }) => code === 'guardrail-broken')
  return changed.filter(isBreaking).map(({ file }) => file)
}

function listTouchedGuardrails({ guardrails }: CheckFindings): ReportedGuardrailFile[] {
  return (guardrails?.files ?? []).filter(({ action }) => action !== 'none')
}

/** Whoever touches them or not: what does not say what policies may not do fails every check. */
function listInvalidGuardrails({ guardrails }: CheckFindings): string[] {
  return (guardrails?.files ?? []).filter(({ action }) => action === 'invalid').map(({ file }) => file)
}

function explainGuardrails(found: CheckFindings): string | null {
  const [invalid, breaking] = [listInvalidGuardrails(found), listBreaking(found)]
  const parts = [
    ...(invalid.length > 0
      ? [`Guardrails that are not valid: ${listSome(invalid)}. Correct the errors shown on their lines.`]
      : []),
    ...(breaking.length > 0
      ? [
          `Guardrails are broken by ${listSome(breaking)}. Correct each policy on its line; only those who answer for the guardrail can except it.`,
        ]
      : []),
  ]
  return parts.join('\n') || null
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
