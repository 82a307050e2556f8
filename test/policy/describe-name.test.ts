import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeName } from '../../src/policy/describe-name.ts'
import { NAME_FINDINGS } from '../../src/policy/name-finding-kinds.ts'
import { readColumn, readRelation } from '../../src/policy/relation.ts'
import { DOUBT_CASES, ERROR_CASES, type NameCase, SOUND_NAMES } from './name-cases.ts'

const FIELDS = ['table_allowlist', 'table_denylist', 'masking_rules', 'row_filters'] as const

function find({ text, role, field }: NameCase) {
  const findings = describeName({ text, role: role ?? 'relation', field: field ?? 'table_allowlist' })
  return findings.map(({ code, offset, write }) => (write === undefined ? [code, offset] : [code, offset, write]))
}

const isError = (code: keyof typeof NAME_FINDINGS) => NAME_FINDINGS[code].severity === 'error'

describe('findings about names', () => {
  it.each(ERROR_CASES)('that nothing can have: $text', each => {
    expect(find(each)).toEqual(each.finds)
    expect(each.finds.some(([code]) => isError(code))).toBe(true)
  })

  it.each(DOUBT_CASES)('that hardly anything has: $text', each => {
    expect(find(each)).toEqual(each.finds)
    expect(each.finds.some(([code]) => isError(code))).toBe(false)
  })

  it.each(SOUND_NAMES)('that only look odd: %s', text => {
    expect(find({ text, finds: [] })).toEqual([])
    if (!text.includes('.')) expect(find({ text, role: 'column', finds: [] })).toEqual([])
  })

  it('are each in some case', () => {
    const found = [...ERROR_CASES, ...DOUBT_CASES].flatMap(({ finds }) => finds.map(([code]) => code))
    expect(new Set(found)).toEqual(new Set(Object.keys(NAME_FINDINGS)))
  })
})

describe('any name', () => {
  const piece = fc.constantFrom(
    ...[
      'a',
      'B',
      'users',
      'public',
      '.',
      '.',
      '"',
      '""',
      "'",
      '`',
      '[',
      ']',
      '*',
      '%',
      '?',
      ',',
      '\n',
      ' ',
      '\u00a0',
      '\t',
    ],
    ...[
      '(',
      ')',
      '->',
      '::',
      ';',
      '=',
      'ALL TABLES',
      ' AS ',
      '\u212a',
      '\u0435',
      '\uff41',
      '\ufb01',
      'é'.repeat(32),
      '\u{1f600}',
    ],
  )
  const name = fc.array(piece, { maxLength: 8 }).map(pieces => pieces.join(''))
  const place = fc.record({
    text: name,
    role: fc.constantFrom('relation', 'column'),
    field: fc.constantFrom(...FIELDS),
  })

  it('has an error where it cannot be read, and advice, followed to its end, never leads to another', () => {
    let advised = 0
    fc.assert(
      fc.property(place, ({ text, role, field }) => {
        const findings = describeName({ text, role, field })
        const read = role === 'relation' ? readRelation(text) : readColumn(text)
        if ('error' in read) expect(findings.map(({ code }) => isError(code))).toEqual([true])
        for (const { offset, write } of findings) {
          expect(offset).toBeGreaterThanOrEqual(0)
          expect(offset).toBeLessThanOrEqual(text.length)
          if (write !== undefined) advised++
          let next = write
          for (let steps = 0; next !== undefined; steps++) {
            expect(steps).toBeLessThan(10)
            const after = describeName({ text: next, role, field })
            expect(after.filter(each => isError(each.code))).toEqual([])
            next = after[0]?.write
          }
        }
      }),
      { numRuns: 5000 },
    )
    expect(advised).toBeGreaterThan(500)
  })

  it('that is longer than any name can be has an error', () => {
    const unit = fc.constantFrom('"', '""', '.', 'a', '\u{1f600}', ' ', '"a"', '"."')
    fc.assert(
      fc.property(
        fc.array(unit, { minLength: 250, maxLength: 400 }),
        fc.constantFrom('relation', 'column'),
        (units, role) => {
          const text = units.join('')
          const isFound = describeName({ text, role, field: 'masking_rules' }).some(({ code }) => isError(code))
          expect(isFound).toBe(true)
        },
      ),
    )
  })

  it('that a stranger to ASCII letters is in is never read as its ASCII neighbour', () => {
    fc.assert(
      fc.property(name, text => {
        for (const { code, write } of describeName({ text, role: 'relation', field: 'table_allowlist' })) {
          if (code !== 'lookalike-letter' || write === undefined) continue
          expect(readRelation(write)).not.toEqual(readRelation(text))
        }
      }),
    )
  })

  it('is described in time', () => {
    const long = 1 << 20
    const texts = [
      ' '.repeat(long),
      `a${' '.repeat(long)}b`,
      '"'.repeat(long),
      '"a"'.repeat(long / 4),
      '-'.repeat(long),
      '[('.repeat(long / 2),
    ]
    texts.push(
      '\u0435a'.repeat(long / 2),
      '.'.repeat(long),
      `TABLE${' '.repeat(long)}`,
      `\u2018${'a'.repeat(long)}`,
      `a(${'\t'.repeat(long)}`,
    )
    const start = performance.now()
    for (const text of texts)
      for (const role of ['relation', 'column'] as const) describeName({ text, role, field: 'row_filters' })
    // Time in the square of a mebibyte would be minutes.
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})
