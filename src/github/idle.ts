import { appendFileSync } from 'node:fs'
import { defuseCommands } from './log-text.ts'

const OUTPUTS = 'result=unchanged\ndirection=none\nchanged=0\napplied=0\ndrifted=0\nfailed=0\n'

/**
 * Ends a run that has nothing to do: says why, and sets the outputs. Apart from the runner's adapter because loading
 * `@actions/core` takes longer than all else that such a run does.
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
  if (env.GITHUB_OUTPUT) appendFileSync(env.GITHUB_OUTPUT, OUTPUTS)
}
