import { setTimeout as sleep } from 'node:timers/promises'
import { combineDirections, mayWiden, type OverallDirection } from '../access/direction.ts'
import type { ComparableEvent, PullRequestEvent } from '../action/event.ts'
import type { CheckInputs } from '../action/inputs.ts'
import type { GitHubClient } from '../github/client/client.ts'
import { createSnapshotReader } from '../github/files/snapshot.ts'
import { createLandingReader } from '../github/landings/landings.ts'
import { setLabel } from '../github/pull-requests/labels.ts'
import { requestReviewers } from '../github/pull-requests/reviewers.ts'
import { GATE_CONTEXT, setGateStatus } from '../github/pull-requests/statuses.ts'
import { createPullRequestReader } from '../github/reviews/pull-requests.ts'
import { selectPolicies } from '../policy/globs.ts'
import { createParser } from '../policy/parse.ts'
import type { Report } from '../report/schema.ts'
import { readHeld } from '../reviews/held.ts'
import { decideGate, type GateDecision, type GateStatus } from '../reviews/status.ts'
import { hearOpinions } from '../reviews/who.ts'
import { createCommitPolicies } from './read-state.ts'
import type { Merging } from './result.ts'
import { NOBODY, readWideningReviewers, toRequiredReviewers, type WideningReviewers } from './widening-reviewers.ts'

export interface GateKeeping {
  /** What the comment says of reviews; undefined where there is no gate. */
  readonly line: string | undefined
  /** What failed. None of it fails the job. */
  readonly warnings: readonly string[]
}

interface GateContext {
  readonly client: GitHubClient
  readonly inputs: CheckInputs
  readonly report: Report
  readonly merging: Merging
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
    await attempt(() => setGateStatus({ client, sha: event.headSha, ...nameStatus(event, inputs), ...QUEUED }))
  }
  if (event.kind !== 'pull-request') return { line: undefined, warnings }

  const direction = judgeDirection(context.report, context.merging)
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
  return { line: status?.reviews, warnings }
}

/** Merging brings into force what waits as well; what an invalid file would change is not known. */
function judgeDirection({ policies, result, guardrails }: Report, { waiting }: Merging): OverallDirection {
  const directions = [
    ...policies.map(({ direction, gate_direction }) => gate_direction ?? direction),
    guardrails?.direction ?? 'none',
    ...(policies.some(({ findings }) => findings.some(({ code }) => code === 'guardrail-broken'))
      ? (['unclear'] as const)
      : []),
  ]
  return combineDirections([...directions, ...waiting, ...(result === 'invalid' ? (['unclear'] as const) : [])])
}

type NamedContext = GateContext & { readonly event: PullRequestEvent; readonly direction: OverallDirection }

async function keepStatus({
  client,
  inputs,
  event,
  merging,
  direction,
  reviewers,
}: NamedContext & { reviewers: WideningReviewers }): Promise<GateDecision | undefined> {
  const reader = createPullRequestReader({ client, branch: event.baseRef })
  const pullRequest = (await reader.read([event.number])).get(event.number)
  if (!pullRequest) return undefined
  const selection = selectPolicies(inputs.policies)
  const snapshots = createSnapshotReader({ client, selection })
  const readPolicies = createCommitPolicies({ snapshots, parse: createParser(), defaultProject: inputs.projectId })
  const { base, baseTip, landed } = merging
  const landings = createLandingReader({ client, branch: event.baseRef, roots: selection.roots, sleep })
  const ports = { landings, readPolicies }
  const readBase = async (at: number) =>
    baseTip === null ? base.policies : readHeld({ head: baseTip, at, like: base, ports })
  const opinions = await hearOpinions({ pullRequest, base: base.policies, landed, readBase, readPolicies })
  const { requiredApprovals, requiredApprovalsWidening } = inputs
  const rules = { requiredApprovals, requiredApprovalsWidening, reviewersWidening: toRequiredReviewers(reviewers) }
  const status = decideGate({ opinions, direction, rules, isOutdated: merging.isOutdated })
  const { state, description } = status
  await setGateStatus({ client, sha: event.headSha, ...nameStatus(event, inputs), state, description })
  return status
}

/** Legs of a matrix have a status each. */
function nameStatus({ run }: ComparableEvent, { commentId }: CheckInputs) {
  const context = commentId === null ? GATE_CONTEXT : `${GATE_CONTEXT} (${commentId})`
  return { context, targetUrl: run.runUrl }
}

async function askReviewers({
  client,
  event,
  reviewers: { users, teams },
}: NamedContext & { reviewers: WideningReviewers }): Promise<void> {
  if (users.length + teams.length === 0) return
  const { refused } = await requestReviewers({ client, pullRequest: event.number, head: event.headSha, users, teams })
  if (refused.length > 0) throw new Error(`GitHub does not let these be asked for a review: ${refused.join(', ')}`)
}

async function keepLabel({ client, event, direction }: NamedContext, label: string): Promise<void> {
  await setLabel({ client, pullRequest: event.number, head: event.headSha, label, isWanted: mayWiden(direction) })
}
