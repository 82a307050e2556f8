import type { ReadPredicates } from './predicate.ts'

/** Reads each distinct predicate once. The grammar is 1.7 MB of WebAssembly, so it is loaded only where there is one. */
export async function readPredicates(texts: Iterable<string>): Promise<ReadPredicates> {
  const distinct = new Set(texts)
  if (distinct.size === 0) return new Map()
  const [{ loadGrammar }, { readPredicate }] = await Promise.all([
    import('./grammar.ts'),
    import('./read-predicate.ts'),
  ])
  const grammar = await loadGrammar()
  return new Map([...distinct].map(text => [text, readPredicate(text, grammar)]))
}
