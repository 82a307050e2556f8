import type { OverallDirection } from '../access/direction.ts'
import { isPlanned } from './order.ts'
import type { PolicyReport, Report, ReportedChange, ReportedFinding } from './schema.ts'

/** A direction as a table's cell says it: what calls for caution in bold capitals, never by a colour or a sign alone. */
export const DIRECTION_WORDS = {
  widens: '**WIDENS**',
  mixed: '**WIDENS** and narrows',
  unclear: '**UNCLEAR**',
  narrows: 'narrows',
  neutral: 'no effect',
  none: 'unchanged',
} as const satisfies Record<OverallDirection, string>

export const AREA_TITLES = {
  access: 'Access',
  statements: 'Statements',
  masking: 'Masking',
  rows: 'Rows',
  limits: 'Limits',
  writes: 'Writes',
  approvals: 'Approvals',
  guardrails: 'Guardrails',
  other: 'Other',
} as const satisfies Record<ReportedChange['area'], string>

export const SEVERITY_WORDS = {
  error: '**Error**',
  warning: '**Warning**',
  notice: 'Note',
} as const satisfies Record<ReportedFinding['severity'], string>

const OUTCOME_WORDS = {
  applied: 'applied',
  unchanged: 'unchanged',
  refused: '**REFUSED**',
  failed: '**FAILED**',
} as const satisfies Record<NonNullable<PolicyReport['outcome']>, string>

/** What became of a policy at apply; nothing where it was not to be applied. */
export function describeOutcome(policy: PolicyReport, report: Report): string {
  if (isPlanned(policy, report)) return 'would be applied'
  return policy.outcome === null ? '' : OUTCOME_WORDS[policy.outcome]
}

/** `1 policy`, `2 policies`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${formatNumber(number)} ${number === 1 ? one : many}`
}

export function countPolicies(number: number): string {
  return count(number, 'policy', 'policies')
}

/** `10,000`, alike in every locale. Not by `Intl`, which takes longer to load than a report to write. */
export function formatNumber(number: number): string {
  const [whole = '', ...fraction] = String(number).split('.')
  return [whole.replace(/\B(?=(?:\d{3})+$)/g, ','), ...fraction].join('.')
}

/** `a`, `a and b`, `a, b and c`. */
export function joinWithAnd(parts: readonly string[]): string {
  const last = parts.at(-1)
  if (last === undefined) return ''
  return parts.length === 1 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`
}
