import type { Account, Comment, Issue, Label, PullRequest } from './model.ts'
import type { Repository } from './repository.ts'

export interface OpenIssue {
  title: string
  author: Account
  body?: string | null
  labels?: Label[]
}

export function openIssue(repository: Repository, { title, author, body = null, labels = [] }: OpenIssue): Issue {
  const now = repository.world.tick()
  const issue: Issue = {
    kind: 'issue',
    id: repository.world.nextId(),
    number: repository.nextNumber(),
    title,
    body,
    author,
    state: 'open',
    labels,
    locked: false,
    comments: [],
    createdAt: now,
    updatedAt: now,
    closedAt: null,
  }
  repository.threads.set(issue.number, issue)
  return issue
}

export interface AddComment {
  thread: Issue | PullRequest
  author: Account
  body: string
}

export function addComment({ world }: Repository, { thread, author, body }: AddComment): Comment {
  const now = world.tick()
  const comment = { id: world.nextId(), author, body, createdAt: now, updatedAt: now }
  thread.comments.push(comment)
  thread.updatedAt = now
  return comment
}
