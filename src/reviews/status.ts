import type { OverallDirection } from '../access/direction.ts'
import {
  findRequirement,
  type Requirement,
  type ReviewRules,
  requiresNothing,
  type Tally,
  tallyReviews,
} from './tally.ts'
import type { Opinions } from './who.ts'

/** What the commit status says, as GitHub takes it: at most 140 characters. */
export interface GateStatus {
  readonly state: 'pending' | 'success'
  readonly description: string
}

export interface GateDecision extends GateStatus {
  /** What the reviews come to, without what the change does. */
  readonly reviews: string
}

const MAX_DESCRIPTION = 140

const EFFECTS = {
  none: 'changes no policy',
  neutral: 'no effect on access',
  narrows: 'narrows access',
  widens: 'widens access',
  mixed: 'widens and narrows access',
  unclear: 'may widen access',
} as const satisfies Record<OverallDirection, string>

/** Whether an open pull request has the reviews that its merge will be asked for. */
export function decideGate({
  opinions,
  direction,
  rules,
  isOutdated,
}: {
  opinions: Opinions
  direction: OverallDirection
  rules: ReviewRules
  /** Whether the base branch has other policies now than those that the direction was judged by. */
  isOutdated: boolean
}): GateDecision {
  const effect = EFFECTS[direction]
  // What merging now would do is not known, so it must not be shown as harmless.
  if (isOutdated) return { state: 'pending', description: OUTDATED, reviews: OUTDATED }
  if (direction === 'none') return { state: 'success', description: effect, reviews: 'no approval needed' }
  const { state, reviews } = judgeReviews(opinions, findRequirement(direction, rules))
  return { state, description: shorten(`${effect}: ${reviews}`), reviews }
}

const OUTDATED = 'the base branch has moved on: update this pull request, or run the check again'

function judgeReviews(opinions: Opinions, requirement: Requirement): Pick<GateDecision, 'state' | 'reviews'> {
  if (requiresNothing(requirement)) return { state: 'success', reviews: 'no approval needed' }
  const tally = tallyReviews(opinions, { requirement })
  return { state: tally.isSufficient ? 'success' : 'pending', reviews: describeReviews(tally) }
}

function describeReviews(tally: Tally): string {
  const { approvals, needed, requestingChanges, missingReviewers, unknownAuthors, isComplete } = tally
  if (!isComplete) return 'too many commits, pushes or reviews to judge'
  if (requestingChanges.length > 0) return `changes requested by ${requestingChanges.join(', ')}`
  const count = `${approvals.length} of ${needed} approvals`
  const notes = [
    missingReviewers.length > 0 ? 'one must be by reviewers-widening' : '',
    unknownAuthors > 0 ? `${unknownAuthors} for authors without a GitHub account` : '',
  ].filter(note => note !== '')
  return notes.length === 0 ? count : `${count} (${notes.join('; ')})`
}

function shorten(text: string): string {
  return text.length <= MAX_DESCRIPTION ? text : `${text.slice(0, MAX_DESCRIPTION - 1)}…`
}
