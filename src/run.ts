import { setFlagsFromString } from 'node:v8'
import { type Event, withDefaultBranch } from './action/event.ts'
import { type Inputs, listSecrets, type ParsedInputs } from './action/inputs.ts'
import { chooseFlow, needsDefaultBranch } from './action/mode.ts'
import { finishIdle, listUnstartedOutputs } from './action/nothing-to-do.ts'
import { loadRunner, type Runner } from './action/runner.ts'
import type { FlowResult } from './flows/result.ts'
import type { GateKeeping } from './flows/review-gate.ts'
import { runFlow } from './flows/wire.ts'
import { createGitHubClient, type GitHubClient } from './github/client/client.ts'
import { readDefaultBranch } from './github/files/branch.ts'
import { prefetch } from './http/prefetch.ts'
import { selectPolicies } from './policy/globs.ts'
import type { Rendering } from './report/markdown/rendering.ts'

const USER_AGENT = 'pgbeam-policy-action/0.1.0'

/** Runs the flow that there is to run, tells what came of it, and fails the step at most once. */
export async function run({
  env,
  event: given,
  parsed,
}: {
  env: NodeJS.ProcessEnv
  event: Event
  parsed: ParsedInputs
}): Promise<void> {
  // Most of what a run allocates is garbage at once, so the young generation need not grow: that halves the memory of a
  // run over a thousand policies, and takes no longer.
  setFlagsFromString('--semi-space-growth-factor=1')
  const openRunner = () => loadRunner({ env, secrets: listSecrets(parsed) })
  if (parsed.kind === 'invalid') {
    const problems = parsed.problems.map(({ name, message }) => `Input ${name}: ${message}.`)
    return failEarly(await openRunner(), 'failed', problems.join('\n'))
  }
  const { inputs } = parsed
  const { apiUrl, repository } = given.run
  const client = createGitHubClient({ token: inputs.githubToken, apiUrl, repository, userAgent: USER_AGENT })
  const event = needsDefaultBranch(given) ? withDefaultBranch(given, await readDefaultBranch(client)) : given
  const flow = chooseFlow({ mode: inputs.mode, event })
  if (flow.kind === 'nothing') return finishIdle({ env, log: console.log, reason: flow.reason })
  if (flow.kind === 'refused') return failEarly(await openRunner(), 'refused', flow.reason)
  if (flow.kind !== 'check' && inputs.apiKey === null) return failEarly(await openRunner(), 'failed', NO_KEY)

  const access = { apiUrl: inputs.apiUrl, apiKey: inputs.apiKey ?? '', userAgent: USER_AGENT }
  const running = prefetch(runFlow({ flow, event, inputs, client, access, workspace: env.GITHUB_WORKSPACE || '.' }))
  // While the answers to its first requests are on their way:
  const [runner, { openPublications, publishReport }] = await Promise.all([openRunner(), import('./flows/publish.ts')])
  const publications = openPublications({ flow, event, inputs, client, now: Date.now })
  const result = await running
  const { line: gate, warnings } = await keepWantedGate({ client, event, inputs, result })
  for (const message of warnings) runner.annotate({ severity: 'warning', title: 'Review gate', message })
  await publishReport({
    rendering: composeRendering({ result, event, inputs, gate }),
    runner,
    publications,
    junit: result.junit,
    reportName: inputs.commentId ? `pgbeam-policy-report-${inputs.commentId}.json` : 'pgbeam-policy-report.json',
  })
  if (result.failure !== null) runner.fail(result.failure)
}

const NO_KEY =
  'There is no API key: make an organization key in the PgBeam dashboard, store it as a secret and pass it as the input api-key (or PGBEAM_API_KEY).'

/** Fails before there is anything to report. */
function failEarly(runner: Runner, result: 'failed' | 'refused', reason: string): void {
  for (const [name, value] of Object.entries(listUnstartedOutputs(result))) runner.setOutput(name, value)
  runner.fail(reason)
}

/** Nothing of reviews is loaded where a check is not asked to keep anything about them. */
async function keepWantedGate({
  client,
  event,
  inputs,
  result: { report },
}: {
  client: GitHubClient
  event: Event
  inputs: Inputs
  result: FlowResult
}): Promise<GateKeeping> {
  const isWanted = inputs.gate || inputs.labelWidening !== null || inputs.reviewersWidening.length > 0
  if (!isWanted) return { line: undefined, warnings: [] }
  const { keepGate } = await import('./flows/review-gate.ts')
  return keepGate({ client, event, inputs, report, selection: selectPolicies(inputs.policies) })
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
