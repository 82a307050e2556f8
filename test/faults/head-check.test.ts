import { expect, test } from 'vitest'
import type { BranchState } from '../../src/apply/branch-watch.ts'
import { GitHubError } from '../../src/github/client/errors.ts'
import { created, narrowed, settled, widened } from './policies.ts'
import { checkConverged, listOutcomes, listStrays } from './promises.ts'
import { runApply } from './run-apply.ts'
import { findProfile, foreseeStates, readMeaning, startWorld } from './world.ts'

const other = 'd'.repeat(40)
const outage = new GitHubError({
  kind: 'status',
  operation: 'read the head of branch main',
  effect: 'none',
  status: 502,
})

/** What the looks at the branch's head find: at the start, before what narrows, before what may widen. */
type Looks = readonly (string | GitHubError | undefined)[]

async function runWith(looks: Looks) {
  const pgbeam = await startWorld('current')
  const strays = listStrays(pgbeam)
  const left = [...looks]
  const readBranchState = async (): Promise<BranchState> => {
    const found = left.shift()
    if (found === undefined) return { kind: 'current' }
    return typeof found === 'string' ? { kind: 'moved', to: found } : { kind: 'unknown', error: found }
  }
  const result = await runApply({ pgbeam, readBranchState })
  const writes = pgbeam.requests.filter(({ method }) => method !== 'GET').map(({ path }) => path.split('/').at(-1))
  return { pgbeam, strays, result, writes, left }
}

test('GitHub out of reach from the start: there is nothing to report', async () => {
  const pgbeam = await startWorld('current')
  const readBranchState = async (): Promise<BranchState> => ({ kind: 'unknown', error: outage })
  await expect(runApply({ pgbeam, readBranchState })).rejects.toBe(outage)
  expect(pgbeam.requests.filter(({ method }) => method !== 'GET')).toEqual([])
  await pgbeam.close()
})

test('overtaken from the start: nothing is even looked up', async () => {
  const { pgbeam, result, writes } = await runWith([other])
  expect(result).toMatchObject({ failure: null, supersededBy: other, report: { result: 'superseded', policies: [] } })
  expect(writes).toEqual([])
  await pgbeam.close()
})

test('overtaken before the first write: nothing is written, and that is no failure', async () => {
  const { pgbeam, result, writes } = await runWith([undefined, other])
  expect(result).toMatchObject({ failure: null, report: { result: 'superseded' } })
  expect(writes).toEqual([])
  await pgbeam.close()
})

test('overtaken between the batches: what narrows is applied and told, the rest is left to the newer run', async () => {
  const { pgbeam, strays, result, writes } = await runWith([undefined, undefined, other])
  expect(result).toMatchObject({ failure: null, report: { result: 'superseded' } })
  expect(listOutcomes(result.report)).toEqual({
    [narrowed.file]: 'applied',
    [widened.file]: 'refused',
    [created.file]: 'refused',
    [settled.file]: 'unchanged',
  })
  expect(writes).toEqual([narrowed.id])
  const states = await foreseeStates('current')
  expect(readMeaning(findProfile(pgbeam, widened) ?? expect.fail())).toEqual(states.get(widened.file)?.before)
  checkConverged({ result: await runApply({ pgbeam }), pgbeam, states, strays })
  await pgbeam.close()
})

test('overtaken, and then not any more: what may widen does not go ahead of what narrows', async () => {
  const { pgbeam, result, writes } = await runWith([undefined, other, undefined])
  expect(result).toMatchObject({ failure: null, report: { result: 'superseded' } })
  expect(writes).toEqual([])
  await pgbeam.close()
})

test('GitHub out of reach between the batches: what was written is told, and the rest has failed', async () => {
  const { pgbeam, strays, result, writes } = await runWith([undefined, undefined, outage])
  expect(result.failure).not.toBeNull()
  expect(result.report.result).toBe('failed')
  expect(listOutcomes(result.report)).toMatchObject({
    [narrowed.file]: 'applied',
    [widened.file]: 'failed',
    [created.file]: 'failed',
  })
  expect(writes).toEqual([narrowed.id])
  const states = await foreseeStates('current')
  checkConverged({ result: await runApply({ pgbeam }), pgbeam, states, strays })
  await pgbeam.close()
})

test('GitHub out of reach before the first write: nothing is written', async () => {
  const { pgbeam, result, writes } = await runWith([undefined, outage, undefined])
  expect(result.report.result).toBe('failed')
  expect(listOutcomes(result.report)).toMatchObject({ [narrowed.file]: 'failed', [widened.file]: 'refused' })
  expect(writes).toEqual([])
  await pgbeam.close()
})
