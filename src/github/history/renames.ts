import { z } from 'zod/mini'
import type { GitHubClient } from '../client/client.ts'

/** Finds out where a file was before the commit in which its path begins. */
export interface RenameFinder {
  /** Its path in the commit's first parent; null where the commit made it anew. */
  find(place: { commit: string; path: string }): Promise<string | null>
}

/** GitHub lists 300 changed files a page, and 3,000 at most. */
const PAGE_SIZE = 300
const MAX_PAGES = 10

const commitSchema = z.looseObject({
  files: z._default(
    z.array(z.looseObject({ filename: z.string(), status: z.string(), previous_filename: z.optional(z.string()) })),
    [],
  ),
})

/**
 * By GitHub's own detection, which is git's: equal contents, or at least half alike. It is what people see in the pull
 * request. Each commit is asked about once, however many files begin in it.
 */
export function createRenameFinder(client: GitHubClient): RenameFinder {
  const renamesByCommit = new Map<string, Promise<ReadonlyMap<string, string>>>()
  return {
    find: async ({ commit, path }) => {
      const renames = renamesByCommit.get(commit) ?? listRenames({ client, commit })
      renamesByCommit.set(commit, renames)
      return (await renames).get(path) ?? null
    },
  }
}

/** From new path to old. */
async function listRenames({ client, commit }: { client: GitHubClient; commit: string }): Promise<Map<string, string>> {
  const renames = new Map<string, string>()
  for (let page = 1; page <= MAX_PAGES; page++) {
    const { files } = await client.rest({
      operation: `list what commit ${commit.slice(0, 7)} changed`,
      route: 'GET /repos/{owner}/{repo}/commits/{ref}',
      parameters: { ref: commit, page },
      reply: commitSchema,
    })
    for (const { filename, status, previous_filename } of files) {
      if (status === 'renamed' && previous_filename !== undefined) renames.set(filename, previous_filename)
    }
    if (files.length < PAGE_SIZE) break
  }
  return renames
}
