import type { Conjunct } from './condition.ts'
import type { PredicateMistake } from './predicate-mistakes.ts'

/** What PostgreSQL's own grammar says of a row filter's predicate. */
export type ReadPredicate =
  | {
      readonly kind: 'expression'
      /** The parts joined by AND; parts that are simply true are left out. */
      readonly conjuncts: readonly Conjunct[]
      readonly traits: readonly PredicateTrait[]
      /** In the order of their places. */
      readonly mistakes: readonly PredicateMistake[]
    }
  | {
      readonly kind: 'invalid'
      /** What is wrong, in lower case and without a full stop, as PostgreSQL words its errors. */
      readonly message: string
      /** Where in the predicate, in UTF-16 units. */
      readonly offset: number
    }

/** What is worth a reviewer's attention in a predicate that is valid. */
export type PredicateTrait = 'constant-true' | 'subquery' | 'volatile-function'

/** Predicates by their text. */
export type ReadPredicates = ReadonlyMap<string, ReadPredicate>

/** The parts of a predicate that all have to hold; undefined where it cannot be read, as only a live profile's may not. */
export type SplitConjuncts = (predicate: string) => readonly Conjunct[] | undefined

export function splitConjuncts(predicates: ReadPredicates): SplitConjuncts {
  return text => {
    const read = predicates.get(text)
    return read?.kind === 'expression' ? read.conjuncts : undefined
  }
}
