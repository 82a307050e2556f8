import type { Condition, Conjunct, RelationMention } from './condition.ts'
import { implies, type Spend } from './implication.ts'

/** Conjuncts that hold for the same relations. */
export class ConjunctList {
  readonly conjuncts: readonly Conjunct[]
  /** Whether no row at all passes. */
  readonly isNever: boolean
  /** The conjuncts that are true of the same rows whatever else changes, and what they say together. */
  readonly settled: readonly Conjunct[]
  readonly condition: Condition
  /** The others, which say the same only where they stand as often as before and read what they read before. */
  readonly open: readonly Conjunct[]
  /** What subqueries read. */
  readonly reads: readonly RelationMention[]
  readonly #counts = new Map<string, number>()

  constructor(conjuncts: readonly Conjunct[]) {
    this.conjuncts = conjuncts
    this.isNever = conjuncts.some(({ condition }) => condition.kind === 'never')
    this.settled = conjuncts.filter(isSettled)
    this.condition = { kind: 'every', parts: this.settled.map(({ condition }) => condition) }
    this.open = conjuncts.filter(conjunct => !isSettled(conjunct))
    this.reads = conjuncts.flatMap(({ reads }) => reads)
    for (const { spelling } of conjuncts) this.#counts.set(spelling, this.count(spelling) + 1)
  }

  /** How often a conjunct stands here. */
  count(spelling: string): number {
    return this.#counts.get(spelling) ?? 0
  }
}

function isSettled({ isSteady, reads }: Conjunct): boolean {
  return isSteady && reads.length === 0
}

/** A row filter: the rows for which all conjuncts of all lists are true. */
export type Filter = readonly ConjunctList[]

export interface Prover {
  /** Whether the one filter lets through no row that the other does not; `false` where that cannot be proved. */
  isWithin(one: Filter, other: Filter): boolean
}

/** Enough for any file that people write. Beyond it nothing is proved, so that no file can make a comparison endless. */
const MAX_STEPS = 2_000_000

/** A prover whose proofs together take a bounded number of steps. `isShifted`: whether what a subquery reads has changed. */
export function createProver(isShifted: (conjunct: Conjunct) => boolean, maxSteps = MAX_STEPS): Prover {
  let left = maxSteps
  const spend: Spend = steps => {
    left -= steps
    return left >= 0
  }
  const known = new WeakMap<ConjunctList, WeakMap<ConjunctList, readonly Conjunct[]>>()

  function proves(given: ConjunctList, { spelling, condition }: Conjunct): boolean {
    return given.count(spelling) > 0 || implies(given.condition, condition, spend)
  }

  /** The settled conjuncts of one list that another does not prove. Lists are shared, so each pair is looked at once. */
  function listUnproved(given: ConjunctList, wanted: ConjunctList): readonly Conjunct[] {
    const byWanted = known.get(given) ?? new WeakMap<ConjunctList, readonly Conjunct[]>()
    known.set(given, byWanted)
    const unproved = byWanted.get(wanted) ?? wanted.settled.filter(conjunct => !proves(given, conjunct))
    byWanted.set(wanted, unproved)
    return unproved
  }

  function isKept(conjunct: Conjunct, one: Filter, other: Filter): boolean {
    if (!spend(1) || isShifted(conjunct)) return false
    const [here, there] = [one, other].map(filter =>
      filter.reduce((sum, list) => sum + list.count(conjunct.spelling), 0),
    )
    return conjunct.isSteady ? here !== 0 : here === there
  }

  return {
    isWithin(one, other) {
      if (one.some(({ isNever }) => isNever)) return true
      const [first = new ConjunctList([]), ...others] = one
      return other.every(
        wanted =>
          listUnproved(first, wanted).every(conjunct => others.some(given => proves(given, conjunct))) &&
          wanted.open.every(conjunct => isKept(conjunct, one, other)),
      )
    },
  }
}
