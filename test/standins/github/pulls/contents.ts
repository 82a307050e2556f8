import type { FileChange } from '../git/diff.ts'
import type { PullRequest } from '../model.ts'
import type { Repository } from '../repository.ts'

/** The base branch's tip, right before the merge if there was one; the last one known, where the branch is gone. */
async function findBase(repository: Repository, { merge, baseBranch, baseSha }: PullRequest): Promise<string> {
  return merge?.baseSha ?? (await repository.head(baseBranch)) ?? baseSha
}

/** The commits that the pull request brings, oldest first; once merged, those it brought. */
export async function listPullCommits(repository: Repository, pull: PullRequest): Promise<string[]> {
  const from = await findBase(repository, pull)
  return (await repository.git.listCommits({ from, to: pull.headSha })).toReversed()
}

/** What changed since the branches parted (three dots, in git's words). */
export async function listPullFiles(repository: Repository, pull: PullRequest): Promise<FileChange[]> {
  const base = await findBase(repository, pull)
  const [from = null] = await repository.git.mergeBases(base, pull.headSha)
  return repository.git.diff({ from, to: pull.headSha })
}

/** The merged pull requests that brought a commit, and the open ones that would, while the default branch lacks it. */
export async function findPullsOfCommit(repository: Repository, sha: string): Promise<PullRequest[]> {
  const main = await repository.requireHead(repository.defaultBranch)
  const landed = await repository.git.contains({ commit: main, ancestor: sha })
  const found: PullRequest[] = []
  for (const pull of repository.pulls) {
    if (pull.merge) {
      if (pull.merge.commits.has(sha)) found.push(pull)
    } else if (!landed && pull.state === 'open') {
      if ((await listPullCommits(repository, pull)).includes(sha)) found.push(pull)
    }
  }
  return found
}
