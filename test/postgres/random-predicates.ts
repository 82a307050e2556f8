import fc from 'fast-check'
import type { World } from './worlds.ts'

/** Random predicates on a column, of the forms that the comparison knows and of some that it does not. */
function comparison(column: string, { constants }: World): fc.Arbitrary<string> {
  return fc.constantFrom(...constants).chain(kind => {
    const constant = fc.constantFrom(...kind)
    const list = fc.array(constant, { minLength: 1, maxLength: 4 }).map(items => items.join(', '))
    const operator = fc.constantFrom('=', '=', '<>', '!=', '<', '<=', '>', '>=')
    const range = fc.tuple(fc.constantFrom('BETWEEN', 'NOT BETWEEN', 'BETWEEN SYMMETRIC'), constant, constant)
    return fc.oneof(
      { weight: 6, arbitrary: fc.tuple(operator, constant).map(([sign, value]) => `${column} ${sign} ${value}`) },
      { weight: 1, arbitrary: fc.tuple(operator, constant).map(([sign, value]) => `${value} ${sign} ${column}`) },
      { weight: 4, arbitrary: list.map(items => `${column} IN (${items})`) },
      { weight: 2, arbitrary: list.map(items => `${column} NOT IN (${items})`) },
      { weight: 1, arbitrary: list.map(items => `${column} IN (${items}, NULL)`) },
      { weight: 1, arbitrary: list.map(items => `${column} NOT IN (${items}, NULL)`) },
      { weight: 2, arbitrary: range.map(([word, low, high]) => `${column} ${word} ${low} AND ${high}`) },
      { weight: 1, arbitrary: fc.constantFrom(`${column} IS NULL`, `${column} IS NOT NULL`, `${column} = NULL`) },
      { weight: 1, arbitrary: constant.map(value => `${column} IS DISTINCT FROM ${value}`) },
      { weight: 1, arbitrary: constant.map(value => `NOT ${column} = ${value}`) },
      { weight: 1, arbitrary: fc.constantFrom('a = b', 'false', 'NULL', '1 = 0', '1 = 1.0', 'true', "'x' = 'x'") },
    )
  })
}

/** Predicates over both columns, a few of which are alike, so that many imply others. */
export function listPredicates([one, other]: readonly [World, World], seed: number, count: number): string[] {
  const leaf = fc.oneof(
    { weight: 3, arbitrary: comparison('a', one) },
    { weight: 1, arbitrary: comparison('b', other) },
  )
  const leaves = fc.sample(leaf, { seed, numRuns: Math.ceil(count / 2) })
  const { predicate } = fc.letrec<{ predicate: string }>(tie => {
    const part = fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...leaves) },
      tie('predicate').map(text => `(${text})`),
    )
    return {
      predicate: fc.oneof(
        { weight: 4, arbitrary: part },
        { weight: 3, arbitrary: fc.tuple(part, part).map(parts => parts.join(' AND ')) },
        { weight: 4, arbitrary: fc.array(part, { minLength: 2, maxLength: 3 }).map(parts => parts.join(' OR ')) },
      ),
    }
  })
  return [...new Set([...leaves, ...fc.sample(predicate, { seed, numRuns: count })])]
}
