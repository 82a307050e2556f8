import type { Selection } from '../../policy/globs.ts'
import type { Opinion, PullRequestReviews, ReviewReader } from '../../reviews/evidence.ts'
import type { GitHubClient } from '../client/client.ts'
import { createPolicyListings, type PolicyListings } from '../files/policy-listings.ts'
import { findLanded } from './landing.ts'
import { findPolicyAuthors } from './policy-authors.ts'
import { type PullRequestFacts, type Review, readPullRequests } from './pull-request-facts.ts'

/** `selection` tells which files are policies; tests beside them are not. */
export function createReviewReader({
  client,
  selection,
}: {
  client: GitHubClient
  selection: Selection
}): ReviewReader {
  return {
    readReviews: async queries => {
      const listings = createPolicyListings({ client, selection })
      const facts = await readPullRequests({ client, numbers: queries.map(({ pullRequest }) => pullRequest) })
      const assembled = await Promise.all(
        facts.map(pullRequest => {
          const commits = queries.filter(each => each.pullRequest === pullRequest.number).flatMap(each => each.commits)
          return assemble({ client, listings, pullRequest, commits: [...new Set(commits)] })
        }),
      )
      return new Map(assembled.map(reviews => [reviews.number, reviews]))
    },
  }
}

async function assemble(from: {
  client: GitHubClient
  listings: PolicyListings
  pullRequest: PullRequestFacts
  commits: readonly string[]
}): Promise<PullRequestReviews> {
  const { listings, pullRequest } = from
  const { number, state, baseBranch, head, author, isComplete } = pullRequest
  const isByAuthor = (review: Review) => isSameLogin(review.author?.login, author)
  const reviewers = pullRequest.reviews.filter(review => review.author?.isPerson && !isByAuthor(review))
  const logins = new Set(reviewers.map(review => review.author?.login.toLowerCase() ?? ''))
  const [landed, authors, opinions] = await Promise.all([
    findLanded(from),
    findPolicyAuthors({ listings, pullRequest, reviewers: logins }),
    Promise.all(pullRequest.reviews.map(review => toOpinion({ listings, head, review }))),
  ])
  const { known: policyAuthors, unknown: unknownAuthors } = authors
  return { number, state, baseBranch, head, author, landed, policyAuthors, unknownAuthors, opinions, isComplete }
}

async function toOpinion(from: { listings: PolicyListings; head: string; review: Review }): Promise<Opinion> {
  const { listings, head, review } = from
  const { state, author, commit } = review
  const isPerson = author?.isPerson ?? false
  const matters = state === 'approved' && isPerson && commit !== null
  const isCurrent = commit === head || (matters && (await listings.areEqual(commit, head)))
  return { reviewer: author?.login ?? null, isPerson, state, isCurrent }
}

function isSameLogin(one: string | null | undefined, other: string | null): boolean {
  return typeof one === 'string' && one.toLowerCase() === other?.toLowerCase()
}
