import { setTimeout as sleep } from 'node:timers/promises'
import { PROJECT, type Stage } from '../../e2e/stage.ts'
import { type ActionResult, type RunningAction, runAction } from '../../standins/runner/index.ts'

/**
 * Starts the bundle on the last push, and ends it by the signal as soon as the moment has come. Throws if it ended by
 * itself before.
 */
export async function killApply({
  stage,
  signal,
  hasCome,
}: {
  stage: Stage
  signal: NodeJS.Signals
  hasCome: () => boolean
}): Promise<ActionResult> {
  let running: RunningAction | undefined
  let hasEnded = false
  const { apiUrl, graphqlUrl, serverUrl, token } = stage.github
  const { url, key } = stage.pgbeam
  const ending = runAction({
    github: { apiUrl, graphqlUrl, serverUrl, token },
    event: await stage.repository.event.push(),
    inputs: { 'api-url': url, 'api-key': key, 'project-id': PROJECT, 'required-approvals': '0' },
    onStart: started => {
      running = started
    },
  }).finally(() => {
    hasEnded = true
  })
  while (!hasEnded && !hasCome()) await sleep(1)
  running?.kill(signal)
  const result = await ending
  if (result.signal !== signal) throw new Error(`it ended by itself, with ${result.exitCode}\n${result.stdout}`)
  return result
}
