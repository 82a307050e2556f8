import type { AccessModel } from '../access/model.ts'
import { namedRelation, type Relation } from '../access/relation.ts'
import { touchesRelations } from '../access/statements.ts'
import type { Finding } from '../policy/finding.ts'
import { createFinding, type LintContext } from './lint-context.ts'

/** Findings about rules on relations that nobody can reach. Where no relation at all can be, that is said once elsewhere. */
export function* lintReachability({ document, profile, model }: LintContext): Iterable<Finding> {
  if (!touchesRelations(profile)) return
  const isReachable = createReachability(model)
  const rules = [
    { field: 'masking_rules', code: 'unreachable-mask', effect: 'masks' },
    { field: 'row_filters', code: 'unreachable-row-filter', effect: 'filters' },
  ] as const
  for (const { field, code, effect } of rules) {
    for (const [index, { table }] of profile[field].entries()) {
      const relation = namedRelation(table)
      if (!relation || isReachable(relation)) continue
      const message = `This ${effect} nothing, as the lists put ${table} out of reach; remove the rule or correct the table.`
      yield createFinding({ code, at: document.locate([field, index]), message })
    }
  }
}

/** Whether a relation is reachable; for a bare name, whether it is in any schema. */
function createReachability(model: AccessModel): (relation: Relation) => boolean {
  const mentioned = new Map<string, Relation[]>()
  for (const relation of [...model.names(), ...model.namesakes()]) {
    if (relation.table === undefined) continue
    const alike = mentioned.get(relation.table) ?? []
    mentioned.set(relation.table, alike)
    alike.push(relation)
  }
  const decided = new Map<string, boolean>()
  return relation => {
    if (relation.schema !== undefined || relation.table === undefined) return model.reaches(relation)
    const known = decided.get(relation.table)
    if (known !== undefined) return known
    const isReachable = [relation, ...(mentioned.get(relation.table) ?? [])].some(alike => model.reaches(alike))
    decided.set(relation.table, isReachable)
    return isReachable
  }
}
