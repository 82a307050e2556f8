import { z } from 'zod/mini'
import type { GateStatus } from '../../reviews/status.ts'
import type { GitHubClient } from '../client/client.ts'

/** The name by which a branch protection can require it. */
export const GATE_CONTEXT = 'pgbeam/reviews'

export interface StatusRequest extends GateStatus {
  readonly client: GitHubClient
  /** The name of the status. */
  readonly context: string
  readonly sha: string
  /** Where its details link leads. */
  readonly targetUrl?: string
  readonly signal?: AbortSignal
}

const currentSchema = z.looseObject({
  repository: z.looseObject({
    object: z.nullable(
      z.looseObject({
        status: z.nullable(
          z.looseObject({
            context: z.nullable(z.looseObject({ state: z.string(), description: z.nullable(z.string()) })),
          }),
        ),
      }),
    ),
  }),
})

const CURRENT_QUERY = `query ($owner: String!, $name: String!, $sha: GitObjectID!, $context: String!) {
  repository(owner: $owner, name: $name) {
    object(oid: $sha) { ... on Commit { status { context(name: $context) { state description } } } }
  }
}`

/** Sets the commit status of the gate, unless the last one says the same: GitHub takes a thousand for a commit. */
export async function setGateStatus(request: StatusRequest): Promise<'set' | 'unchanged'> {
  const { client, sha, context, state, description, targetUrl, signal } = request
  const { repository } = await client.graphql({
    operation: `read the status of commit ${sha.slice(0, 7)}`,
    query: CURRENT_QUERY,
    variables: { sha, context },
    reply: currentSchema,
    signal,
  })
  const current = repository.object?.status?.context
  if (current?.state.toLowerCase() === state && current.description === description) return 'unchanged'
  await client.rest({
    operation: `set the status of commit ${sha.slice(0, 7)}`,
    route: 'POST /repos/{owner}/{repo}/statuses/{sha}',
    parameters: { sha, state, description, context, ...(targetUrl && { target_url: targetUrl }) },
    write: 'repeatable',
    reply: z.looseObject({}),
    signal,
  })
  return 'set'
}
