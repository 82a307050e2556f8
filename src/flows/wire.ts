import { setTimeout as sleep } from 'node:timers/promises'
import type { Event } from '../action/event.ts'
import type { ApplyInputs, ReviewInputs, RunMode } from '../action/inputs.ts'
import type { Task, TaskOf } from '../action/task.ts'
import type { BranchState } from '../apply/execute.ts'
import type { ReviewProof } from '../apply/permit.ts'
import type { GitHubClient } from '../github/client/client.ts'
import { GitHubError } from '../github/client/errors.ts'
import { readBranchHead } from '../github/files/branch.ts'
import { createCommitReader } from '../github/files/commits.ts'
import { createSnapshotReader } from '../github/files/snapshot.ts'
import { begin } from '../http/begin.ts'
import type { PgBeamOptions } from '../pgbeam/http.ts'
import { createPolicyReader, prefetchListing } from '../pgbeam/reader.ts'
import { compileGlobs, type PolicyGlobs, selectPolicies, selectWithTests } from '../policy/globs.ts'
import { resolveComparison } from './comparison.ts'
import type { FlowResult } from './result.ts'

/** What a run does, and with what. */
export interface FlowContext {
  readonly task: Task
  readonly event: Event
  readonly client: GitHubClient
  /** How requests to PgBeam are sent. */
  readonly connection: Pick<PgBeamOptions, 'userAgent' | 'fetch'>
  /** The folder of the checkout, if there is one. */
  readonly workspace: string
}

type Wired<M extends RunMode> = FlowContext & {
  readonly task: TaskOf<M>
  readonly globs: PolicyGlobs
  /** `owner/name`. */
  readonly repository: string
}

/** Wires a flow's adapters and runs it. Its first requests are sent while the flow itself is being loaded. */
export function runFlow(context: FlowContext): Promise<FlowResult> {
  const { task, event } = context
  const { owner, name } = event.run.repository
  const wired = { ...context, globs: compileGlobs(task.inputs.policies), repository: `${owner}/${name}` }
  switch (task.kind) {
    case 'check':
      return runCheck({ ...wired, task })
    case 'apply':
      return runApply({ ...wired, task })
    case 'drift':
      return runDrift({ ...wired, task })
    case 'export':
      return runExport({ ...wired, task })
  }
}

/** People wait for a check: it goes on without a PgBeam that is slow to answer. */
const CHECK_PATIENCE = { timeoutMs: 20_000, requestBudgetMs: 20_000, runBudgetMs: 30_000 }

async function runCheck({ task, client, connection, globs }: Wired<'check'>): Promise<FlowResult> {
  const { event, inputs } = task
  const { projectId, pgbeam } = inputs
  const snapshots = createSnapshotReader({ client, selection: selectWithTests(inputs.policies) })
  const comparison = begin(
    resolveComparison({ commits: createCommitReader(client), event, prepare: snapshots.prepare }),
  )
  const policies =
    pgbeam.kind === 'none'
      ? undefined
      : prefetchListing(createPolicyReader({ ...pgbeam, ...connection, ...CHECK_PATIENCE }), {
          projectId,
          withAgents: true,
        })
  const [{ check }, { createHistoryReader }] = await Promise.all([
    import('./check.ts'),
    import('../github/history/history.ts'),
  ])
  const histories = createHistoryReader({ client })
  const ports = { compare: () => comparison, snapshots, histories, policies, now: Date.now }
  return check({ ports, inputs, event, globs })
}

async function runApply({ task, client, connection, globs, repository }: Wired<'apply'>): Promise<FlowResult> {
  const { commit, branch, inputs } = task
  const { projectId: defaultProject, onDrift } = inputs
  const access = { ...inputs.pgbeam, ...connection }
  const snapshots = createSnapshotReader({ client, selection: selectPolicies(inputs.policies) })
  snapshots.prepare(commit)
  const { createPolicyWriter } = await import('../pgbeam/writer.ts')
  const writer = inputs.dryRun ? null : createPolicyWriter(access)
  const reader = writer ?? createPolicyReader(access)
  const policies = prefetchListing(reader, { projectId: defaultProject, withAgents: false })
  const [{ apply }, { createGuard }, { createHistoryReader }, reviews] = await Promise.all([
    import('./apply.ts'),
    import('../apply/permit.ts'),
    import('../github/history/history.ts'),
    proveReviews({ client, branch, inputs }),
  ])
  const histories = createHistoryReader({ client })
  const guard = createGuard({ commit, histories, defaultProject, onDrift, reviews })
  const readBranchState = () => locateBranch({ client, branch, commit })
  const ports = { snapshots, policies, writer, guard, readBranchState, sleep }
  return apply({ ports, inputs, commit, repository, globs })
}

async function locateBranch({
  client,
  branch,
  commit,
}: {
  readonly client: GitHubClient
  readonly branch: string
  readonly commit: string
}): Promise<BranchState> {
  try {
    const head = await readBranchHead(client, branch)
    return head === commit ? { kind: 'current' } : { kind: 'moved', to: head ?? 'nothing: it was deleted' }
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    return { kind: 'unknown', error }
  }
}

/** Undefined where no reviews are required. */
async function proveReviews({
  client,
  branch,
  inputs,
}: {
  client: GitHubClient
  branch: string
  inputs: ApplyInputs
}): Promise<ReviewProof | undefined> {
  if (!asksForReviews(inputs)) return undefined
  const { requiredApprovals, requiredApprovalsWidening } = inputs
  const [{ readWideningReviewers, toRequiredReviewers }, { createReviewReader }, { createReviewProof }] =
    await Promise.all([
      import('./review-gate.ts'),
      import('../github/reviews/reviews.ts'),
      import('../apply/permit.ts'),
    ])
  const reviewers = await readWideningReviewers(client, inputs.reviewersWidening)
  const rules = { requiredApprovals, requiredApprovalsWidening, reviewersWidening: toRequiredReviewers(reviewers) }
  const reader = createReviewReader({ client, selection: selectPolicies(inputs.policies) })
  return createReviewProof({ branch, reader, rules })
}

/** Whether reviews have to be proved before a policy is applied. */
function asksForReviews({ requiredApprovals, requiredApprovalsWidening, reviewersWidening }: ReviewInputs): boolean {
  return requiredApprovals + requiredApprovalsWidening + reviewersWidening.length > 0
}

async function runDrift({ task, client, connection, globs, repository }: Wired<'drift'>): Promise<FlowResult> {
  const { commit, inputs } = task
  const snapshots = createSnapshotReader({ client, selection: selectPolicies(inputs.policies) })
  snapshots.prepare(commit)
  const policies = prefetchListing(createPolicyReader({ ...inputs.pgbeam, ...connection }), {
    projectId: inputs.projectId,
    withAgents: false,
  })
  const [{ findDrift }, { createHistoryReader }] = await Promise.all([
    import('./drift.ts'),
    import('../github/history/history.ts'),
  ])
  const ports = { snapshots, histories: createHistoryReader({ client }), policies }
  return findDrift({ ports, inputs, commit, repository, globs })
}

async function runExport({ task, connection, workspace, repository }: Wired<'export'>): Promise<FlowResult> {
  const { commit, inputs } = task
  const policies = createPolicyReader({ ...inputs.pgbeam, ...connection })
  const [{ exportProfiles }, { createWorkspace }] = await Promise.all([
    import('./export.ts'),
    import('../action/workspace.ts'),
  ])
  const ports = { workspace: createWorkspace(workspace), policies }
  return exportProfiles({ ports, inputs, commit, repository })
}
