import { combineDirections, mayWiden, type OverallDirection } from '../access/direction.ts'
import type { ComparableEvent, PullRequestEvent } from '../action/event.ts'
import type { Reviewer } from '../action/input-values.ts'
import type { CheckInputs } from '../action/inputs.ts'
import type { GitHubClient } from '../github/client/client.ts'
import { setLabel } from '../github/pull-requests/labels.ts'
import { requestReviewers } from '../github/pull-requests/reviewers.ts'
import { GATE_CONTEXT, setGateStatus } from '../github/pull-requests/statuses.ts'
import { readTeamMembers } from '../github/pull-requests/teams.ts'
import { createReviewReader } from '../github/reviews/reviews.ts'
import type { Selection } from '../policy/globs.ts'
import type { Report } from '../report/schema.ts'
import { decideGate, type GateStatus } from '../reviews/status.ts'
import type { RequiredReviewers } from '../reviews/tally.ts'

export interface GateKeeping {
  /** The comment's line about reviews; undefined where there is no gate. */
  readonly line: string | undefined
  /** What failed. None of it fails the job. */
  readonly warnings: readonly string[]
}

interface GateContext {
  readonly client: GitHubClient
  readonly inputs: CheckInputs
  readonly report: Report
  /** Which files are policies. */
  readonly selection: Selection
}

/** A merge queue requires the status again, which its pull requests had already. */
const QUEUED: GateStatus = { state: 'success', description: 'reviewed in the pull requests of the merge queue' }

/** Sets the status `pgbeam/reviews`, the label and the requested reviewers as the change of a pull request requires. */
export async function keepGate(context: GateContext & { readonly event: ComparableEvent }): Promise<GateKeeping> {
  const { client, inputs, event } = context
  const warnings: string[] = []
  async function attempt<T>(act: () => Promise<T>): Promise<T | undefined> {
    try {
      return await act()
    } catch (error) {
      warnings.push(error instanceof Error ? error.message : String(error))
      return undefined
    }
  }

  if (event.kind === 'merge-group' && inputs.gate) {
    await attempt(() => setGateStatus({ client, sha: event.headSha, targetUrl: event.run.runUrl, ...QUEUED }))
  }
  if (event.kind !== 'pull-request') return { line: undefined, warnings }

  const direction = judgeDirection(context.report)
  const label = inputs.labelWidening
  const named = { ...context, event, direction }
  const reviewers = mayWiden(direction)
    ? await attempt(() => readWideningReviewers(client, inputs.reviewersWidening))
    : NOBODY
  const [status] = await Promise.all([
    inputs.gate && reviewers ? attempt(() => keepStatus({ ...named, reviewers })) : undefined,
    reviewers && mayWiden(direction) ? attempt(() => askReviewers({ ...named, reviewers })) : undefined,
    label === null ? undefined : attempt(() => keepLabel(named, label)),
  ])
  return { line: status && `${GATE_CONTEXT}: ${status.description}`, warnings }
}

/** The report's direction, where an invalid file counts as unclear. */
function judgeDirection({ direction, result }: Report): OverallDirection {
  return result === 'invalid' ? combineDirections([direction, 'unclear']) : direction
}

type NamedContext = GateContext & { readonly event: PullRequestEvent; readonly direction: OverallDirection }

async function keepStatus({
  client,
  inputs,
  event,
  selection,
  direction,
  reviewers,
}: NamedContext & { reviewers: WideningReviewers }): Promise<GateStatus | undefined> {
  const reader = createReviewReader({ client, selection })
  const found = await reader.readReviews([{ pullRequest: event.number, commits: [] }])
  const pullRequest = found.get(event.number)
  if (!pullRequest) return undefined
  const { requiredApprovals, requiredApprovalsWidening } = inputs
  const rules = { requiredApprovals, requiredApprovalsWidening, reviewersWidening: toRequiredReviewers(reviewers) }
  const status = decideGate({ pullRequest, direction, rules })
  await setGateStatus({ client, sha: event.headSha, targetUrl: event.run.runUrl, ...status })
  return status
}

async function askReviewers({
  client,
  event,
  reviewers: { users, teams },
}: NamedContext & { reviewers: WideningReviewers }): Promise<void> {
  if (users.length + teams.length === 0) return
  const { refused } = await requestReviewers({ client, pullRequest: event.number, users, teams })
  if (refused.length > 0) throw new Error(`GitHub does not let these be asked for a review: ${refused.join(', ')}`)
}

async function keepLabel({ client, event, direction }: NamedContext, label: string): Promise<void> {
  await setLabel({ client, pullRequest: event.number, label, isWanted: mayWiden(direction) })
}

/** A team of the input `reviewers-widening`, with the logins of its members. */
export interface ReadTeam {
  readonly slug: string
  readonly members: readonly string[]
}

export interface WideningReviewers {
  readonly users: readonly string[]
  readonly teams: readonly ReadTeam[]
}

/**
 * The users and teams that the input `reviewers-widening` names. Throws a `TeamUnreadableError` for a team that the token
 * cannot read.
 */
export async function readWideningReviewers(
  client: GitHubClient,
  reviewers: readonly Reviewer[],
): Promise<WideningReviewers> {
  const teams = reviewers.flatMap(reviewer => (reviewer.kind === 'team' ? [reviewer] : []))
  return {
    users: reviewers.flatMap(reviewer => (reviewer.kind === 'user' ? [reviewer.login] : [])),
    teams: await Promise.all(
      teams.map(async team => ({ slug: team.slug, members: await readTeamMembers({ client, team }) })),
    ),
  }
}

/** Null where the input names nobody: any approval is enough then. */
export function toRequiredReviewers({ users, teams }: WideningReviewers): RequiredReviewers | null {
  if (users.length + teams.length === 0) return null
  return { users, teamMembers: teams.flatMap(({ members }) => members) }
}

export const NOBODY: WideningReviewers = { users: [], teams: [] }
