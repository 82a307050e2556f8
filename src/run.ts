import * as http from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import * as core from '@actions/core'
import { createGuard, type ReviewProof } from './apply/guard.ts'
import { createReviewProof } from './apply/review-proof.ts'
import { apply } from './apply.ts'
import { check } from './check.ts'
import { deliverReport } from './deliver.ts'
import { findDrift } from './drift.ts'
import { type Event, withDefaultBranch } from './event.ts'
import { createWorkspace } from './export/workspace.ts'
import { exportProfiles } from './export.ts'
import type { FlowResult } from './flow-result.ts'
import { keepGate } from './gate.ts'
import { readBranchHead, readDefaultBranch } from './github/branch.ts'
import { createGitHubClient, type GitHubClient } from './github/client.ts'
import { resolveComparison } from './github/comparison.ts'
import { createHistoryReader } from './github/history.ts'
import { finishIdle, listEarlyOutputs } from './github/idle.ts'
import { createReviewReader } from './github/reviews.ts'
import { createRunner, type Runner } from './github/runner.ts'
import { createSnapshotReader } from './github/snapshot.ts'
import { compileGlobs, isTestFile, type Selection } from './globs.ts'
import type { Inputs, ParsedInputs } from './inputs.ts'
import { selectWithTests } from './knowledge/test-files.ts'
import { chooseFlow, type Flow, needsDefaultBranch } from './mode.ts'
import { createPolicyReader } from './pgbeam/reader.ts'
import { createPolicyWriter } from './pgbeam/writer.ts'
import { readProxies } from './proxy.ts'
import type { Rendering } from './report/rendering.ts'
import { readWideningReviewers, toRequiredReviewers } from './required-reviewers.ts'
import { openThreads } from './threads.ts'

const USER_AGENT = 'pgbeam-policy-action/0.1.0'

/** Wires the adapters, runs the flow, tells what came of it, and fails the step at most once. */
export async function run({
  env,
  event: given,
  parsed,
}: {
  env: NodeJS.ProcessEnv
  event: Event
  parsed: ParsedInputs
}): Promise<void> {
  const runner = createRunner({ core, env })
  if (parsed.kind === 'invalid') {
    const problems = parsed.problems.map(({ name, message }) => `Input ${name}: ${message}.`)
    return failEarly(runner, 'failed', problems.join('\n'))
  }
  const { inputs } = parsed
  for (const secret of [inputs.apiKey, inputs.githubToken]) if (secret) runner.mask(secret)
  // Not in every Node 24.
  http.setGlobalProxyFromEnv?.(readProxies(env))
  const { apiUrl, repository } = given.run
  const client = createGitHubClient({ token: inputs.githubToken, apiUrl, repository })
  const event = needsDefaultBranch(given) ? withDefaultBranch(given, await readDefaultBranch(client)) : given
  const flow = chooseFlow({ mode: inputs.mode, event })
  if (flow.kind === 'nothing') return finishIdle({ env, log: console.log, reason: flow.reason })
  if (flow.kind === 'refused') return failEarly(runner, 'refused', flow.reason)
  if (flow.kind !== 'check' && inputs.apiKey === null) return failEarly(runner, 'failed', NO_KEY)
  const result = await runFlow({ flow, event, inputs, client, workspace: env.GITHUB_WORKSPACE || '.' })
  const { report } = result
  const { line: gate, warnings } = await keepGate({ client, event, inputs, report, selection: selectPolicies(inputs) })
  for (const message of warnings) runner.annotate({ severity: 'warning', title: 'Review gate', message })
  await deliverReport({
    rendering: composeRendering({ result, event, inputs, gate }),
    runner,
    threads: openThreads({ flow, event, inputs, client }),
    junit: result.junit,
    reportName: inputs.commentId ? `pgbeam-policy-report-${inputs.commentId}.json` : 'pgbeam-policy-report.json',
  })
  if (result.failure !== null) runner.fail(result.failure)
}

/** A check does without a PgBeam that is slow to answer, rather than keep people waiting. */
const CHECK_PATIENCE = { timeoutMs: 20_000, requestBudgetMs: 20_000, runBudgetMs: 30_000 }

