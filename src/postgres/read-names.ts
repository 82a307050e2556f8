import type { PredicateNames } from './predicate-names.ts'

/** Reads the names in each distinct predicate once; undefined for one that is not read. Loads the grammar only where there is one. */
export async function readNames(texts: Iterable<string>): Promise<(predicate: string) => PredicateNames | undefined> {
  const distinct = new Set(texts)
  if (distinct.size === 0) return () => undefined
  const [{ loadGrammar }, { readPredicateNames }] = await Promise.all([
    import('./grammar.ts'),
    import('./predicate-names.ts'),
  ])
  const grammar = await loadGrammar()
  const names = new Map([...distinct].map(text => [text, readPredicateNames(text, grammar)]))
  return predicate => names.get(predicate)
}
