import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pick } from '../size.ts'
import type { Age, Fault } from '../standins/pgbeam/index.ts'
import { narrowed, policies, widened } from './policies.ts'
import { checkConverged, checkWrites, listOutcomes, listStrays } from './promises.ts'
import { runApply } from './run-apply.ts'
import { writeTroubles } from './troubles.ts'
import { findProfile, foreseeStates, readMeaning, startWorld } from './world.ts'

const STORMS = pick({ short: 30, long: 300 })
const ages: readonly Age[] = ['oldest', 'current', 'newest']

const requests: readonly Pick<Fault, 'method' | 'path'>[] = [
  { method: 'GET', path: '/policies' },
  { method: 'POST', path: '/policies' },
  ...[narrowed, widened].flatMap(({ id }) => ['GET', 'PUT'].map(method => ({ method, path: `/${id}` }))),
  // A look at what was created, among others.
  { method: 'GET', path: new RegExp(`/policies/(?!${narrowed.id}|${widened.id})`) },
]

const faults: fc.Arbitrary<Fault> = fc
  .record({
    request: fc.constantFrom(...requests),
    trouble: fc.constantFrom(...writeTroubles),
    nth: fc.integer({ min: 1, max: 4 }),
    times: fc.integer({ min: 1, max: 6 }),
  })
  .map(({ request, trouble, nth, times }) => ({ ...trouble.fault, ...request, nth, times }))

test('whatever goes wrong together, each profile is the old one or the new one, and a rerun in peace ends it', async () => {
  const states = new Map(await Promise.all(ages.map(async age => [age, await foreseeStates(age)] as const)))
  const seen = new Set<string>()

  const property = fc.asyncProperty(fc.constantFrom(...ages), fc.array(faults, { minLength: 2, maxLength: 8 }), weather)
  await fc.assert(property, { numRuns: STORMS })
  // Storms that all end in one way would prove little.
  expect([...seen].sort()).toEqual(['applied', 'failed', 'refused', 'unchanged'])
  console.log(`${STORMS} storms of 2 to 8 faults each`)

  async function weather(age: Age, storm: readonly Fault[]) {
    const pgbeam = await startWorld(age)
    const strays = listStrays(pgbeam)
    for (const fault of storm) pgbeam.fault(fault)
    const { report, failure } = await runApply({ pgbeam })
    const told = listOutcomes(report)
    for (const policy of policies) {
      const { before, after } = states.get(age)?.get(policy.file) ?? expect.fail()
      const outcome = told[policy.file] ?? expect.fail()
      const live = findProfile(pgbeam, policy)
      const possible = { applied: [after], unchanged: [after], refused: [before], failed: [before, after] }[outcome]
      expect(possible, `${policy.file} ${outcome}`).toContainEqual(live && readMeaning(live))
      seen.add(outcome)
    }
    expect(failure === null).toBe(
      Object.values(told).every(outcome => outcome === 'applied' || outcome === 'unchanged'),
    )
    checkWrites(pgbeam)
    pgbeam.clearFaults()
    checkConverged({ result: await runApply({ pgbeam }), pgbeam, states: states.get(age) ?? new Map(), strays })
    await pgbeam.close()
  }
})
