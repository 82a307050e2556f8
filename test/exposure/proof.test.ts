import fc from 'fast-check'
import { expect, it } from 'vitest'
import { combineDirections } from '../../src/access/direction.ts'
import type { TableChange } from '../../src/exposure/compare-tables.ts'
import type { Profile } from '../../src/policy/schema.ts'
import { dropClashingMasks } from '../access/arbitraries.ts'
import { describePair, policyPair } from '../access/edits.ts'
import { readName } from '../access/oracle.ts'
import { pick } from '../size.ts'
import { toCatalog } from './catalogs.ts'
import { compare, describeSchema } from './compare.ts'
import { createDatabase, type Database, making, migrate, migration } from './databases.ts'
import { type AnyReal, type Case, listPoints } from './points.ts'
import { spell } from './shown.ts'
import { judge } from './verdict.ts'

/** To vary a run: `PROOF_SEED=1 npx vitest run test/exposure`. */
const seed = Number(process.env.PROOF_SEED ?? 20_261_126)
const numRuns = pick({ short: 300, long: 20_000 })

const database = fc.tuple(making, migration).map(([steps, later]) => {
  const base = migrate(createDatabase(), steps)
  return { base, head: later.length === 0 ? base : migrate(base, later) }
})

/** Most policies of a project admit reading, and leave alone what they do not have to change. */
const policies = fc
  .tuple(policyPair, fc.nat({ max: 9 }), fc.constantFrom('kept', 'followed', 'edited', 'edited', 'edited and followed'))
  .map(([{ before, after }, plain, kind]) => {
    const simplify = (policy: Profile): Profile =>
      plain < 7 ? { ...policy, statement_rules: { allow: [], deny: [] } } : policy
    const base = simplify(before)
    return {
      before: base,
      after: kind.startsWith('edited') ? simplify(after) : base,
      follows: kind.endsWith('followed'),
    }
  })

const cases = fc
  .tuple(
    fc.oneof({ weight: 4, arbitrary: fc.tuple(database) }, { weight: 1, arbitrary: fc.tuple(database, database) }),
    policies,
  )
  .map(([databases, { before, after, follows }]): Case => {
    const [first] = databases
    const given = {
      databases: databases.map(toCatalogs),
      before,
      after: follows && first ? dropClashingMasks(follow(after, first)) : after,
    }
    return Object.defineProperty(given, fc.toStringMethod, { value: () => describeCase(given) })
  })

function toCatalogs({ base, head }: { base: Database; head: Database }) {
  const catalog = toCatalog(base)
  return { base: catalog, head: base === head ? catalog : toCatalog(head) }
}

/** The policy with its entries moved along with what they name. */
function follow(policy: Profile, { base, head }: { base: Database; head: Database }): Profile {
  const find = (name: string) => {
    const parts = readName(name)
    const own = base.relations.find(
      relation =>
        spell(relation) === parts.join('.') || (parts.length === 1 && spell(relation) === `public.${parts[0]}`),
    )
    const heir = own && head.relations.find(({ id }) => id === own.id)
    return { own, heir, name: heir ? spell(heir) : name }
  }
  return {
    ...policy,
    table_allowlist: policy.table_allowlist.map(name => find(name).name),
    table_denylist: policy.table_denylist.map(name => find(name).name),
    row_filters: policy.row_filters.map(filter => ({ ...filter, table: find(filter.table).name })),
    masking_rules: policy.masking_rules.map(rule => {
      const { own, heir, name } = find(rule.table)
      const column = own?.columns.find(each => each.name.toLowerCase() === readName(rule.column)[0])
      const columnHeir = heir?.columns.find(({ id }) => id === column?.id)
      return { ...rule, table: name, column: columnHeir?.name.toLowerCase() ?? rule.column }
    }),
  }
}

function describeCase({ databases, before, after }: Case): string {
  const list = ({ relations }: Case['databases'][number]['base']) =>
    relations.map(
      ({ id, schema, name, kind, columns, parents, mayShow }) =>
        `${schema}.${name} <${id}> ${kind} (${columns
          .map(
            column =>
              `${column.name} <${column.id}> ${column.isBinary ? 'bytea ' : ''}${column.sources.map(source => `< ${source.relation}.${source.column} `).join('')}`,
          )
          .join(', ')}) ${parents.map(parent => `of ${parent.id}`).join(' ')} ${mayShow.join(' ')}`,
    )
  return [
    ...databases.flatMap(({ base, head }) => [
      'BASE',
      ...list(base),
      'HEAD',
      ...(base === head ? ['same'] : list(head)),
    ]),
    describePair({ before, after }),
  ].join('\n')
}

/** By what a change is about: what was there, or is shown although it is hidden, counts in any case. */
function countsAlways(change: TableChange, points: readonly AnyReal[]): boolean {
  const { area, subject, by, shows } = change
  const about = points.filter(point => point.area === area && point.subject === subject && point.isTrue(change))
  return by === 'policy' || shows !== undefined || about.some(({ isNew }) => !isNew)
}

it('counts for the gate what shows something hidden, and of what is new nothing unless it is asked for', () => {
  fc.assert(
    fc.property(cases, given => {
      // Which of two databases a change is of, it does not say.
      fc.pre(given.databases.length === 1)
      const points = given.databases.flatMap(database => listPoints(database, given))
      const directions = (['off', 'hidden', 'all'] as const).map(gate => {
        const compared = compare(given, describeSchema(given.databases, { gate }))
        const { changes } = compared
        const kept = {
          off: changes.filter(({ by }) => by === 'policy'),
          hidden: changes.filter(change => countsAlways(change, points)),
          all: changes,
        }[gate]
        return [compared.gateDirection, combineDirections(kept.map(({ direction }) => direction))]
      })
      for (const [judged, expected] of directions) expect(judged).toBe(expected)
    }),
    { seed, numRuns: numRuns / 4 },
  )
})

it('tells all that opens, and nothing else', () => {
  fc.assert(
    fc.property(cases, given => {
      const { changes, direction } = compare(given, describeSchema(given.databases, { gate: 'all' }))
      expect(direction).toBe(combineDirections(changes.map(each => each.direction)))
      const failures = judge(changes, given)
      expect(failures).toEqual([])
    }),
    { seed, numRuns },
  )
})
