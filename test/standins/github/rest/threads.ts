import { notAccessible, notFound } from '../http/errors.ts'
import type { RepositoryContext } from '../http/router.ts'
import type { Issue, PullRequest } from '../model.ts'
import { mayDo } from '../permissions.ts'

/** Pull requests are issues here, and either permission will do for them; plain issues need `issues`. */
export const threadScopes = ['issues' as const, 'pull-requests' as const]

export function requireThread({ repository, params }: RepositoryContext): Issue | PullRequest {
  const thread = repository.threads.get(Number(params.number))
  if (!thread) throw notFound()
  return thread
}

export function requireWritable(context: RepositoryContext, thread: Issue | PullRequest): void {
  if (thread.kind === 'issue' && !mayDo(context.token, { scopes: ['issues'], level: 'write' })) throw notAccessible()
}
