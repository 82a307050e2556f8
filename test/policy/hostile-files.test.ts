import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseText } from './read.ts'

describe('hostile files', () => {
  const piece = fc.constantFrom(
    ...[
      'name: x\n',
      'masking_rules:\n',
      '  - ',
      '- ',
      '[',
      ']',
      '{',
      '}',
      ': ',
      ', ',
      '&a ',
      '*a',
      '<<: ',
      '!t ',
      '!!int ',
      '|\n',
      '>-\n',
    ],
    ...[
      '"',
      "'",
      '\\',
      '# pgbeam-allow: ',
      '#',
      '\n',
      '\r\n',
      ' ',
      '  ',
      '\t',
      '---\n',
      '...\n',
      '%YAML 1.1\n',
      '? ',
      '~',
      'null',
      'false',
    ],
    ...[
      'table: a',
      'kind: null',
      'max_rows: ',
      '9e99',
      '-0',
      '\u2028',
      '\ufeff',
      '\ud83d\ude00',
      '__proto__',
      'statement_rules',
      'allow: [select',
    ],
  )

  it.each(['policy.yaml', 'policy.json'])('never break the parser, and findings stand inside %s', path => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), pieces => {
        const text = pieces.join('')
        const parsed = parseText(text, path)
        const lines = text.replace(/^\ufeff/, '').split('\n')
        for (const { at } of parsed.findings) {
          expect(at.line).toBeLessThanOrEqual(lines.length)
          expect(at.column).toBeLessThanOrEqual((lines[at.line - 1] ?? '').length + 1)
        }
        expect(parsed.findings.some(({ severity }) => severity === 'error')).toBe(parsed.kind === 'invalid')
      }),
      { numRuns: 2000 },
    )
  })

  const MEBIBYTE = 1 << 20
  it.each([
    ['brackets', '['.repeat(MEBIBYTE), 'too-deep'],
    ['lists in lists', '- '.repeat(MEBIBYTE / 2), 'too-deep'],
    ['complex keys', '? '.repeat(MEBIBYTE / 2), 'too-deep'],
    ['indented mappings', Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join(''), 'too-deep'],
    ['documents', '---\n'.repeat(MEBIBYTE / 4), 'several-documents'],
    ['a text', `name: "${'\\n'.repeat(MEBIBYTE / 2)}"`, 'out-of-bounds'],
  ])('of a million %s are refused', (_, text, code) => {
    expect(parseText(text).findings.map(finding => finding.code)).toEqual([code])
  })

  it('with an alias bomb are refused before it expands', () => {
    const levels = Array.from({ length: 60 }, (_, level) => `l${level + 1}: &l${level + 1} [*l${level}, *l${level}]\n`)
    const { findings } = parseText(`l0: &l0 [x, x]\n${levels.join('')}`)
    expect(findings.map(({ code }) => code)).toEqual(['too-many-aliases'])
  })
})
