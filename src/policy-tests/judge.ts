import type { Finding } from '../policy/finding.ts'
import { foldCase } from '../text/fold-case.ts'
import { quote } from '../text/quote.ts'
import type { LocatedTest } from './parse.ts'
import type { PolicyTest } from './schema.ts'

/** The engine's decision about a statement. `verdict`, `rule` and the kinds are open sets. */
export interface Decision {
  readonly verdict: string
  readonly rule: string
  readonly reason: string
  readonly hint: string | null
  readonly maskedColumns: readonly { readonly column: string; readonly kind: string }[]
  readonly rowFilterPredicate: string | null
}

/** How a decision differs from what a test expects, in a sentence without predicates; undefined if it does not. */
export function findDifference(test: PolicyTest, decision: Decision): string | undefined {
  const { verdict } = decision
  if (verdict !== test.expect) return describeVerdict(test, decision)
  switch (test.expect) {
    case 'allow':
      return undefined
    case 'block':
      if (test.rule === undefined || test.rule === decision.rule) return undefined
      return `Expected to be blocked by ${quote(test.rule)}, but is blocked by ${quote(decision.rule)}.`
    case 'mask':
    case 'row-filter':
      return findMaskDifference(test.masked ?? {}, decision) ?? findFilterDifference(test.row_filter, decision)
  }
}

function describeVerdict({ expect }: PolicyTest, decision: Decision): string {
  const { verdict } = decision
  const known = Object.hasOwn(VERDICTS, verdict) ? VERDICTS[verdict] : `judged ${quote(verdict)}`
  return `Expected to be ${VERDICTS[expect]}, but is ${known}${describeDetail(decision)}.`
}

function describeDetail({ verdict, rule, maskedColumns }: Decision): string {
  if (verdict === 'block') return ` by ${quote(rule)}`
  if (maskedColumns.length === 0) return ''
  const shown = maskedColumns.slice(0, SHOWN_COLUMNS).map(({ column, kind }) => `${quote(column)} by ${quote(kind)}`)
  const rest = maskedColumns.length - shown.length
  return `, with masks on what it touches (${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''})`
}

const SHOWN_COLUMNS = 5

const VERDICTS: Readonly<Record<string, string>> = {
  allow: 'allowed as it is',
  block: 'blocked',
  mask: 'on a table with masked columns',
  'row-filter': 'row-filtered',
}

/** Ignores other masked columns: the engine names all of the tables that are touched. Columns match as everywhere in a policy. */
function findMaskDifference(
  expected: Readonly<Record<string, string>>,
  { maskedColumns }: Decision,
): string | undefined {
  const actual = new Map(maskedColumns.map(({ column, kind }) => [foldCase(column), kind]))
  const wrong = Object.entries(expected).find(([column, kind]) => actual.get(foldCase(column)) !== kind)
  if (!wrong) return undefined
  const [column, kind] = wrong
  const masked = actual.get(foldCase(column))
  const found = masked === undefined ? 'not masked' : `masked by ${quote(masked)}`
  return `Expected column ${quote(column)} to be masked by ${quote(kind)}, but it is ${found}.`
}

/** Compares the predicate as written, except for white space. */
function findFilterDifference(expected: string | undefined, { rowFilterPredicate }: Decision): string | undefined {
  if (expected === undefined) return undefined
  if (rowFilterPredicate === null) return 'Expected the rows to be filtered, but they are not.'
  return unifySpaces(rowFilterPredicate) === unifySpaces(expected)
    ? undefined
    : 'Expected the rows to be filtered by this predicate, but another one filters them.'
}

function unifySpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Why a test could not be run. */
export type NotRun =
  /** There is no API key. */
  | 'no-key'
  /** The policy file has errors. */
  | 'invalid-policy'
  /** PgBeam refuses the policy or the statement. */
  | 'refused'
  /** PgBeam gave no usable answer. */
  | 'no-answer'
  /** The change concerns more tests than are ever run. */
  | 'too-many'

export type TestOutcome =
  | { readonly kind: 'passed' }
  | { readonly kind: 'failed'; readonly difference: string; readonly reason: string; readonly hint: string | null }
  /** `refusal`: PgBeam's own words, where it refuses the statement and not the policy. */
  | { readonly kind: 'not-run'; readonly why: NotRun; readonly refusal?: string }

export interface TestResult extends LocatedTest {
  readonly outcome: TestOutcome
}

/** A file of tests that a change concerns, and the outcome of each test. */
export interface TestedFile {
  readonly path: string
  /** The policy file; undefined if the file does not name one. */
  readonly policy: string | undefined
  /** Whether the change touches the file or its policy. */
  readonly isChanged: boolean
  readonly findings: readonly Finding[]
  /** Empty for an invalid file. */
  readonly results: readonly TestResult[]
}

/** The outcome of a test, by the engine's decision. */
export function judgeDecision({ test }: LocatedTest, decision: Decision): TestOutcome {
  const difference = findDifference(test, decision)
  if (difference === undefined) return { kind: 'passed' }
  return { kind: 'failed', difference, reason: decision.reason, hint: decision.hint }
}

export function notRun(why: NotRun): TestOutcome {
  return { kind: 'not-run', why }
}

/** A test that was to be run and was not. Without an API key none is to be run. */
type MissedOutcome = Extract<TestOutcome, { kind: 'not-run' }> & { readonly why: Exclude<NotRun, 'no-key'> }

export function isMissed(outcome: TestOutcome): outcome is MissedOutcome {
  return outcome.kind === 'not-run' && outcome.why !== 'no-key'
}
