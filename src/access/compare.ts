import { BoundedChanges, MAX_CHANGES } from './bounded-changes.ts'
import type { Change } from './change.ts'
import { compareRelations } from './compare-relations.ts'
import { compareSettings } from './compare-settings.ts'
import { compareStatements } from './compare-statements.ts'
import { combineDirections, type OverallDirection } from './direction.ts'
import { listEdits } from './list-edits.ts'
import type { SplitConjuncts, Versions } from './pair.ts'

/** What two versions of a policy differ in. */
export interface Comparison {
  /** Of all changes together, listed or not. */
  readonly direction: OverallDirection
  /** Every change; of more than a thousand, the worst. */
  readonly changes: readonly Change[]
  /** How many changes are not listed. */
  readonly omitted: number
}

/**
 * Every change in effective access between two versions of a policy, each once. Exact: a policy tells apart only the
 * relations and columns that it mentions, so comparing those and one representative of the rest compares them all.
 */
export function compareAccess(versions: Versions, splitConjuncts: SplitConjuncts): Comparison {
  const relations = new BoundedChanges(compareRelations(versions, splitConjuncts))
  const others = [...compareStatements(versions), ...compareSettings(versions)]
  const edits = listEdits({
    versions,
    splitConjuncts,
    effective: new Set([...relations.fields, ...others.map(({ field }) => field)]),
  })
  // These are so few that there is always room for them.
  const rest = [...others, ...edits]
  const listed = relations.list(MAX_CHANGES - rest.length)
  return {
    direction: combineDirections([...relations.directions, ...rest.map(({ direction }) => direction)]),
    changes: [...listed, ...rest],
    omitted: relations.count - listed.length,
  }
}
