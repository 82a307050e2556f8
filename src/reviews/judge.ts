import type { AssociatedPullRequest, FileVersion, PullRequestReviews, ReviewQuery } from './evidence.ts'
import { asksForNothing, type Requirement, type Tally, tallyReviews } from './tally.ts'

/** A commit that would come into force. */
export type PendingCommit = Pick<FileVersion, 'commit' | 'pullRequests'>

export type Judgement =
  /** `pullRequest` is null where no review was asked for. */
  | {
      readonly kind: 'reviewed'
      readonly commit: string
      readonly pullRequest: number | null
      readonly approvals: readonly string[]
    }
  | Unreviewed

export type Unreviewed = { readonly kind: 'unreviewed'; readonly commit: string } & UnreviewedCause

/**
 * `direct-push`: it came by no pull request; `pullRequest` is one that GitHub names for it all the same, because it was
 * pushed together with it or as an altered merge of it. `unmerged`, `other-branch`: its pull request was not merged into
 * this branch.
 */
type UnreviewedCause =
  | { readonly reason: 'direct-push'; readonly pullRequest: number | null }
  | { readonly reason: 'unmerged' | 'other-branch'; readonly pullRequest: number }
  | { readonly reason: ReviewGap; readonly pullRequest: number; readonly tally: Tally }

/** What a merged pull request's reviews lack. */
export type ReviewGap =
  | 'unreadable'
  | 'changes-requested'
  | 'too-few-approvals'
  | 'unknown-authors'
  | 'required-reviewer'

/** Which pull requests' reviews there are to read before the commits can be judged. */
export function listQueries(from: { commits: readonly PendingCommit[]; branch: string }): ReviewQuery[] {
  const queries = new Map<number, Set<string>>()
  for (const { commit, pullRequests } of from.commits) {
    for (const { number } of pullRequests.filter(each => isMergedInto(from.branch, each))) {
      queries.set(number, (queries.get(number) ?? new Set()).add(commit))
    }
  }
  return [...queries].map(([pullRequest, commits]) => ({ pullRequest, commits: [...commits] }))
}

/**
 * Whether a commit of the branch came through a pull request that was reviewed as is asked for. Of several that brought
 * it, one will do. `reviews` holds those that `listQueries` named.
 */
export function judgeCommit(from: {
  pending: PendingCommit
  branch: string
  reviews: ReadonlyMap<number, PullRequestReviews>
  requirement: Requirement
}): Judgement {
  const { pending, branch, reviews, requirement } = from
  const { commit } = pending
  if (asksForNothing(requirement)) return { kind: 'reviewed', commit, pullRequest: null, approvals: [] }
  const merged = pending.pullRequests.filter(each => isMergedInto(branch, each))
  const bringing = merged
    .map(({ number }) => reviews.get(number))
    .filter(each => each !== undefined)
    .filter(each => each.state === 'merged' && each.baseBranch === branch && each.landed.includes(commit))
    .map(pullRequest => ({ pullRequest: pullRequest.number, tally: tallyReviews(pullRequest, requirement) }))
    .sort((one, other) => countGaps(one.tally) - countGaps(other.tally))
  const [best] = bringing
  if (best === undefined) return refuseUnbrought({ pending, merged, branch })
  const { pullRequest, tally } = best
  if (tally.isSufficient) return { kind: 'reviewed', commit, pullRequest, approvals: tally.approvals }
  return { kind: 'unreviewed', commit, reason: findGap(tally, requirement), pullRequest, tally }
}

/** A commit with reviews from nowhere. */
function refuseUnbrought(from: {
  pending: PendingCommit
  merged: readonly AssociatedPullRequest[]
  branch: string
}): Unreviewed {
  const { pending, merged, branch } = from
  const { commit, pullRequests } = pending
  const refuse = { kind: 'unreviewed', commit } as const
  const [pushed] = merged
  if (pushed) return { ...refuse, reason: 'direct-push', pullRequest: pushed.number }
  const open = pullRequests.find(({ state, baseBranch }) => state === 'open' && baseBranch === branch)
  if (open) return { ...refuse, reason: 'unmerged', pullRequest: open.number }
  const elsewhere = pullRequests.find(({ state }) => state === 'merged')
  if (elsewhere) return { ...refuse, reason: 'other-branch', pullRequest: elsewhere.number }
  const [other] = pullRequests
  return other
    ? { ...refuse, reason: 'unmerged', pullRequest: other.number }
    : { ...refuse, reason: 'direct-push', pullRequest: null }
}

function isMergedInto(branch: string, { state, baseBranch }: AssociatedPullRequest): boolean {
  return state === 'merged' && baseBranch === branch
}

function countGaps({ isSufficient, isComplete, requestingChanges, missing, lacksRequiredReviewer }: Tally): number {
  if (isSufficient) return 0
  return (isComplete ? 1 : 1000) + 10 * requestingChanges.length + missing + (lacksRequiredReviewer ? 1 : 0)
}

function findGap(tally: Tally, requirement: Requirement): ReviewGap {
  const { isComplete, requestingChanges, missing, approvals } = tally
  if (!isComplete) return 'unreadable'
  if (requestingChanges.length > 0) return 'changes-requested'
  if (missing === 0) return 'required-reviewer'
  return approvals.length >= requirement.approvals ? 'unknown-authors' : 'too-few-approvals'
}
