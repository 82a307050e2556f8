import { combineDirections, type OverallDirection } from '../access/direction.ts'
import type { Finding } from '../policy/finding.ts'
import type { PolicyReport, ReportedFinding } from '../report/schema.ts'
import type { PolicySource } from './source.ts'

/** The part of a policy's report that its file alone determines; it says that nothing changes. */
export function describeSource(source: PolicySource): PolicyReport {
  return {
    file: source.file.path,
    previous_file: null,
    project_id: source.kind === 'valid' ? source.projectId : null,
    policy_id: source.kind === 'valid' ? (source.document.id ?? null) : null,
    name: source.kind === 'valid' ? source.document.profile.name : (source.name ?? null),
    action: source.kind === 'valid' ? 'none' : 'invalid',
    compared_with: 'unknown',
    outcome: null,
    reason: null,
    direction: 'none',
    changes: [],
    findings: source.findings.map(reportFinding),
    drift: [],
  }
}

export function reportFinding({ code, severity, message, at, accepted }: Finding): ReportedFinding {
  return { code, severity, message, line: at.line, column: at.column, ...(accepted === undefined ? {} : { accepted }) }
}

/** The direction of policies together. */
export function combinePolicies(policies: readonly PolicyReport[]): OverallDirection {
  return combineDirections(policies.map(({ direction }) => direction))
}
