import { expect } from 'vitest'
import type { FlowResult } from '../../src/flows/result.ts'
import type { Report } from '../../src/report/schema.ts'
import type { PgBeamStandIn } from '../standins/pgbeam/index.ts'
import { fieldsOf, policies } from './policies.ts'
import { findProfile, listProfiles, readMeaning, type States } from './world.ts'

type StatesByFile = ReadonlyMap<string, States>

/**
 * Every policy is live as it was or as it should be, in every field; what the report says of each is what is live; and
 * the run counts as good only where all that was asked for is done.
 */
export function checkTruth({
  result: { report, failure },
  pgbeam,
  states,
}: {
  result: Pick<FlowResult, 'report' | 'failure'>
  pgbeam: PgBeamStandIn
  states: StatesByFile
}): void {
  const told = listOutcomes(report)
  for (const policy of policies) {
    const isDone = told[policy.file] === 'applied' || told[policy.file] === 'unchanged'
    const { before, after } = statesOf(states, policy.file)
    const live = findProfile(pgbeam, policy)
    expect(live && readMeaning(live), `${policy.file} was ${told[policy.file]}`).toEqual(isDone ? after : before)
  }
  const isGood = Object.values(told).every(outcome => outcome === 'applied' || outcome === 'unchanged')
  expect(failure === null, `the report says ${JSON.stringify(told)}`).toBe(isGood)
  expect(['applied', 'unchanged'].includes(report.result)).toBe(isGood)
}

/** Everything is as the files say, there is one profile for each, and nobody else's was changed. */
export function checkConverged({
  result: { report, failure },
  pgbeam,
  states,
  strays,
}: {
  result: Pick<FlowResult, 'report' | 'failure'>
  pgbeam: PgBeamStandIn
  states: StatesByFile
  /** The profiles that no file names, as they were. */
  strays: readonly unknown[]
}): void {
  expect(failure).toBeNull()
  expect(['applied', 'unchanged']).toContain(report.result)
  for (const policy of policies) {
    const live = findProfile(pgbeam, policy)
    expect(live && readMeaning(live), policy.file).toEqual(statesOf(states, policy.file).after)
  }
  expect(listStrays(pgbeam)).toEqual(strays)
  expect(listProfiles(pgbeam)).toHaveLength(strays.length + policies.length)
}

/** The profiles that no file names. */
export function listStrays(pgbeam: PgBeamStandIn) {
  const names = policies.map(({ text }) => fieldsOf(text).name)
  return listProfiles(pgbeam).filter(({ name }) => !names.includes(name))
}

/**
 * No update is sent again before somebody looked what became of the one before, but where the API said that it did
 * nothing; and each is bound to a version on deployments that tell versions apart. All creations have one key.
 */
export function checkWrites({ requests, age }: Pick<PgBeamStandIn, 'requests' | 'age'>): void {
  const byProfile = Map.groupBy(
    requests.filter(({ path }) => /\/policies\/[^/]+$/.test(path)),
    ({ path }) => path,
  )
  for (const [path, sent] of byProfile) {
    let hasLooked = false
    for (const { method, status, headers } of sent) {
      if (method === 'GET') hasLooked = true
      if (method !== 'PUT') continue
      expect(hasLooked, `${path} was written without a look`).toBe(true)
      expect(typeof headers.ifMatch).toBe(age === 'oldest' ? 'undefined' : 'string')
      if (status !== 429) hasLooked = false
    }
  }
  const keys = new Set(requests.flatMap(({ method, headers }) => (method === 'POST' ? [headers.idempotencyKey] : [])))
  expect(keys.size).toBeLessThanOrEqual(1)
  expect(keys).not.toContain(undefined)
}

export function listOutcomes({ policies: reported }: Report): Record<string, string | null> {
  return Object.fromEntries(reported.map(({ file, outcome }) => [file, outcome]))
}

function statesOf(states: StatesByFile, file: string): States {
  const found = states.get(file)
  if (!found) throw new Error(`nothing is known of ${file}`)
  return found
}
