import type { PullRequestState } from '../../reviews/evidence.ts'
import type { GitHubClient } from '../client/client.ts'
import { batchSchema, buildQuery, type CommitNode, type PullRequestPage, type ReviewNode } from './pull-request-page.ts'

/** What GitHub knows about a pull request and its reviews. */
export interface PullRequestFacts {
  readonly number: number
  readonly state: PullRequestState
  readonly baseBranch: string
  readonly head: string
  /** Login; null for a deleted account. */
  readonly author: string | null
  /** The commit on the base branch that GitHub calls its merge commit; of a rebase, the last one. */
  readonly merge: { readonly commit: string; readonly parents: readonly string[] } | null
  /** Of those with write access, the latest opinion of each. */
  readonly reviews: readonly Review[]
  /** Those that the head has and the base had not, oldest first. */
  readonly commits: readonly PullRequestCommit[]
  /** False where there are more reviews or commits than are ever read. */
  readonly isComplete: boolean
}

export interface Review {
  readonly state: 'approved' | 'changes-requested' | 'dismissed'
  /** Null for a deleted account. */
  readonly author: { readonly login: string; readonly isPerson: boolean } | null
  /** Null where the commit is gone. */
  readonly commit: string | null
}

export interface PullRequestCommit {
  readonly commit: string
  readonly parents: readonly string[]
  readonly headline: string
  readonly authoredDate: string
  /** The one that git calls author first, then those whom trailers name. */
  readonly authors: readonly CommitAuthor[]
  /** There are more authors than those. */
  readonly hasMoreAuthors: boolean
}

export interface CommitAuthor {
  readonly email: string
  /** Null: GitHub knows no account with that address. */
  readonly login: string | null
}

const BATCH_SIZE = 10
/** A thousand commits, and a thousand reviews. */
const MAX_PAGES = 10

/** What has been read of one pull request, and where to read on. */
interface Reading {
  readonly number: number
  readonly pages: PullRequestPage[]
  readonly reviews: ReviewNode[]
  readonly commits: CommitNode[]
  reviewsAfter: string | null
  commitsAfter: string | null
  hasMoreReviews: boolean
  hasMoreCommits: boolean
}

/** Ten pull requests a request; one more for each hundred commits or reviews of the longest. */
export async function readPullRequests(from: {
  client: GitHubClient
  numbers: readonly number[]
}): Promise<PullRequestFacts[]> {
  const { client, numbers } = from
  const readings = [...new Set(numbers)].map(beginReading)
  const batches = Array.from({ length: Math.ceil(readings.length / BATCH_SIZE) }, (_, index) =>
    readings.slice(index * BATCH_SIZE, (index + 1) * BATCH_SIZE),
  )
  await Promise.all(batches.map(batch => readBatch({ client, batch })))
  return readings.map(toFacts)
}

function beginReading(number: number): Reading {
  const begin = { reviewsAfter: null, commitsAfter: null, hasMoreReviews: true, hasMoreCommits: true }
  return { number, pages: [], reviews: [], commits: [], ...begin }
}

async function readBatch({ client, batch }: { client: GitHubClient; batch: readonly Reading[] }): Promise<void> {
  for (let page = 1, open = [...batch]; page <= MAX_PAGES && open.length > 0; page++) {
    const { repository } = await client.graphql({
      operation: `read the reviews of pull request ${open.map(({ number }) => `#${number}`).join(', ')}`,
      query: buildQuery(open.length),
      variables: Object.fromEntries(
        open.flatMap(({ number, reviewsAfter, commitsAfter }, index) => [
          [`number${index}`, number],
          [`reviews${index}`, reviewsAfter],
          [`commits${index}`, commitsAfter],
        ]),
      ),
      reply: batchSchema,
    })
    for (const [index, reading] of open.entries()) takePage(reading, repository[`p${index}`] as PullRequestPage)
    open = open.filter(({ hasMoreReviews, hasMoreCommits }) => hasMoreReviews || hasMoreCommits)
  }
}

function takePage(reading: Reading, page: PullRequestPage): void {
  const { latestOpinionatedReviews: reviews, commits } = page
  reading.pages.push(page)
  if (reading.hasMoreReviews) {
    reading.reviews.push(...reviews.nodes)
    reading.hasMoreReviews = reviews.pageInfo.hasNextPage
    reading.reviewsAfter = reviews.pageInfo.endCursor
  }
  if (reading.hasMoreCommits) {
    reading.commits.push(...commits.nodes.map(({ commit }) => commit))
    reading.hasMoreCommits = commits.pageInfo.hasNextPage
    reading.commitsAfter = commits.pageInfo.endCursor
  }
}

function toFacts(reading: Reading): PullRequestFacts {
  // Somebody may push while it is read: what the last page says goes with the newest commits.
  const page = reading.pages.at(-1) as PullRequestPage
  const heads = new Set(reading.pages.map(({ headRefOid }) => headRefOid))
  return {
    number: reading.number,
    state: page.state.toLowerCase() as PullRequestState,
    baseBranch: page.baseRefName,
    head: page.headRefOid,
    author: page.author?.login ?? null,
    merge: page.mergeCommit && { commit: page.mergeCommit.oid, parents: listOids(page.mergeCommit.parents) },
    reviews: reading.reviews.flatMap(toReview),
    commits: reading.commits.map(toCommit),
    isComplete: !reading.hasMoreReviews && !reading.hasMoreCommits && heads.size === 1,
  }
}

const REVIEW_STATES = new Map<string, Review['state']>([
  ['APPROVED', 'approved'],
  ['CHANGES_REQUESTED', 'changes-requested'],
  ['DISMISSED', 'dismissed'],
])

function toReview({ state, author, commit }: ReviewNode): Review[] {
  const known = REVIEW_STATES.get(state)
  if (known === undefined) return []
  const actor = author && { login: author.login, isPerson: author.__typename === 'User' }
  return [{ state: known, author: actor, commit: commit?.oid ?? null }]
}

function toCommit({ oid, messageHeadline, authoredDate, parents, authors }: CommitNode) {
  return {
    commit: oid,
    parents: listOids(parents),
    headline: messageHeadline,
    authoredDate,
    authors: authors.nodes.map(({ email, user }) => ({ email: email ?? '', login: user?.login ?? null })),
    hasMoreAuthors: authors.totalCount > authors.nodes.length,
  }
}

function listOids({ nodes }: { nodes: readonly { oid: string }[] }): string[] {
  return nodes.map(({ oid }) => oid)
}
