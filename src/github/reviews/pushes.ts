import type { Push, Pushes } from '../../reviews/evidence.ts'
import type { GitHubClient } from '../client/client.ts'
import { readActivities } from '../landings/activity.ts'

/** A branch that was pushed to more often is not followed to its beginning: too much to judge, by mistake or on purpose. */
const MAX_PAGES = 5

/**
 * Who updated the branch of a pull request since it was last created, by GitHub's journal. What came after `until` (ms
 * since the epoch; null: nothing has) is left out: a branch of the same name may be made again after the merge.
 */
export async function readPushes({
  client,
  branch,
  isFork,
  until,
}: {
  client: GitHubClient
  branch: string
  isFork: boolean
  until: number | null
}): Promise<Pushes> {
  if (isFork) return { kind: 'fork' }
  const pushes: Push[] = []
  let pages = 0
  for await (const page of readActivities(client, branch)) {
    for (const { before, after, actor, at } of page) {
      if (after === null || (until !== null && at > until)) continue
      pushes.push({ actor, before, after })
      if (before === null) return { kind: 'known', pushes }
    }
    pages += 1
    if (pages >= MAX_PAGES) return { kind: 'too-many', pushes }
  }
  return { kind: 'unknown', pushes }
}
