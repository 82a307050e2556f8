import type { Git } from './git.ts'
import { CliError } from './git.ts'

/** What the working tree is compared with. */
export interface Base {
  /** Null: with nothing, because there is no commit yet. */
  readonly commit: string | null
  /** For people, behind "compared with". */
  readonly description: string
}

/** The branches that are looked for where no remote says which one is its default. */
const COMMON_BRANCHES = ['refs/heads/main', 'refs/heads/master']

/**
 * Where the branch left `ref`; without one, where it left the default branch, else its upstream, else the last commit.
 * Throws a `CliError` where `ref` names no commit.
 */
export async function findBase(git: Git, ref: string | undefined): Promise<Base> {
  const head = await findCommit(git, 'HEAD')
  if (ref !== undefined) return leaveFrom({ git, ref, commit: await requireCommit(git, ref), head })
  if (head === undefined) return { commit: null, description: 'nothing: there is no commit yet' }
  for (const candidate of await listCandidates(git)) {
    const commit = await findCommit(git, candidate)
    const fork = commit && (await git.ask(['merge-base', commit, head]))
    if (fork) return describeFork({ ref: candidate, fork, head })
  }
  return { commit: head, description: describeHead(head) }
}

async function leaveFrom(from: { git: Git; ref: string; commit: string; head: string | undefined }): Promise<Base> {
  const { git, ref, commit, head } = from
  const fork = head && (await git.ask(['merge-base', commit, head]))
  // Without a common ancestor, as in a shallow clone, the commit itself is all that there is to compare with.
  return fork ? describeFork({ ref, fork, head }) : { commit, description: `${ref} (${shorten(commit)})` }
}

async function listCandidates(git: Git): Promise<string[]> {
  const defaults = (await git.ask(['for-each-ref', '--format=%(symref)', 'refs/remotes/*/HEAD'])) ?? ''
  const branches = defaults.split('\n').filter(name => name !== '')
  // Of several remotes, the one that was cloned from is called origin, unless somebody named it otherwise.
  const isOrigin = (name: string) => name.startsWith('refs/remotes/origin/')
  const ordered = [...branches.filter(isOrigin), ...branches.filter(name => !isOrigin(name))]
  return [...ordered, '@{upstream}', ...COMMON_BRANCHES]
}

async function requireCommit(git: Git, ref: string): Promise<string> {
  const commit = await findCommit(git, ref)
  if (commit !== undefined) return commit
  throw new CliError(`--base: ${ref} names no commit here: fetch it first, or name another one.`)
}

function findCommit(git: Git, ref: string): Promise<string | undefined> {
  return git.ask(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`])
}

function describeFork({ ref, fork, head }: { ref: string; fork: string; head: string }): Base {
  const name = ref.replace(/^refs\/(?:heads|remotes)\//, '')
  const description = fork === head ? describeHead(fork) : `where this branch left ${name} (${shorten(fork)})`
  return { commit: fork, description }
}

function describeHead(head: string): string {
  return `the last commit (${shorten(head)})`
}

function shorten(commit: string): string {
  return commit.slice(0, 7)
}
