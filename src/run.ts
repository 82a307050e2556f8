import metadata from '../package.json' with { type: 'json' }
import { type Event, withDefaultBranch } from './action/event.ts'
import type { InputProblem, InputSource } from './action/input-reader.ts'
import type { StartInputs } from './action/inputs.ts'
import { chooseFlow, needsDefaultBranch } from './action/mode.ts'
import { finishIdle, listUnstartedOutputs } from './action/nothing-to-do.ts'
import { listInputProblems, listSecrets, type Parsed } from './action/parse-inputs.ts'
import { loadRunner, type Runner } from './action/runner.ts'
import { parseTask } from './action/task.ts'
import { carryOut } from './flows/carry-out.ts'
import type { DebugLog } from './flows/debug-log.ts'
import { createGitHubClient } from './github/client/client.ts'
import { readDefaultBranch } from './github/files/branch.ts'
import { prefetch } from './http/prefetch.ts'

const USER_AGENT = `pgbeam-policy-action/${metadata.version}`

/** Runs the flow that the event and the inputs ask for, publishes its result, and fails the step at most once. */
export async function run(request: RunRequest): Promise<void> {
  const { env } = request.source
  const openRunner = () => loadRunner({ env, secrets: listSecrets(request.source) })
  if (env.RUNNER_DEBUG !== '1') return runOnce({ ...request, openRunner, debug: undefined })
  const { createDebugLog } = await import('./flows/debug-log.ts')
  const debug = createDebugLog()
  try {
    await runOnce({ ...request, openRunner, debug })
  } finally {
    debug.show(await openRunner())
  }
}

interface RunRequest {
  readonly event: Event
  readonly start: Parsed<StartInputs>
  readonly source: InputSource
}

async function runOnce({
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
  const running = prefetch(carryOut({ task, event, client, connection, workspace: env.GITHUB_WORKSPACE || '.' }))
  // While the answers to its first requests are on their way:
  const [runner, { openPublications }, { publishReport }] = await Promise.all([
    openRunner(),
    import('./flows/publications.ts'),
    import('./flows/publish.ts'),
  ])
  const publications = openPublications({ task, event, client, now: Date.now })
  const { result, rendering, warnings } = await running
  debug?.conclude(rendering.report, rendering.gate)
  for (const message of warnings) runner.annotate({ severity: 'warning', title: 'Review gate', message })
  const { commentId } = task.inputs
  await publishReport({
    rendering,
    runner,
    publications,
    junit: result.junit,
    accessMap: result.accessMap,
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
