import type { Account, Merge, PullRequest } from '../model.ts'
import type { Repository } from '../repository.ts'
import { closePullRequest } from './lifecycle.ts'

/** Closes a pull request as merged. There is nothing left to try: the test merge's ref goes. */
export async function markMerged(repository: Repository, { pull, merge }: { pull: PullRequest; merge: Merge }) {
  pull.merge = merge
  closePullRequest(repository, { pull, at: merge.at })
  await repository.git.updateRefs({ [`refs/pull/${pull.number}/merge`]: null })
}

/** A push to the base branch has brought the pull request's commits: that merges it, by the commit that was pushed. */
export async function markMergedByPush(
  repository: Repository,
  { pull, after, by }: { pull: PullRequest; after: string; by: Account },
): Promise<void> {
  const { baseSha, headSha } = pull
  const commits = new Set([...(await repository.git.listCommits({ from: baseSha, to: headSha })), after])
  await markMerged(repository, { pull, merge: { sha: after, by, at: repository.world.tick(), commits, baseSha } })
}
