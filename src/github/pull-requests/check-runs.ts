import { z } from 'zod/mini'
import type { GitHubClient } from '../client/client.ts'
import { GitHubError } from '../client/errors.ts'

export interface CheckAnnotation {
  readonly path: string
  /** 1-based, like the column. */
  readonly line: number
  readonly column: number | undefined
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
}

export interface CheckRunRequest {
  readonly client: GitHubClient
  readonly sha: string
  readonly name: string
  readonly title: string
  /** Markdown. */
  readonly summary: string
  readonly annotations: readonly CheckAnnotation[]
  /** Where its details link leads. */
  readonly detailsUrl: string
  readonly signal: AbortSignal
}

/** As many as GitHub takes at a time; further ones are added by updates. */
const BATCH = 50
/** Nobody reads more, and each batch is a request. */
export const MOST_ANNOTATIONS = 500

const LONGEST_TITLE = 255
const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' } as const

/**
 * Shows annotations in a check run, which takes any number of them where a step has ten of a kind. It is neutral: it decides
 * nothing. `forbidden`: the token may not write checks.
 */
export async function createCheckRun(request: CheckRunRequest): Promise<'created' | 'forbidden'> {
  const { client, sha, name, detailsUrl, annotations, signal } = request
  const listed = annotations.slice(0, MOST_ANNOTATIONS).map(describe)
  const output = (start: number) => ({
    title: request.title,
    summary: request.summary,
    annotations: listed.slice(start, start + BATCH),
  })
  const operation = `create a check run for commit ${sha.slice(0, 7)}`
  try {
    const { id } = await client.rest({
      operation,
      route: 'POST /repos/{owner}/{repo}/check-runs',
      parameters: {
        name,
        head_sha: sha,
        status: 'completed',
        conclusion: 'neutral',
        details_url: detailsUrl,
        output: output(0),
      },
      write: 'once',
      reply: z.looseObject({ id: z.int() }),
      signal,
    })
    for (let start = BATCH; start < listed.length; start += BATCH) {
      await client.rest({
        operation,
        route: 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
        parameters: { check_run_id: id, output: output(start) },
        // Annotations are added, so a second time would show them twice.
        write: 'once',
        reply: z.looseObject({}),
        signal,
      })
    }
    return 'created'
  } catch (error) {
    const isForbidden = error instanceof GitHubError && (error.status === 403 || error.status === 404)
    if (!isForbidden || error.isRateLimit) throw error
    return 'forbidden'
  }
}

function describe({ path, line, column, level, title, message }: CheckAnnotation) {
  return {
    path,
    start_line: line,
    end_line: line,
    ...(column === undefined ? {} : { start_column: column, end_column: column }),
    annotation_level: LEVELS[level],
    title: title.slice(0, LONGEST_TITLE),
    message,
  }
}
