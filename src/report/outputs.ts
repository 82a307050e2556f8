import { showHidden } from '../text/visible.ts'
import { isChanged, isNoteworthy, sortPolicies } from './order.ts'
import type { PolicyReport, Report } from './schema.ts'
import { summariseReport } from './verdict.ts'

/** The report for the job's log: its verdict, then a line for each policy that there is anything to say about. */
export function listLogLines(report: Report): string[] {
  const policies = sortPolicies(report.policies).filter(isNoteworthy)
  const guardrails = (report.guardrails?.files ?? []).filter(({ action }) => action !== 'none')
  return [
    summariseReport(report),
    ...policies.map(describePolicy),
    ...guardrails.map(({ file, action }) => showHidden(`  ${file}: ${action}`)),
  ]
}

function describePolicy({ action, outcome, direction, file, policy_id, drift }: PolicyReport): string {
  const facts = [
    outcome ?? action,
    direction === 'none' ? undefined : direction,
    drift.length > 0 ? 'drifted' : undefined,
    policy_id ?? undefined,
  ].filter(fact => fact !== undefined)
  return showHidden(`  ${file}: ${facts.join(', ')}`)
}

/** The action's outputs that the report determines, by name. */
export function listOutputs({ result, direction, policies }: Report): Record<string, string> {
  const countWhere = (holds: (policy: PolicyReport) => boolean) => String(policies.filter(holds).length)
  return {
    result,
    direction,
    changed: countWhere(isChanged),
    applied: countWhere(({ outcome }) => outcome === 'applied'),
    drifted: countWhere(({ drift }) => drift.length > 0),
    failed: countWhere(({ outcome }) => outcome === 'failed'),
  }
}

/** The report as the text of its file. */
export function formatReport(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`
}
