import { invalid } from '../http/errors.ts'
import { paginate } from '../http/pagination.ts'
import { created, ok } from '../http/reply.ts'
import { type RepositoryContext, repositoryRoute } from '../http/router.ts'
import { issueJson } from '../json/thread.ts'
import type { Issue, PullRequest } from '../model.ts'
import { openIssue } from '../threads.ts'
import { readBody } from './comments.ts'
import { readLabels } from './labels.ts'
import { requireThread, requireWritable, threadScopes } from './threads.ts'

function listIssues({ repository, query, url }: RepositoryContext) {
  const state = query.get('state') ?? 'open'
  const labels = (query.get('labels') ?? '').split(',').filter(Boolean)
  const creator = query.get('creator')
  const found = [...repository.threads.values()].filter(
    thread =>
      (state === 'all' || thread.state === state) &&
      (!creator || thread.author.login === creator) &&
      labels.every(name => thread.labels.some(label => label.name.toLowerCase() === name.toLowerCase())),
  )
  const newestFirst = query.get('direction') === 'asc' ? found : found.toReversed()
  return paginate(newestFirst, { url, json: thread => issueJson(repository, thread) })
}

function readTitle({ body }: RepositoryContext): string {
  if (typeof body.title === 'string' && body.title !== '') return body.title
  throw invalid({ resource: 'Issue', code: 'missing_field', field: 'title' })
}

function createIssue(context: RepositoryContext) {
  const { viewer, repository, body } = context
  const issue = openIssue(repository, {
    title: readTitle(context),
    author: viewer,
    body: body.body === undefined || body.body === null ? null : readBody(context, 'Issue'),
    labels: readLabels(repository, body.labels),
  })
  return created(issueJson(repository, issue))
}

function setState(thread: Issue | PullRequest, { state, now }: { state: 'open' | 'closed'; now: Date }): void {
  thread.state = state
  thread.closedAt = state === 'closed' ? now : null
}

function updateIssue(context: RepositoryContext) {
  const { world, repository, body } = context
  const thread = requireThread(context)
  requireWritable(context, thread)
  const now = world.tick()
  if ('title' in body) thread.title = readTitle(context)
  if ('body' in body) thread.body = readBody(context, 'Issue')
  if ('labels' in body) thread.labels = readLabels(repository, body.labels)
  if (body.state === 'open' || body.state === 'closed') setState(thread, { state: body.state, now })
  thread.updatedAt = now
  return ok(issueJson(repository, thread))
}

export const issueRoutes = [
  repositoryRoute('GET /issues', threadScopes, listIssues),
  repositoryRoute('POST /issues', ['issues'], createIssue),
  repositoryRoute('GET /issues/:number', threadScopes, context =>
    ok(issueJson(context.repository, requireThread(context))),
  ),
  repositoryRoute('PATCH /issues/:number', threadScopes, updateIssue),
]
