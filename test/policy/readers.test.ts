import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import type { PolicyNode } from '../../src/policy/syntax/node.ts'
import { readJson } from '../../src/policy/syntax/read-json.ts'
import { readYaml } from '../../src/policy/syntax/read-yaml.ts'
import { SourceText } from '../../src/policy/syntax/source-text.ts'
import { parseText } from './read.ts'

function toPlain(node: PolicyNode | undefined): unknown {
  if (node?.kind === 'list') return node.items.map(toPlain)
  if (node?.kind === 'mapping') {
    return Object.fromEntries([...node.entries].map(([name, { value }]) => [name, toPlain(value)]))
  }
  return node?.kind === 'scalar' ? node.value : undefined
}

/** What a tolerant reader makes of a text: undefined where it refuses it. */
function attempt(read: () => unknown): unknown {
  try {
    return read()
  } catch {
    return undefined
  }
}

describe('the JSON reader', () => {
  const json = fc.json().chain(text => fc.constantFrom(text, JSON.stringify(JSON.parse(text), null, '\t')))

  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(json, text => {
        const { root, findings } = readJson(new SourceText(text))
        expect(findings).toEqual([])
        expect(toPlain(root)).toEqual(JSON.parse(text))
      }),
    )
  })

  it('refuses what JSON.parse refuses', () => {
    const edit = fc.record({
      at: fc.nat(),
      remove: fc.nat(2),
      insert: fc.constantFrom('', ',', '"', '0', '\\', '}', ' ', '\n', 'e', '-', '/'),
    })
    fc.assert(
      fc.property(json, edit, (text, { at, remove, insert }) => {
        const place = at % (text.length + 1)
        const edited = text.slice(0, place) + insert + text.slice(place + remove)
        const { root, complete } = readJson(new SourceText(edited))
        const isRead = attempt(() => [JSON.parse(edited)]) !== undefined
        // Nothing at all is told apart from wrong JSON, because it is told apart from a policy.
        expect(complete && root !== undefined).toBe(isRead)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('the YAML reader', () => {
  const value = fc.constantFrom(
    'v',
    '&x v',
    '*x',
    '{<<: *m}',
    '&m {d: 1, e: 2}',
    '*m',
    '[*x, *m]',
    '5',
    '"q: #"',
    "'it''s'",
    '',
  )
  const entry = fc.tuple(fc.constantFrom('a', 'b', 'c', '<<', '"<<"'), value)

  it('reads anchors, aliases and merge keys as the yaml package does', () => {
    let compared = 0
    fc.assert(
      fc.property(fc.array(fc.array(entry, { maxLength: 4 }), { minLength: 1, maxLength: 4 }), mappings => {
        const text = mappings
          .map(entries => `- {${entries.map(([key, written]) => `${key}: ${written}`).join(', ')}}\n`)
          .join('')
        const { root, findings, complete } = readYaml(new SourceText(text))
        if (findings.length > 0 || !complete) return
        compared++
        expect(toPlain(root)).toEqual(parseYaml(text, { merge: true }))
      }),
      { numRuns: 1000 },
    )
    expect(compared).toBeGreaterThan(100)
  })
})

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
