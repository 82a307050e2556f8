import type { Git } from './git.ts'
import { CliError } from './git.ts'

/** The commit that the working tree is compared with. */
export interface Base {
  /** Null: there is no commit yet, so everything is new. */
  readonly commit: string | null
  /** For people, after "compared with". */
  readonly description: string
}

/** Candidates where no remote names its default branch. */
const COMMON_BRANCHES = ['refs/heads/main', 'refs/heads/master']

interface Candidate {
  readonly ref: string
  /** Undefined where that is still to be asked. */
  readonly commit?: string
}

/**
 * The merge base with `ref`; without one, with the default branch, else with the upstream; else the last commit.
 * Throws a `CliError` where `ref` names no commit.
 */
export async function findBase(git: Git, ref: string | undefined): Promise<Base> {
  const head = await findCommit(git, 'HEAD')
  if (ref !== undefined)
    return leaveFrom({ git, ref, commit: await requireCommit(git, { option: '--base', ref }), head })
  if (head === undefined) return { commit: null, description: 'nothing: there is no commit yet' }
  for (const { ref, ...known } of await listCandidates(git)) {
    const commit = known.commit ?? (await findCommit(git, ref))
    const fork = commit && (await findFork(git, { commit, head }))
    if (fork) return describeFork({ ref, fork, head })
  }
  return { commit: head, description: describeHead(head) }
}

async function leaveFrom(from: { git: Git; ref: string; commit: string; head: string | undefined }): Promise<Base> {
  const { git, ref, commit, head } = from
  const fork = head && (await findFork(git, { commit, head }))
  // Without a common ancestor, as in a shallow clone, compare with the commit itself.
  return fork ? describeFork({ ref, fork, head }) : { commit, description: `${ref} (${shorten(commit)})` }
}

/** Undefined where the two have nothing in common, as in a shallow clone. */
async function findFork(git: Git, { commit, head }: { commit: string; head: string }): Promise<string | undefined> {
  return commit === head ? head : git.ask(['merge-base', commit, head])
}

async function listCandidates(git: Git): Promise<Candidate[]> {
  const format = '--format=%(refname) %(objectname) %(symref)'
  const listed = (await git.ask(['for-each-ref', format, 'refs/remotes/*/HEAD', ...COMMON_BRANCHES])) ?? ''
  const refs = listed.split('\n').map(line => line.split(' '))
  const defaults = refs.flatMap(([name, commit, ref]) =>
    ref && commit && name?.startsWith('refs/remotes/') ? [{ ref, commit }] : [],
  )
  const common = refs.flatMap(([ref, commit]) =>
    ref && commit && COMMON_BRANCHES.includes(ref) ? [{ ref, commit }] : [],
  )
  // Prefer origin: by default, that is the remote that was cloned.
  const isOrigin = ({ ref }: Candidate) => ref.startsWith('refs/remotes/origin/')
  const ordered = [...defaults.filter(isOrigin), ...defaults.filter(each => !isOrigin(each))]
  return [...ordered, { ref: '@{upstream}' }, ...common]
}

/** The commit that an option names. Throws a `CliError` where it names none. */
export async function requireCommit(git: Git, { option, ref }: { option: string; ref: string }): Promise<string> {
  const commit = await findCommit(git, ref)
  if (commit !== undefined) return commit
  throw new CliError(`${option}: ${ref} names no commit here: fetch it first, or name another one.`)
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
