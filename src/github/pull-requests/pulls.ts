import { z } from 'zod/mini'
import type { GitHubClient } from '../client/client.ts'

const pullsSchema = z.array(
  z.looseObject({
    number: z.int(),
    merged_at: z.nullable(z.string()),
    base: z.looseObject({ ref: z.string() }),
  }),
)

/** The pull requests whose merge into a branch brought a commit. */
export async function findMergedPulls({
  client,
  commit,
  branch,
  signal,
}: {
  client: GitHubClient
  commit: string
  branch: string
  signal?: AbortSignal
}): Promise<number[]> {
  const pulls = await client.rest({
    operation: `find the pull request of commit ${commit.slice(0, 7)}`,
    route: 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
    parameters: { commit_sha: commit },
    reply: pullsSchema,
    signal,
  })
  return pulls.filter(({ merged_at, base }) => merged_at !== null && base.ref === branch).map(({ number }) => number)
}
