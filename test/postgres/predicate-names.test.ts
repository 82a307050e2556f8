import { describe, expect, it } from 'vitest'
import { loadGrammar } from '../../src/postgres/grammar.ts'
import { readPredicateNames } from '../../src/postgres/predicate-names.ts'

const grammar = await loadGrammar()
const read = (text: string) => readPredicateNames(text, grammar)

describe('the names of a predicate', () => {
  it.each([
    [
      "é = 'x' AND t.b > 1",
      [
        ['é', undefined, 0],
        ['b', 't', 12],
      ],
    ],
    [
      "note = 'é😀' OR\n  lower(name) = 'x'",
      [
        ['note', undefined, 0],
        ['name', undefined, 24],
      ],
    ],
    ['(row).field IS NULL', [['row', undefined, 1]]],
    ['true', []],
  ])('%s', (text, columns) => {
    expect(read(text)?.columns.map(({ name, qualifier, offset }) => [name, qualifier, offset])).toEqual(columns)
  })

  it('are in a scope of their own in a subquery', () => {
    const names = read('a IN (SELECT o.b FROM s.orgs o JOIN u ON true WHERE EXISTS (SELECT c FROM w WHERE d = 1))')
    expect(names?.columns.map(({ name }) => name)).toEqual(['a'])
    const [o, u] = [
      { schema: 's', name: 'orgs', alias: 'o' },
      { schema: undefined, name: 'u', alias: 'u' },
    ]
    expect(names?.subqueries).toMatchObject([
      { relations: [o, u], isComplete: true, columns: [{ name: 'b', qualifier: 'o' }] },
      { relations: [o, u, { name: 'w' }], isComplete: true, columns: [{ name: 'c' }, { name: 'd' }] },
    ])
  })

  it.each([
    '(SELECT 1 UNION SELECT b)',
    '(WITH q AS (SELECT 1) SELECT b FROM q)',
    '(SELECT b FROM f(1))',
    '(SELECT b FROM t AS x (b))',
    '(SELECT b FROM (SELECT 1 AS b) s)',
  ])('are not all known in %s', query => {
    expect(read(`a = ${query}`)?.subqueries[0]?.isComplete).toBe(false)
  })

  it.each(['a = (', '', `${'NOT '.repeat(40_000)}a`])('are none where there is no predicate', text => {
    expect(read(text)?.columns ?? []).toEqual([])
  })
})
