import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSameProfile, listDifferences } from '../../src/policy/equality.ts'
import { readColumn, readRelation } from '../../src/policy/relation.ts'
import { DEFAULTS, type Field, type Profile } from '../../src/policy/schema.ts'

const profile = (fields: Partial<Profile>): Profile => ({ ...DEFAULTS, name: 'x', ...fields })

/** Every place of a profile that holds a name. */
const PLACES: Readonly<Record<string, (name: string) => Partial<Profile>>> = {
  'an allowed relation': name => ({ table_allowlist: [name] }),
  'a denied relation': name => ({ table_denylist: [name] }),
  'a masked relation': name => ({ masking_rules: [{ table: name, column: 'c', kind: 'hash' }] }),
  'a masked column': name => ({ masking_rules: [{ table: 't', column: name, kind: 'hash' }] }),
  'a filtered relation': name => ({ row_filters: [{ table: name, predicate: 'a = 1' }] }),
}

/** The oracle: byte strings with the bytes of A to Z as those of a to z, and nothing else touched. */
function foldBytes(text: string): string {
  const bytes = [...Buffer.from(text, 'utf8')]
  return bytes.map(byte => (byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte)).join(' ')
}

/** Letters that Unicode folds, composes or widens to others, blanks of all kinds, and what names are made of. */
const piece = fc.constantFrom(
  ...['a', 'A', 'k', 'K', '\u212a', 's', 'S', '\u017f', 'ss', '\u00df', 'i', 'I', '\u0130', '\u0131', 'fi', '\ufb01'],
  ...['\u00e9', '\u00c9', 'e\u0301', '\u0430', '\u03bf', 'o', '\uff41', '\uff21', '\u00e5', '\u212b'],
  ...[' ', '\u00a0', '\u3000', '\t', '.', '*', ',', '_', '-'],
)
const name = fc.array(piece, { maxLength: 4 }).map(pieces => pieces.join(''))
/** A name, and one that is likely to be equal to it or nearly so. */
const pair = fc.oneof(
  fc.tuple(name, name),
  name.map((text): [string, string] => [text, text.toUpperCase()]),
  name.map((text): [string, string] => [text, text.replaceAll(/[a-z]/g, letter => letter.toUpperCase())]),
  name.map((text): [string, string] => [text, text.normalize('NFKC')]),
  name.map((text): [string, string] => [text, text.trim()]),
  name.map((text): [string, string] => [text, `"${text}"`]),
)
const quotedPair = pair.map(([one, other]): [string, string] => [`"${one}".${one}`, `"${other}".${other}`])

describe.each(Object.entries(PLACES))('%s', (_, place) => {
  it('is equal to another exactly where the two differ in nothing but the case of ASCII letters', () => {
    let same = 0
    let different = 0
    fc.assert(
      fc.property(pair, ([one, other]) => {
        const expected = foldBytes(one) === foldBytes(other)
        expect(isSameProfile(profile(place(one)), profile(place(other)))).toBe(expected)
        if (expected && one !== other) same++
        if (!expected) different++
      }),
      { numRuns: 2000 },
    )
    expect(Math.min(same, different)).toBeGreaterThan(50)
  })

  it('keeps the case inside quotes', () => {
    fc.assert(
      fc.property(quotedPair, ([one, other]) => {
        if (isSameProfile(profile(place(one)), profile(place(other)))) expect(foldBytes(one)).toBe(foldBytes(other))
      }),
    )
    expect(isSameProfile(profile(place('"A"')), profile(place('"a"')))).toBe(false)
    expect(isSameProfile(profile(place('"a"')), profile(place('a')))).toBe(false)
  })
})

it('names that are read are equal by the same rule', () => {
  fc.assert(
    fc.property(pair, ([one, other]) => {
      for (const read of [readRelation, readColumn]) {
        const [first, second] = [read(one), read(other)]
        if ('error' in first || 'error' in second) continue
        expect(JSON.stringify(first) === JSON.stringify(second)).toBe(foldBytes(one) === foldBytes(other))
      }
    }),
    { numRuns: 2000 },
  )
})

it.each<[string, Partial<Profile>, Partial<Profile>, readonly Field[]]>([
  ['the order of a list', { table_allowlist: ['a', 'b'] }, { table_allowlist: ['B', 'a'] }, []],
  ['a repeated entry', { table_denylist: ['a', 'A'] }, { table_denylist: ['a'] }, []],
  ['the order of kinds', allow('select', 'show'), allow('show', 'select'), []],
  ['a blank after a name', { table_allowlist: ['a'] }, { table_allowlist: ['a '] }, ['table_allowlist']],
  ['a predicate', filter('a = 1'), filter('A = 1'), ['row_filters']],
  ['the kind of a mask', mask('hash'), mask('null'), ['masking_rules']],
  ['a dot', { table_allowlist: ['a.b'] }, { table_allowlist: ['"a.b"'] }, ['table_allowlist']],
])('%s', (_, one, other, fields) => {
  expect(listDifferences(profile(one), profile(other))).toEqual(fields)
})

function allow(...kinds: Profile['statement_rules']['allow']): Partial<Profile> {
  return { statement_rules: { allow: kinds, deny: [] } }
}

function filter(predicate: string): Partial<Profile> {
  return { row_filters: [{ table: 't', predicate }] }
}

function mask(kind: 'hash' | 'null'): Partial<Profile> {
  return { masking_rules: [{ table: 't', column: 'c', kind }] }
}
