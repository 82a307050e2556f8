import { mayWiden, type OverallDirection } from '../access/direction.ts'
import type { PolicyReport, Report, ReportedChange, ReportedFinding } from './schema.ts'

/** The most important first: what widens, what may, what narrows, what has no effect. */
const DIRECTION_RANKS = {
  widens: 0,
  mixed: 0,
  unclear: 2,
  narrows: 3,
  neutral: 4,
  none: 5,
} as const satisfies Record<OverallDirection, number>

const SEVERITY_RANKS = { error: 0, warning: 1, notice: 2 } as const satisfies Record<
  ReportedFinding['severity'],
  number
>

const AREA_RANKS = {
  access: 0,
  statements: 1,
  masking: 2,
  rows: 3,
  limits: 4,
  writes: 5,
  approvals: 6,
  other: 7,
} as const satisfies Record<ReportedChange['area'], number>

/** Policies by importance: what failed or is in error, drift, widening, unclear, warnings, the rest. Equals keep their order. */
export function sortPolicies(policies: readonly PolicyReport[]): PolicyReport[] {
  return policies.toSorted((one, other) => rankPolicy(one) - rankPolicy(other))
}

export function sortChanges(changes: readonly ReportedChange[]): ReportedChange[] {
  return changes.toSorted(compareChanges)
}

/** By direction; in one direction by area, the most general subject first. */
export function compareChanges(one: ReportedChange, other: ReportedChange): number {
  return (
    DIRECTION_RANKS[one.direction] - DIRECTION_RANKS[other.direction] ||
    AREA_RANKS[one.area] - AREA_RANKS[other.area] ||
    rankSubject(one.subject) - rankSubject(other.subject)
  )
}

/** Findings that stand, the worst first and then by place; behind them those that the file accepts. */
export function sortFindings(findings: readonly ReportedFinding[]): ReportedFinding[] {
  return findings.toSorted(
    (one, other) =>
      Number(one.accepted !== undefined) - Number(other.accepted !== undefined) ||
      SEVERITY_RANKS[one.severity] - SEVERITY_RANKS[other.severity] ||
      (one.line ?? 0) - (other.line ?? 0) ||
      (one.column ?? 0) - (other.column ?? 0),
  )
}

/** Whether the policy would be another one, or nobody's. */
export function isChanged({ action }: PolicyReport): boolean {
  return action === 'create' || action === 'update' || action === 'unmanage'
}

/** Whether a dry run would have written the policy. */
export function isPlanned(policy: PolicyReport, { mode, dry_run }: Report): boolean {
  return mode === 'apply' && dry_run && policy.outcome === null && isChanged(policy)
}

/** Whether a reader has anything to look at in a policy. */
export function isNoteworthy(policy: PolicyReport): boolean {
  const { action, outcome, findings, drift } = policy
  const isDone = outcome !== null && outcome !== 'unchanged'
  return action !== 'none' || findings.length > 0 || drift.length > 0 || isWaiting(policy) || isDone
}

/** Whether the base branch holds changes of the policy that are not yet in force. */
export function isWaiting({ waiting = [] }: PolicyReport): boolean {
  return waiting.length > 0
}

export function hasFinding(
  { findings }: Pick<Report | PolicyReport, 'findings'>,
  severity: ReportedFinding['severity'],
) {
  return findings.some(finding => finding.severity === severity && finding.accepted === undefined)
}

/** Whether a policy can wait: nothing is wrong with it, and it does no more than narrow access. */
export function isCalm(policy: PolicyReport): boolean {
  return rankPolicy(policy) >= CALM_RANK
}

const CALM_RANK = 9

function rankPolicy(policy: PolicyReport): number {
  if (policy.outcome === 'failed') return 0
  if (policy.action === 'invalid' || hasFinding(policy, 'error')) return 1
  if (policy.drift.length > 0) return 2
  if (policy.outcome === 'refused') return 3
  if (mayWiden(policy.direction)) return 4 + DIRECTION_RANKS[policy.direction]
  if (hasFinding(policy, 'warning') || isWaiting(policy)) return 7
  if (policy.action === 'unmanage') return 8
  return CALM_RANK + DIRECTION_RANKS[policy.direction]
}

function rankSubject(subject: string): number {
  if (subject === '*') return 0
  return subject.startsWith('*') ? 1 : 2
}
