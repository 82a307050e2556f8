import { describe, expect, it } from 'vitest'
import { readColumn, readRelation } from '../../src/policy/relation.ts'

describe('names', () => {
  it.each([
    ['users', undefined, 'users', false],
    ['Public.Users', 'public', 'users', false],
    [' public . users ', 'public', 'users', false],
    ['"Public"."Users"', 'public', 'users', true],
    ['public."a.b"', 'public', 'a.b', true],
    ['"a""b"', undefined, 'a"b', true],
    ['"*"', undefined, '*', true],
    ['größe', undefined, 'größe', false],
  ])('of relations: %s', (text, schema, table, quoted) => {
    expect(readRelation(text)).toEqual({ schema, table, quoted })
  })

  it.each([
    ['', 'empty'],
    ['.a', 'empty'],
    ['a.', 'empty'],
    ['""', 'empty'],
    ['a.b.c', 'too-many-parts'],
    ['a.*', 'wildcard'],
    ['"a', 'unbalanced-quote'],
    ['a"b"', 'unbalanced-quote'],
    ['"a"b', 'unbalanced-quote'],
  ] as const)('that are none: %j', (text, error) => {
    expect(readRelation(text)).toEqual({ error })
  })

  it('of columns have one part', () => {
    expect(readColumn('"E.Mail"')).toEqual({ column: 'e.mail', quoted: true })
    expect(readColumn('a.b')).toEqual({ error: 'too-many-parts' })
  })
})
