import { expect, test } from 'vitest'
import { listChoices, quote } from '../../src/text/quote.ts'

test.each([
  ['max_rows', '`max_rows`'],
  ['two\nlines\t and  blanks', '`two lines and blanks`'],
  ['', '``'],
  ['x'.repeat(60), `\`${'x'.repeat(60)}\``],
  ['x'.repeat(61), `\`${'x'.repeat(59)}…\``],
])('%j is quoted on one line of at most 60 characters', (text, quoted) => {
  expect(quote(text)).toBe(quoted)
})

test('a surrogate pair is kept whole or left out', () => {
  expect(quote(`${'x'.repeat(58)}😀😀`).isWellFormed()).toBe(true)
})

test('choices are joined by commas and “or”', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listChoices)).toEqual([
    '',
    '`a`',
    '`a` or `b`',
    '`a`, `b` or `c`',
  ])
})
