import { formatTime } from '../json/commit.ts'
import type { MergeGroup } from '../model.ts'
import type { Repository } from '../repository.ts'
import { wrapEvent } from './envelope.ts'
import type { ActionEvent } from './types.ts'

export async function mergeGroupEvent(repository: Repository, group: MergeGroup): Promise<ActionEvent> {
  const { headSha, headRef, baseSha, baseBranch } = group
  const { oid, tree, message, author, committer } = await repository.git.readCommit(headSha)
  return wrapEvent(repository, {
    name: 'merge_group',
    sha: headSha,
    ref: headRef,
    actor: repository.world.account('github-merge-queue[bot]'),
    payload: {
      action: 'checks_requested',
      merge_group: {
        head_sha: headSha,
        head_ref: headRef,
        base_sha: baseSha,
        base_ref: `refs/heads/${baseBranch}`,
        head_commit: {
          id: oid,
          tree_id: tree,
          message,
          timestamp: formatTime(committer.date),
          author: { name: author.name, email: author.email },
          committer: { name: committer.name, email: committer.email },
        },
      },
    },
  })
}
