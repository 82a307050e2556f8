import { z } from 'zod/mini'
import type { GitHubClient } from '../client/client.ts'

const PAGE_SIZE = 100
const MAX_PAGES = 10

const pageSchema = z.looseObject({
  repository: z.looseObject({
    object: z.looseObject({
      history: z.looseObject({
        pageInfo: z.looseObject({ hasNextPage: z.boolean(), endCursor: z.nullable(z.string()) }),
        nodes: z.array(z.looseObject({ oid: z.string() })),
      }),
    }),
  }),
})

const QUERY = `query ($owner: String!, $name: String!, $commit: GitObjectID!, $path: String!, $first: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    object(oid: $commit) {
      ... on Commit {
        history(path: $path, first: $first, after: $after) { pageInfo { hasNextPage endCursor } nodes { oid } }
      }
    }
  }
}`

/** The commit and those before it that changed the file: at most the newest thousand. */
export async function readAncestors(from: {
  client: GitHubClient
  commit: string
  path: string
}): Promise<ReadonlySet<string>> {
  const { client, commit, path } = from
  const commits = new Set<string>([commit])
  let after: string | null = null
  for (let page = 1; page <= MAX_PAGES; page++) {
    const reply: z.output<typeof pageSchema> = await client.graphql({
      operation: `read what commit ${commit.slice(0, 7)} builds on`,
      query: QUERY,
      variables: { commit, path, first: PAGE_SIZE, after },
      reply: pageSchema,
    })
    const { history } = reply.repository.object
    for (const { oid } of history.nodes) commits.add(oid)
    if (!history.pageInfo.hasNextPage) break
    after = history.pageInfo.endCursor
  }
  return commits
}
