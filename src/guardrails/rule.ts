import type { StatementKind } from '../policy/schema.ts'
import { type Pattern, writePattern } from './pattern.ts'
import type { BoundedField } from './schema.ts'

/** One thing that no policy may do. A guardrail has one for each of its entries. */
export type Rule =
  | { readonly kind: 'never_reachable'; readonly pattern: Pattern }
  | { readonly kind: 'always_hidden' | 'never_clear'; readonly pattern: Pattern & { readonly column: string } }
  | { readonly kind: 'filtered_by'; readonly pattern: Pattern; readonly column: string }
  | { readonly kind: 'refused' | 'held'; readonly statement: StatementKind }
  | { readonly kind: 'at_most'; readonly field: BoundedField; readonly most: number }

export type ColumnRule = Extract<Rule, { kind: 'always_hidden' | 'never_clear' }>
export type RowRule = Extract<Rule, { kind: 'filtered_by' }>

/** A policy that need not keep a guardrail. */
export interface Exception {
  /** The id of its profile, or its name. */
  readonly policy: string
  /** Undefined for an id, and where there is only one project. */
  readonly project: string | undefined
  readonly reason: string
  /** Its last day, as `2027-01-31`; undefined where it does not end. */
  readonly until: string | undefined
  readonly line: number
  readonly column: number
}

/** A rule as it stands in a file: under which name, where, and for whom it does not hold. */
export interface Guardrail {
  readonly name: string
  readonly file: string
  readonly line: number
  readonly column: number
  readonly rule: Rule
  readonly exceptions: readonly Exception[]
}

/** What a rule is about: a pattern, a kind of statement or a limit. */
export function nameSubject(rule: Rule): string {
  switch (rule.kind) {
    case 'refused':
    case 'held':
      return rule.statement
    case 'at_most':
      return rule.field
    default:
      return writePattern(rule.pattern)
  }
}

/** What a rule demands of its subject, as a report shows it. */
export function showDemand(rule: Rule): string | number {
  switch (rule.kind) {
    case 'at_most':
      return rule.most
    case 'filtered_by':
      return `filtered by ${rule.column}`
    default:
      return DEMANDS[rule.kind]
  }
}

const DEMANDS = {
  never_reachable: 'never reachable',
  always_hidden: 'always hidden',
  never_clear: 'never in the clear',
  refused: 'refused',
  held: 'held',
} as const satisfies Record<Exclude<Rule['kind'], 'at_most' | 'filtered_by'>, string>
