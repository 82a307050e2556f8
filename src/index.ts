import { readFileSync } from 'node:fs'
import { readEvent } from './action/event.ts'
import { listSecrets, type ParsedInputs, parseInputs, readInputsFrom } from './action/inputs.ts'
import { chooseFlow, needsDefaultBranch } from './action/mode.ts'
import { finishIdle, listUnstartedOutputs } from './action/nothing-to-do.ts'
import { completeProxyAddress } from './action/proxy.ts'

/** Decides what there is to do, and loads what that needs only then. */
async function main({ env, parsed }: { env: NodeJS.ProcessEnv; parsed: ParsedInputs }): Promise<void> {
  const event = readEvent({ env, payload: JSON.parse(readFileSync(env.GITHUB_EVENT_PATH ?? '', 'utf8')) })
  if (parsed.kind === 'parsed' && !needsDefaultBranch(event)) {
    const flow = chooseFlow({ mode: parsed.inputs.mode, event })
    if (flow.kind === 'nothing') return finishIdle({ env, log: console.log, reason: flow.reason })
  }
  completeProxyAddress(env)
  const { run } = await import('./run.ts')
  await run({ env, event, parsed })
}

const { env } = process
const parsed = parseInputs({ raw: readInputsFrom(env), env })
try {
  await main({ env, parsed })
} catch (error) {
  const { loadRunner } = await import('./action/runner.ts')
  const runner = await loadRunner({ env, secrets: listSecrets(parsed) })
  for (const [name, value] of Object.entries(listUnstartedOutputs('failed'))) runner.setOutput(name, value)
  runner.fail(error instanceof Error ? error.message : String(error))
}
