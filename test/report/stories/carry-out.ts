import { readEvent, withDefaultBranch } from '../../../src/action/event.ts'
import { readInputsFrom } from '../../../src/action/input-reader.ts'
import { chooseFlow, needsDefaultBranch } from '../../../src/action/mode.ts'
import { parseStart } from '../../../src/action/parse-inputs.ts'
import { parseTask } from '../../../src/action/task.ts'
import { type Carried, carryOut } from '../../../src/flows/carry-out.ts'
import { createGitHubClient } from '../../../src/github/client/client.ts'
import type { Rendering } from '../../../src/report/rendering.ts'
import { PROJECT, type Stage } from '../../e2e/stage.ts'
import type { ActionEvent } from '../../standins/github/index.ts'
import { inputVariables, readAction, resolveInRoot } from '../../standins/runner/action.ts'
import { stepVariables } from '../../standins/runner/environment.ts'

/** The workflow run that every story is told of, so that a story reads the same in process and by the bundle. */
export const RUN = { workflow: 'Policies', job: 'check', runId: 8_123_456_789 }

export interface StoryInputs {
  readonly inputs?: Record<string, string>
  /** Whether the step has an API key. */
  readonly hasKey?: boolean
  readonly job?: string
}

/** The inputs of a step on this stage. */
export function inputsOn({ pgbeam }: Stage, { inputs = {}, hasKey = true }: StoryInputs): Record<string, string> {
  return { 'api-url': pgbeam.url, 'project-id': PROJECT, ...(hasKey ? { 'api-key': pgbeam.key } : {}), ...inputs }
}

/** What the action makes its comment from. */
export async function carryOutOn(stage: Stage, event: ActionEvent, options: StoryInputs = {}): Promise<Rendering> {
  return (await carryOutWhole(stage, event, options)).rendering
}

/** A real run of a flow against the stand-ins, in this process, before any of it is published. */
export async function carryOutWhole(stage: Stage, event: ActionEvent, options: StoryInputs = {}): Promise<Carried> {
  const { apiUrl, graphqlUrl, serverUrl, token } = stage.github
  const at = (name: string) => `/nowhere/${name}`
  const files = {
    ...{ directory: at(''), home: at('home'), workspace: at('workspace'), temp: at('temp'), event: at('event.json') },
    ...{ output: at('output'), summary: at('summary'), state: at('state'), env: at('env'), path: at('path') },
  }
  const identity = { ...RUN, job: options.job ?? RUN.job }
  const definition = await readAction(resolveInRoot('action.yml'))
  const source = readInputsFrom({
    ...stepVariables({ github: { apiUrl, graphqlUrl, serverUrl, token }, event, files, identity }),
    ...inputVariables(definition, { inputs: inputsOn(stage, options), token }),
  })
  const start = parseStart(source)
  if (start.kind === 'invalid') throw new Error('the inputs of a story are invalid')
  const given = readEvent({ env: source.env, payload: event.payload })
  const connection = { userAgent: 'pgbeam-policy-action/stories' }
  const client = createGitHubClient({ ...given.run, token, ...connection })
  const known = needsDefaultBranch(given) ? withDefaultBranch(given, 'main') : given
  const flow = chooseFlow({ mode: start.inputs.mode, event: known })
  if (flow.kind === 'nothing' || flow.kind === 'refused') throw new Error(`nothing to do in a story: ${flow.reason}`)
  const parsed = parseTask(flow, source)
  if (parsed.kind === 'invalid') throw new Error(JSON.stringify(parsed.problems))
  return carryOut({
    task: parsed.task,
    event: known,
    client,
    connection,
    workspace: at('workspace'),
  })
}
