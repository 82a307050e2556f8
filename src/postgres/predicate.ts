/** What PostgreSQL's own grammar says of a row filter's predicate. */
export type ReadPredicate =
  | {
      readonly kind: 'expression'
      /** The parts joined by AND, each in one spelling; parts that are simply true are left out. */
      readonly conjuncts: readonly string[]
      readonly traits: readonly PredicateTrait[]
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

/** The conjuncts of a predicate; one that cannot be read (only a live profile can hold one) is a condition of its own. */
export function splitConjuncts(predicates: ReadPredicates): (predicate: string) => readonly string[] {
  return text => {
    const read = predicates.get(text)
    return read?.kind === 'expression' ? read.conjuncts : [text.trim()]
  }
}
