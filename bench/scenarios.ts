import assert from 'node:assert/strict'
import { type Contents, DUMP, type Version } from './contents.ts'
import { type Cost, measureAction } from './measure.ts'
import { formatCount } from './rows.ts'
import type { Connection, Events, RunTraffic, Services } from './services.ts'

/** A run of the action that is worth measuring. */
export interface Scenario {
  readonly name: string
  /** The policies; the pull request has changed them all. */
  readonly contents: Contents
  readonly latencyMs: number
  readonly isRateLimitTold?: boolean
  readonly event: keyof Events
  /** The version of the profiles that is live before the run. */
  readonly live: Version
  /** What the output `result` has to be, or else something other than meant was measured. */
  readonly result: string
  /** The least number of round trips of which each needs the answer of the one before. */
  readonly leastRoundTrips: number
}

export type Sample = Cost & RunTraffic

/** PgBeam lists at most so many profiles at a time, and tells only then how to go on. */
const PAGE = 100

export const START: Scenario = {
  name: 'nothing to do',
  contents: { kind: 'usual', size: 1 },
  latencyMs: 0,
  event: 'close',
  live: 'first',
  result: 'unchanged',
  leastRoundTrips: 0,
}

/**
 * Files can be read once they are listed; meanwhile, the live profiles are listed, and what can be looked up for the
 * comment is. What comes after all that:
 */
const KINDS = {
  untouched: { event: 'untouched', live: 'first', result: 'unchanged', tripsAfterReading: 0 },
  // The comment is written.
  check: { event: 'check', live: 'first', result: 'changed', tripsAfterReading: 1 },
  // The history tells which pull requests brought the changes, and then those can be read; profiles are read with their
  // ETags meanwhile, then written, and then the comment is.
  apply: { event: 'apply', live: 'first', result: 'applied', tripsAfterReading: 4 },
  unchanged: { event: 'apply', live: 'second', result: 'unchanged', tripsAfterReading: 0 },
} as const

const NAMES = {
  untouched: (count: string) => `check that touches none of ${count}`,
  check: (count: string) => `check of ${count} changed`,
  apply: (count: string) => `apply of ${count} changed`,
  unchanged: (count: string) => `apply of ${count} unchanged`,
} as const satisfies Record<keyof typeof KINDS, (count: string) => string>

/** A check or an apply of so many policies, with so much latency on each request. */
export function describeScenario(
  kind: keyof typeof KINDS,
  { size, latencyMs, isRateLimitTold = false }: { size: number; latencyMs: number; isRateLimitTold?: boolean },
): Scenario {
  const { tripsAfterReading, ...rest } = KINDS[kind]
  const leastRoundTrips = Math.max(2, Math.ceil(size / PAGE)) + tripsAfterReading
  return {
    ...rest,
    name: `${NAMES[kind](formatCount(size))}${isRateLimitTold ? ', rate limit told' : ''}`,
    contents: { kind: 'usual', size },
    latencyMs,
    isRateLimitTold,
    leastRoundTrips,
  }
}

/** A check of one policy in which so many masks each hold for as many tables: more changes than can be listed. */
export function describeBareMasks(size: number): Scenario {
  const { tripsAfterReading, ...rest } = KINDS.check
  const name = `check of ${formatCount(size)} masks on each of ${formatCount(size)} tables`
  return { ...rest, name, contents: { kind: 'bare-masks', size }, latencyMs: 0, leastRoundTrips: 2 + tripsAfterReading }
}

/** What grows with a repository and not with a change: lists that are long while little of them changes. */
export function listLongRuns(latencyMs: number): Scenario[] {
  const check = (contents: Contents, name: string): Scenario => {
    const { tripsAfterReading, ...rest } = KINDS.check
    return {
      ...rest,
      name,
      contents,
      latencyMs,
      leastRoundTrips: Math.max(2, contents.size / PAGE) + tripsAfterReading,
    }
  }
  const { tripsAfterReading, ...apply } = KINDS.apply
  return [
    check({ kind: 'migration', size: 1 }, 'check of a migration, 2,000 tables, 2 policies'),
    check({ kind: 'migration', size: 1_000 }, 'check of a migration, 2,000 tables, 1,001 policies'),
    check({ kind: 'one-of-many', size: 10_000 }, 'check of 1 changed among 10,000'),
    {
      ...apply,
      name: 'apply of 1 changed, 500 landings ago',
      contents: { kind: 'landings', size: 500 },
      latencyMs,
      leastRoundTrips: 2 + tripsAfterReading,
    },
  ]
}

/** Runs the scenario once. Throws where the run did something else than meant. */
export async function runScenario(
  scenario: Scenario,
  { services, connection, events }: { services: Services; connection: Connection; events: Events },
): Promise<Sample> {
  const { github } = connection
  const project = await services.begin(scenario)
  const { cost, result } = await measureAction({
    github,
    event: events[scenario.event],
    inputs: {
      'api-url': project.url,
      'api-key': project.key,
      'project-id': project.id,
      replay: 'false',
      ...(scenario.contents.kind === 'migration' ? { 'database-schema': DUMP } : {}),
    },
  })
  const log = `${scenario.name}:\n${result.stdout}\n${result.stderr}`
  assert.equal(result.exitCode, 0, log)
  assert.equal(result.outputs.result, scenario.result, log)
  return { ...cost, ...(await services.end()) }
}
