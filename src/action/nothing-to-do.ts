import { appendFileSync } from 'node:fs'
import { defuseCommands } from './defuse-commands.ts'

/** The outputs of a run that ends before there is anything to report. */
export function listUnstartedOutputs(result: 'unchanged' | 'failed' | 'refused'): Record<string, string> {
  return { result, direction: 'none', changed: '0', applied: '0', drifted: '0', failed: '0' }
}

/**
 * Ends a run that has nothing to do: logs why, and sets the outputs. Kept apart from the runner's adapter because loading
 * `@actions/core` takes longer than everything else in such a run.
 */
export function finishIdle({
  env,
  log,
  reason,
}: {
  env: Readonly<Record<string, string | undefined>>
  log: (line: string) => void
  reason: string
}): void {
  log(defuseCommands(reason))
  if (!env.GITHUB_OUTPUT) return
  const lines = Object.entries(listUnstartedOutputs('unchanged')).map(([name, value]) => `${name}=${value}\n`)
  appendFileSync(env.GITHUB_OUTPUT, lines.join(''))
}
