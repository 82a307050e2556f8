import type { Account, Merge, MergeMethod, PullRequest } from '../model.ts'
import { recordPush } from '../pushes.ts'
import type { Repository } from '../repository.ts'
import { markMerged } from './landing.ts'
import { mergeCommits } from './test-merge.ts'

export interface MergePullRequest {
  number: number
  method?: MergeMethod
  by?: string
}

/** More commits than these GitHub does not rebase. */
const MOST_REBASED = 100

interface Landing {
  pull: PullRequest
  /** The commit to land on: the base branch's tip, or the queue's. */
  onto: string
  by: Account
}

/** Gives the commit that ended up on the base branch. A conflict throws: GitHub has no button to press then. */
export async function mergePullRequest(repository: Repository, options: MergePullRequest): Promise<string> {
  const { number, method = 'merge', by = 'alice' } = options
  const pull = repository.pull(number)
  if (pull.state === 'closed') throw new Error(`pull request ${number} is closed: it cannot be merged`)
  const onto = await repository.requireHead(pull.baseBranch)
  const merge = await buildMerge(repository, { pull, onto, by: repository.world.account(by) }, method)
  await landMerge(repository, { pull, merge })
  return merge.sha
}

/** Moves the base branch to the merge and closes the pull request. */
async function landMerge(repository: Repository, { pull, merge }: { pull: PullRequest; merge: Merge }): Promise<void> {
  const ref = repository.branchRef(pull.baseBranch)
  await repository.git.updateRefs({ [ref]: merge.sha })
  await markMerged(repository, { pull, merge })
  const { baseSha: before, sha: after, by } = merge
  await recordPush(repository, { ref, before, after, by, forced: false, activity: 'pr_merge' })
}

/** Makes the commits of a merge by one of GitHub's three buttons; no branch is moved yet. */
export async function buildMerge(repository: Repository, landing: Landing, method: MergeMethod): Promise<Merge> {
  const { pull, onto, by } = landing
  const own = await repository.git.listCommits({ from: onto, to: pull.headSha })
  const made = await commitMerge[method](repository, landing, own)
  const at = repository.world.tick()
  return { sha: made.at(-1) ?? onto, by, at, commits: new Set([...own, ...made]), baseSha: onto }
}

type CommitMerge = (repository: Repository, landing: Landing, own: string[]) => Promise<string[]>

const commitMerge: Record<MergeMethod, CommitMerge> = {
  async merge(repository, { pull, onto, by }) {
    const title = `Merge pull request #${pull.number} from ${pull.headOwner}/${pull.headBranch}`
    const date = repository.world.tick()
    const commit = await repository.git.commitTree({
      tree: await requireTree(repository, { pull, onto }),
      parents: [onto, pull.headSha],
      message: `${title}\n\n${pull.title}`,
      author: repository.sign(by, date),
      committer: repository.signAsGitHub(date),
    })
    return [commit]
  },

  async squash(repository, { pull, onto }, own) {
    const date = repository.world.tick()
    const commit = await repository.git.commitTree({
      tree: await requireTree(repository, { pull, onto }),
      parents: [onto],
      message: [`${pull.title} (#${pull.number})`, ...(await coAuthors(repository, { pull, own }))].join('\n\n'),
      author: repository.sign(pull.author, date),
      committer: repository.signAsGitHub(date),
    })
    return [commit]
  },

  async rebase(repository, { pull, onto }, own) {
    if (own.length > MOST_REBASED) throw new Error(`pull request ${pull.number} has too many commits to be rebased`)
    const made: string[] = []
    for (const sha of own.toReversed()) {
      const commit = await repository.git.readCommit(sha)
      // As `git rebase` does: merge commits are left out, and an author's date stays as it is.
      if (commit.parents.length > 1) continue
      const tip = made.at(-1) ?? onto
      const tree = await repository.git.mergeTrees({ bases: commit.parents, ours: tip, theirs: sha })
      if (!tree) throw new Error(`pull request ${pull.number} cannot be rebased: conflicts at ${sha}`)
      const { message, author } = commit
      const committer = repository.signAsGitHub()
      made.push(await repository.git.commitTree({ tree, parents: [tip], message, author, committer }))
    }
    return made
  },
}

async function requireTree(repository: Repository, { pull, onto }: { pull: PullRequest; onto: string }) {
  const tree = await mergeCommits(repository, { ours: onto, theirs: pull.headSha })
  if (!tree) throw new Error(`pull request ${pull.number} cannot be merged: conflicts with ${pull.baseBranch}`)
  return tree
}

/** The trailers that a squash ends with: everybody who wrote a commit, apart from the pull request's author. */
async function coAuthors(repository: Repository, { pull, own }: { pull: PullRequest; own: string[] }) {
  const commits = await Promise.all(own.map(sha => repository.git.readCommit(sha)))
  const others = commits.filter(({ author }) => author.email !== pull.author.email)
  const trailers = new Set(others.map(({ author }) => `Co-authored-by: ${author.name} <${author.email}>`))
  return trailers.size > 0 ? [[...trailers].join('\n')] : []
}
