import type { Account, PullRequest } from './model.ts'
import { retargetPull } from './pulls/base.ts'
import { closePullRequest } from './pulls/lifecycle.ts'
import type { Repository } from './repository.ts'

interface BranchChange {
  branch: string
  /** A login. */
  by?: string
}

export async function createBranch(
  repository: Repository,
  { branch, at = repository.branchRef(repository.defaultBranch), by = 'alice' }: BranchChange & { at?: string },
): Promise<void> {
  if (await repository.head(branch)) throw new Error(`${repository.fullName} already has a branch ${branch}`)
  const ref = repository.branchRef(branch)
  const after = (await repository.git.readCommit(at)).oid
  await repository.git.updateRefs({ [ref]: after })
  repository.journal.record({ ref, before: null, after, by: repository.world.account(by) })
}

export async function deleteBranch(repository: Repository, { branch, by = 'alice' }: BranchChange): Promise<void> {
  const ref = repository.branchRef(branch)
  const before = await repository.requireHead(branch)
  const account = repository.world.account(by)
  await repository.git.updateRefs({ [ref]: null })
  repository.journal.record({ ref, before, after: null, by: account })
  closePullsFrom(repository, ref)
  await movePullsOn(repository, { branch, by: account })
}

export async function renameBranch(
  repository: Repository,
  { from, to, by = 'alice' }: { from: string; to: string; by?: string },
): Promise<void> {
  const sha = await repository.requireHead(from)
  if (await repository.head(to)) throw new Error(`${repository.fullName} already has a branch ${to}`)
  const [oldRef, newRef] = [repository.branchRef(from), repository.branchRef(to)]
  const account = repository.world.account(by)
  await repository.git.updateRefs({ [newRef]: sha, [oldRef]: null })
  if (from === repository.defaultBranch) {
    repository.defaultBranch = to
    await repository.git.setHead(newRef)
  }
  repository.renames.set(from, to)
  repository.renames.delete(to)
  repository.journal.record({ ref: oldRef, before: sha, after: null, by: account })
  repository.journal.record({ ref: newRef, before: null, after: sha, by: account })
  closePullsFrom(repository, oldRef)
  for (const pull of listOpenPulls(repository)) {
    if (pull.baseBranch === from) await retargetPull(repository, { pull, base: to, by: account, automatic: true })
  }
}

/** What a branch of that name is called now, where it was renamed; null where it never was, or is there again. */
export async function findNewName(repository: Repository, branch: string): Promise<string | null> {
  let name = repository.renames.get(branch)
  while (name !== undefined && !(await repository.head(name))) name = repository.renames.get(name)
  return name ?? null
}

function listOpenPulls({ pulls }: Repository): PullRequest[] {
  return pulls.filter(({ state }) => state === 'open')
}

function closePullsFrom(repository: Repository, ref: string): void {
  for (const pull of listOpenPulls(repository)) {
    const head = repository.branchRef(`${pull.headOwner}:${pull.headBranch}`)
    if (head === ref) closePullRequest(repository, { pull })
  }
}

/** What was based on a branch that is gone now: goes where the branch was merged, or is closed. */
async function movePullsOn(repository: Repository, { branch, by }: { branch: string; by: Account }): Promise<void> {
  const own = repository.owner.login
  const merged = repository.pulls.findLast(
    ({ merge, headOwner, headBranch }) => merge && headOwner === own && headBranch === branch,
  )
  for (const pull of listOpenPulls(repository)) {
    if (pull.baseBranch !== branch) continue
    if (merged) await retargetPull(repository, { pull, base: merged.baseBranch, by, automatic: true })
    else closePullRequest(repository, { pull })
  }
}
