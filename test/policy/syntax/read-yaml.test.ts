import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import type { PolicyNode } from '../../../src/policy/syntax/node.ts'
import { readYaml } from '../../../src/policy/syntax/read-yaml.ts'
import { SourceText } from '../../../src/policy/syntax/source-text.ts'

function toPlain(node: PolicyNode | undefined): unknown {
  if (node?.kind === 'list') return node.items.map(toPlain)
  if (node?.kind === 'mapping') {
    return Object.fromEntries([...node.entries].map(([name, { value }]) => [name, toPlain(value)]))
  }
  return node?.kind === 'scalar' ? node.value : undefined
}

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
