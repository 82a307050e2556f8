import { readFileSync } from 'node:fs'
import { readEvent } from './event.ts'
import { finishIdle, listEarlyOutputs } from './github/idle.ts'
import { parseInputs, readInputsFrom } from './inputs.ts'
import { chooseFlow, needsDefaultBranch } from './mode.ts'

/** The entry: decides what there is to do, and loads what that needs only then. */
async function main(): Promise<void> {
  const { env } = process
  const event = readEvent({ env, payload: JSON.parse(readFileSync(env.GITHUB_EVENT_PATH ?? '', 'utf8')) })
  const parsed = parseInputs({ raw: readInputsFrom(env), env })
  if (parsed.kind === 'parsed' && !needsDefaultBranch(event)) {
    const flow = chooseFlow({ mode: parsed.inputs.mode, event })
    if (flow.kind === 'nothing') return finishIdle({ env, log: console.log, reason: flow.reason })
  }
  const { run } = await import('./run.ts')
  await run({ env, event, parsed })
}

try {
  await main()
} catch (error) {
  const { setFailed, setOutput } = await import('@actions/core')
  for (const [name, value] of Object.entries(listEarlyOutputs('failed'))) setOutput(name, value)
  setFailed(error instanceof Error ? error.message : String(error))
}
