import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ActionEvent } from '../github/index.ts'
import { findNode, inputVariables, readAction, resolveInRoot } from './action.ts'
import { type ChildResult, type RunningAction, runChild } from './child.ts'
import { type Annotation, parseCommands, readAnnotations, readMasks } from './commands.ts'
import {
  type Connection,
  createStepFiles,
  type RunIdentity,
  removeStepFiles,
  type StepFiles,
  stepVariables,
} from './environment.ts'
import { runInKeptProcess } from './kept-process.ts'
import { parseOutputs } from './outputs.ts'

export type { RunningAction } from './child.ts'
export type { Annotation, AnnotationLevel } from './commands.ts'
export type { Connection } from './environment.ts'

export interface RunAction extends RunIdentity {
  /** The stand-in, or another connection to it: `{ ...connection, token: 'a-read-only-one' }`. */
  github: Connection
  event: ActionEvent
  /** As under `with`, by the names in action.yml. */
  inputs?: Record<string, string>
  /** As under `env`. */
  env?: Record<string, string>
  /** Milliseconds until a run that has not ended is killed and the promise rejected; 100,000 if not given. */
  timeoutMs?: number
  /** Called once the process is there, for tests that kill it. */
  onStart?: (running: RunningAction) => void
  nodePath?: string
  /** Not in a process of its own, where it needs none: in one that has run others, which takes a third of the time. */
  isKept?: boolean
  /** Instead of the repository's own. */
  actionFile?: string
  /** Instead of what the action file names as `main`. */
  script?: string
}

export interface ActionResult extends ChildResult {
  outputs: Record<string, string>
  /** The job summary, Markdown. */
  summary: string
  annotations: Annotation[]
  masks: string[]
  /** The JSON of the file that the output `report` names; null where there is none. */
  report: unknown
  /** The files of the folder that the output `access-map` names, by name; null where there is none. */
  accessMap: Record<string, string> | null
}

async function readReport(path: string | undefined): Promise<unknown> {
  return path && existsSync(path) ? JSON.parse(await readFile(path, 'utf8')) : null
}

async function readFolder(path: string | undefined): Promise<Record<string, string> | null> {
  if (!path || !existsSync(path)) return null
  const names = (await readdir(path)).sort()
  return Object.fromEntries(
    await Promise.all(names.map(async name => [name, await readFile(join(path, name), 'utf8')])),
  )
}

async function collectResult(result: ChildResult, files: StepFiles): Promise<ActionResult> {
  const commands = parseCommands(`${result.stdout}\n${result.stderr}`)
  const outputs = parseOutputs(await readFile(files.output, 'utf8'))
  return {
    ...result,
    outputs,
    summary: await readFile(files.summary, 'utf8'),
    annotations: readAnnotations(commands),
    masks: readMasks(commands),
    report: await readReport(outputs.report),
    accessMap: await readFolder(outputs['access-map']),
  }
}

/**
 * Runs the action for an event as GitHub's runner would: a process of its own, if nothing else is asked for, with nothing but
 * what a step is given.
 */
export async function runAction({ github, event, ...options }: RunAction): Promise<ActionResult> {
  const { inputs = {}, env = {}, timeoutMs = 100_000, nodePath = findNode(), onStart, isKept, ...identity } = options
  const action = await readAction(options.actionFile ?? resolveInRoot('action.yml'))
  const files = await createStepFiles(event)
  try {
    const stepEnv = {
      ...stepVariables({ github, event, files, identity }),
      ...env,
      ...inputVariables(action, { inputs, token: github.token }),
    }
    const script = options.script ?? resolveInRoot(action.runs.main)
    const run = { nodePath, args: [], env: stepEnv, cwd: files.workspace, timeoutMs }
    const needsOwn = onStart || options.nodePath || Object.keys(env).some(name => name.startsWith('NODE_'))
    const result = await (isKept && !needsOwn
      ? runInKeptProcess({ ...run, script })
      : runChild({ ...run, args: [script], ...(onStart ? { onStart } : {}) }))
    return await collectResult(result, files)
  } finally {
    await removeStepFiles(files)
  }
}
