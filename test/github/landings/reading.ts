import { createLandingReader } from '../../../src/github/landings/landings.ts'
import type { Landing, LandingReader } from '../../../src/landings/landing.ts'
import { type GitHub, type Repository, startGitHub } from '../../standins/github/index.ts'
import { connect } from '../stage.ts'

/** A branch with policies, and who reads its past. */
export interface Branch extends AsyncDisposable {
  readonly github: GitHub
  readonly repository: Repository
  /** Every wait, in ms. */
  readonly slept: number[]
  /** The first commit. */
  readonly first: string
  /** Another reader, which remembers nothing. */
  open(token?: string): LandingReader
}

export const FILE = 'policies/a.yaml'

export async function openBranch(): Promise<Branch> {
  const github = await startGitHub()
  const roles = { alice: 'write', bob: 'write' } as const
  const files = { [FILE]: 'name: a\n', 'README.md': 'a\n' }
  const repository = await github.createRepository({ owner: 'acme', name: 'shop', files, roles })
  const slept: number[] = []
  return {
    github,
    repository,
    slept,
    first: await repository.requireHead('main'),
    open: token =>
      createLandingReader({
        client: connect(github, repository, token),
        branch: repository.defaultBranch,
        roots: ['policies'],
        sleep: async ms => void slept.push(ms),
      }),
    [Symbol.asyncDispose]: () => github.close(),
  }
}

/** A commit on a branch, as it is now in the policies' folder. */
export function change({ repository }: Branch, text: string, options: { branch?: string; by?: string } = {}) {
  return repository.commit({ branch: 'main', changes: { [FILE]: `name: a # ${text}\n` }, ...options })
}

/** A pull request with one commit for each text, and its number. */
export async function propose(branch: Branch, texts: readonly string[], file = FILE): Promise<number> {
  const { repository } = branch
  const head = `change-${repository.threads.size + 1}`
  for (const text of texts) await repository.commit({ branch: head, changes: { [file]: `name: b # ${text}\n` } })
  return (await repository.openPullRequest({ head })).number
}

/** All landings, newest first. */
export async function walk(branch: Branch, { commit = '', token }: { commit?: string; token?: string } = {}) {
  const landings: Landing[] = []
  const head = commit || (await branch.repository.requireHead(branch.repository.defaultBranch))
  for await (const batch of branch.open(token).walk(head)) landings.push(...batch)
  return landings
}

/** What tells landings apart. */
export function brief({ kind, before, after, merged, source }: Landing) {
  return { kind, before, after, merged: merged?.map(({ number }) => number) ?? null, source }
}
