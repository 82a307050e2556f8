import type { Changes } from './git/import.ts'
import type { Push } from './model.ts'
import { onBranchMoved } from './pulls/branch-moves.ts'
import type { Repository } from './repository.ts'

export interface CommitOptions {
  /** `fix`, or `mallory:fix` for a branch of mallory's fork. A branch that is new starts at the default branch. */
  branch: string
  changes: Changes
  message?: string
  /** A login. Somebody the world does not know signs up. */
  author?: string
  /** What to build on, instead of the branch's tip; the branch is then moved there by force. */
  parent?: string
  date?: Date
}

export async function commitChanges(repository: Repository, options: CommitOptions): Promise<string> {
  const { branch, changes, message = 'Change policies', author = 'alice' } = options
  const by = repository.world.account(author)
  const ref = repository.branchRef(branch)
  const before = await repository.head(branch)
  const parent = options.parent ?? before ?? (await repository.head())
  const signature = repository.sign(by, options.date)
  const sha = await repository.git.importCommit({
    ref,
    parents: parent ? [parent] : [],
    message,
    author: signature,
    committer: signature,
    changes,
  })
  await recordPush(repository, { ref, before, after: sha, by, forced: before !== null && parent !== before })
  return sha
}

export async function pushBranch(repository: Repository, push: { branch: string; sha: string; by: string }) {
  const ref = repository.branchRef(push.branch)
  const before = await repository.head(push.branch)
  await repository.git.updateRefs({ [ref]: push.sha })
  const forced = before !== null && !(await repository.git.contains({ commit: push.sha, ancestor: before }))
  await recordPush(repository, { ref, before, after: push.sha, by: repository.world.account(push.by), forced })
}

/** Remembers the push, for its event, and lets the pull requests know. The ref has been moved already. */
export async function recordPush(
  repository: Repository,
  { before, ...push }: Omit<Push, 'before'> & { before: string | null },
): Promise<void> {
  repository.pushes.push({ ...push, before: before ?? '0'.repeat(40) })
  await onBranchMoved(repository, push)
}
