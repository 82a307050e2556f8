import { describe, expect, it } from 'vitest'
import { BoundedChanges } from '../../src/access/bounded-changes.ts'
import type { Change } from '../../src/access/change.ts'
import { compareAccess } from '../../src/access/compare.ts'
import { createColumnComparison } from '../../src/access/compare-columns.ts'
import { type AccessModel, createModel } from '../../src/access/model.ts'
import { listPoints } from '../../src/access/points.ts'
import { type Profile, profileSchema } from '../../src/policy/schema.ts'
import type { Conjunct } from '../../src/postgres/condition.ts'
import { splitAtoms } from './atoms.ts'
import type { Policy } from './table/case.ts'

/** What a comparison costs, and what it lists, where lists multiply: counted, not timed. */

const MANY = 3_000

function complete(policy: Policy): Profile {
  return profileSchema.parse({ name: 'a policy', ...policy })
}

function compare(before: Policy, after: Policy, splitConjuncts: (text: string) => readonly Conjunct[] = splitAtoms) {
  return compareAccess({ before: complete(before), after: complete(after) }, splitConjuncts)
}

function listNumbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index)
}

const relations = listNumbers(MANY).map(index => `s${index}.t`)
const masks = listNumbers(MANY).map(index => ({ table: 't', column: `c${index}`, kind: 'hash' as const }))

describe('bare masks and relations of that name', () => {
  it('are all counted, and the worst of them listed', () => {
    const { direction, changes, omitted } = compare(
      { table_allowlist: ['a'] },
      { table_allowlist: ['a', ...relations], masking_rules: masks },
    )
    expect(direction).toBe('widens')
    expect(changes).toHaveLength(1_000)
    expect(changes.length + omitted).toBe(MANY + MANY * MANY)
  })

  it('are gone through one after the other', () => {
    const policies = [
      complete({ table_allowlist: relations, masking_rules: masks }),
      complete({ table_allowlist: relations, masking_rules: masks.map(mask => ({ ...mask, kind: 'null' })) }),
    ] as const
    let looks = 0
    const count = (model: AccessModel): AccessModel => ({
      ...model,
      masksAt(relation) {
        looks += 1
        return model.masksAt(relation)
      },
      maskOn(relation, column) {
        looks += 1
        return model.maskOn(relation, column)
      },
    })
    const models = { before: count(createModel(policies[0])), after: count(createModel(policies[1])) }
    const points = listPoints(models)
    const compareColumns = createColumnComparison(models, points)
    const counted = points.all.flatMap(point => [...compareColumns(point)].map(group => group.count))
    expect(counted.reduce((sum, each) => sum + each, 0)).toBe(MANY * MANY)
    expect(looks).toBeLessThan(20 * MANY)
  })

  it('leave out those that rules of a relation name themselves', () => {
    const own = { table: 's0.t', column: 'c0', kind: 'redact' as const }
    const { changes, omitted } = compare(
      { table_allowlist: relations, masking_rules: [...masks.slice(1), own] },
      { table_allowlist: relations, masking_rules: [own] },
    )
    expect(changes.length + omitted).toBe((MANY - 1) * MANY)
    const some = compare(
      { table_allowlist: ['s0.t', 's1.t'], masking_rules: [...masks.slice(0, 3), own] },
      { table_allowlist: ['s0.t', 's1.t'], masking_rules: [own] },
    )
    expect(some.changes.map(({ subject }) => subject).toSorted()).toEqual([
      's0.t.c1',
      's0.t.c2',
      's1.t.c0',
      's1.t.c1',
      's1.t.c2',
    ])
  })
})

