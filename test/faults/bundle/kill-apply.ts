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
  runAttempt = 1,
}: {
  stage: Stage
  signal: NodeJS.Signals
  hasCome: () => boolean
  runAttempt?: number
}): Promise<ActionResult> {
  let running: RunningAction | undefined
  const { apiUrl, graphqlUrl, serverUrl, token } = stage.github
  const { url, key } = stage.pgbeam
  const ending = runAction({
    github: { apiUrl, graphqlUrl, serverUrl, token },
    event: await stage.repository.event.push(),
    inputs: { 'api-url': url, 'api-key': key, 'project-id': PROJECT, 'required-approvals': '0' },
    runAttempt,
    onStart: started => {
      running = started
    },
  })
  await Promise.race([ending, stage.pgbeam.until(hasCome), stage.github.until(hasCome)])
  running?.kill(signal)
  const result = await ending
  if (result.signal !== signal) throw new Error(`it ended by itself, with ${result.exitCode}\n${result.stdout}`)
  return result
}
