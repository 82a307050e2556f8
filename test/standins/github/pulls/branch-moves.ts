import type { Account, PullRequest } from '../model.ts'
import type { Repository } from '../repository.ts'
import { markMergedByPush } from './landing.ts'
import { ensureTestMerge } from './test-merge.ts'

/** What a push does to open pull requests: those from the branch follow it, those it brings into their base are merged. */
export async function onBranchMoved(repository: Repository, moved: { ref: string; after: string; by: Account }) {
  const open = repository.pulls.filter(pull => pull.state === 'open')
  for (const pull of open) {
    const head = repository.branchRef(`${pull.headOwner}:${pull.headBranch}`)
    if (head === moved.ref) await followHead(repository, { pull, headSha: moved.after })
    else if (repository.branchRef(pull.baseBranch) === moved.ref) await noticeMerged(repository, { pull, ...moved })
  }
}

async function followHead(repository: Repository, { pull, headSha }: { pull: PullRequest; headSha: string }) {
  pull.headSha = headSha
  pull.baseSha = await repository.requireHead(pull.baseBranch)
  pull.updatedAt = repository.world.tick()
  await ensureTestMerge(repository, pull)
}

/** Pushing a pull request's commits to its base merges it, whoever pushed and whatever its reviews say. */
async function noticeMerged(repository: Repository, push: { pull: PullRequest; after: string; by: Account }) {
  const { pull, after, by } = push
  if (!(await repository.git.contains({ commit: after, ancestor: pull.headSha }))) return
  await markMergedByPush(repository, { pull, after, by })
}
