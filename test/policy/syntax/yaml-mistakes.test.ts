import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { suggestQuotes } from '../../../src/policy/syntax/suggest-quotes.ts'
import { parseText } from '../read.ts'

const FILTER = 'name: x\nrow_filters:\n  - table: a\n    predicate: '

/** The mark ‸ stands before the place of the only finding; `write` is what the message says to write, where it says so. */
const CASES: readonly { readonly title: string; readonly text: string; readonly write?: string }[] = [
  { title: 'a colon in an SQL text', text: `${FILTER}‸note = 'a: b'\n`, write: `"note = 'a: b'"` },
  { title: 'a colon in a value', text: 'name: ‸Orders: read only\n', write: '"Orders: read only"' },
  { title: 'a colon in a value with a comment', text: 'name: ‸a: b # c\n', write: '"a: b"' },
  {
    title: 'a colon in a value in brackets',
    text: `name: x\nrow_filters:\n  - { table: a, predicate: ‸b = 'a: b' }\n`,
  },
  { title: 'no colon', text: 'name: x\n‸max_rows 5\nbudget_queries_per_hour: 5\n', write: 'max_rows: 5' },
  { title: 'no colon on the first line', text: '‸max_rows 5\nname: x\n', write: 'max_rows: 5' },
  { title: 'no colon on the last line', text: 'name: x\n‸max_rows 5\n', write: 'max_rows: 5' },
  { title: 'no colon in a rule', text: 'name: x\nrow_filters:\n  - ‸table a\n    predicate: b\n', write: 'table: a' },
  { title: 'an equals sign', text: '‸name = x\nmax_rows: 5\n', write: 'name: x' },
  { title: 'no space behind the colon', text: '‸name:x\nmax_rows: 5\n', write: 'name: x' },
  { title: 'no space in a rule', text: 'name: x\nrow_filters:\n  - ‸table:a\n    predicate: b\n', write: 'table: a' },
  { title: 'a no-break space behind the colon', text: 'name: x\nmax_rows:‸\u00a05\nid: a\n', write: 'U+00A0' },
  { title: 'a no-break space as indentation', text: 'name: x\nrow_filters:\n‸\u00a0 - table: a\n    predicate: b\n' },
  { title: 'an ideographic space', text: 'name: x\nmax_rows:‸\u30005\nid: a\n', write: 'U+3000' },
  { title: 'a double quote that is not closed', text: 'name: ‸"x\nmax_rows: 5\n# end\n' },
  { title: 'a single quote that is not closed', text: "name: x\nid: ‸'a\nmax_rows: 5\n" },
  { title: 'a quote that the quote of a later line closes', text: 'name: ‸"x\nmax_rows: 5\nid: "y"\n' },
  { title: 'an apostrophe in single quotes', text: `name: ‸'Bob's agent'\n`, write: '"Bob\'s agent"' },
  { title: 'a quoted column at the start', text: `${FILTER}‸"a" = 'b'\n`, write: `'"a" = ''b'''` },
  { title: 'a quoted text at the start', text: `${FILTER}‸'b' = a\n`, write: `"'b' = a"` },
  { title: 'a list that is not closed', text: 'name: x\ntable_allowlist: ‸[a, b\nmax_rows: 5\n', write: ']' },
  {
    title: 'a mapping that is not closed',
    text: 'name: x\nrow_filters:\n  - ‸{ table: a\n  - { table: b }\n',
    write: '}',
  },
  { title: 'a line too deep', text: 'name: x\n  ‸max_rows: 5\n' },
  { title: 'a tab', text: 'name: x\nstatement_rules:\n‸\tallow: []\n' },
  { title: 'a wildcard', text: 'name: x\ntable_allowlist:\n  - ‸*\n' },
  { title: 'a percent sign first', text: `${FILTER}‸%a = 1\n`, write: '"%a = 1"' },
  { title: 'backquotes', text: 'name: ‸`x`\n', write: '"`x`"' },
]

describe('a mistake in YAML is told where it was made', () => {
  it.each(CASES)('$title', ({ text, write = '' }) => {
    const [before = '', after = ''] = text.split('‸')
    const lines = before.split('\n')
    const { findings } = parseText(before + after)
    expect(findings.map(({ at }) => at)).toEqual([{ line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }])
    expect(findings[0]?.message).toContain(write)
    // The package's own words were not understood.
    expect(findings[0]?.message).not.toContain('not valid YAML')
  })
})

it('an error that none of these explains keeps its place', () => {
  expect(parseText('name: x\nid: "\\q"\n').findings).toMatchObject([
    { code: 'yaml-syntax', at: { line: 2, column: 6 } },
  ])
})

it('two mistakes are told at once', () => {
  const places = parseText('name:x\nmax_rows: 5\nid:y\n').findings.map(({ at }) => at.line)
  expect(places).toEqual([1, 3])
})

it('quotes that are suggested make YAML of any value', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', "'", '"', '\\', ':', ' ', '#', '{', '%'), maxLength: 20 }),
      value => {
        const [, written = ''] = /^write `(.*)`$/s.exec(suggestQuotes(value)) ?? []
        const isApostrophe = /^'[^']*'[^']*'$/.test(value)
        // A message shows each run of blanks as one.
        expect(parseYaml(`- ${written}`)).toEqual([(isApostrophe ? value.slice(1, -1) : value).replace(/ +/g, ' ')])
      },
    ),
  )
})

it('a value too long to show is not shown', () => {
  expect(suggestQuotes(`${'a'.repeat(100)}: b`)).not.toContain('a'.repeat(10))
})
