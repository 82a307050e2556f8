import type { Account, Comment, Issue, Label, PullRequest } from '../model.ts'
import { canPush } from '../permissions.ts'
import type { Repository } from '../repository.ts'
import { accountJson, nodeId } from './account.ts'
import { formatTime } from './commit.ts'
import { repositoryApi, repositoryPage } from './repository.ts'

/** What GitHub says somebody is to a repository. */
export function associationOf(repository: Repository, account: Account): string {
  if (account === repository.owner) return 'OWNER'
  return canPush(repository.roleOf(account)) ? 'COLLABORATOR' : 'NONE'
}

export function labelJson(repository: Repository, { id, name, color, description }: Label) {
  const url = `${repositoryApi(repository)}/labels/${encodeURIComponent(name)}`
  return { id, node_id: nodeId('LA', id), url, name, color, default: false, description }
}

export function threadPage(repository: Repository, { kind, number }: Issue | PullRequest): string {
  return `${repositoryPage(repository)}/${kind === 'pull' ? 'pull' : 'issues'}/${number}`
}

/** The fields that issues and pull requests have in common. */
export function threadJson(repository: Repository, thread: Issue | PullRequest) {
  const { world } = repository
  return {
    id: thread.id,
    number: thread.number,
    title: thread.title,
    body: thread.body,
    state: thread.state,
    locked: thread.locked,
    active_lock_reason: null,
    user: accountJson(world, thread.author),
    labels: thread.labels.map(label => labelJson(repository, label)),
    assignee: null,
    assignees: [],
    milestone: null,
    author_association: associationOf(repository, thread.author),
    created_at: formatTime(thread.createdAt),
    updated_at: formatTime(thread.updatedAt),
    closed_at: thread.closedAt && formatTime(thread.closedAt),
    html_url: threadPage(repository, thread),
  }
}

/** The issue, or the pull request seen as one. */
export function issueJson(repository: Repository, thread: Issue | PullRequest) {
  const url = `${repositoryApi(repository)}/issues/${thread.number}`
  const pull = thread.kind === 'pull' && {
    pull_request: {
      url: `${repositoryApi(repository)}/pulls/${thread.number}`,
      html_url: threadPage(repository, thread),
      merged_at: thread.merge && formatTime(thread.merge.at),
    },
  }
  return {
    ...threadJson(repository, thread),
    node_id: nodeId(thread.kind === 'pull' ? 'PR' : 'I', thread.id),
    url,
    repository_url: repositoryApi(repository),
    comments_url: `${url}/comments`,
    labels_url: `${url}/labels{/name}`,
    events_url: `${url}/events`,
    comments: thread.comments.length,
    state_reason: thread.state === 'closed' ? 'completed' : null,
    ...pull,
  }
}

export function commentPage(repository: Repository, { thread, id }: { thread: Issue | PullRequest; id: number }) {
  return `${threadPage(repository, thread)}#issuecomment-${id}`
}

export function commentJson(
  repository: Repository,
  { thread, comment }: { thread: Issue | PullRequest; comment: Comment },
) {
  const { id, author, body } = comment
  return {
    id,
    node_id: nodeId('IC', id),
    url: `${repositoryApi(repository)}/issues/comments/${id}`,
    html_url: commentPage(repository, { thread, id }),
    issue_url: `${repositoryApi(repository)}/issues/${thread.number}`,
    user: accountJson(repository.world, author),
    created_at: formatTime(comment.createdAt),
    updated_at: formatTime(comment.updatedAt),
    author_association: associationOf(repository, author),
    body,
    performed_via_github_app: null,
  }
}
