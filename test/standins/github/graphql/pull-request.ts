import type { FileStatus } from '../git/diff.ts'
import { nodeId } from '../json/account.ts'
import { formatTime } from '../json/commit.ts'
import type { PullRequest, Review } from '../model.ts'
import { listPullCommits, listPullFiles } from '../pulls/contents.ts'
import { decideReviews, latestOpinionatedReviews, latestReviews } from '../pulls/reviews.ts'
import { lookAtTestMerge } from '../pulls/test-merge.ts'
import type { Repository } from '../repository.ts'
import { actorNode, userNode } from './actors.ts'
import { commitNode } from './commit.ts'
import { connect, type PageArguments } from './connections.ts'
import type { GraphqlContext } from './execute.ts'
import { refNode } from './refs.ts'
import { forkNode, pullState, repositoryNode } from './repository.ts'
import { reviewNode } from './reviews.ts'
import { threadFields } from './thread.ts'
import { type TimelineArguments, timelineItems } from './timeline.ts'

interface ReviewArguments extends PageArguments {
  author?: string | null
  states?: string[] | null
}

const changeTypes: Record<FileStatus, string> = {
  added: 'ADDED',
  removed: 'DELETED',
  modified: 'MODIFIED',
  renamed: 'RENAMED',
  changed: 'CHANGED',
}

async function findMergeable(repository: Repository, pull: PullRequest, request: object): Promise<string> {
  const { isPending, sha } = await lookAtTestMerge(repository, { pull, request })
  if (isPending || pull.state === 'closed') return 'UNKNOWN'
  return sha ? 'MERGEABLE' : 'CONFLICTING'
}

function requestNodes({ world }: Repository, { requestedReviewers, requestedTeams }: PullRequest) {
  const accounts = requestedReviewers.map(account => userNode(world, account))
  const teams = requestedTeams.map(({ id, org, slug }) => ({
    __typename: 'Team',
    id: nodeId('T', id),
    slug,
    name: slug,
    combinedSlug: `${org}/${slug}`,
  }))
  return [...accounts, ...teams].map(requestedReviewer => ({ asCodeOwner: false, requestedReviewer }))
}

function reviewFields(repository: Repository, pull: PullRequest) {
  const reviews = (found: Review[], args: PageArguments, name: string) =>
    connect(found, args, { name, node: review => reviewNode(repository, { pull, review }) })
  return {
    reviewDecision: decideReviews(repository, pull),
    reviews: ({ author, states, ...page }: ReviewArguments) => {
      const found = pull.reviews.filter(
        review => (!author || review.author.login === author) && (!states || states.includes(review.state)),
      )
      return reviews(found, page, 'reviews')
    },
    latestReviews: (args: PageArguments) => reviews(latestReviews(pull), args, 'latestReviews'),
    latestOpinionatedReviews: ({ writersOnly, ...page }: PageArguments & { writersOnly: boolean }) =>
      reviews(latestOpinionatedReviews(repository, { pull, writersOnly }), page, 'latestOpinionatedReviews'),
    reviewRequests: (args: PageArguments) =>
      connect(requestNodes(repository, pull), args, { name: 'reviewRequests', node: request => request }),
  }
}

function mergeFields(repository: Repository, pull: PullRequest) {
  const { merge } = pull
  return {
    merged: merge !== null,
    mergedAt: merge && formatTime(merge.at),
    mergedBy: merge && actorNode(repository.world, merge.by),
    mergeCommit: () => merge && commitNode(repository, merge.sha),
    mergeable: (_: unknown, request: GraphqlContext) => findMergeable(repository, pull, request),
    potentialMergeCommit: async (_: unknown, request: GraphqlContext) => {
      if (merge) return null
      const { isPending, sha } = await lookAtTestMerge(repository, { pull, request })
      return !isPending && sha ? commitNode(repository, sha) : null
    },
  }
}

export function pullRequestNode(repository: Repository, pull: PullRequest) {
  const own = pull.headOwner === repository.owner.login
  return {
    __typename: 'PullRequest',
    id: nodeId('PR', pull.id),
    ...threadFields(repository, pull),
    ...reviewFields(repository, pull),
    ...mergeFields(repository, pull),
    state: pullState(pull),
    isDraft: pull.draft,
    isCrossRepository: !own,
    isInMergeQueue: false,
    baseRefName: pull.baseBranch,
    baseRefOid: pull.baseSha,
    baseRef: () => refNode(repository, `refs/heads/${pull.baseBranch}`),
    baseRepository: () => repositoryNode(repository),
    headRefName: pull.headBranch,
    headRefOid: pull.headSha,
    headRef: () => (own ? refNode(repository, `refs/heads/${pull.headBranch}`) : null),
    headRepository: () => (own ? repositoryNode(repository) : forkNode(repository, pull.headOwner)),
    headRepositoryOwner: () => actorNode(repository.world, repository.world.account(pull.headOwner)),
    repository: () => repositoryNode(repository),
    timelineItems: (args: TimelineArguments) => timelineItems(repository, pull, args),
    changedFiles: async () => (await listPullFiles(repository, pull)).length,
    commits: async (args: PageArguments) => {
      const shas = await listPullCommits(repository, pull)
      const node = (sha: string) => ({ id: `PRC_${sha}`, commit: () => commitNode(repository, sha) })
      return connect(shas, args, { name: 'commits', node })
    },
    files: async (args: PageArguments) => {
      const files = await listPullFiles(repository, pull)
      return connect(files, args, {
        name: 'files',
        node: ({ filename, status, additions, deletions }) => ({
          path: filename,
          changeType: changeTypes[status],
          additions,
          deletions,
        }),
      })
    },
  }
}
