import { readFileSync } from 'node:fs'
import { readEvent } from './action/event.ts'
import { type InputSource, readInputsFrom } from './action/input-reader.ts'
import { chooseFlow, needsDefaultBranch } from './action/mode.ts'
import { finishIdle, listUnstartedOutputs } from './action/nothing-to-do.ts'
import { listSecrets, parseStart } from './action/parse-inputs.ts'
import { completeProxyAddress } from './action/proxy.ts'

/** Decides whether there is anything to do, and only then loads what that needs. */
async function main(source: InputSource): Promise<void> {
  const { env } = source
  const start = parseStart(source)
  const event = readEvent({ env, payload: JSON.parse(readFileSync(env.GITHUB_EVENT_PATH ?? '', 'utf8')) })
  if (start.kind === 'parsed' && !needsDefaultBranch(event)) {
    const flow = chooseFlow({ mode: start.inputs.mode, event })
    if (flow.kind === 'nothing') return finishIdle({ env, log: console.log, reason: flow.reason })
  }
  completeProxyAddress(env)
  await tuneEngine()
  const { run } = await import('./run.ts')
  await run({ event, start, source })
}

/** Has to come before what it concerns is loaded. */
async function tuneEngine(): Promise<void> {
  const { setFlagsFromString } = await import('node:v8')
  // Most of what a run allocates is garbage at once. A young generation that does not grow halves the memory of a run over
  // a thousand policies, and costs no time.
  setFlagsFromString('--semi-space-growth-factor=1')
  // HTTP's parser is WebAssembly that runs for milliseconds: V8's optimising compiler costs more than it saves.
  setFlagsFromString('--no-wasm-tier-up')
  setFlagsFromString('--no-wasm-dynamic-tiering')
}

const source = readInputsFrom(process.env)
try {
  await main(source)
} catch (error) {
  const { loadRunner } = await import('./action/runner.ts')
  const runner = await loadRunner({ env: source.env, secrets: listSecrets(source) })
  for (const [name, value] of Object.entries(listUnstartedOutputs('failed'))) runner.setOutput(name, value)
  runner.fail(error instanceof Error ? error.message : String(error))
}