const NO_KEY =
  'There is no API key: make an organization key in the PgBeam dashboard, store it as a secret and pass it as the input api-key (or PGBEAM_API_KEY).'

/** Fails before there is anything to report. */
function failEarly(runner: Runner, result: 'failed' | 'refused', reason: string): void {
  for (const [name, value] of Object.entries(listEarlyOutputs(result))) runner.setOutput(name, value)
  runner.fail(reason)
}

async function runFlow({
  flow,
  event,
  inputs,
  client,
  workspace,
}: {
  flow: Exclude<Flow, { kind: 'nothing' | 'refused' }>
  event: Event
  inputs: Inputs
  client: GitHubClient
  /** Where the repository is checked out, if it is. */
  workspace: string
}): Promise<FlowResult> {
  const globs = compileGlobs(inputs.policies)
  const selection = selectPolicies(inputs)
  const snapshots = createSnapshotReader({ client, selection })
  const repository = `${event.run.repository.owner}/${event.run.repository.name}`
  const histories = createHistoryReader({ client })
  const access = { apiUrl: inputs.apiUrl, apiKey: inputs.apiKey ?? '', userAgent: USER_AGENT }
  switch (flow.kind) {
    case 'check': {
      const snapshots = createSnapshotReader({ client, selection: selectWithTests(inputs.policies) })
      const compare = () => resolveComparison({ client, event: flow.event, prepare: snapshots.prepare })
      const policies = inputs.apiKey === null ? undefined : createPolicyReader({ ...access, ...CHECK_PATIENCE })
      const ports = { compare, snapshots, histories, policies, now: Date.now }
      return check({ ports, inputs, event: flow.event, globs })
    }
    case 'apply': {
      const { commit, branch } = flow
      const writer = inputs.dryRun ? null : createPolicyWriter(access)
      const policies = writer ?? createPolicyReader(access)
      const findSuccessor = async () => {
        const head = await readBranchHead(client, branch)
        return head === commit ? undefined : (head ?? 'nothing: it was deleted')
      }
      const { projectId: defaultProject, onDrift } = inputs
      const reviews = await proveReviews({ client, branch, inputs })
      const guard = createGuard({ commit, histories, defaultProject, onDrift, reviews })
      const ports = { snapshots, policies, writer, guard, findSuccessor, sleep }
      return apply({ ports, inputs, commit, repository, globs })
    }
    case 'drift': {
      const ports = { snapshots, histories, policies: createPolicyReader(access) }
      return findDrift({ ports, inputs, commit: flow.commit, repository, globs })
    }
    case 'export': {
      const ports = { workspace: createWorkspace(workspace), policies: createPolicyReader(access) }
      return exportProfiles({ ports, inputs, commit: flow.commit, repository, globs })
    }
  }
}

/** Which files are policies: tests beside them never are. */
function selectPolicies({ policies }: Inputs): Selection {
  const { includes, mayContain } = compileGlobs(policies)
  return { mayContain, includes: path => includes(path) && !isTestFile(path) }
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
  const { requiredApprovals, requiredApprovalsWidening } = inputs
  const asksForNothing = requiredApprovals + requiredApprovalsWidening + inputs.reviewersWidening.length === 0
  if (asksForNothing) return undefined
  const reviewersWidening = toRequiredReviewers(await readWideningReviewers(client, inputs.reviewersWidening))
  const rules = { requiredApprovals, requiredApprovalsWidening, reviewersWidening }
  const reader = createReviewReader({ client, selection: selectPolicies(inputs) })
  return createReviewProof({ branch, reader, rules })
}

function composeRendering({
  result,
  event,
  inputs,
  gate,
}: {
  result: FlowResult
  event: Event
  inputs: Inputs
  gate: string | undefined
}): Rendering {
  const { report, texts, privatePredicates, supersededBy } = result
  const { serverUrl, runUrl, workflow, job } = event.run
  return {
    report,
    serverUrl,
    linkCommit: event.kind === 'pull-request' ? event.headSha : report.commit,
    runUrl,
    workflow,
    job,
    texts,
    privatePredicates,
    redactPredicates: inputs.redactPredicates,
    ...(supersededBy === undefined ? {} : { supersededBy }),
    ...(gate === undefined ? {} : { gate }),
  }
}
