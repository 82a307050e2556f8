import type { PolicyFile } from '../policy/file.ts'
import type { Finding, Position } from '../policy/finding.ts'
import type { PolicyTest } from './schema.ts'

/** A statement to try, and where its entry stands. */
export interface LocatedTest {
  readonly test: PolicyTest
  readonly at: Position
}

export interface ValidTests {
  readonly kind: 'valid'
  readonly file: PolicyFile
  /** As the file writes it. */
  readonly policy: string
  readonly policyAt: Position
  readonly tests: readonly LocatedTest[]
  readonly findings: readonly Finding[]
}

/** At least one of its findings is an error: none of its tests is run. */
export interface InvalidTests {
  readonly kind: 'invalid'
  readonly file: PolicyFile
  readonly findings: readonly Finding[]
}

/** A file of policy tests, read and checked. */
export type TestSource = ValidTests | InvalidTests
