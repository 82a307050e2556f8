import type { Change } from '../access/change.ts'
import { compareAccess } from '../access/compare.ts'
import { combineDirections, type OverallDirection } from '../access/direction.ts'
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
  const changes = compareAccess({ before: known, after: document.profile }, splitConjuncts)
  const compared_with = before.kind
  if (before.kind === 'nothing') {
    return { compared_with, direction: 'widens', changes: changes.map(change => locateChange(change, document)) }
  }
  const told = before.kind === 'unknown' ? changes.map(hideBefore) : changes
  return {
    compared_with,
    direction: combineDirections(told.map(({ direction }) => direction)),
    changes: told.map(change => locateChange(change, document)),
  }
}

/** Where the earlier state is unknown, the direction is unclear. */
function hideBefore(change: Change): Change {
  return { ...change, before: null, direction: 'unclear' }
}

export function locateChange({ cause, ...change }: Change, document: PolicyDocument): ReportedChange {
  return { ...change, line: document.locate(cause).line }
}
