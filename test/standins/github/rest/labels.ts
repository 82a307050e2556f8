import { HttpError, invalid, notFound } from '../http/errors.ts'
import { paginate } from '../http/pagination.ts'
import { created, noContent, ok } from '../http/reply.ts'
import { type RepositoryContext, repositoryRoute } from '../http/router.ts'
import { labelJson } from '../json/thread.ts'
import type { Label } from '../model.ts'
import type { Repository } from '../repository.ts'
import { requireThread, requireWritable, threadScopes } from './threads.ts'

/** Names, or objects with a name. A label that the repository lacks is made. */
export function readLabels(repository: Repository, value: unknown): Label[] {
  const names = (Array.isArray(value) ? value : []).map(label => (typeof label === 'string' ? label : label?.name))
  return [...new Set(names.filter(name => typeof name === 'string').map(name => repository.label(name)))]
}

function createLabel({ world, repository, body }: RepositoryContext) {
  const { name, color, description } = body
  if (typeof name !== 'string' || name === '') {
    throw invalid({ resource: 'Label', code: 'missing_field', field: 'name' })
  }
  if (repository.findLabel(name)) throw invalid({ resource: 'Label', code: 'already_exists', field: 'name' })
  if (color !== undefined && !/^[0-9a-f]{6}$/i.test(String(color))) {
    throw invalid({ resource: 'Label', code: 'invalid', field: 'color' })
  }
  const label = {
    id: world.nextId(),
    name,
    color: typeof color === 'string' ? color : 'ededed',
    description: typeof description === 'string' ? description : null,
  }
  repository.labels.push(label)
  return created(labelJson(repository, label))
}

function getLabel({ repository, params }: RepositoryContext) {
  const label = repository.findLabel(params.name ?? '')
  if (!label) throw notFound()
  return ok(labelJson(repository, label))
}

function addLabels(context: RepositoryContext) {
  const { repository, body } = context
  const thread = requireThread(context)
  requireWritable(context, thread)
  thread.labels = [...new Set([...thread.labels, ...readLabels(repository, body.labels)])]
  return ok(thread.labels.map(label => labelJson(repository, label)))
}

function removeLabel(context: RepositoryContext) {
  const { repository, params } = context
  const thread = requireThread(context)
  requireWritable(context, thread)
  const label = repository.findLabel(params.name ?? '')
  if (!label || !thread.labels.includes(label)) throw new HttpError(404, 'Label does not exist')
  thread.labels = thread.labels.filter(each => each !== label)
  return ok(thread.labels.map(each => labelJson(repository, each)))
}

function removeAllLabels(context: RepositoryContext) {
  const thread = requireThread(context)
  requireWritable(context, thread)
  thread.labels = []
  return noContent
}

function listLabels(labels: Label[], { repository, url }: RepositoryContext) {
  return paginate(labels, { url, json: label => labelJson(repository, label) })
}

export const labelRoutes = [
  repositoryRoute('GET /labels', threadScopes, context => listLabels(context.repository.labels, context)),
  repositoryRoute('POST /labels', threadScopes, createLabel),
  repositoryRoute('GET /labels/:name', threadScopes, getLabel),
  repositoryRoute('GET /issues/:number/labels', threadScopes, context =>
    listLabels(requireThread(context).labels, context),
  ),
  repositoryRoute('POST /issues/:number/labels', threadScopes, addLabels),
  repositoryRoute('DELETE /issues/:number/labels', threadScopes, removeAllLabels),
  repositoryRoute('DELETE /issues/:number/labels/:name', threadScopes, removeLabel),
]
