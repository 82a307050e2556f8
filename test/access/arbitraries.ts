import fc from 'fast-check'
import { type Profile, STATEMENT_KINDS, type StatementKind } from '../../src/policy/schema.ts'
import { readName } from './oracle.ts'
import { ATOMS } from './universe.ts'

/** Random policies over the small universe. */

type Spelling = (name: string) => string

const keepSpelling: Spelling = name => name
const SPELLINGS: readonly Spelling[] = [
  keepSpelling,
  name => name.replaceAll(/[a-z]/g, letter => letter.toUpperCase()),
  name => name.replace(/[a-z]/, letter => letter.toUpperCase()),
]
/** In quotes, even letters of another case make another name. */
export const spelling: fc.Arbitrary<Spelling> = fc
  .nat({ max: 5 })
  .map(pick => name => (name.startsWith('"') ? name : (SPELLINGS[pick] ?? keepSpelling)(name)))

const QUALIFIED = ['public.users', 'sales.users', 'public.order items', 'sales.order items', 'sales.columns']
const CATALOGUED = ['pg_catalog.pg_user', 'information_schema.columns']
const BARE = ['users', 'order items', 'pg_user', 'columns']
/** What somebody might take for another spelling of `users`. */
const LOOKALIKES = ['u\u017fers', 'sales.u\u017fers', '"users"', 'public."users"']

export const relationName = fc
  .tuple(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...QUALIFIED) },
      { weight: 5, arbitrary: fc.constantFrom(...BARE) },
      { weight: 1, arbitrary: fc.constantFrom(...CATALOGUED) },
      { weight: 1, arbitrary: fc.constantFrom(...LOOKALIKES) },
    ),
    spelling,
  )
  .map(([name, spell]) => name.split('.').map(spell).join('.'))

const columnName = fc.oneof(
  { weight: 9, arbitrary: fc.tuple(fc.constantFrom('email', 'phone'), spelling).map(([name, spell]) => spell(name)) },
  { weight: 1, arbitrary: fc.constant('"phone"') },
)

export const predicate = fc
  .tuple(fc.subarray([...ATOMS], { minLength: 1 }), fc.boolean())
  .map(([atoms, loud]) => (loud ? atoms.map(atom => `( ${atom.toUpperCase()} )`).join('  AND ') : atoms.join(' and ')))

const limit = fc.constantFrom(0, 0, 10, 200)
const kinds = fc.oneof(
  { weight: 5, arbitrary: fc.constant<StatementKind[]>([]) },
  { weight: 3, arbitrary: fc.shuffledSubarray([...STATEMENT_KINDS], { minLength: 1, maxLength: 4 }) },
  { weight: 1, arbitrary: fc.shuffledSubarray([...STATEMENT_KINDS], { minLength: 1 }) },
)
export const mask = fc.record({
  table: relationName,
  column: columnName,
  kind: fc.constantFrom('hash' as const, 'redact' as const, 'null' as const),
})
export const filter = fc.record({ table: relationName, predicate })

/** One arbitrary for each field. */
export const fields = {
  name: fc.constantFrom('one', 'two'),
  access_mode: fc.constantFrom('read_only' as const, 'read_write' as const, 'read_write' as const),
  statement_rules: fc.record({ allow: kinds, deny: kinds }),
  table_allowlist: fc.array(relationName, { maxLength: 3 }),
  table_denylist: fc.array(relationName, { maxLength: 2 }),
  masking_rules: fc.array(mask, { maxLength: 3 }),
  row_filters: fc.array(filter, { maxLength: 2 }),
  budget_queries_per_hour: limit,
  budget_queries_per_day: limit,
  max_rows: limit,
  statement_timeout_ms: limit,
  egress_bytes_per_day: limit,
  max_affected_rows: limit,
  approval_auto_max_rows: limit,
  approval_timeout_seconds: limit,
  content_scan_max_bytes: limit,
  write_mode: fc.constantFrom('normal' as const, 'rollback' as const, 'sandbox' as const),
  approval_mode: fc.constantFrom('off' as const, 'writes' as const, 'ddl' as const, 'all' as const, 'all' as const),
  migration_safety: fc.constantFrom('off' as const, 'warn' as const, 'block' as const),
  content_scan_mode: fc.constantFrom('off' as const, 'annotate' as const, 'block' as const),
} satisfies { [Name in keyof Profile]: fc.Arbitrary<Profile[Name]> }

export const policy: fc.Arbitrary<Profile> = fc.record(fields).map(dropClashingMasks)

/** Two kinds of mask that cover one column are an error in a file: of such rules only the first stays. */
export function dropClashingMasks(original: Profile): Profile {
  const kept: Profile['masking_rules'] = []
  for (const rule of original.masking_rules) {
    const clashes = kept.some(
      other =>
        other.kind !== rule.kind &&
        readName(other.column)[0] === readName(rule.column)[0] &&
        mayMeet(other.table, rule.table),
    )
    if (!clashes) kept.push(rule)
  }
  return { ...original, masking_rules: kept }
}

function mayMeet(one: string, other: string): boolean {
  const [left, right] = [readName(one), readName(other)]
  if (left.at(-1) !== right.at(-1)) return false
  return left.length === 1 || right.length === 1 || left[0] === right[0]
}
