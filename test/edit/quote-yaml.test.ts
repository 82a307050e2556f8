import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { fitsLiteralBlock, quoteYaml } from '../../src/edit/quote-yaml.ts'
import { anyCharacter } from '../any-character.ts'
import { pick } from '../size.ts'

const VERSIONS = ['1.1', '1.2'] as const

/** What readers of both versions make of a text as a value, an entry and inside braces. */
function readAll(text: string): unknown[] {
  const block = `- ${quoteYaml(text)}\n- a: ${quoteYaml(text)}\n- { a: ${quoteYaml(text, 'flow')}, b: [${quoteYaml(text, 'flow')}] }\n`
  return VERSIONS.flatMap(version => {
    const [entry, value, flow] = parse(block, { version })
    return [entry, value.a, flow.a, ...flow.b]
  })
}

const WORDS = [
  ...['y', 'N', 'yes', 'No', 'ON', 'off', 'true', 'False', 'null', 'Null', '~', 'NaN', 'inf', '.inf', '-.INF', '.nan'],
  ...['0', '-1', '+1', '0x1F', '0o17', '017', '0b11', '1_000', '1e3', '1.5', '190:20:30', '12:30', '2024-01-31'],
  ...[
    '2001-12-14t21:59:43.10-05:00',
    '=',
    '<<',
    '',
    ' ',
    'a ',
    ' a',
    '-',
    '- a',
    '?',
    '? a',
    'a: b',
    'a:',
    'a #b',
    '#a',
  ],
  ...['&a', '*a', '!!str a', '!a', '%a', '@a', '`a`', '|', '>-', '{a}', '[a]', 'a, b', '"a"', "'a'", 'a\nb', 'a\tb'],
  ...[
    '---',
    '--- a',
    '...',
    'a\n---\nb',
    '\\',
    '\\n',
    '"\\"',
    "it's",
    '\u0085',
    '\u2028',
    '\ufeff',
    '\u200b',
    '\u00a0',
  ],
]

describe('quoteYaml', () => {
  it.each(WORDS)('%j stays a text', text => {
    expect(new Set(readAll(text))).toEqual(new Set([text]))
  })

  it('keeps every text, on one line', () => {
    const text = fc.oneof(
      fc.string({ unit: anyCharacter, maxLength: 20 }),
      fc.array(fc.constantFrom(...WORDS, ' ', ':', '#', ',', "'", '"'), { maxLength: 6 }).map(parts => parts.join('')),
    )
    fc.assert(
      fc.property(text, text => {
        expect(new Set(readAll(text))).toEqual(new Set([text]))
        expect(quoteYaml(text)).not.toMatch(/[\n\r\u0085\u2028\u2029]/)
      }),
      { numRuns: pick({ short: 500, long: 5000 }) },
    )
  })

  it.each(['public.orders', 'Read-only analytics', "region = 'eu'", 'Équipe', 'a != b AND c::int IN (1, 2)'])(
    'leaves %j as it is',
    text => {
      expect(quoteYaml(text)).toBe(text)
    },
  )
})

describe('fitsLiteralBlock', () => {
  it.each(['a', 'a \nb', 'a\n ', 'a\tb\nc', 'a\r\nb'])('leaves %j to quotes', text => {
    expect(fitsLiteralBlock(text)).toBe(false)
  })

  it('admits only what a literal block keeps', () => {
    const line = fc.constantFrom('a', ' a', '  b', 'a ', '', '# c', '- d', 'e: f', '\t', 'g\th', '\r', '---', "'")
    const text = fc.array(line, { maxLength: 5 }).map(lines => lines.join('\n'))
    let admitted = 0
    fc.assert(
      fc.property(text, text => {
        if (!fitsLiteralBlock(text)) return
        admitted += 1
        const block = `- a: |-\n${text.replaceAll(/^(?=.)/gm, '    ')}\n- b\n`
        for (const version of VERSIONS) expect(parse(block, { version })).toEqual([{ a: text }, 'b'])
      }),
      { numRuns: pick({ short: 500, long: 5000 }) },
    )
    expect(admitted).toBeGreaterThan(20)
  })
})
