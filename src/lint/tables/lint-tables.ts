import type { TableContext } from '../../exposure/tables.ts'
import type { Finding } from '../../policy/finding.ts'
import { compareFindings, limitFindings } from '../../policy/list-findings.ts'
import { lintMaskedColumns } from './columns.ts'
import { lintRelationNames } from './names.ts'
import { lintPartitions } from './partitions.ts'
import { lintPredicateColumns } from './predicates.ts'
import { lintViews } from './views.ts'

/** What the tables there are say about a valid policy, in the order of places. What two databases have alike is said once. */
export function lintTables(context: TableContext): readonly Finding[] {
  const rules = [lintRelationNames, lintMaskedColumns, lintPredicateColumns, lintViews, lintPartitions]
  const findings = new Map<string, Finding>()
  for (const rule of rules) {
    for (const finding of rule(context)) {
      const key = `${finding.at.line} ${finding.at.column} ${finding.code} ${finding.message}`
      if (!findings.has(key)) findings.set(key, finding)
    }
  }
  return limitFindings([...findings.values()].sort(compareFindings))
}
