import type { Change } from '../access/change.ts'
import { type Comparison, compareAccess } from '../access/compare.ts'
import type { OverallDirection } from '../access/direction.ts'
import type { SplitConjuncts } from '../access/pair.ts'
import type { PolicyDocument } from '../policy/document.ts'
import type { Profile } from '../policy/schema.ts'
import type { ReportedChange } from '../report/schema.ts'

/** What a policy is compared with. `unknown`: there is an earlier state that could not be read. */
export type Before =
  | { readonly kind: 'base' | 'live'; readonly profile: Profile }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unknown' }

export interface PolicyChanges {
  readonly compared_with: Before['kind']
  readonly direction: OverallDirection
  readonly changes: ReportedChange[]
  readonly changes_omitted?: number
}

/** The changes that a version of a policy makes, as a report lists them. */
export function reportChanges({
  before,
  document,
  splitConjuncts,
}: {
  before: Before
  document: PolicyDocument
  splitConjuncts: SplitConjuncts
}): PolicyChanges {
  const known = 'profile' in before ? before.profile : undefined
  const comparison = compareAccess({ before: known, after: document.profile }, splitConjuncts)
  const { changes, omitted, direction } = before.kind === 'unknown' ? hideBefore(comparison) : comparison
  return {
    compared_with: before.kind,
    direction: before.kind === 'nothing' ? 'widens' : direction,
    ...listChanges({ changes, omitted, document }),
  }
}

/** Changes as a report lists them, and the number of those that it leaves out, if there are any. */
export function listChanges({
  changes,
  omitted,
  document,
}: Omit<Comparison, 'direction'> & { document: PolicyDocument }): Pick<PolicyChanges, 'changes' | 'changes_omitted'> {
  const listed = changes.map(({ cause, ...change }) => ({ ...change, line: document.locate(cause).line }))
  return { changes: listed, ...(omitted > 0 ? { changes_omitted: omitted } : {}) }
}

/** Without an earlier state at hand, what is wanted can be shown, and not which way it points. */
function hideBefore({ direction, changes, omitted }: Comparison): Comparison {
  const told = changes.map((change): Change => ({ ...change, before: null, direction: 'unclear' }))
  return { direction: direction === 'none' ? 'none' : 'unclear', changes: told, omitted }
}
