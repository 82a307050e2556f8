import type { Change } from '../access/change.ts'
import { compareAccess } from '../access/compare.ts'
import { combineDirections, mayWiden, type OverallDirection } from '../access/direction.ts'
import type { SplitConjuncts } from '../access/pair.ts'
import type { LivePolicy } from '../live/profile.ts'
import type { PolicyDocument } from '../policy/document.ts'
import { isSameProfile } from '../policy/equality.ts'
import type { Field, Profile } from '../policy/schema.ts'

/** A policy as the files want it. */
export interface DesiredPolicy {
  readonly file: string
  readonly projectId: string
  readonly document: PolicyDocument
}

/** What has to happen to make one live profile what its file says. */
export type Step = WriteStep | IdleStep

export type WriteStep = CreateStep | UpdateStep

export interface CreateStep extends Effect {
  readonly kind: 'create'
  readonly desired: DesiredPolicy
}

export interface UpdateStep extends Effect {
  readonly kind: 'update'
  readonly desired: DesiredPolicy
  readonly live: LivePolicy
  readonly liveProfile: Profile
}

/** Nothing is to be done; or nothing can, because the live profile holds something that this version cannot read. */
export type IdleStep = { readonly desired: DesiredPolicy; readonly live: LivePolicy } & (
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'unreadable'; readonly fields: readonly Field[] }
)

interface Effect {
  readonly changes: readonly Change[]
  readonly direction: OverallDirection
}

/** Plans one policy. `live` is undefined where the project has no such profile. */
export function planStep({
  desired,
  live,
  splitConjuncts,
}: {
  desired: DesiredPolicy
  live: LivePolicy | undefined
  splitConjuncts: SplitConjuncts
}): Step {
  const { profile } = desired.document
  if (!live) {
    const changes = compareAccess({ before: undefined, after: profile }, splitConjuncts)
    return { kind: 'create', desired, changes, direction: 'widens' }
  }
  if (live.meaning.kind === 'unreadable') return { kind: 'unreadable', desired, live, fields: live.meaning.fields }
  const liveProfile = live.meaning.profile
  if (isSameProfile(liveProfile, profile)) return { kind: 'unchanged', desired, live }
  const changes = compareAccess({ before: liveProfile, after: profile }, splitConjuncts)
  const direction = combineDirections(changes.map(change => change.direction))
  return { kind: 'update', desired, live, liveProfile, changes, direction }
}

export function isWrite(step: Step): step is WriteStep {
  return step.kind === 'create' || step.kind === 'update'
}

/** Narrowing first, so that access moved from one policy to another is never open in both. */
export function orderSteps(steps: readonly WriteStep[]): readonly [first: WriteStep[], then: WriteStep[]] {
  return [steps.filter(step => !mayWiden(step.direction)), steps.filter(step => mayWiden(step.direction))]
}
