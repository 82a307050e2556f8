import { isNoteworthy, sortPolicies } from './order.ts'
import type { PolicyReport, Report } from './schema.ts'
import { summariseReport } from './verdict.ts'
import { showHidden } from './visible.ts'

/** The report for the job's log: its verdict, then a line for each policy that there is anything to say about. */
export function listLogLines(report: Report): string[] {
  const policies = sortPolicies(report.policies).filter(isNoteworthy)
  return [summariseReport(report), ...policies.map(describePolicy)]
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
