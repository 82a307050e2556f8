import { DIRECTION_RANKS, mayWiden } from '../access/direction.ts'
import { judgeHarm, rankHarm } from '../access/harm.ts'
import type { PolicyReport, Report, ReportedChange, ReportedFinding } from './schema.ts'

const SEVERITY_RANKS = { error: 0, warning: 1, notice: 2 } as const satisfies Record<
  ReportedFinding['severity'],
  number
>

/**
 * Policies by importance: what failed or is in error, drift, widening by its harm, unclear, warnings, the rest. Equals keep
 * their order.
 */
export function sortPolicies(policies: readonly PolicyReport[]): PolicyReport[] {
  return sortBy(policies, policy => [rankPolicy(policy), rankWorst(policy)])
}

/** The most harmful first; of one harm the most general subject first. */
export function sortChanges<Change extends ReportedChange>(changes: readonly Change[]): Change[] {
  return sortBy(changes, change => [rankChange(change), rankSubject(change.subject)])
}

/** Where a change stands in the order of harm. */
export function rankChange(change: ReportedChange): number {
  return rankHarm({ direction: change.direction, harm: judgeHarm(change) })
}

/** What ranks are made from is read once for each. */
function sortBy<Item>(items: readonly Item[], rank: (item: Item) => readonly [number, number]): Item[] {
  return items
    .map(item => ({ item, ranks: rank(item) }))
    .sort((one, other) => one.ranks[0] - other.ranks[0] || one.ranks[1] - other.ranks[1])
    .map(({ item }) => item)
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

/** Whether merging changes what the policy comes to, by its file or by the tables there are. */
export function isAffected(policy: PolicyReport): boolean {
  return isChanged(policy) || isOpened(policy)
}

/** Whether SQL files change what the policy comes to. */
export function isOpened({ changes }: PolicyReport): boolean {
  return changes.some(({ cause }) => cause === 'schema')
}

/** Whether a dry run would have written the policy. */
export function isPlanned(policy: PolicyReport, { mode, dry_run }: Report): boolean {
  return mode === 'apply' && dry_run && policy.outcome === null && isChanged(policy)
}

/** Whether a reader has anything to look at in a policy. */
export function isNoteworthy(policy: PolicyReport): boolean {
  const { action, outcome, findings, drift } = policy
  const isDone = outcome !== null && outcome !== 'unchanged'
  return action !== 'none' || findings.length > 0 || drift.length > 0 || isOpened(policy) || isWaiting(policy) || isDone
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
  if (mayWiden(policy.direction)) return policy.direction === 'unclear' ? 6 : 4
  if (hasFinding(policy, 'warning') || isWaiting(policy)) return 7
  if (policy.action === 'unmanage') return 8
  return CALM_RANK + DIRECTION_RANKS[policy.direction]
}

/** Of what may widen, its most harmful change. */
function rankWorst({ direction, changes }: PolicyReport): number {
  return mayWiden(direction) ? changes.reduce((worst, change) => Math.min(worst, rankChange(change)), Infinity) : 0
}

function rankSubject(subject: string): number {
  if (subject === '*') return 0
  return subject.startsWith('*') ? 1 : 2
}
