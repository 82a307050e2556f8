import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseText } from './read.ts'

interface Rule {
  readonly schema: string | null
  readonly column: string
  readonly kind: string
}

const rule = fc.record<Rule>({
  schema: fc.constantFrom(null, 'public', 's'),
  column: fc.constantFrom('a', 'b'),
  kind: fc.constantFrom('hash', 'null', 'redact'),
})

const overlap = (one: Rule, other: Rule) =>
  one.column === other.column && (one.schema === other.schema || one.schema === null || other.schema === null)

it('a mask conflicts where any mask before it covers the column by another kind', () => {
  fc.assert(
    fc.property(fc.array(rule, { maxLength: 8 }), rules => {
      const written = rules.map(({ schema, column, kind }) => {
        const table = schema === null ? 't' : `${schema}.t`
        return `  - { table: ${table}, column: ${column}, kind: ${kind} }\n`
      })
      const { findings } = parseText(`name: x\nmasking_rules: ${rules.length > 0 ? '' : '[]'}\n${written.join('')}`)
      const found = findings.filter(({ code }) => code === 'conflicting-masks').map(({ at }) => at.line - 3)
      const naive = rules.flatMap((one, index) =>
        rules.slice(0, index).some(other => overlap(one, other) && one.kind !== other.kind) ? [index] : [],
      )
      expect(found).toEqual(naive)
    }),
    { numRuns: 500 },
  )
})