describe('of too many changes', () => {
  const named = listNumbers(1_500).map(index => `t${index}`)

  it('those that widen are listed first, whatever their order, and those of no relation always', () => {
    const { direction, changes, omitted } = compare(
      { table_allowlist: ['a', ...named], access_mode: 'read_write', max_rows: 9 },
      { table_allowlist: ['a', 'last'], max_rows: 8 },
    )
    expect(direction).toBe('mixed')
    expect(changes).toHaveLength(1_000)
    expect(omitted).toBe(1_500 + 1 + 6 + 1 - 1_000)
    const listed = Map.groupBy(changes, ({ area }) => area)
    expect(listed.get('access')?.filter(({ direction: each }) => each === 'widens')).toHaveLength(1)
    expect(listed.get('statements')).toHaveLength(6)
    expect(listed.get('limits')).toHaveLength(1)
  })

  it('no more are made than there may be room for', () => {
    let made = 0
    const group = (direction: 'widens' | 'narrows') => ({
      field: 'masking_rules' as const,
      direction,
      harm: 'unmasked' as const,
      count: MANY,
      *list(): Iterable<Change> {
        for (let index = 0; index < MANY; index += 1) {
          made += 1
          yield {
            area: 'masking',
            field: 'masking_rules',
            subject: `t.c${index}`,
            before: 'hash',
            after: 'clear',
            direction,
            cause: [],
          }
        }
      },
    })
    const changes = new BoundedChanges([group('narrows'), group('widens'), group('narrows'), group('widens')])
    expect(changes.count).toBe(4 * MANY)
    expect(made).toBe(2 * 1_000)
    expect(changes.list(1_000).every(({ direction }) => direction === 'widens')).toBe(true)
    expect(changes.list(0)).toEqual([])
  })

  it('a harmless thousand takes no room of one that does harm, wherever it comes', () => {
    const { changes, omitted } = compare(
      { table_denylist: relations, masking_rules: [{ table: 'z.customers', column: 'email', kind: 'hash' }] },
      {},
    )
    expect(omitted).toBe(MANY + 1 - changes.length)
    expect(changes.map(({ subject }) => subject)).toContain('z.customers.email')
  })

  it('a thousand are not too many', () => {
    const { changes, omitted } = compare({}, { table_denylist: named.slice(0, 1_000) })
    expect([changes.length, omitted]).toEqual([1_000, 0])
  })
})

describe('row filters', () => {
  const length = 10_000
  const long = listNumbers(200).map(index => ({ table: 't', predicate: `${index}`.padEnd(length, 'x') }))

  it.each([
    ['gone', []],
    ['fewer', long.slice(1)],
  ])('are shown as far as there is room for long ones: %s', (_, row_filters) => {
    const { direction, changes, omitted } = compare(
      { table_allowlist: relations, row_filters: long },
      { table_allowlist: relations, row_filters },
    )
    expect(direction).toBe('widens')
    expect(changes.length + omitted).toBe(MANY)
    const shown = changes.reduce((sum, { before, after }) => sum + `${before}${after}`.length, 0)
    expect(shown).toBeLessThan(1_000_000 + 2 * 200 * (length + 10))
  })

  it('of a bare name are read once, however many relations have it', () => {
    let reads = 0
    const filters = listNumbers(MANY).map(index => ({ table: 't', predicate: `a=${index}` }))
    const { direction } = compare(
      { table_allowlist: relations, row_filters: filters },
      { table_allowlist: relations, row_filters: filters.slice(1) },
      text => {
        reads += 1
        return splitAtoms(text)
      },
    )
    expect(direction).toBe('widens')
    expect(reads).toBeLessThan(10 * MANY)
  })

  it('that read too much are unclear, instead of followed without end', () => {
    const filters = listNumbers(300).map(index => ({ table: 't', predicate: `u${index}` }))
    const table_allowlist = relations.slice(0, 300)
    const reading = (text: string): Conjunct[] => [
      {
        spelling: text,
        condition: { kind: 'opaque', spelling: text },
        isSteady: true,
        reads: [{ schema: undefined, table: text }],
      },
    ]
    const versions = [
      { table_allowlist, row_filters: filters, max_rows: 2 },
      { table_allowlist, row_filters: filters, max_rows: 1 },
    ] as const
    expect(compare(...versions, reading)).toMatchObject({ direction: 'mixed' })
    const few = versions.map(version => ({ ...version, table_allowlist: table_allowlist.slice(0, 50) }))
    expect(compare(few[0] ?? {}, few[1] ?? {}, reading)).toMatchObject({ direction: 'narrows', omitted: 0 })
  })
})
