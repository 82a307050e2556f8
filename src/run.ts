import metadata from '../package.json' with { type: 'json' }
import { type Event, withDefaultBranch } from './action/event.ts'
import type { InputProblem, InputSource } from './action/input-reader.ts'
import type { StartInputs } from './action/inputs.ts'
import { chooseFlow, needsDefaultBranch } from './action/mode.ts'
import { finishIdle, listUnstartedOutputs } from './action/nothing-to-do.ts'
import { listInputProblems, listSecrets, type Parsed } from './action/parse-inputs.ts'
import { loadRunner, type Runner } from './action/runner.ts'
import { parseTask, type Task } from './action/task.ts'
import type { DebugLog } from './flows/debug-log.ts'
import type { FlowResult } from './flows/result.ts'
import type { GateKeeping } from './flows/review-gate.ts'
import { runFlow } from './flows/wire.ts'
import { createGitHubClient, type GitHubClient } from './github/client/client.ts'
import { readDefaultBranch } from './github/files/branch.ts'
import { prefetch } from './http/prefetch.ts'
import { redactReport } from './report/redact.ts'
import type { Rendering } from './report/rendering.ts'

const USER_AGENT = `pgbeam-policy-action/${metadata.version}`

/** Runs the flow that the event and the inputs ask for, publishes its result, and fails the step at most once. */
export async function run(request: RunRequest): Promise<void> {
  const { env } = request.source
  const openRunner = () => loadRunner({ env, secrets: listSecrets(request.source) })
  if (env.RUNNER_DEBUG !== '1') return carryOut({ ...request, openRunner, debug: undefined })
  const { createDebugLog } = await import('./flows/debug-log.ts')
  const debug = createDebugLog()
  try {
    await carryOut({ ...request, openRunner, debug })
  } finally {
    debug.show(await openRunner())
  }
}

interface RunRequest {
  readonly event: Event
  readonly start: Parsed<StartInputs>
  readonly source: InputSource
}

async function carryOut({
  event: given,
  start,
  source,
  openRunner,
  debug,
}: RunRequest & { readonly openRunner: () => Promise<Runner>; readonly debug: DebugLog | undefined }): Promise<void> {
  const { env } = source
  if (start.kind === 'invalid') return failForInputs(await openRunner(), listInputProblems(source))

  const { mode, githubToken } = start.inputs
  const connection = { userAgent: USER_AGENT, onRequest: debug?.onRequest }
  const { apiUrl, repository } = given.run
  const client = createGitHubClient({ token: githubToken, apiUrl, repository, ...connection })
  const event = needsDefaultBranch(given) ? withDefaultBranch(given, await readDefaultBranch(client)) : given
  const flow = chooseFlow({ mode, event })
  debug?.decide(`event ${event.run.eventName}, mode ${mode}: ${flow.kind}`)
  if (flow.kind === 'nothing') return finishIdle({ env, log: console.log, reason: flow.reason })
  if (flow.kind === 'refused') return failEarly(await openRunner(), 'refused', flow.reason)
  const parsed = parseTask(flow, source)
  if (parsed.kind === 'invalid') return failForInputs(await openRunner(), parsed.problems)

  const { task } = parsed
  const running = prefetch(runFlow({ task, event, client, connection, workspace: env.GITHUB_WORKSPACE || '.' }))
  // While the answers to its first requests are on their way:
  const [runner, { openPublications }, { publishReport }] = await Promise.all([
    openRunner(),
    import('./flows/publications.ts'),
    import('./flows/publish.ts'),
  ])
  const publications = openPublications({ task, event, client, now: Date.now })
  const result = await running
  const { line: gate, warnings } = await keepWantedGate({ client, task, result })
  debug?.conclude(result.report, gate)
  for (const message of warnings) runner.annotate({ severity: 'warning', title: 'Review gate', message })
  const { commentId } = task.inputs
  await publishReport({
    rendering: composeRendering({ result, event, task, gate }),
    runner,
    publications,
    junit: result.junit,
    reportName: commentId === null ? 'pgbeam-policy-report.json' : `pgbeam-policy-report-${commentId}.json`,
  })
  if (result.failure !== null) runner.fail(result.failure)
}

function failForInputs(runner: Runner, problems: readonly InputProblem[]): void {
  failEarly(runner, 'failed', problems.map(({ name, message }) => `Input ${name}: ${message}.`).join('\n'))
}

/** Fails before there is anything to report. */
function failEarly(runner: Runner, result: 'failed' | 'refused', reason: string): void {
  for (const [name, value] of Object.entries(listUnstartedOutputs(result))) runner.setOutput(name, value)
  runner.fail(reason)
}

/** Keeps status, label and reviewers where a check is asked to; else nothing about reviews is even loaded. */
async function keepWantedGate({
  client,
  task,
  result: { report, merging },
}: {
  client: GitHubClient
  task: Task
  result: FlowResult
}): Promise<GateKeeping> {
  const nothing = { line: undefined, warnings: [] }
  if (task.kind !== 'check' || !merging) return nothing
  const { event, inputs } = task
  const isWanted = inputs.gate || inputs.labelWidening !== null || inputs.reviewersWidening.length > 0
  if (!isWanted) return nothing
  const { keepGate } = await import('./flows/review-gate.ts')
  return keepGate({ client, event, inputs, report, merging })
}

function composeRendering({
  result,
  event,
  task,
  gate,
}: {
  result: FlowResult
  event: Event
  task: Task
  gate: string | undefined
}): Rendering {
  const { report, texts, privatePredicates, supersededBy, merging } = result
  const { serverUrl, runUrl, workflow, job } = event.run
  const { redactPredicates } = task.inputs
  return {
    report: redactPredicates ? redactReport(report) : report,
    serverUrl,
    linkCommit: event.kind === 'pull-request' ? event.headSha : report.commit,
    runUrl,
    workflow,
    job,
    texts,
    privatePredicates,
    redactPredicates,
    knowsDrift: merging?.knowsDrift ?? false,
    ...(supersededBy === undefined ? {} : { supersededBy }),
    ...(gate === undefined ? {} : { gate }),
  }
}
