import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { IS_LONG } from '../size.ts'
import type { Age } from '../standins/pgbeam/index.ts'
import { type Cell, listCells, sampleCells } from './cells.ts'
import { checkConverged, checkTruth, checkWrites, listOutcomes, listStrays } from './promises.ts'
import { runApply } from './run-apply.ts'
import { foreseeStates, type States, startWorld } from './world.ts'

/** Faults on requests of the flow, on deployments of one age: all of them, or a sample. The ages share the cores of the machine. */
export function testMatrix(age: Age): void {
  vi.setConfig({ maxConcurrency: 16 })
  const cells = IS_LONG ? listCells(age) : sampleCells().filter(cell => cell.age === age)
  let states: ReadonlyMap<string, States>
  let suffered = 0
  beforeAll(async () => {
    states = await foreseeStates(age)
  })
  afterAll(() => console.log(`${suffered} cells: a fault × a request, on the ${age} deployments`))

  test.concurrent.each(cells)('$name', async cell => {
    await sufferCell(cell, states)
    suffered++
  })
}

/** A run with the fault, and one after it is gone. */
async function sufferCell({ age, fault, outcomes }: Cell, states: ReadonlyMap<string, States>): Promise<void> {
  const pgbeam = await startWorld(age)
  const strays = listStrays(pgbeam)
  pgbeam.fault(fault)
  const result = await runApply({ pgbeam })
  expect(pgbeam.requests.some(request => request.fault === fault.kind)).toBe(true)
  checkTruth({ result, pgbeam, states })
  checkWrites(pgbeam)
  expect(listOutcomes(result.report)).toEqual(outcomes)

  pgbeam.clearFaults()
  const rerun = await runApply({ pgbeam })
  checkConverged({ result: rerun, pgbeam, states, strays })
  checkWrites(pgbeam)
  expect(JSON.stringify([result.report, result.failure, rerun])).not.toContain(pgbeam.key)
  await pgbeam.close()
}
