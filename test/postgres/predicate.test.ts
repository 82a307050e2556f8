import { describe, expect, it } from 'vitest'
import { type ReadPredicate, splitConjuncts } from '../../src/postgres/predicate.ts'
import { readPredicates } from '../../src/postgres/read-predicates.ts'

async function read(text: string): Promise<ReadPredicate> {
  const predicate = (await readPredicates([text])).get(text)
  if (!predicate) throw new Error('not read')
  return predicate
}

describe('a predicate is one boolean expression and nothing more', () => {
  it.each([
    { text: '', offset: 0 },
    { text: 'true) OR (1=1', offset: 4 },
    { text: '(a = 1); DROP TABLE x; SELECT (1)', offset: 7 },
    { text: 'a = 1;', offset: 5 },
    { text: "region = 'eu' -- only", offset: 14 },
    { text: 'a = 1 /* rest', offset: 6 },
    { text: 'a = 1 /* rest */', offset: 6 },
    { text: "é = 'x' AND )", offset: 12 },
    { text: '😀 = ) 1', offset: 5 },
    { text: 'a = 1\0 OR true', offset: 5 },
  ])('refuses $text at $offset', async ({ text, offset }) => {
    expect(await read(text)).toMatchObject({ kind: 'invalid', offset })
  })

  it.each([
    'a = 1 ORDER BY 2',
    'a = 1 GROUP BY b',
    'a = 1 LIMIT 1',
    'a = 1 FOR UPDATE',
    'a = 1 UNION SELECT 1',
    'a = $1',
    'SELECT 1',
    '1',
    `${'NOT '.repeat(4_000)}a`,
    'a'.repeat(30_000),
  ])('refuses %.60s', async text => {
    expect(await read(text)).toMatchObject({ kind: 'invalid' })
  })

  it.each([
    "region = 'eu'",
    "note = ';'",
    "note = '--'",
    'a /* why; */ = 1',
    '-- why\n a = 1',
    'is_public',
    "a = 'x\ny'",
  ])('takes %s', async text => {
    expect(await read(text)).toMatchObject({ kind: 'expression', traits: [] })
  })
})

describe('what another language or a word processor made unreadable is shown where it stands', () => {
  it.each([
    { text: 'a = 1 && b = 2', offset: 6 },
    { text: 'a >= 1 || b = 2', offset: 7 },
    { text: 'WHERE a = 1', offset: 0 },
    { text: 'a = ‘north east’', offset: 4 },
    // This joins texts, and something else is wrong.
    { text: "a || b = 'x' AND )", offset: 17 },
    { text: "a = ' || ' AND b = = 1", offset: 19 },
  ])('$text: $offset', async ({ text, offset }) => {
    expect(await read(text)).toMatchObject({ kind: 'invalid', offset })
  })
})

describe('mistakes that the grammar takes', () => {
  it.each([
    { text: 'a = "eu"', mistakes: [{ kind: 'text-in-double-quotes', offset: 4, meant: "'eu'" }] },
    { text: 'é <> "it\'s"', mistakes: [{ kind: 'text-in-double-quotes', offset: 5, meant: "'it''s'" }] },
    {
      text: 'a IN ("😀", "b") AND c',
      mistakes: [
        { kind: 'text-in-double-quotes', offset: 6, meant: "'😀'" },
        { kind: 'text-in-double-quotes', offset: 12, meant: "'b'" },
      ],
    },
    { text: "(a == 'x') OR b", mistakes: [{ kind: 'unknown-operator', offset: 3, meant: '=' }] },
    { text: 'a = ‘eu’', mistakes: [{ kind: 'typographic-character', offset: 4, meant: "'" }] },
    { text: 'a\u00a0= 1', mistakes: [{ kind: 'typographic-character', offset: 1 }] },
    { text: '"A" = 1', mistakes: [] },
    { text: 'a = b', mistakes: [] },
    { text: 'a = t."B"', mistakes: [] },
    { text: "a = '“eu”\u00a0'", mistakes: [] },
    { text: 'a = \'b == "c"\'', mistakes: [] },
  ])('$text', async ({ text, mistakes }) => {
    const found = await read(text)
    expect(found.kind === 'expression' && found.mistakes).toMatchObject(mistakes)
    expect(found.kind === 'expression' && found.mistakes.length).toBe(mistakes.length)
  })
})

describe('conjuncts', () => {
  const conjuncts = async (text: string) => {
    const split = splitConjuncts(await readPredicates([text]))
    return split(text)
      ?.map(({ spelling }) => spelling)
      .toSorted()
  }

  it.each([
    ['a = 1 AND b', '(A = 1)   and (b)'],
    ['a IN (1,2)', 'a  IN ( 1, 2 )'],
    ['a = ANY(ARRAY[1,2])', 'a = any (array [ 1 , 2 ])'],
    ['a AND (b AND c)', '(c AND b) AND a'],
    ['a AND true', 'a'],
    ["a AND 'x' = 'x'", 'a'],
  ])('%s are those of %s', async (one, other) => {
    expect(await conjuncts(one)).toEqual(await conjuncts(other))
  })

  it.each([
    ['a = 1', 'a = 2'],
    ["a = 'x'", "a = 'X'"],
    ['a OR b', 'a AND b'],
    ['a = 1', 'a IS NOT DISTINCT FROM 1'],
    ['"A" = 1', 'a = 1'],
  ])('%s are not those of %s', async (one, other) => {
    expect(await conjuncts(one)).not.toEqual(await conjuncts(other))
  })
})

describe('traits', () => {
  it.each([
    ['true', ['constant-true']],
    ['1 = 1 OR a', ['constant-true']],
    ['a OR true', ['constant-true']],
    ['1 IS DISTINCT FROM 1', []],
    ['null = null', []],
    ['1 = 2', []],
    ['a IN (SELECT b FROM c)', ['subquery']],
    ['EXISTS (SELECT 1)', ['subquery']],
    ['random() < 0.5', ['volatile-function']],
    ['a < pg_catalog.clock_timestamp()', ['volatile-function']],
    ['a < now()', []],
  ] as const)('%s: %j', async (text, traits) => {
    expect(await read(text)).toMatchObject({ kind: 'expression', traits })
  })
})
