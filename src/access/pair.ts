import type { Profile } from '../policy/schema.ts'
import type { Reach } from './direction.ts'
import type { AccessModel } from './model.ts'
import { generaliseRelation, type Relation } from './relation.ts'

/** Something on either side of a comparison. */
export interface Pair<State> {
  readonly before: State
  readonly after: State
}

/** Two versions of a policy; without a `before`, the policy is new and everything in it is more than there was. */
export interface Versions {
  readonly before: Profile | undefined
  readonly after: Profile
}

export type Models = Pair<AccessModel>

/** The parts of a predicate that all have to hold, each in one spelling, so that equal parts are equal strings. */
export type SplitConjuncts = (predicate: string) => readonly string[]

export function isSame<State>(one: Pair<State>, other: Pair<State>): boolean {
  return one.before === other.before && one.after === other.after
}

/** Whether the next wider representative changes in the same way, so that it need not be said again. */
export function isSaidOfWider<State>(
  relation: Relation,
  own: Pair<State>,
  stateOf: (wider: Relation) => Pair<State>,
): boolean {
  const wider = generaliseRelation(relation)
  return wider !== undefined && isSame(stateOf(wider), own)
}

export function reachOf({ before, after }: Models, relation: Relation): Pair<Reach> {
  return {
    before: before.reaches(relation) ? 'reachable' : 'none',
    after: after.reaches(relation) ? 'reachable' : 'none',
  }
}
