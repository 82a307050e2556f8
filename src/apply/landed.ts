import type { PolicyReport } from '../report/schema.ts'
import type { ApplyResult } from './results.ts'

/** A merged pull request of which this run put something in force. */
export interface LandedPullRequest {
  readonly number: number
  readonly applied: readonly PolicyReport[]
  /** What it brought as well, and is not in force. */
  readonly outstanding: readonly PolicyReport[]
}

/** Pull requests that are told of it at most: the newest. */
const MOST_TOLD = 20

/** The pull requests whose changes a run put in force, those of earlier runs that did not get so far among them. */
export function listLanded(
  results: readonly (readonly [result: ApplyResult, policy: PolicyReport])[],
): readonly LandedPullRequest[] {
  const landed = new Map<number, { applied: PolicyReport[]; outstanding: PolicyReport[] }>()
  for (const [{ permit, outcome }, policy] of results) {
    for (const number of permit?.brought ?? []) {
      const known = landed.get(number) ?? { applied: [], outstanding: [] }
      landed.set(number, known)
      known[outcome?.kind === 'applied' ? 'applied' : 'outstanding'].push(policy)
    }
  }
  return [...landed]
    .filter(([, { applied }]) => applied.length > 0)
    .map(([number, policies]) => ({ number, ...policies }))
    .sort((one, other) => other.number - one.number)
    .slice(0, MOST_TOLD)
}
