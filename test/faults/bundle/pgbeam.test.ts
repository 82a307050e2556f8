import { afterAll, expect, test, vi } from 'vitest'
import type { Age, Fault } from '../../standins/pgbeam/index.ts'
import { created, narrowed, settled, widened } from '../policies.ts'
import { checkConverged, checkTruth, checkWrites, listOutcomes, listStrays } from '../promises.ts'
import { foreseeStates } from '../world.ts'
import { openPending, readResult } from './pending-stage.ts'

vi.setConfig({ maxConcurrency: 3 })

/** With so many strays before them, the policies are on the second page of the list. */
const STRAYS = 99

const list = { method: 'GET', path: '/policies' } as const
const narrowing = { path: `/${narrowed.id}` }
const widening = { path: `/${widened.id}` }
const creation = { method: 'POST', path: '/policies' } as const

const allApplied = {
  [narrowed.file]: 'applied',
  [widened.file]: 'applied',
  [created.file]: 'applied',
  [settled.file]: 'unchanged',
}
const nothing = Object.fromEntries(Object.keys(allApplied).map(file => [file, 'failed']))
const heldBack = { ...allApplied, [widened.file]: 'refused', [created.file]: 'refused' }

interface Cell {
  readonly age: Age
  readonly fault: Fault
  readonly outcomes?: Record<string, string>
}

/** Of the matrix, one of each fault, over all requests and ages. */
const cells: readonly Cell[] = [
  { age: 'current', fault: { kind: 'status', status: 429, retryAfter: 1, ...list } },
  { age: 'newest', fault: { kind: 'status', status: 503, ...list, nth: 2 } },
  { age: 'oldest', fault: { kind: 'html', ...list, nth: 2 }, outcomes: nothing },
  { age: 'oldest', fault: { kind: 'reset', method: 'GET', ...narrowing } },
  { age: 'current', fault: { kind: 'truncate', method: 'GET', ...widening } },
  { age: 'current', fault: { kind: 'reset', takesEffect: true, method: 'PUT', ...narrowing } },
  { age: 'oldest', fault: { kind: 'status', status: 504, takesEffect: true, method: 'PUT', ...narrowing } },
  { age: 'newest', fault: { kind: 'truncate', method: 'PUT', ...widening } },
  { age: 'current', fault: { kind: 'html', takesEffect: true, method: 'PUT', ...widening } },
  { age: 'oldest', fault: { kind: 'status', status: 502, method: 'PUT', ...widening } },
  { age: 'newest', fault: { kind: 'status', status: 500, takesEffect: true, ...creation } },
  { age: 'oldest', fault: { kind: 'reset', takesEffect: true, ...creation } },
  { age: 'current', fault: { kind: 'html', takesEffect: true, ...creation } },
  {
    age: 'newest',
    fault: { kind: 'status', status: 403, method: 'PUT', ...narrowing },
    outcomes: { ...heldBack, [narrowed.file]: 'failed' },
  },
  // The list's two pages, and the look at the narrowing, were still answered.
  { age: 'current', fault: { kind: 'expired-key', nth: 4 }, outcomes: { ...heldBack, [narrowed.file]: 'failed' } },
]

afterAll(() => console.log(`${cells.length} cells with the bundle, of those in process`))

test.concurrent.each(cells)(
  '$fault.kind on $fault.method $fault.path, $age',
  async ({ age, fault, outcomes = allApplied }) => {
    await using stage = await openPending(age, { strays: STRAYS })
    const { pgbeam } = stage
    const states = await foreseeStates(age)
    const strays = listStrays(pgbeam)
    pgbeam.fault(fault)
    const result = readResult(await stage.apply())
    expect(pgbeam.requests.some(request => request.fault === fault.kind)).toBe(true)
    checkTruth({ result, pgbeam, states })
    checkWrites(pgbeam)
    expect(listOutcomes(result.report)).toEqual(outcomes)
    pgbeam.clearFaults()
    checkConverged({ result: readResult(await stage.apply()), pgbeam, states, strays })
  },
)

test.concurrent('an edit in between is refused as drift, and overwritten only where that is asked for', async () => {
  await using stage = await openPending('newest')
  const { pgbeam } = stage
  const states = await foreseeStates('newest')
  const strays = listStrays(pgbeam)
  pgbeam.fault({ kind: 'race', method: 'PUT', ...narrowing, patch: { max_rows: 77 } })
  const run = await stage.apply()
  expect(run).toMatchObject({ exitCode: 1, report: { result: 'refused' }, outputs: { drifted: '1', applied: '0' } })
  expect(listOutcomes(readResult(run).report)).toEqual({ ...heldBack, [narrowed.file]: 'refused' })
  expect(stage.live('pol_narrowed').max_rows).toBe(77)
  const rerun = await stage.apply({ inputs: { 'on-drift': 'overwrite' } })
  checkConverged({ result: readResult(rerun), pgbeam, states, strays })
})
