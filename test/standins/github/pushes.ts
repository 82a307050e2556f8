import type { Changes } from './git/import.ts'
import type { Signature } from './git/parse.ts'
import { type ActivityType, NO_COMMIT } from './journal.ts'
import type { Push } from './model.ts'
import { onBranchMoved } from './pulls/branch-moves.ts'
import type { Repository } from './repository.ts'

interface PushedCommit {
  /** `fix`, or `mallory:fix` for a branch of mallory's fork. */
  branch: string
  message?: string
  /**
   * A login, of somebody who signs up where the world does not know them; or `Name <address>`, as anybody can write it
   * into a commit.
   */
  author?: string
  /** The author, if not given. */
  committer?: string
  /** The login of whoever pushes: the author, if not given. */
  by?: string
  /** What the commit says of its own time, the author's and the committer's. */
  date?: Date
}

export interface CommitOptions extends PushedCommit {
  changes: Changes
  /** What to build on, instead of the branch's tip. A branch that is new starts at the default branch. */
  parent?: string
}

export interface MergeCommitOptions extends PushedCommit {
  /** Commits, by their ids or by the branches whose tips they are. */
  parents: string[]
  /** A tree or a commit whose files are taken whole, instead of the first parent's. */
  tree?: string
  /** Made to that tree. */
  changes?: Changes
}

export async function commitChanges(repository: Repository, { parent, ...options }: CommitOptions): Promise<string> {
  const onto = parent ?? (await repository.head(options.branch)) ?? (await repository.head())
  return pushCommit(repository, { ...options, parents: onto ? [onto] : [] })
}

/** Pushes a merge that somebody made by hand: of whatever parents, with whatever files. */
export async function commitMerge(repository: Repository, { parents, tree, ...options }: MergeCommitOptions) {
  const { git } = repository
  const commits = parents.map(async name => (await repository.head(name)) ?? (await git.readCommit(name)).oid)
  const taken = tree === undefined ? null : await git.read(`${tree}^{tree}`)
  if (tree !== undefined && !taken) throw new Error(`${repository.fullName} has no tree ${tree}`)
  return pushCommit(repository, {
    message: `Merge into ${options.branch}`,
    changes: {},
    ...options,
    parents: await Promise.all(commits),
    ...(taken ? { tree: taken.oid } : {}),
  })
}

type NewCommit = PushedCommit & { parents: string[]; tree?: string; changes: Changes }

async function pushCommit(repository: Repository, options: NewCommit): Promise<string> {
  const { branch, message = 'Change policies', author = 'alice', committer = author, parents, changes, tree } = options
  const by = repository.world.account(options.by ?? (readAddress(author) ? 'alice' : author))
  const date = options.date ?? repository.world.tick()
  const ref = repository.branchRef(branch)
  const before = await repository.head(branch)
  const after = await repository.git.importCommit({
    ref,
    parents,
    message,
    author: sign(repository, author, date),
    committer: sign(repository, committer, date),
    ...(tree ? { tree } : {}),
    changes,
  })
  const forced = !parents.includes(before ?? '') && (await isForced(repository, { before, after }))
  await recordPush(repository, { ref, before, after, by, forced })
  return after
}

function readAddress(person: string): { name: string; email: string } | null {
  const [, name, email] = /^(.*) <(.*)>$/.exec(person) ?? []
  return name !== undefined && email !== undefined ? { name, email } : null
}

function sign(repository: Repository, person: string, date: Date): Signature {
  const address = readAddress(person)
  return address ? { ...address, date } : repository.sign(repository.world.account(person), date)
}

async function isForced({ git }: Repository, { before, after }: { before: string | null; after: string }) {
  return before !== null && !(await git.contains({ commit: after, ancestor: before }))
}

/** Where the branch is there already, nothing happens, as on GitHub. */
export async function pushBranch(repository: Repository, push: { branch: string; sha: string; by: string }) {
  const ref = repository.branchRef(push.branch)
  const [before, after] = [await repository.head(push.branch), push.sha]
  if (before === after) return
  await repository.git.updateRefs({ [ref]: after })
  const by = repository.world.account(push.by)
  await recordPush(repository, { ref, before, after, by, forced: await isForced(repository, { before, after }) })
}

/** Remembers the push, for the journal and its event, and lets the pull requests know. The ref has been moved already. */
export async function recordPush(
  repository: Repository,
  { before, activity, ...push }: Omit<Push, 'before'> & { before: string | null; activity?: ActivityType },
): Promise<void> {
  repository.journal.record({ ...push, before, ...(activity ? { type: activity } : {}) })
  repository.pushes.push({ ...push, before: before ?? NO_COMMIT })
  await onBranchMoved(repository, push)
}
