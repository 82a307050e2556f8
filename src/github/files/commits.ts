import { z } from 'zod'
import type { GitHubClient } from '../client/client.ts'
import { GitHubError, isNotFound } from '../client/errors.ts'

const commitSchema = z.looseObject({ parents: z.array(z.looseObject({ sha: z.string() })) })
const comparisonSchema = z.looseObject({ merge_base_commit: z.looseObject({ sha: z.string() }) })

/** Reads how commits are related. */
export function createCommitReader(client: GitHubClient) {
  return {
    /** The ids of a commit's parents; none for a commit that is no longer there, as an old merge result may be. */
    readParents: async (commit: string): Promise<readonly string[]> => {
      try {
        const { parents } = await client.rest({
          operation: `read commit ${commit.slice(0, 7)}`,
          route: 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}',
          parameters: { commit_sha: commit },
          reply: commitSchema,
        })
        return parents.map(({ sha }) => sha)
      } catch (error) {
        if (isNotFound(error)) return []
        throw error
      }
    },

    /** The best common ancestor; null where the histories are unrelated. `base` may be a branch. */
    findMergeBase: async ({ base, head }: { base: string; head: string }): Promise<string | null> => {
      try {
        const { merge_base_commit } = await client.rest({
          operation: `find where ${head.slice(0, 7)} branched off`,
          route: 'GET /repos/{owner}/{repo}/compare/{basehead}',
          // GitHub puts the changed files, which may be many, on the first page only.
          parameters: { basehead: `${base}...${head}`, per_page: 1, page: 2 },
          reply: comparisonSchema,
        })
        return merge_base_commit.sha
      } catch (error) {
        if (isUnrelated(error)) return null
        throw error
      }
    },
  }
}

/** A 404 may also say that a commit is not there, which is a failure. */
function isUnrelated(error: unknown): boolean {
  return isNotFound(error) && error instanceof GitHubError && /no common ancestor/i.test(error.detail ?? '')
}
