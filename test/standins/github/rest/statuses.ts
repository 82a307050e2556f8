import { HttpError, invalid } from '../http/errors.ts'
import { paginate } from '../http/pagination.ts'
import { created, ok } from '../http/reply.ts'
import { type RepositoryContext, repositoryRoute } from '../http/router.ts'
import { statusJson } from '../json/commit.ts'
import { repositoryJson } from '../json/repository.ts'
import type { CommitStatus, StatusState } from '../model.ts'
import type { Repository } from '../repository.ts'
import { requireCommit } from './commits.ts'

const states: StatusState[] = ['error', 'failure', 'pending', 'success']
const longestDescription = 140

function readText(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

async function createStatus({ world, viewer, repository, params, body }: RepositoryContext) {
  const sha = params.sha ?? ''
  if ((await repository.git.read(sha))?.type !== 'commit') throw new HttpError(422, `No commit found for SHA: ${sha}`)
  const state = states.find(each => each === body.state)
  if (!state)
    throw invalid({ resource: 'Status', code: 'custom', field: 'state', message: 'state is not included in the list' })
  const description = readText(body.description)
  if (description !== null && [...description].length > longestDescription) {
    const message = `description is too long (maximum is ${longestDescription} characters)`
    throw invalid({ resource: 'Status', code: 'custom', field: 'description', message })
  }
  const status: CommitStatus = {
    id: world.nextId(),
    sha,
    state,
    context: readText(body.context) ?? 'default',
    description,
    targetUrl: readText(body.target_url),
    creator: viewer,
    createdAt: world.tick(),
  }
  repository.statuses.push(status)
  return created(statusJson(repository, status))
}

/** Newest first. */
function statusesOf(repository: Repository, sha: string): CommitStatus[] {
  return repository.statuses.filter(status => status.sha === sha).toReversed()
}

/** Only the latest of each context counts. */
export function latestStatuses(repository: Repository, sha: string): CommitStatus[] {
  const latest = new Map(
    statusesOf(repository, sha)
      .toReversed()
      .map(status => [status.context, status]),
  )
  return [...latest.values()]
}

export function combineStates(statuses: CommitStatus[]): 'failure' | 'pending' | 'success' {
  if (statuses.some(({ state }) => state === 'error' || state === 'failure')) return 'failure'
  return statuses.length === 0 || statuses.some(({ state }) => state === 'pending') ? 'pending' : 'success'
}

async function listStatuses({ repository, params, url }: RepositoryContext) {
  const sha = await requireCommit(repository, params.ref ?? '')
  return paginate(statusesOf(repository, sha), { url, json: status => statusJson(repository, status) })
}

async function getCombinedStatus({ repository, params }: RepositoryContext) {
  const sha = await requireCommit(repository, params.ref ?? '')
  const latest = latestStatuses(repository, sha)
  return ok({
    state: combineStates(latest),
    statuses: latest.map(status => statusJson(repository, status)),
    sha,
    total_count: latest.length,
    repository: repositoryJson(repository),
  })
}

export const statusRoutes = [
  repositoryRoute('POST /statuses/:sha', ['statuses'], createStatus),
  repositoryRoute('GET /commits/:ref/statuses', ['statuses'], listStatuses),
  repositoryRoute('GET /commits/:ref/status', ['statuses'], getCombinedStatus),
]
