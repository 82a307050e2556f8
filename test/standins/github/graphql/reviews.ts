import { nodeId } from '../json/account.ts'
import { formatTime } from '../json/commit.ts'
import { associationOf, threadPage } from '../json/thread.ts'
import type { PullRequest, Review } from '../model.ts'
import { canPush } from '../permissions.ts'
import type { Repository } from '../repository.ts'
import { actorNode } from './actors.ts'
import { commitNode } from './commit.ts'
import type { GraphqlContext } from './execute.ts'
import { pullRequestNode } from './pull-request.ts'

export function reviewNode(repository: Repository, { pull, review }: { pull: PullRequest; review: Review }) {
  const { id, author, body, state, commit, submittedAt } = review
  const submitted = formatTime(submittedAt)
  const page = `${threadPage(repository, pull)}#pullrequestreview-${id}`
  return {
    __typename: 'PullRequestReview',
    id: nodeId('PRR', id),
    databaseId: id,
    fullDatabaseId: String(id),
    author: actorNode(repository.world, author),
    authorAssociation: associationOf(repository, author),
    authorCanPushToRepository: canPush(repository.roleOf(author)),
    body,
    bodyText: body,
    state,
    commit: () => commitNode(repository, commit),
    createdAt: submitted,
    publishedAt: submitted,
    submittedAt: submitted,
    updatedAt: submitted,
    url: page,
    resourcePath: new URL(page).pathname,
    viewerDidAuthor: (_: unknown, { token }: GraphqlContext) => token.viewer === author,
    pullRequest: () => pullRequestNode(repository, pull),
  }
}
