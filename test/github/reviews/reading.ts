import { createPullRequestReader } from '../../../src/github/reviews/pull-requests.ts'
import type { PullRequestFacts } from '../../../src/reviews/evidence.ts'
import { type GitHub, type Repository, startGitHub } from '../../standins/github/index.ts'
import { connect } from '../stage.ts'

/** A repository, and who reads its pull requests. */
export interface Place extends AsyncDisposable {
  readonly github: GitHub
  readonly repository: Repository
  /** All that is known of one, by a reader of its own. */
  read(number: number, token?: string): Promise<PullRequestFacts>
}

export async function openPlace(): Promise<Place> {
  const github = await startGitHub()
  const roles = { alice: 'write', bob: 'write', carol: 'maintain' } as const
  const repository = await github.createRepository({ owner: 'acme', name: 'shop', roles })
  return {
    github,
    repository,
    async read(number, token) {
      const client = connect(github, repository, token)
      const read = await createPullRequestReader({ client, branch: repository.defaultBranch }).read([number])
      const facts = read.get(number)
      if (!facts) throw new Error(`pull request ${number} was not read`)
      return facts
    },
    [Symbol.asyncDispose]: () => github.close(),
  }
}

/** A pull request with one commit, and its number. */
export async function propose(
  { repository }: Place,
  { head = 'fix', author = 'alice', base = 'main' }: { head?: string; author?: string; base?: string } = {},
): Promise<number> {
  await repository.commit({ branch: head, changes: { [`${head.replace(':', '-')}.txt`]: 'x' }, author })
  return (await repository.openPullRequest({ head, author, base })).number
}
