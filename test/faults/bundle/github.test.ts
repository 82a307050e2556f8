import { describe, expect, test, vi } from 'vitest'
import type { Stage } from '../../e2e/stage.ts'
import type { RequestSeen } from '../../standins/github/index.ts'
import { created, narrowed, settled, widened } from '../policies.ts'
import { checkConverged, listOutcomes, listStrays } from '../promises.ts'
import { foreseeStates } from '../world.ts'
import { openPending, openReviewed, readResult } from './pending-stage.ts'

vi.setConfig({ maxConcurrency: 3 })

const reviewed = { 'required-approvals': '1', 'required-approvals-widening': '1' }

function asks(request: RequestSeen, field: string): boolean {
  return request.path === '/graphql' && new RegExp(`\\b${field}\\b *\\(`).test(JSON.stringify(request.body))
}

const questions: readonly { name: string; match: (request: RequestSeen) => boolean }[] = [
  { name: 'the head of the branch', match: isLookAtHead },
  { name: 'the list of files', match: ({ path }) => path.includes('/git/trees/') },
  { name: 'the journal', match: ({ path }) => path.endsWith('/activity') },
  { name: 'the commits that the journal names', match: request => asks(request, 'object') },
  { name: 'the reviews', match: request => asks(request, 'pullRequest') },
]

function isLookAtHead({ path }: RequestSeen): boolean {
  return /\/git\/ref\/heads/.test(decodeURIComponent(path))
}

describe('GitHub does not answer what has to be known first', () => {
  test.concurrent.each(questions)('$name: nothing is written, and the run says that it failed', async ({ match }) => {
    await using stage = await openReviewed('current')
    const strays = listStrays(stage.pgbeam)
    stage.github.fault({ match, answer: { status: 502, body: '<html>Bad gateway</html>' }, times: 100 })
    const run = await stage.apply({ inputs: reviewed })
    expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'failed', applied: '0' } })
    expect(stage.writes()).toEqual([])
    stage.github.clearFaults()
    await checkRerun(stage, strays)
  })

  test.concurrent.each(questions)('$name, at first: it is asked again', async ({ match }) => {
    await using stage = await openReviewed('current')
    let asked = 0
    stage.github.fault({ match: request => match(request) && ++asked > 0, answer: 'reset-before' })
    const run = await stage.apply({ inputs: reviewed })
    expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'applied', applied: '3' } })
    expect(asked).toBe(1)
  })
})

test.concurrent('GitHub goes down between the batches: what was written is told', async () => {
  await using stage = await openReviewed('newest')
  const strays = listStrays(stage.pgbeam)
  let looks = 0
  const match = (request: RequestSeen) => isLookAtHead(request) && ++looks > 2
  stage.github.fault({ match, answer: { status: 503 }, times: 100 })
  const run = await stage.apply({ inputs: reviewed })
  expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'failed', applied: '1', failed: '2' } })
  expect(listOutcomes(readResult(run).report)).toEqual({
    [narrowed.file]: 'applied',
    [widened.file]: 'failed',
    [created.file]: 'failed',
    [settled.file]: 'unchanged',
  })
  stage.github.clearFaults()
  await checkRerun(stage, strays)
})

test.concurrent('the branch moves on between the batches: the newer run does the rest', async () => {
  await using stage = await openPending('current')
  const { pgbeam } = stage
  const strays = listStrays(pgbeam)
  const event = await stage.repository.event.push()
  // A push comes while the narrowing is on its way.
  const isWrite = ({ method }: { method: string }) => method === 'PUT'
  const { promise: pushed, resolve: goOn } = Promise.withResolvers<void>()
  pgbeam.hold = request => (isWrite(request) ? pushed : undefined)
  const running = stage.run(event, { apiKey: pgbeam.key, inputs: { 'required-approvals': '0' } })
  await pgbeam.until(() => pgbeam.requests.some(isWrite))
  const newer = await stage.push({ 'README.md': '# Moved on\n' })
  goOn()
  const run = await running
  expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'superseded', applied: '1' } })
  expect(listOutcomes(readResult(run).report)).toEqual({
    [narrowed.file]: 'applied',
    [widened.file]: 'refused',
    [created.file]: 'refused',
    [settled.file]: 'unchanged',
  })
  expect(stage.writes()).toHaveLength(1)
  const rerun = await stage.apply()
  expect(rerun.report?.commit).toBe(newer)
  checkConverged({ result: readResult(rerun), pgbeam, states: await foreseeStates('current'), strays })
})

test.concurrent('what was written is no failure because nobody could be told', async () => {
  await using stage = await openReviewed('current')
  const match = ({ path, method }: RequestSeen) =>
    path.includes('/issues/') || (method === 'GET' && path.endsWith('/pulls'))
  stage.github.fault({ match, answer: { status: 500 }, times: 100 })
  const run = await stage.apply({ inputs: reviewed })
  expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'applied', applied: '3' } })
  expect(run.annotations.map(({ level }) => level)).toContain('warning')
})

async function checkRerun(stage: Stage, strays: readonly unknown[]): Promise<void> {
  const { pgbeam } = stage
  const result = readResult(await stage.apply({ inputs: reviewed }))
  checkConverged({ result, pgbeam, states: await foreseeStates(pgbeam.age), strays })
}
