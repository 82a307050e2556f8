import type { PolicyReport } from '../report/schema.ts'
import type { ApplyResult } from './results.ts'

/** A merged pull request of which this run put something in force. */
export interface LandedPullRequest {
  readonly number: number
  readonly applied: readonly PolicyReport[]
  /** What it brought as well, and is not in force. */
  readonly outstanding: readonly PolicyReport[]
  /** Pull requests that were merged later and changed some of the applied policies again, newest first. */
  readonly changedBy: readonly number[]
}

/** Pull requests that are told of it at most: the newest. */
const MOST_TOLD = 20

/** The pull requests whose changes a run put in force, those of earlier runs that did not get so far among them. */
export function listLanded(
  results: readonly (readonly [result: ApplyResult, policy: PolicyReport])[],
): readonly LandedPullRequest[] {
  const landed = new Map<number, { applied: PolicyReport[]; outstanding: PolicyReport[]; changedBy: Set<number> }>()
  for (const [{ permit, outcome }, policy] of results) {
    const brought = permit?.brought ?? []
    const isApplied = outcome?.kind === 'applied'
    for (const [index, number] of brought.entries()) {
      const known = landed.get(number) ?? { applied: [], outstanding: [], changedBy: new Set() }
      landed.set(number, known)
      known[isApplied ? 'applied' : 'outstanding'].push(policy)
      if (isApplied) for (const later of brought.slice(0, index)) known.changedBy.add(later)
    }
  }
  return [...landed]
    .filter(([, { applied }]) => applied.length > 0)
    .map(([number, { changedBy, ...policies }]) => ({ number, ...policies, changedBy: [...changedBy] }))
    .sort((one, other) => other.number - one.number)
    .slice(0, MOST_TOLD)
}
