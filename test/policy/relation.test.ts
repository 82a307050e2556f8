import { describe, expect, it } from 'vitest'
import { readColumn, readRelation } from '../../src/policy/relation.ts'

describe('names', () => {
  it.each([
    ['users', undefined, 'users', false],
    ['Public.Users', 'public', 'users', false],
    // Only ASCII letters have two cases, and blanks and quotes are part of the name.
    [' public . users ', ' public ', ' users ', false],
    ['users\u00a0', undefined, 'users\u00a0', false],
    ['to\u212aens', undefined, 'to\u212aens', false],
    ['GRÖSSE', undefined, 'grÖsse', false],
    ['"Public"."Users"', '"Public"', '"Users"', true],
    ['public."a.b"', 'public', '"a.b"', true],
    ['"a""b"', undefined, '"a""b"', true],
    ['"*"', undefined, '"*"', true],
    ['größe', undefined, 'größe', false],
  ])('of relations: %s', (text, schema, table, quoted) => {
    expect(readRelation(text)).toEqual({ schema, table, quoted })
  })

  it.each([
    ['', 'empty'],
    ['.a', 'empty'],
    ['a.', 'empty'],
    ['""', 'empty'],
    [' \u3000', 'empty'],
    ['" "', 'empty'],
    ['a.b.c', 'too-many-parts'],
    ['a.*', 'wildcard'],
    ['"a', 'unbalanced-quote'],
    ['a"b"', 'unbalanced-quote'],
    ['"a"b', 'unbalanced-quote'],
    [' "a"', 'unbalanced-quote'],
    ['"a" ', 'unbalanced-quote'],
  ] as const)('that are none: %j', (text, error) => {
    expect(readRelation(text)).toEqual({ error })
  })

  it('of columns have one part', () => {
    expect(readColumn('"E.Mail"')).toEqual({ column: '"E.Mail"', quoted: true })
    expect(readColumn('a.b')).toEqual({ error: 'too-many-parts' })
  })
})
