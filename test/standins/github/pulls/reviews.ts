import type { PullRequest, Review, ReviewState } from '../model.ts'
import { canPush } from '../permissions.ts'
import type { Repository } from '../repository.ts'

export interface SubmitReview {
  number: number
  user: string
  state: ReviewState
  /** The commit that was looked at; the head, if not given. */
  commit?: string
  body?: string
}

export type ReviewDecision = 'APPROVED' | 'CHANGES_REQUESTED' | 'REVIEW_REQUIRED'

export function submitReview(repository: Repository, options: SubmitReview): Review {
  const pull = repository.pull(options.number)
  const author = repository.world.account(options.user)
  const review: Review = {
    id: repository.world.nextId(),
    author,
    state: options.state,
    body: options.body ?? '',
    commit: options.commit ?? pull.headSha,
    submittedAt: repository.world.tick(),
  }
  pull.reviews.push(review)
  pull.requestedReviewers = pull.requestedReviewers.filter(account => account !== author)
  return review
}

/** A dismissal changes the review that it is about; it is not a new one. */
export function dismissReview(pull: PullRequest, id: number): Review {
  const review = pull.reviews.find(each => each.id === id)
  if (!review) throw new Error(`pull request ${pull.number} has no review ${id}`)
  review.state = 'DISMISSED'
  return review
}

function keepLatest(reviews: Review[]): Review[] {
  const latest = new Map(reviews.map(review => [review.author, review]))
  return reviews.filter(review => latest.get(review.author) === review)
}

/** Each person's latest review, leaving out those who have been asked for another. */
export function latestReviews(pull: PullRequest): Review[] {
  return keepLatest(pull.reviews).filter(({ author }) => !pull.requestedReviewers.includes(author))
}

/**
 * Each person's latest opinion: an approval or a request for changes, or one of them dismissed. A mere comment never
 * takes an opinion's place.
 */
export function latestOpinionatedReviews(
  repository: Repository,
  { pull, writersOnly }: { pull: PullRequest; writersOnly: boolean },
): Review[] {
  const opinions = keepLatest(pull.reviews.filter(({ state }) => state !== 'COMMENTED'))
  return writersOnly ? opinions.filter(({ author }) => canPush(repository.roleOf(author))) : opinions
}

/** What the branch protection makes of the reviews; null where it asks for none. */
export function decideReviews(repository: Repository, pull: PullRequest): ReviewDecision | null {
  if (repository.requiredApprovals === 0) return null
  const opinions = latestOpinionatedReviews(repository, { pull, writersOnly: true })
  const count = (state: ReviewState) => opinions.filter(review => review.state === state).length
  if (count('CHANGES_REQUESTED') > 0) return 'CHANGES_REQUESTED'
  return count('APPROVED') >= repository.requiredApprovals ? 'APPROVED' : 'REVIEW_REQUIRED'
}
