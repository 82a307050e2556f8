import { deleteBranch } from '../branches.ts'
import type { Merge, MergeGroup, MergeMethod } from '../model.ts'
import { recordPush } from '../pushes.ts'
import type { Repository } from '../repository.ts'
import { markMerged } from './landing.ts'
import { buildMerge } from './merging.ts'

export interface QueueGroup {
  /** Pull requests in the order in which they will land. */
  numbers: number[]
  method?: MergeMethod
  by?: string
}

/** A branch `gh-readonly-queue/main/pr-N-<base>` with every pull request of the group merged, for checks to run on. */
export async function createMergeGroup(repository: Repository, options: QueueGroup): Promise<MergeGroup> {
  const { numbers, method = 'merge' } = options
  const by = repository.world.account(options.by ?? 'github-merge-queue[bot]')
  const pulls = numbers.map(number => repository.pull(number))
  const last = pulls.at(-1)
  if (!last) throw new Error('a merge group needs a pull request')
  const { baseBranch } = last
  const baseSha = await repository.requireHead(baseBranch)
  const merges: Merge[] = []
  for (const pull of pulls) {
    const onto = merges.at(-1)?.sha ?? baseSha
    merges.push(await buildMerge(repository, { pull, onto, by }, method))
  }
  const headSha = merges.at(-1)?.sha ?? baseSha
  const headRef = `refs/heads/gh-readonly-queue/${baseBranch}/pr-${last.number}-${merges.at(-1)?.baseSha}`
  await repository.git.updateRefs({ [headRef]: headSha })
  await recordPush(repository, { ref: headRef, before: null, after: headSha, by, forced: false })
  return { headSha, headRef, baseSha, baseBranch, pulls, merges }
}

/** The checks have passed: the base branch moves to the group's very commit and the queue's branch goes. */
export async function landMergeGroup(repository: Repository, group: MergeGroup): Promise<void> {
  const { baseBranch, baseSha, headSha } = group
  if ((await repository.head(baseBranch)) !== baseSha) throw new Error(`${baseBranch} has moved: the group is stale`)
  const ref = repository.branchRef(baseBranch)
  await repository.git.updateRefs({ [ref]: headSha })
  const at = repository.world.tick()
  for (const [index, pull] of group.pulls.entries()) {
    await markMerged(repository, { pull, merge: { ...(group.merges[index] as Merge), at } })
  }
  const by = repository.world.account('github-merge-queue[bot]')
  await recordPush(repository, {
    ref,
    before: baseSha,
    after: headSha,
    by,
    forced: false,
    activity: 'merge_queue_merge',
  })
  await deleteBranch(repository, { branch: group.headRef.replace('refs/heads/', ''), by: by.login })
}
