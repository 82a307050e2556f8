import type { Finding } from '../policy/finding.ts'
import type { LocatedTest } from './document.ts'
import { type Decision, findDifference } from './judge.ts'

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
  | { readonly kind: 'not-run'; readonly why: NotRun }

export interface TestResult extends LocatedTest {
  readonly outcome: TestOutcome
}

/** A file of tests that a change concerns, and how each of its tests ended. */
export interface TestedFile {
  readonly path: string
  /** The policy file; undefined where the file does not say. */
  readonly policy: string | undefined
  /** Whether the change touches the file or its policy. */
  readonly isTouched: boolean
  readonly findings: readonly Finding[]
  /** None of an invalid file. */
  readonly results: readonly TestResult[]
}

/** How a test ended that the engine answered. */
export function judgeDecision({ test }: LocatedTest, decision: Decision): TestOutcome {
  const difference = findDifference(test, decision)
  if (difference === undefined) return { kind: 'passed' }
  return { kind: 'failed', difference, reason: decision.reason, hint: decision.hint }
}

export function notRun(why: NotRun): TestOutcome {
  return { kind: 'not-run', why }
}
