import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Document, type Scalar } from 'yaml'
import type { Path } from '../../src/policy/finding.ts'
import { parseDocument } from './read.ts'

const TEXT = `# comment
name: x
statement_rules: { allow: [select] }
table_allowlist:
  - public.a
  - public.b
masking_rules:
  - table: a
    column: b
    kind: null
  - &m { table: c, column: d, kind: hash }
  - <<: *m
    column: e
max_rows: 5
`

describe('places in a document', () => {
  it.each<[Path, string]>([
    [[], '2:1'],
    [['name'], '2:7'],
    [['statement_rules', 'allow', 0], '3:28'],
    [['table_allowlist'], '5:3'],
    [['table_allowlist', 1], '6:5'],
    [['masking_rules', 0], '8:5'],
    [['masking_rules', 0, 'kind'], '10:11'],
    [['masking_rules', 1], '11:8'],
    // A merged field stands where the anchor does, the others where they are.
    [['masking_rules', 2, 'kind'], '11:37'],
    [['masking_rules', 2, 'column'], '13:13'],
    [['masking_rules', 2], '12:5'],
    [['max_rows'], '14:11'],
    // What is not there: the nearest ancestor's key, or the item that would hold it.
    [['table_allowlist', 9], '4:1'],
    [['table_allowlist', -1], '4:1'],
    [['statement_rules', 'deny', 3], '3:1'],
    [['masking_rules', 0, 'predicate'], '8:5'],
    [['max_rows', 'x'], '14:1'],
    [['row_filters'], '2:1'],
    [['row_filters', 0, 'table'], '2:1'],
  ])('%j stands at %s', (path, place) => {
    const { line, column } = parseDocument(TEXT).locate(path)
    expect(`${line}:${column}`).toBe(place)
  })

  it('columns count UTF-16 units, lines end at line feeds', () => {
    const document = parseDocument('{"name": "😀", "max_rows": 5,\r\n"write_mode": "normal"}', 'a.json')
    expect([document.locate(['max_rows']), document.locate(['write_mode'])]).toEqual([
      { line: 1, column: 28 },
      { line: 2, column: 15 },
    ])
  })
})

const STYLES = ['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'] as const
const PREDICATE: Path = ['row_filters', 0, 'predicate']

describe('places inside a predicate', () => {
  const word = fc.constantFrom(
    'region',
    "'it''s'",
    '=',
    '"Name"',
    'é',
    '😀',
    '\\',
    '#x',
    'AND',
    '\n',
    '\n\n',
    '  ',
    '\t',
    'tenant_id',
    ': ',
    '\u00a0',
  )

  it('are those of its characters, in every style of YAML', () => {
    let compared = 0
    fc.assert(
      fc.property(fc.constantFrom(...STYLES), fc.array(word, { minLength: 1, maxLength: 20 }), (type, words) => {
        if (words.join('').trim() === '') return
        const yaml = new Document({ name: 'x', row_filters: [{ table: 't', predicate: words.join(' ') }] })
        const scalar = yaml.getIn(['row_filters', 0, 'predicate'], true) as Scalar
        scalar.type = type
        const text = yaml.toString({ lineWidth: 30 })
        const document = parseDocument(text)
        // Not always what was written: the package's folding changes some texts.
        const value = document.profile.row_filters[0]?.predicate ?? ''
        const lines = text.split('\n')
        for (let offset = 0; offset < value.length; offset++) {
          const character = value.charAt(offset)
          // Characters that a style may write differently, and white space, which it may fold.
          if (/[\s\\"']/.test(character)) continue
          const { line, column } = document.locateInside(PREDICATE, offset)
          expect(lines[line - 1]?.charAt(column - 1)).toBe(character)
          compared++
        }
      }),
      { numRuns: 500 },
    )
    expect(compared).toBeGreaterThan(5000)
  })

  it.each([
    ['plain', 'predicate: a ='],
    ['quoted', "predicate: 'a ='"],
    ['in a block', 'predicate: | # why\n      a ='],
  ])('the end of a text that is %s is right after its last character', (_, written) => {
    const text = `name: x\nrow_filters:\n  - table: t\n    ${written}\n`
    const { line, column } = parseDocument(text).locateInside(PREDICATE, 3)
    expect(text.split('\n')[line - 1]?.slice(0, column - 1)).toMatch(/a =$/)
  })

  it('escapes count as what they stand for', () => {
    const text = String.raw`{"name": "x", "row_filters": [{"table": "t", "predicate": "\u0061\t\"é\" \ud83d\ude00 = b"}]}`
    const document = parseDocument(text, 'a.json')
    const predicate = document.profile.row_filters[0]?.predicate ?? ''
    const { column } = document.locateInside(PREDICATE, predicate.indexOf('b'))
    expect(text.slice(column - 1)).toMatch(/^b"/)
    expect(text.slice(document.locateInside(PREDICATE, 2).column - 1)).toMatch(/^\\"é/)
  })

  it('an aliased text is the one at its anchor', () => {
    const text = 'name: &n a = 1\nrow_filters: [{ table: t, predicate: *n }]\n'
    const document = parseDocument(text)
    expect([document.locate(PREDICATE), document.locateInside(PREDICATE, 2)]).toEqual([
      { line: 2, column: 38 },
      { line: 1, column: 12 },
    ])
  })
})
