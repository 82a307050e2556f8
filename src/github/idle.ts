import { appendFileSync } from 'node:fs'
import { defuseCommands } from './log-text.ts'

/**
 * Ends a run that has nothing to do: says why, and sets the outputs. Apart from the runner's adapter because loading
 * `@actions/core` takes longer than all else that such a run does.
 */
export function finishIdle(from: {
  env: Readonly<Record<string, string | undefined>>
  log: (line: string) => void
  reason: string
  /** Names and values on one line each. */
  outputs: Readonly<Record<string, string | number>>
}): void {
  const { env, log, reason, outputs } = from
  log(defuseCommands(reason))
  if (!env.GITHUB_OUTPUT) return
  const lines = Object.entries(outputs).map(([name, value]) => `${name}=${value}\n`)
  appendFileSync(env.GITHUB_OUTPUT, lines.join(''))
}
