import { HttpError, invalid, notFound } from '../http/errors.ts'
import { paginate } from '../http/pagination.ts'
import { created, noContent, ok } from '../http/reply.ts'
import { type RepositoryContext, repositoryRoute } from '../http/router.ts'
import { commentJson } from '../json/thread.ts'
import type { Comment, Issue, PullRequest } from '../model.ts'
import { addComment } from '../threads.ts'
import { requireThread, requireWritable, threadScopes } from './threads.ts'

const longestBody = 65_536

/** Counts characters, not UTF-16 units: an emoji is one. */
export function readBody({ body }: RepositoryContext, resource: string): string {
  if (typeof body.body !== 'string' || body.body === '') {
    throw invalid({ resource, code: 'missing_field', field: 'body' })
  }
  if ([...body.body].length > longestBody) {
    const message = `body is too long (maximum is ${longestBody} characters)`
    throw invalid({ resource, code: 'custom', field: 'body', message })
  }
  return body.body
}

function findComment({ repository, params }: RepositoryContext): { thread: Issue | PullRequest; comment: Comment } {
  for (const thread of repository.threads.values()) {
    const comment = thread.comments.find(({ id }) => id === Number(params.id))
    if (comment) return { thread, comment }
  }
  throw notFound()
}

function listComments(context: RepositoryContext) {
  const thread = requireThread(context)
  const json = (comment: Comment) => commentJson(context.repository, { thread, comment })
  return paginate(thread.comments, { url: context.url, json })
}

function createComment(context: RepositoryContext) {
  const { viewer, repository } = context
  const thread = requireThread(context)
  requireWritable(context, thread)
  if (thread.locked) throw new HttpError(403, 'Unable to create comment because issue is locked.')
  const comment = addComment(repository, { thread, author: viewer, body: readBody(context, 'IssueComment') })
  return created(commentJson(repository, { thread, comment }))
}

function updateComment(context: RepositoryContext) {
  const { thread, comment } = findComment(context)
  requireWritable(context, thread)
  comment.body = readBody(context, 'IssueComment')
  comment.updatedAt = context.world.tick()
  return ok(commentJson(context.repository, { thread, comment }))
}

function deleteComment(context: RepositoryContext) {
  const { thread, comment } = findComment(context)
  requireWritable(context, thread)
  thread.comments.splice(thread.comments.indexOf(comment), 1)
  return noContent
}

export const commentRoutes = [
  repositoryRoute('GET /issues/comments/:id', threadScopes, context =>
    ok(commentJson(context.repository, findComment(context))),
  ),
  repositoryRoute('PATCH /issues/comments/:id', threadScopes, updateComment),
  repositoryRoute('DELETE /issues/comments/:id', threadScopes, deleteComment),
  repositoryRoute('GET /issues/:number/comments', threadScopes, listComments),
  repositoryRoute('POST /issues/:number/comments', threadScopes, createComment),
]
