import type {
  Actor,
  CommitPerson,
  PullRequestCommit,
  PullRequestFacts,
  PullRequestReader,
  Review,
} from '../../reviews/evidence.ts'
import type { GitHubClient } from '../client/client.ts'
import { createBranchNames } from './branch-names.ts'
import {
  type ActorNode,
  batchSchema,
  buildQuery,
  type CommitNode,
  type PullRequestPage,
  type ReviewNode,
} from './pull-request-page.ts'
import { readPushes } from './pushes.ts'

const BATCH_SIZE = 10
/** A thousand commits, and a thousand reviews. */
const MAX_PAGES = 10

/** Everything that was read of one pull request, page by page, and where to read on. */
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

/** Reads pull requests, ten a request, with one more for each hundred commits or reviews of the longest. */
export function createPullRequestReader({
  client,
  branch,
}: {
  client: GitHubClient
  /** The one that they are to be merged into. */
  branch: string
}): PullRequestReader {
  const names = createBranchNames({ client, branch })

  return {
    async read(numbers) {
      const readings = [...new Set(numbers)].map(startReading)
      const batches = Array.from({ length: Math.ceil(readings.length / BATCH_SIZE) }, (_, index) =>
        readings.slice(index * BATCH_SIZE, (index + 1) * BATCH_SIZE),
      )
      await Promise.all(batches.map(batch => readBatch({ client, batch })))
      const facts = await Promise.all(readings.map(reading => toFacts(reading)))
      return new Map(facts.map(pullRequest => [pullRequest.number, pullRequest]))
    },
  }

  async function toFacts(reading: Reading): Promise<PullRequestFacts> {
    // Somebody may push while it is read: what the last page says goes with the newest commits.
    const page = reading.pages.at(-1)
    if (!page) throw new Error(`Pull request #${reading.number} was not read`)
    const heads = new Set(reading.pages.map(({ headRefOid }) => headRefOid))
    const mergedAt = readTime(page.mergedAt)
    const [isIntoBranch, baseChangedAt, pushes] = await Promise.all([
      names.leadsHere(page.baseRefName),
      findBaseChange(page),
      readPushes({ client, branch: page.headRefName, isFork: page.isCrossRepository, until: mergedAt }),
    ])
    return {
      number: reading.number,
      state: STATES[page.state],
      isIntoBranch,
      baseBranch: page.baseRefName,
      head: page.headRefOid,
      author: toActor(page.author),
      mergedAt,
      baseChangedAt,
      reviews: reading.reviews.flatMap(toReview),
      commits: reading.commits.map(toCommit),
      pushes,
      isComplete: !reading.hasMoreReviews && !reading.hasMoreCommits && heads.size === 1 && pushes.kind !== 'too-many',
    }
  }

  /** When its base was last changed, by hand or by GitHub. A branch that was only renamed is the same base. */
  async function findBaseChange({ timelineItems }: PullRequestPage): Promise<number | null> {
    for (const event of timelineItems.nodes.toReversed()) {
      const isRename = event?.oldBase !== undefined && (await names.leadsHere(event.oldBase))
      if (event?.createdAt !== undefined && !isRename) return readTime(event.createdAt)
    }
    return null
  }
}

const STATES = { OPEN: 'open', CLOSED: 'closed', MERGED: 'merged' } as const satisfies Record<
  PullRequestPage['state'],
  PullRequestFacts['state']
>

function startReading(number: number): Reading {
  const start = { reviewsAfter: null, commitsAfter: null, hasMoreReviews: true, hasMoreCommits: true }
  return { number, pages: [], reviews: [], commits: [], ...start }
}

async function readBatch({ client, batch }: { client: GitHubClient; batch: readonly Reading[] }): Promise<void> {
  for (let page = 1, open = [...batch]; page <= MAX_PAGES && open.length > 0; page++) {
    const { repository } = await client.graphql({
      operation: `read the reviews of pull request ${open.map(({ number }) => `#${number}`).join(', ')}`,
      permission: 'pull-requests=read',
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
    for (const [index, reading] of open.entries()) {
      const read = repository[`p${index}`]
      if (read) takePage(reading, read)
    }
    open = open.filter(({ hasMoreReviews, hasMoreCommits }) => hasMoreReviews || hasMoreCommits)
  }
}

function takePage(reading: Reading, page: PullRequestPage): void {
  const { latestOpinionatedReviews: reviews, commits } = page
  reading.pages.push(page)
  if (reading.hasMoreReviews) {
    reading.reviews.push(...(reviews?.nodes ?? []))
    reading.hasMoreReviews = reviews?.pageInfo.hasNextPage ?? false
    reading.reviewsAfter = reviews?.pageInfo.endCursor ?? null
  }
  if (reading.hasMoreCommits) {
    reading.commits.push(...commits.nodes.map(({ commit }) => commit))
    reading.hasMoreCommits = commits.pageInfo.hasNextPage
    reading.commitsAfter = commits.pageInfo.endCursor
  }
}

const REVIEW_STATES: ReadonlyMap<string, Review['state']> = new Map([
  ['APPROVED', 'approved'],
  ['CHANGES_REQUESTED', 'changes-requested'],
  ['DISMISSED', 'dismissed'],
])

function toReview({ state, submittedAt, author, commit }: ReviewNode): Review[] {
  const known = REVIEW_STATES.get(state)
  if (known === undefined) return []
  // A review without a date was never submitted, and vouches for nothing.
  return [
    { state: known, author: toActor(author), commit: commit?.oid ?? null, submittedAt: readTime(submittedAt) ?? 0 },
  ]
}

/** GraphQL leaves out what REST puts behind the login of an app. */
function toActor(node: ActorNode): Actor | null {
  if (node === null) return null
  const isApp = node.__typename === 'Bot' && !node.login.endsWith('[bot]')
  return { login: isApp ? `${node.login}[bot]` : node.login, isPerson: node.__typename === 'User' }
}

function toCommit({ oid, parents, authors, committer }: CommitNode): PullRequestCommit {
  const toPerson = (role: CommitPerson['role'], { email, user }: CommitNode['authors']['nodes'][number]) => ({
    role,
    email: email ?? '',
    login: user?.login ?? null,
  })
  return {
    commit: oid,
    parents: parents.nodes.map(parent => parent.oid),
    people: [
      ...authors.nodes.map(author => toPerson('author', author)),
      ...(committer ? [toPerson('committer', committer)] : []),
    ],
    hasMorePeople: authors.totalCount > authors.nodes.length,
  }
}

function readTime(text: string | null): number | null {
  return text === null ? null : Date.parse(text)
}
