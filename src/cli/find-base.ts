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

/** What is the current branch, and its upstream, is told by the same command as what the others are. */
const REF_FORMAT = '--format=%(HEAD) %(refname) %(objectname) %(symref) %(if)%(HEAD)%(then)%(upstream)%(end)'

interface Ref {
  readonly isCurrent: boolean
  readonly name: string
  readonly commit: string
  /** The ref that it stands for; empty where it is one itself. */
  readonly symref: string
  /** The current branch's; empty where it has none. */
  readonly upstream: string
}

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
  if (ref !== undefined) {
    const head = await findCommit(git, 'HEAD')
    return leaveFrom({ git, ref, commit: await requireCommit(git, { option: '--base', ref }), head })
  }
  const refs = await listRefs(git)
  const head = refs.find(({ isCurrent }) => isCurrent)?.commit ?? (await findCommit(git, 'HEAD'))
  if (head === undefined) return { commit: null, description: 'nothing: there is no commit yet' }
  for (const { ref, ...known } of listCandidates(refs)) {
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

async function listRefs(git: Git): Promise<Ref[]> {
  const listed = await git.run(['for-each-ref', REF_FORMAT, 'refs/remotes/*/HEAD', 'refs/heads/'])
  return Array.from(listed.toString().matchAll(/^([* ]) (\S+) (\S+) (\S*) (\S*)$/gm), match => {
    const [, mark, name = '', commit = '', symref = '', upstream = ''] = match
    return { isCurrent: mark === '*', name, commit, symref, upstream }
  })
}

function listCandidates(refs: readonly Ref[]): Candidate[] {
  const defaults = refs.filter(({ name, symref }) => symref && name.startsWith('refs/remotes/'))
  // Prefer origin: by default, that is the remote that was cloned.
  const isOrigin = ({ symref }: Ref) => symref.startsWith('refs/remotes/origin/')
  const ordered = [...defaults.filter(isOrigin), ...defaults.filter(each => !isOrigin(each))]
  const upstreams = refs.flatMap(({ upstream }) => (upstream ? [{ ref: upstream }] : []))
  const common = refs.filter(({ name }) => COMMON_BRANCHES.includes(name))
  return [
    ...ordered.map(({ symref, commit }) => ({ ref: symref, commit })),
    ...upstreams,
    ...common.map(({ name, commit }) => ({ ref: name, commit })),
  ]
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
