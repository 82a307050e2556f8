import { pullJson, reviewJson, simplePullJson } from '../json/pull.ts'
import type { PullRequest, Review } from '../model.ts'
import { ensureTestMerge } from '../pulls/test-merge.ts'
import type { Repository } from '../repository.ts'
import { wrapEvent } from './envelope.ts'
import type { ActionEvent } from './types.ts'

type PullRequestAction =
  | 'opened'
  | 'synchronize'
  | 'reopened'
  | 'closed'
  | 'edited'
  | 'ready_for_review'
  | 'converted_to_draft'
  | 'review_requested'
  | 'labeled'
  | 'unlabeled'

export interface PullRequestEvent {
  number: number
  action?: PullRequestAction
  /** Who did it; the pull request's author, if not given. */
  by?: string
  /** What only this action's payload has: `label`, `changes`, `requested_reviewer`. */
  more?: Record<string, unknown>
}

export interface ReviewEvent {
  number: number
  action?: 'submitted' | 'edited' | 'dismissed'
  /** The review it is about; the last one, if not given. */
  review?: Review
  by?: string
}

function branchesOf(pull: PullRequest) {
  return { headRef: pull.headBranch, baseRef: pull.baseBranch }
}

/** The commit and ref that GitHub runs on: the test merge; once merged, what has become of the base branch. */
async function findRunRef(repository: Repository, pull: PullRequest): Promise<{ sha: string; ref: string }> {
  if (pull.merge) return { sha: pull.merge.sha, ref: `refs/heads/${pull.baseBranch}` }
  const testMerge = await ensureTestMerge(repository, pull)
  if (!testMerge?.sha) throw new Error(`GitHub starts no workflow for pull request ${pull.number}: it has conflicts`)
  return { sha: testMerge.sha, ref: `refs/pull/${pull.number}/merge` }
}

async function pullPayload(repository: Repository, { number, action = 'opened', more }: PullRequestEvent) {
  const pull = repository.pull(number)
  const push = repository.pushes.findLast(({ after }) => after === pull.headSha)
  const moved = action === 'synchronize' && push ? { before: push.before, after: push.after } : {}
  return { action, number, ...moved, ...more, pull_request: await pullJson(repository, pull) }
}

export async function pullRequestEvent(repository: Repository, event: PullRequestEvent): Promise<ActionEvent> {
  const pull = repository.pull(event.number)
  return wrapEvent(repository, {
    name: 'pull_request',
    ...(await findRunRef(repository, pull)),
    ...branchesOf(pull),
    actor: event.by ? repository.world.account(event.by) : pull.author,
    payload: await pullPayload(repository, event),
  })
}

/** Since December 2025 it always runs on the default branch, whatever branch the pull request is for. */
export async function pullRequestTargetEvent(repository: Repository, event: PullRequestEvent): Promise<ActionEvent> {
  const pull = repository.pull(event.number)
  return wrapEvent(repository, {
    name: 'pull_request_target',
    sha: await repository.requireHead(repository.defaultBranch),
    ref: `refs/heads/${repository.defaultBranch}`,
    ...branchesOf(pull),
    actor: event.by ? repository.world.account(event.by) : pull.author,
    payload: await pullPayload(repository, event),
  })
}

/** The state is in lower case here, and the pull request lacks what must be computed (`merged`, `mergeable`, counts). */
export async function pullRequestReviewEvent(repository: Repository, event: ReviewEvent): Promise<ActionEvent> {
  const { number, action = 'submitted', by } = event
  const pull = repository.pull(number)
  const review = event.review ?? pull.reviews.at(-1)
  if (!review) throw new Error(`pull request ${number} has no review`)
  const run = await findRunRef(repository, pull)
  const json = reviewJson(repository, { pull, review })
  return wrapEvent(repository, {
    name: 'pull_request_review',
    ...run,
    ...branchesOf(pull),
    actor: by ? repository.world.account(by) : review.author,
    payload: {
      action,
      review: { ...json, state: review.state.toLowerCase() },
      pull_request: simplePullJson(repository, pull),
    },
  })
}
