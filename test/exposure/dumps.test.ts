import fc from 'fast-check'
import { expect, it } from 'vitest'
import { mayWiden } from '../../src/access/direction.ts'
import type { Catalog, CatalogColumn, CatalogRelation } from '../../src/catalog/catalog.ts'
import type { Profile } from '../../src/policy/schema.ts'
import { policy } from '../access/arbitraries.ts'
import { pick } from '../size.ts'
import { toDump } from './catalogs.ts'
import { compare, describeSchema } from './compare.ts'
import { createDatabase, making, migrate, migration } from './databases.ts'
import { showColumn, showReach, spell } from './shown.ts'

/** Between dumps, which tell no history, what is gone and what is new may be the same. */

const LEVELS: Record<string, number> = { none: 0, redact: 1, null: 1, hash: 2, clear: 3 }

const dumps = fc.tuple(making, migration).map(([steps, later]) => {
  const base = migrate(createDatabase(), steps)
  return { base: toDump(base), head: toDump(migrate(base, later)) }
})

const readers = policy.map((full): Profile => ({ ...full, statement_rules: { allow: [], deny: [] } }))

const find = (catalog: Catalog, { schema, name }: CatalogRelation) =>
  catalog.relations.find(each => each.schema === schema && each.name === name)

const isGone = (column: CatalogColumn, from: CatalogRelation | undefined) =>
  from?.columns.every(({ name }) => name !== column.name) ?? true

it('takes nothing that is shown more openly for what is gone', () => {
  const property = fc.property(dumps, readers, ({ base, head }, profile) => {
    const { changes } = compare({ before: profile, after: profile }, describeSchema([{ base, head }]))
    const isTold = (area: string, subject: string) =>
      changes.some(change => change.area === area && change.subject === subject && mayWiden(change.direction))
    const guesses = changes.filter(({ isGuess }) => isGuess)
    expect(guesses.filter(({ direction }) => direction === 'narrows')).toEqual([])
    for (const { area, before, after, direction } of guesses) {
      if (area !== 'masking') continue
      expect(mayWiden(direction)).toBe((LEVELS[String(after)] ?? 0) > (LEVELS[String(before)] ?? 0))
    }
    for (const relation of head.relations) {
      const was = find(base, relation)
      if (!was && showReach(profile, relation) === 'reachable' && !isTold('access', spell(relation))) {
        const shape = ({ kind, columns }: CatalogRelation) =>
          JSON.stringify([kind, columns.map(({ name, type }) => [name, type])])
        const likes = base.relations.filter(each => !find(head, each) && shape(each) === shape(relation))
        expect(likes.map(each => showReach(profile, each))).toContain('reachable')
      }
      for (const column of was ? relation.columns.filter(each => isGone(each, was)) : []) {
        const shown = showColumn(profile, relation, column)
        if (shown === 'none' || isTold('masking', `${spell(relation)}.${column.name.toLowerCase()}`)) continue
        const likes = was?.columns.filter(each => isGone(each, relation) && each.type === column.type) ?? []
        const levels = likes.map(each => LEVELS[showColumn(profile, was, each)] ?? 0)
        expect(Math.max(...levels)).toBeGreaterThanOrEqual(LEVELS[shown] ?? 0)
      }
    }
  })
  fc.assert(property, { numRuns: pick({ short: 100, long: 20_000 }) })
})
