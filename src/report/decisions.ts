import { showHidden } from '../text/visible.ts'
import type { PolicyReport, Report } from './schema.ts'

/** What a run decided and why, a line each, for the log of a debug run. Without predicates and values of fields. */
export function listDecisions(report: Report): string[] {
  const { mode, result, direction, commit, base_commit, findings, policies, tests } = report
  return [
    `mode ${mode}: ${commit} compared with ${base_commit ?? 'what is live'}`,
    ...policies.map(describePolicy),
    ...findings.map(({ code, severity }) => `run: ${severity} ${code}`),
    ...(tests?.files ?? []).map(
      ({ file, passed, failed, not_run, not_run_because: why }) =>
        `${file}: ${passed} passed, ${failed} failed, ${not_run} not run${why.length > 0 ? ` (${why.join(', ')})` : ''}`,
    ),
    `result ${result}, direction ${direction}`,
  ].map(line => showHidden(line))
}

function describePolicy(policy: PolicyReport): string {
  const { file, project_id, policy_id, action, compared_with, outcome, direction, changes, findings, drift } = policy
  const codes = findings.map(({ code, accepted }) => (accepted === undefined ? code : `${code} (accepted)`))
  const facts = [
    action,
    `project ${project_id ?? 'unknown'}`,
    `profile ${policy_id ?? 'unknown'}`,
    `compared with ${compared_with}`,
    direction,
    ...(outcome === null ? [] : [outcome]),
    ...(policy.proof ? [`proof ${policy.proof}`] : []),
    `${changes.length} changes`,
    ...(drift.length > 0 ? [`drift in ${drift.map(({ field }) => field).join(', ')}`] : []),
    ...(policy.waiting?.length ? [`${policy.waiting.length} waiting`] : []),
    ...(codes.length > 0 ? [`findings ${[...new Set(codes)].join(', ')}`] : []),
  ]
  return `${file}: ${facts.join(', ')}`
}
