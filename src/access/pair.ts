import type { Profile } from '../policy/schema.ts'
import type { AccessModel } from './model.ts'

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

export type { SplitConjuncts } from '../postgres/predicate.ts'

export function isSame<State>(one: Pair<State>, other: Pair<State>): boolean {
  return one.before === other.before && one.after === other.after
}
