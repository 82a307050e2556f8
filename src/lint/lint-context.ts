import type { AccessModel } from '../access/model.ts'
import type { PolicyDocument } from '../policy/document.ts'
import type { Finding, Position, Severity } from '../policy/finding.ts'
import type { Field, Profile } from '../policy/schema.ts'
import type { ReadPredicate } from '../postgres/predicate.ts'
import { RULES, type RuleCode } from './rules.ts'

/** What the rules look at. */
export interface LintContext {
  readonly document: PolicyDocument
  readonly profile: Profile
  readonly model: AccessModel
  /** Undefined for a predicate that was not read. */
  readonly predicates: (predicate: string) => ReadPredicate | undefined
}

interface Found {
  readonly code: RuleCode
  readonly at: Position
  readonly message: string
  /** Where it is worse than the rule says. */
  readonly severity?: Severity | undefined
}

export function createFinding({ code, at, message, severity = RULES[code].severity }: Found): Finding {
  return { code, severity, message, at }
}

/** Where a field's name stands. A list's value begins on a line further down, away from a comment on the field. */
export function locateName(document: PolicyDocument, ...path: readonly [Field, ...string[]]): Position {
  // No list has such an item, so that the place is that of the nearest ancestor's key.
  return document.locate([...path, -1])
}
