import { z } from 'zod/mini'
import type { GitHubClient } from '../client/client.ts'
import { GitHubError } from '../client/errors.ts'

/** One line of GitHub's journal of a ref: who moved it, from where to where, and when. */
export interface Activity {
  /** Null: the ref was made, or taken away. */
  readonly before: string | null
  readonly after: string | null
  /** `push`, `force_push`, `branch_creation`, `branch_deletion`, `pr_merge`, `merge_queue_merge`, or one to come. */
  readonly type: string
  /** Login; null for a deleted account. */
  readonly actor: string | null
  /** ms since the epoch. */
  readonly at: number
}

const activitiesSchema = z.array(
  z.looseObject({
    before: z.string(),
    after: z.string(),
    timestamp: z.iso.datetime({ offset: true }),
    activity_type: z.string(),
    actor: z.nullish(z.looseObject({ login: z.string() })),
  }),
)

/**
 * Reads the journal of a branch, newest first, page by page. Nothing comes where GitHub keeps none: an older Enterprise
 * Server, or one where it is switched off. Throws a `GitHubError` for any other failure.
 */
export async function* readActivities(
  client: GitHubClient,
  branch: string,
): AsyncGenerator<readonly Activity[], void, void> {
  let after: string | null = null
  do {
    const page: { body: z.output<typeof activitiesSchema>; next: string | null } | null = await readPage({
      client,
      branch,
      after,
    })
    if (page === null) return
    yield page.body.map(toActivity)
    after = page.next
  } while (after !== null)
}

async function readPage({ client, branch, after }: { client: GitHubClient; branch: string; after: string | null }) {
  try {
    return await client.restPage({
      operation: `read the journal of branch ${branch}`,
      route: 'GET /repos/{owner}/{repo}/activity',
      parameters: { ref: `refs/heads/${branch}`, per_page: 100, ...(after !== null && { after }) },
      reply: activitiesSchema,
    })
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

/** A rate limit is also a 403, and says nothing about the journal. */
function isMissing(error: unknown): boolean {
  if (!(error instanceof GitHubError)) return false
  return error.status === 404 || (error.status === 403 && !error.isRateLimit)
}

function toActivity({ before, after, timestamp, activity_type, actor }: z.output<typeof activitiesSchema>[number]) {
  return {
    before: isNone(before) ? null : before,
    after: isNone(after) ? null : after,
    type: activity_type,
    actor: actor?.login ?? null,
    at: Date.parse(timestamp),
  }
}

function isNone(commit: string): boolean {
  return /^0*$/.test(commit)
}
