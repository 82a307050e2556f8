import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createJudge } from '../../src/guardrails/judge.ts'
import type { Rule } from '../../src/guardrails/rule.ts'
import { HOLDABLE_KINDS } from '../../src/guardrails/schema.ts'
import { createUniverse } from '../../src/guardrails/universe.ts'
import { type Profile, STATEMENT_KINDS } from '../../src/policy/schema.ts'
import { splitConjuncts } from '../../src/postgres/predicate.ts'
import { readPredicates } from '../../src/postgres/read-predicates.ts'
import { policy as policies } from '../access/arbitraries.ts'
import * as naive from '../access/oracle.ts'
import { COLUMNS, KINDS, RELATIONS } from '../access/universe.ts'
import { pick } from '../size.ts'

/** The small universe, and of each pattern that has a `*` something that no policy names. */
const TABLES = [...new Set(RELATIONS.map(({ table }) => table)), 'u0', 'c0']
const PLACES: readonly naive.Relation[] = [
  'public',
  'sales',
  'archive',
  's0',
  'pg_catalog',
  'information_schema',
].flatMap(schema => TABLES.map(table => ({ schema, table })))

const schemaPart = fc.constantFrom('public', 'sales', 'archive', '*', 's*', 'a*', '*s*', 'pg_catalog')
const tablePart = fc.constantFrom('users', 'ledger', '*', 'u*', '*s', 'l*g*r', 'columns', 'c*', 'pg_user')
const columnPart = fc.constantFrom('email', 'phone', 'notes', '*', '*one', 'e*l')

const relations = fc.record({ schema: schemaPart, table: tablePart }).map(parts => ({ ...parts, column: undefined }))
const columns = fc.record({ schema: schemaPart, table: tablePart, column: columnPart })
const rules: fc.Arbitrary<Rule> = fc.oneof(
  fc.record({ kind: fc.constant('never_reachable' as const), pattern: relations }),
  fc.record({ kind: fc.constantFrom('always_hidden' as const, 'never_clear' as const), pattern: columns }),
  fc.record({ kind: fc.constant('filtered_by' as const), pattern: relations, column: fc.constantFrom('a', 'b', 'z') }),
  fc.record({ kind: fc.constant('refused' as const), statement: fc.constantFrom(...KINDS) }),
  fc.record({ kind: fc.constant('held' as const), statement: fc.constantFrom(...HOLDABLE_KINDS) }),
  fc.record({
    kind: fc.constant('at_most' as const),
    field: fc.constantFrom(
      'max_rows' as const,
      'egress_bytes_per_day' as const,
      'budget_queries_per_hour' as const,
      'max_affected_rows' as const,
      'approval_auto_max_rows' as const,
    ),
    most: fc.constantFrom(1, 10, 150, 300),
  }),
)

function isTakenIn(part: string, name: string): boolean {
  return new RegExp(`^${part.split('*').join('.*')}$`).test(name)
}

/** A name that a policy writes may be read without quotes, and by the letters that look like it. */
function mayBeTakenIn(part: string, name: string): boolean {
  return isTakenIn(part, name) || isTakenIn(part, name.replaceAll('"', '').replaceAll('\u017f', 's'))
}

/** The tables that a policy writes. */
function listWritten({
  table_allowlist,
  table_denylist,
  masking_rules,
  row_filters,
}: Profile): Set<string | undefined> {
  const rules = [...masking_rules, ...row_filters].map(rule => rule.table)
  return new Set([...table_allowlist, ...table_denylist, ...rules].map(name => naive.readName(name).at(-1)))
}

function listRelations({ schema, table }: { schema: string; table: string }, policy: Profile): naive.Relation[] {
  const written = listWritten(policy)
  return PLACES.filter(
    place =>
      isTakenIn(schema, place.schema) &&
      (isTakenIn(table, place.table) || (written.has(place.table) && mayBeTakenIn(table, place.table))) &&
      (!naive.isCatalog(place) || !schema.includes('*')),
  )
}

