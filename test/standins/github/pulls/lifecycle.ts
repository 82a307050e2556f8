import type { PullRequest } from '../model.ts'
import type { Repository } from '../repository.ts'
import { ensureTestMerge } from './test-merge.ts'

export interface OpenPullRequest {
  /** The branch with the changes: `fix`, or `mallory:fix` where it comes from mallory's fork. */
  head: string
  author?: string
  base?: string
  title?: string
  body?: string
  draft?: boolean
}

export async function openPullRequest(repository: Repository, options: OpenPullRequest): Promise<PullRequest> {
  const { head, author = 'alice', base = repository.defaultBranch } = options
  const { owner: headOwner, name: headBranch } = repository.splitBranch(head)
  const now = repository.world.tick()
  const pull: PullRequest = {
    kind: 'pull',
    id: repository.world.nextId(),
    number: repository.nextNumber(),
    title: options.title ?? 'Change policies',
    body: options.body ?? null,
    author: repository.world.account(author),
    state: 'open',
    labels: [],
    locked: false,
    comments: [],
    createdAt: now,
    updatedAt: now,
    closedAt: null,
    draft: options.draft ?? false,
    baseBranch: base,
    baseSha: await repository.requireHead(base),
    baseChanges: [],
    headOwner,
    headBranch,
    headSha: await repository.requireHead(head),
    testMerge: null,
    merge: null,
    reviews: [],
    requestedReviewers: [],
    requestedTeams: [],
  }
  repository.threads.set(pull.number, pull)
  await ensureTestMerge(repository, pull)
  return pull
}

export function closePullRequest({ world }: Repository, { pull, at }: { pull: PullRequest; at?: Date }): void {
  pull.state = 'closed'
  pull.closedAt = at ?? world.tick()
  pull.updatedAt = pull.closedAt
}

export async function reopenPullRequest(repository: Repository, pull: PullRequest): Promise<void> {
  if (pull.merge) throw new Error(`pull request ${pull.number} is merged: it cannot be reopened`)
  pull.state = 'open'
  pull.closedAt = null
  pull.updatedAt = repository.world.tick()
  await ensureTestMerge(repository, pull)
}
