import { setTimeout as sleep } from 'node:timers/promises'
import type { Event } from '../action/event.ts'
import type { ApplyInputs, RunMode } from '../action/inputs.ts'
import type { Task, TaskOf } from '../action/task.ts'
import { type BranchState, createBranchWatch } from '../apply/branch-watch.ts'
import { createPace } from '../apply/pace.ts'
import type { GitHubClient } from '../github/client/client.ts'
import { GitHubError } from '../github/client/errors.ts'
import { readBranchHead, readIsPrivate } from '../github/files/branch.ts'
import { createCommitReader } from '../github/files/commits.ts'
import { prefetch } from '../http/prefetch.ts'
import type { PgBeamOptions } from '../pgbeam/http.ts'
import type { PolicyReader } from '../pgbeam/model.ts'
import { createPolicyReader, prefetchListing, prefetchProject } from '../pgbeam/reader.ts'
import { compileGlobs, type PolicyGlobs, selectPolicies, selectWithTests } from '../policy/globs.ts'
import type { EvidencePorts } from '../reviews/evidence.ts'
import { asksForReviews, type ReviewRules } from '../reviews/tally.ts'
import { CHECK_PATIENCE, openDatabases, openFiles } from './check-sources.ts'
import { resolveComparison } from './comparison.ts'
import { reportDeprecations } from './deprecations.ts'
import { prepareGrammar } from './prepare-grammar.ts'
import type { FlowResult } from './result.ts'

/** What a run does, and with what. */
export interface FlowContext {
  readonly task: Task
  readonly event: Event
  readonly client: GitHubClient
  /** How requests to PgBeam are sent. */
  readonly connection: Pick<PgBeamOptions, 'userAgent' | 'onDeprecation' | 'onRequest'>
  /** The folder that the repository is checked out in, if it is. */
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
  return reportDeprecations(onDeprecation =>
    runTask({ ...context, connection: { ...context.connection, onDeprecation } }),
  )
}

function runTask(context: FlowContext): Promise<FlowResult> {
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

async function runCheck({ task, client, connection, globs }: Wired<'check'>): Promise<FlowResult> {
  const { event, inputs } = task
  const { projectId, pgbeam } = inputs
  const selection = selectWithTests(inputs.policies)
  const { snapshots, schemaFiles } = openFiles({ client, selection, lines: inputs.databaseSchema })
  const commits = createCommitReader(client)
  const comparison = prefetch(resolveComparison({ commits, event, prepare: snapshots.prepare, sleep }))
  const policies =
    pgbeam.kind === 'none'
      ? undefined
      : prefetchProject(
          beginListing(createPolicyReader({ ...pgbeam, ...connection, ...CHECK_PATIENCE }), {
            projectId,
            withAgents: true,
          }),
          { projectId, isWanted: comparison.then(({ base, head }) => snapshots.differ(base, head)) },
        )
  const { check } = await import('./check.ts')
  const openPast = (branch: string) => openBranchPast({ client, branch, policies: inputs.policies })
  const databases = await openDatabases({ inputs, connection })
  const ports = { compare: () => comparison, snapshots, schemaFiles, databases, openPast, policies, now: Date.now }
  return check({ ports, inputs, event, globs })
}

async function runApply({ task, event, client, connection, globs, repository }: Wired<'apply'>): Promise<FlowResult> {
  const { commit, branch: branchName, inputs } = task
  const access = { ...inputs.pgbeam, ...connection }
  const selection = selectPolicies(inputs.policies)
  const { snapshots, schemaFiles } = openFiles({ client, selection, lines: inputs.databaseSchema })
  snapshots.prepare(commit)
  const branch = createBranchWatch({
    readBranchState: () => locateBranch({ client, branch: branchName, commit }),
    now: Date.now,
  })
  const pace = createPace()
  const { createPolicyWriter } = await import('../pgbeam/writer.ts')
  const writer = inputs.dryRun
    ? null
    : createPolicyWriter({ ...access, beforeWrite: branch.confirm, onAnswer: pace.hear })
  const reader = writer ?? createPolicyReader(access)
  const policies = beginListing(reader, { projectId: inputs.projectId, withAgents: false })
  const [{ apply }, past, rules] = await Promise.all([
    import('./apply.ts'),
    openBranchPast({ client, branch: branchName, policies: inputs.policies }),
    readRules(client, inputs),
  ])
  const tables = { schemaFiles, databases: inputs.accessMap ? await openDatabases({ inputs, connection }) : undefined }
  const ports = { snapshots, policies, writer, branch, pace, past, rules, sleep, now: Date.now, tables }
  const { runId, runAttempt } = event.run
  return apply({ ports, inputs, commit, branchName, run: { runId, runAttempt }, repository, globs })
}

/** Begins with the lists that will probably be asked for, and with the grammar once they show that it will be needed. */
function beginListing<Reader extends PolicyReader>(
  reader: Reader,
  project: Parameters<typeof prefetchListing>[1],
): Reader {
  return prefetchListing(prepareGrammar(reader), project)
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

/** What GitHub knows of a branch's past, and of the pull requests merged into it. */
async function openBranchPast({
  client,
  branch,
  policies,
}: {
  client: GitHubClient
  branch: string
  policies: readonly string[]
}): Promise<Omit<EvidencePorts, 'readPolicies'>> {
  const [{ createLandingReader }, { createPullRequestReader }] = await Promise.all([
    import('../github/landings/landings.ts'),
    import('../github/reviews/pull-requests.ts'),
  ])
  const { roots } = selectPolicies(policies)
  return {
    landings: createLandingReader({ client, branch, roots, sleep }),
    pullRequests: createPullRequestReader({ client, branch }),
  }
}

/** Null where nobody's review is asked for. */
async function readRules(client: GitHubClient, inputs: ApplyInputs): Promise<ReviewRules | null> {
  if (!asksForReviews(inputs)) return null
  const { requiredApprovals, requiredApprovalsWidening } = inputs
  const { readWideningReviewers, toRequiredReviewers } = await import('./widening-reviewers.ts')
  const reviewers = await readWideningReviewers(client, inputs.reviewersWidening)
  return { requiredApprovals, requiredApprovalsWidening, reviewersWidening: toRequiredReviewers(reviewers) }
}

async function runDrift({ task, client, connection, globs, repository }: Wired<'drift'>): Promise<FlowResult> {
  const { commit, branch, inputs } = task
  const selection = selectPolicies(inputs.policies)
  const { snapshots, schemaFiles } = openFiles({ client, selection, lines: inputs.databaseSchema })
  snapshots.prepare(commit)
  const policies = beginListing(createPolicyReader({ ...inputs.pgbeam, ...connection }), {
    projectId: inputs.projectId,
    withAgents: false,
  })
  const [{ findDrift }, past] = await Promise.all([
    import('./drift.ts'),
    openBranchPast({ client, branch, policies: inputs.policies }),
  ])
  const isPublic = () => readIsPrivate(client).then(isPrivate => !isPrivate, asPublic)
  const proposals = inputs.driftPullRequest ? { isPublic, agents: policies, now: Date.now } : null
  const tables = { schemaFiles, databases: inputs.accessMap ? await openDatabases({ inputs, connection }) : undefined }
  return findDrift({
    ports: { snapshots, past, policies, proposals, now: Date.now, tables },
    inputs,
    commit,
    repository,
    globs,
  })
}

/** Where that cannot be looked up, nothing is shown that not everybody may read. */
function asPublic(error: unknown): boolean {
  if (error instanceof GitHubError) return true
  throw error
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
