import { setTimeout as sleep } from 'node:timers/promises'
import type { Event } from '../action/event.ts'
import type { Inputs } from '../action/inputs.ts'
import type { Flow } from '../action/mode.ts'
import type { BranchState } from '../apply/execute.ts'
import type { ReviewProof } from '../apply/permit.ts'
import type { GitHubClient } from '../github/client/client.ts'
import { GitHubError } from '../github/client/errors.ts'
import { readBranchHead } from '../github/files/branch.ts'
import { createCommitReader } from '../github/files/commits.ts'
import { createSnapshotReader } from '../github/files/snapshot.ts'
import { prefetch } from '../http/prefetch.ts'
import type { PgBeamOptions } from '../pgbeam/http.ts'
import { createPolicyReader, prefetchListing } from '../pgbeam/reader.ts'
import { compileGlobs, type PolicyGlobs, selectPolicies, selectWithTests } from '../policy/globs.ts'
import { resolveComparison } from './comparison.ts'
import type { FlowResult } from './result.ts'
import { asksForReviews, readWideningReviewers, toRequiredReviewers } from './review-gate.ts'

/** What there is to do, and with what. */
export interface FlowContext {
  readonly event: Event
  readonly inputs: Inputs
  readonly client: GitHubClient
  /** How PgBeam is reached; the key is empty where there is none. */
  readonly access: Pick<PgBeamOptions, 'apiUrl' | 'apiKey' | 'userAgent'>
  /** Where the repository is checked out, if it is. */
  readonly workspace: string
}

type Runnable = Exclude<Flow, { kind: 'nothing' | 'refused' }>
type Wired = FlowContext & { readonly globs: PolicyGlobs; readonly repository: string }
type Of<Kind extends Runnable['kind']> = Wired & { readonly flow: Extract<Runnable, { kind: Kind }> }

/** Wires a flow's adapters and runs it. What it surely asks for first is asked for while the flow itself is loaded. */
export function runFlow({ flow, ...context }: FlowContext & { readonly flow: Runnable }): Promise<FlowResult> {
  const { owner, name } = context.event.run.repository
  const wired = { ...context, globs: compileGlobs(context.inputs.policies), repository: `${owner}/${name}` }
  switch (flow.kind) {
    case 'check':
      return runCheck({ ...wired, flow })
    case 'apply':
      return runApply({ ...wired, flow })
    case 'drift':
      return runDrift({ ...wired, flow })
    case 'export':
      return runExport({ ...wired, flow })
  }
}

/** A check does without a PgBeam that is slow to answer, rather than keep people waiting. */
const CHECK_PATIENCE = { timeoutMs: 20_000, requestBudgetMs: 20_000, runBudgetMs: 30_000 }

async function runCheck({ flow: { event }, inputs, client, access, globs }: Of<'check'>): Promise<FlowResult> {
  const { projectId } = inputs
  const snapshots = createSnapshotReader({ client, selection: selectWithTests(inputs.policies) })
  const comparison = prefetch(
    resolveComparison({ commits: createCommitReader(client), event, prepare: snapshots.prepare }),
  )
  const reader = inputs.apiKey === null ? undefined : createPolicyReader({ ...access, ...CHECK_PATIENCE })
  const policies = reader && prefetchListing(reader, { projectId, withAgents: true })
  const [{ check }, { createHistoryReader }] = await Promise.all([
    import('./check.ts'),
    import('../github/history/history.ts'),
  ])
  const histories = createHistoryReader({ client })
  const ports = { compare: () => comparison, snapshots, histories, policies, now: Date.now }
  return check({ ports, inputs, event, globs })
}

async function runApply({ flow, inputs, client, access, globs, repository }: Of<'apply'>): Promise<FlowResult> {
  const { commit, branch } = flow
  const { projectId: defaultProject, onDrift } = inputs
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

/** Undefined where nobody's review is asked for. */
async function proveReviews({
  client,
  branch,
  inputs,
}: {
  client: GitHubClient
  branch: string
  inputs: Inputs
}): Promise<ReviewProof | undefined> {
  if (!asksForReviews(inputs)) return undefined
  const { requiredApprovals, requiredApprovalsWidening } = inputs
  const [reviewers, { createReviewReader }, { createReviewProof }] = await Promise.all([
    readWideningReviewers(client, inputs.reviewersWidening),
    import('../github/reviews/reviews.ts'),
    import('../apply/permit.ts'),
  ])
  const rules = { requiredApprovals, requiredApprovalsWidening, reviewersWidening: toRequiredReviewers(reviewers) }
  const reader = createReviewReader({ client, selection: selectPolicies(inputs.policies) })
  return createReviewProof({ branch, reader, rules })
}

async function runDrift({ flow, inputs, client, access, globs, repository }: Of<'drift'>): Promise<FlowResult> {
  const { commit } = flow
  const snapshots = createSnapshotReader({ client, selection: selectPolicies(inputs.policies) })
  snapshots.prepare(commit)
  const policies = prefetchListing(createPolicyReader(access), { projectId: inputs.projectId, withAgents: false })
  const [{ findDrift }, { createHistoryReader }] = await Promise.all([
    import('./drift.ts'),
    import('../github/history/history.ts'),
  ])
  const ports = { snapshots, histories: createHistoryReader({ client }), policies }
  return findDrift({ ports, inputs, commit, repository, globs })
}

async function runExport({ flow, inputs, access, workspace, repository }: Of<'export'>): Promise<FlowResult> {
  const policies = createPolicyReader(access)
  const [{ exportProfiles }, { createWorkspace }] = await Promise.all([
    import('./export.ts'),
    import('../action/workspace.ts'),
  ])
  const ports = { workspace: createWorkspace(workspace), policies }
  return exportProfiles({ ports, inputs, commit: flow.commit, repository })
}
