import type { ReportedApprovalRules, ReportedProject } from '../report/impact-schema.ts'
import type { PolicyReport } from '../report/schema.ts'
import type { ProjectFacts } from './project.ts'

/** Rules that are listed one by one. */
const SHOWN_RULES = 20

/** What the project of a policy decides about it. `profileId` is null for a profile that is still to be created. */
export function describeProject({ settings }: ProjectFacts, profileId: string | null): ReportedProject {
  if (profileId === null) return { is_default: false, agents_disabled: settings?.agentsDisabled ?? null }
  if (settings === null) return { is_default: null, agents_disabled: null }
  return { is_default: settings.defaultProfileId === profileId, agents_disabled: settings.agentsDisabled }
}

/** The project's rules, where the report shows statements that they may hold; undefined where it shows none. */
export function describeApprovalRules(
  { approvalRules }: ProjectFacts,
  report: PolicyReport,
): ReportedApprovalRules | undefined {
  const kinds = new Set(listShownKinds(report))
  if (kinds.size === 0) return undefined
  if (approvalRules === null) return { enabled: null, rules: [] }
  const holding = approvalRules.filter(
    rule => rule.isEnabled && (rule.kinds.length === 0 || rule.kinds.some(kind => kinds.has(kind))),
  )
  return {
    enabled: holding.length,
    rules: holding.slice(0, SHOWN_RULES).map(({ name, kinds, schema, relation, fromRows }) => ({
      name,
      statement_kinds: [...kinds],
      schema,
      relation,
      from_rows: fromRows,
    })),
  }
}

/** The kinds of statement that rules can hold, and that a report says to be permitted, held or not. */
function listShownKinds({ changes, waiting = [] }: PolicyReport): string[] {
  return [...changes, ...waiting].flatMap(({ area, subject, after }) => {
    if (area === 'statements') return HELD_KINDS.has(subject) && after !== 'refused' ? [subject] : []
    return area === 'approvals' ? [...HELD_KINDS] : []
  })
}

const HELD_KINDS: ReadonlySet<string> = new Set(['insert', 'update', 'delete', 'ddl'])
