import { isChanged } from './order.ts'
import type { PolicyReport, Report } from './schema.ts'

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
