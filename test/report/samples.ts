import type { Rendering } from '../../src/report/rendering.ts'
import type { PolicyReport, Report, ReportedChange, ReportedFinding } from '../../src/report/schema.ts'

export const HEAD = '5f1d2c3b4a59687786958473625140f1e2d3c4b5'
export const BASE = 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678'

export function change(
  [area, subject]: [ReportedChange['area'], string],
  [before, after]: [ReportedChange['before'], ReportedChange['after']],
  rest: Partial<ReportedChange> = {},
): ReportedChange {
  return { area, subject, field: FIELDS[area] ?? subject, before, after, direction: 'widens', line: 7, ...rest }
}

const FIELDS: Readonly<Partial<Record<ReportedChange['area'], string>>> = {
  access: 'table_allowlist',
  statements: 'access_mode',
  masking: 'masking_rules',
  rows: 'row_filters',
}

export function finding(code: string, rest: Partial<ReportedFinding> = {}): ReportedFinding {
  return { code, severity: 'warning', message: 'Something is to be looked at', line: 1, column: 1, ...rest }
}

export function policy(rest: Partial<PolicyReport> = {}): PolicyReport {
  return {
    file: 'policies/analytics.yaml',
    previous_file: null,
    project_id: 'prj_1',
    policy_id: 'pol_1',
    name: 'Read-only analytics',
    action: 'update',
    compared_with: 'base',
    outcome: null,
    reason: null,
    direction: 'widens',
    changes: [],
    findings: [],
    drift: [],
    ...rest,
  }
}

export function report(rest: Partial<Report> = {}): Report {
  return {
    version: 1,
    mode: 'check',
    result: 'changed',
    direction: 'widens',
    dry_run: false,
    repository: 'acme/data-policies',
    commit: HEAD,
    base_commit: BASE,
    pull_request: 12,
    policies: [],
    findings: [],
    unmanaged_profiles: null,
    ...rest,
  }
}

export function rendering(report: Report, rest: Partial<Rendering> = {}): Rendering {
  return {
    report,
    serverUrl: 'https://github.com',
    linkCommit: HEAD,
    runUrl: 'https://github.com/acme/data-policies/actions/runs/8123456789',
    workflow: 'Policies',
    job: 'check',
    texts: new Map(),
    privatePredicates: new Set(),
    redactPredicates: false,
    knowsDrift: false,
    ...rest,
  }
}

export function manyMasks(count: number) {
  return Array.from({ length: count }, (_, index) =>
    change(
      ['masking', `warehouse.table_${index % 50}.column_${index}`],
      index % 3 === 0 ? ['hash', 'clear'] : ['clear', 'redact'],
      {
        direction: index % 3 === 0 ? 'widens' : 'narrows',
        line: index + 10,
      },
    ),
  )
}

export function smallPolicy(index: number) {
  const widens = index % 7 === 0
  return policy({
    file: `policies/team-${index}.yaml`,
    name: `Team ${index}`,
    policy_id: `pol_${index}`,
    direction: widens ? 'widens' : 'narrows',
    changes: [
      widens
        ? change(['access', `team_${index}.orders`], ['none', 'reachable'])
        : change(['limits', 'max_rows'], ['unlimited', 1000 + index], { direction: 'narrows' }),
    ],
  })
}
