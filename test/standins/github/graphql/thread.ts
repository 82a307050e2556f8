import { nodeId } from '../json/account.ts'
import { formatTime } from '../json/commit.ts'
import { associationOf, commentPage, labelJson, threadPage } from '../json/thread.ts'
import type { Comment, Issue, Label, PullRequest } from '../model.ts'
import type { Repository } from '../repository.ts'
import { actorNode } from './actors.ts'
import { connect, type PageArguments } from './connections.ts'
import type { GraphqlContext } from './execute.ts'

type Thread = Issue | PullRequest

function commentNode(repository: Repository, { thread, comment }: { thread: Thread; comment: Comment }) {
  const { id, author, body, createdAt, updatedAt } = comment
  const page = commentPage(repository, { thread, id })
  return {
    __typename: 'IssueComment',
    id: nodeId('IC', id),
    databaseId: id,
    fullDatabaseId: String(id),
    body,
    bodyText: body,
    author: actorNode(repository.world, author),
    authorAssociation: associationOf(repository, author),
    createdAt: formatTime(createdAt),
    publishedAt: formatTime(createdAt),
    updatedAt: formatTime(updatedAt),
    isMinimized: false,
    minimizedReason: null,
    url: page,
    resourcePath: new URL(page).pathname,
    viewerDidAuthor: (_: unknown, { token }: GraphqlContext) => token.viewer === author,
  }
}

function labelNode(repository: Repository, label: Label) {
  const { node_id, url, name, color, description } = labelJson(repository, label)
  return { __typename: 'Label', id: node_id, url, name, color, description, isDefault: false }
}

/** What issues and pull requests have in common. */
export function threadFields(repository: Repository, thread: Thread) {
  const page = threadPage(repository, thread)
  return {
    databaseId: thread.id,
    fullDatabaseId: String(thread.id),
    number: thread.number,
    title: thread.title,
    body: thread.body ?? '',
    bodyText: thread.body ?? '',
    author: actorNode(repository.world, thread.author),
    authorAssociation: associationOf(repository, thread.author),
    closed: thread.state === 'closed',
    closedAt: thread.closedAt && formatTime(thread.closedAt),
    createdAt: formatTime(thread.createdAt),
    updatedAt: formatTime(thread.updatedAt),
    locked: thread.locked,
    activeLockReason: null,
    url: page,
    resourcePath: new URL(page).pathname,
    viewerDidAuthor: (_: unknown, { token }: GraphqlContext) => token.viewer === thread.author,
    comments: (args: PageArguments) =>
      connect(thread.comments, args, {
        name: 'comments',
        node: comment => commentNode(repository, { thread, comment }),
      }),
    labels: (args: PageArguments) =>
      connect(thread.labels, args, { name: 'labels', node: label => labelNode(repository, label) }),
  }
}