/** The relations that a relation's name may be read as. */
function listReadings({ schema, table }: naive.Relation, policy: Profile): naive.Relation[] {
  if (!listWritten(policy).has(table)) return [{ schema, table }]
  return [table, table.replaceAll('"', '').replaceAll('\u017f', 's')].map(each => ({ schema, table: each }))
}

/** Whether a point breaks a rule: each relation, column, kind of statement and limit asked one by one. */
function isBroken(rule: Rule, policy: Profile): boolean {
  switch (rule.kind) {
    case 'never_reachable':
      return listRelations(rule.pattern, policy).some(relation => naive.isReachable(policy, relation))
    case 'always_hidden':
    case 'never_clear': {
      const { table, column } = rule.pattern
      const open = rule.kind === 'never_clear' ? ['clear'] : ['clear', 'hash']
      const isNamed = !table.includes('*') && !column.includes('*')
      return listRelations(rule.pattern, policy).some(relation =>
        COLUMNS.filter(
          each =>
            mayBeTakenIn(column, each) &&
            // What nobody names may not be there.
            ((isNamed && each === column) ||
              listReadings(relation, policy).some(read => naive.namesColumn(policy, read, each))),
        ).some(each => open.includes(naive.showMasking(policy, relation, each))),
      )
    }
    case 'filtered_by':
      return listRelations(rule.pattern, policy)
        .filter(relation => naive.isReachable(policy, relation))
        .some(relation => {
          const own = { ...policy, masking_rules: [] }
          const filters = own.row_filters.filter(filter =>
            naive.isFiltered({ ...own, row_filters: [filter] }, relation),
          )
          return !filters.some(({ predicate }) =>
            naive.readAtoms(predicate).some(atom => atom.startsWith(`${rule.column}=`)),
          )
        })
    case 'refused':
      return !naive.isRefused(policy, rule.statement)
    case 'held':
      return naive.countUnattendedRows(policy, rule.statement) > 0 || isLetThrough(policy, rule.statement)
    case 'at_most': {
      const permitted = STATEMENT_KINDS.filter(kind => !naive.isRefused(policy, kind))
      const value = policy[rule.field]
      if (rule.field === 'approval_auto_max_rows') {
        return permitted.some(kind => kind !== 'ddl' && naive.isHeld(policy, kind)) && value > rule.most
      }
      const concerned = {
        max_rows: naive.TOUCHING_KINDS,
        egress_bytes_per_day: naive.TOUCHING_KINDS,
        max_affected_rows: naive.WRITE_KINDS,
        budget_queries_per_hour: STATEMENT_KINDS,
        budget_queries_per_day: STATEMENT_KINDS,
      }[rule.field]
      return permitted.some(kind => concerned.includes(kind)) && (value === 0 || value > rule.most)
    }
  }
}

/** The rule counts what passes by itself of ddl as well, of which PgBeam lets nothing pass. */
function isLetThrough(policy: Profile, kind: (typeof STATEMENT_KINDS)[number]): boolean {
  return naive.isHeld(policy, kind) && policy.approval_auto_max_rows > 0
}

test('a rule is broken if and only if a point breaks it', async () => {
  await fc.assert(
    fc.asyncProperty(policies, fc.array(rules, { minLength: 1, maxLength: 4 }), async (policy, wanted) => {
      const predicates = await readPredicates(policy.row_filters.map(({ predicate }) => predicate))
      const universe = createUniverse({ profiles: [policy], guardrails: [], tables: undefined })
      const judge = createJudge({ profile: policy }, { universe, splitConjuncts: splitConjuncts(predicates) })
      for (const rule of wanted) {
        expect(judge(rule).length > 0, JSON.stringify({ rule, breaches: judge(rule) })).toBe(isBroken(rule, policy))
      }
    }),
    { numRuns: pick({ short: 400, long: 40_000 }) },
  )
})
