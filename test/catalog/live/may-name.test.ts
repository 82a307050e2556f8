import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { createLiveCatalog } from '../../../src/catalog/live/live-catalog.ts'
import type { Honeytoken } from '../../../src/catalog/live/live-project.ts'
import { createMayName } from '../../../src/catalog/live/may-name.ts'
import { readSchema } from '../read.ts'

const named = (text: string) => {
  const [schema = '', name = ''] = text.split('.')
  return { schema, name }
}

describe('of relations that only a live catalog knows', () => {
  it.each<[string, Honeytoken[] | null, boolean]>([
    ['public.orders', [], true],
    ['public.orders', null, false],
    ['public.orders', [{ schema: null, relation: 'orders' }], false],
    ['public.orders', [{ schema: '', relation: 'orders' }], false],
    ['public.ORDERS', [{ schema: null, relation: 'Orders' }], false],
    ['hr.orders', [{ schema: null, relation: 'orders' }], true],
    ['hr.orders', [{ schema: 'HR', relation: 'orders' }], false],
    ['public.orders', [{ schema: 'hr', relation: 'orders' }], true],
    ['hr.orders', [{ schema: null, relation: 'hr.orders' }], false],
    // Only ASCII letters match in either case.
    ['public.Ärger', [{ schema: null, relation: 'ärger' }], true],
  ])('%s among %j: %s', (relation, honeytokens, expected) => {
    expect(createMayName({ files: [], honeytokens })(named(relation))).toBe(expected)
  })
})

it('names what the repository names, whatever it is', async () => {
  const { catalog } = await readSchema('CREATE TABLE orders (); CREATE SCHEMA "HR"; CREATE TABLE "HR".people ();')
  const honeytokens = [{ schema: null, relation: 'orders' }]
  for (const known of [honeytokens, null]) {
    const mayName = createMayName({ files: [catalog], honeytokens: known })
    expect(['public.orders', 'hr.PEOPLE'].map(named).map(mayName)).toEqual([true, true])
    expect(mayName(named('hr.salaries'))).toBe(known !== null)
  }
})

test('no live catalog shows a honeytoken, however its name is written', () => {
  const part = fc.string({ minLength: 1, maxLength: 5, unit: fc.constantFrom('a', 'B', 'é', '.', '"') })
  const honeytoken = fc.record({ schema: fc.option(part), relation: part })
  fc.assert(
    fc.property(fc.array(honeytoken, { maxLength: 4 }), fc.boolean(), (honeytokens, isLoud) => {
      const shout = (text: string) => (isLoud ? text.replaceAll(/[a-z]/g, letter => letter.toUpperCase()) : text)
      const relations = honeytokens.map(({ schema, relation }) => ({
        schema: shout(schema ?? 'public'),
        name: shout(relation),
        kind: 'table',
        columns: [],
      }))
      const mayName = createMayName({ files: [], honeytokens })
      expect(createLiveCatalog({ relations, isTruncated: false }).relations.filter(mayName)).toEqual([])
    }),
  )
})
