import { HttpError, invalid } from '../http/errors.ts'
import { created, ok } from '../http/reply.ts'
import { type RepositoryContext, repositoryRoute } from '../http/router.ts'
import type { CheckRun, CheckRunAnnotation } from '../model.ts'

const levels = ['failure', 'notice', 'warning']
const conclusions = ['action_required', 'cancelled', 'failure', 'neutral', 'success', 'skipped', 'stale', 'timed_out']
/** As many as one request may bring. */
const batch = 50

function readAnnotations(body: Record<string, unknown>): CheckRunAnnotation[] {
  const output = (body.output ?? {}) as { title?: unknown; summary?: unknown; annotations?: unknown[] }
  const complain = (field: string) => invalid({ resource: 'CheckRun', code: 'invalid', field })
  if (body.output !== undefined && typeof output.summary !== 'string') throw complain('output.summary')
  const annotations = (output.annotations ?? []) as Record<string, unknown>[]
  if (annotations.length > batch) throw complain('output.annotations')
  return annotations.map(each => {
    const { path, start_line, end_line, start_column, end_column, annotation_level, message, title } = each
    const isPlaced = typeof path === 'string' && Number.isInteger(start_line) && Number.isInteger(end_line)
    if (!isPlaced || !levels.includes(String(annotation_level)) || typeof message !== 'string' || message === '') {
      throw complain('output.annotations')
    }
    // Columns only go with a single line, and together.
    const hasColumns = start_column !== undefined || end_column !== undefined
    if (hasColumns && (start_line !== end_line || typeof start_column !== 'number')) throw complain('start_column')
    if (String(title ?? '').length > 255) throw complain('title')
    return { path, line: start_line as number, level: String(annotation_level), title: String(title ?? ''), message }
  })
}

async function createCheckRun({ world, repository, body }: RepositoryContext) {
  const { name, head_sha: sha, status, conclusion } = body
  if (typeof name !== 'string' || typeof sha !== 'string')
    throw invalid({ resource: 'CheckRun', code: 'missing_field', field: 'name' })
  if ((await repository.git.read(sha))?.type !== 'commit') throw new HttpError(422, `No commit found for SHA: ${sha}`)
  if (status === 'completed' && !conclusions.includes(String(conclusion))) {
    throw invalid({ resource: 'CheckRun', code: 'invalid', field: 'conclusion' })
  }
  const run: CheckRun = {
    id: world.nextId(),
    sha,
    name,
    conclusion: String(conclusion),
    annotations: readAnnotations(body),
  }
  repository.checkRuns.push(run)
  return created(checkRunJson(run))
}

function updateCheckRun({ repository, params, body }: RepositoryContext) {
  const run = repository.checkRuns.find(({ id }) => id === Number(params.id))
  if (!run) throw new HttpError(404, 'Not Found')
  // They are added to those that are there.
  run.annotations.push(...readAnnotations(body))
  return ok(checkRunJson(run))
}

function checkRunJson({ id, sha, name, conclusion, annotations }: CheckRun) {
  return { id, head_sha: sha, name, status: 'completed', conclusion, output: { annotations_count: annotations.length } }
}

export const checkRunRoutes = [
  repositoryRoute('POST /check-runs', ['checks'], createCheckRun),
  repositoryRoute('PATCH /check-runs/:id', ['checks'], updateCheckRun),
]
