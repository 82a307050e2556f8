import { z } from 'zod/mini'
import type { GitHubClient } from '../client/client.ts'

export interface IssueRequest {
  readonly client: GitHubClient
  /** Whether an issue's body bears the marker. Only issues of the token's own account are shown to it. */
  readonly isOurs: (body: string) => boolean
  /** Null: there is nothing to say any more, and an open issue is closed. */
  readonly content: { readonly title: string; readonly body: string } | null
  /** Ends everything, waits and retries included. */
  readonly signal?: AbortSignal
}

export type IssueOutcome =
  | { readonly kind: 'opened' | 'updated' | 'closed'; readonly url: string }
  | { readonly kind: 'absent' }

const pageSchema = z.looseObject({
  repository: z.looseObject({
    issues: z.looseObject({
      pageInfo: z.looseObject({ hasNextPage: z.boolean(), endCursor: z.nullable(z.string()) }),
      nodes: z.array(z.nullable(z.looseObject({ number: z.int(), viewerDidAuthor: z.boolean(), body: z.string() }))),
    }),
  }),
})
const writtenSchema = z.looseObject({ html_url: z.string() })

const PAGE_QUERY = `query ($owner: String!, $name: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    issues(states: OPEN, first: 100, after: $after, orderBy: { field: UPDATED_AT, direction: DESC }) {
      pageInfo { hasNextPage endCursor }
      nodes { number viewerDidAuthor body }
    }
  }
}`

/** Keeps one issue: opens it, updates it in place, or closes it. Throws a `GitHubError` where that could not be done. */
export async function keepIssue(request: IssueRequest): Promise<IssueOutcome> {
  const { client, content, signal } = request
  const number = await findIssue(request)
  if (number === null && content === null) return { kind: 'absent' }
  if (number === null) {
    const { html_url } = await client.rest({
      operation: 'open an issue',
      route: 'POST /repos/{owner}/{repo}/issues',
      parameters: { ...content },
      write: 'once',
      reply: writtenSchema,
      signal,
    })
    return { kind: 'opened', url: html_url }
  }
  const { html_url } = await client.rest({
    operation: `update issue #${number}`,
    route: 'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
    parameters: { issue_number: number, ...(content ?? { state: 'closed', state_reason: 'completed' }) },
    write: 'repeatable',
    reply: writtenSchema,
    signal,
  })
  return { kind: content === null ? 'closed' : 'updated', url: html_url }
}

async function findIssue({ client, isOurs, signal }: IssueRequest): Promise<number | null> {
  let after: string | null = null
  for (;;) {
    const page: z.output<typeof pageSchema> = await client.graphql({
      operation: 'look for the open issue about drift',
      query: PAGE_QUERY,
      variables: { after },
      reply: pageSchema,
      signal,
    })
    const { nodes, pageInfo } = page.repository.issues
    const found = nodes.find(node => node?.viewerDidAuthor && isOurs(node.body))
    if (found) return found.number
    if (!pageInfo.hasNextPage) return null
    after = pageInfo.endCursor
  }
}
