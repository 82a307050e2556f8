import fc from 'fast-check'
import { type Profile, profileSchema } from '../../src/policy/schema.ts'
import { dropClashingMasks, fields, filter, mask, policy, predicate, relationName, spelling } from './arbitraries.ts'
import { readName } from './oracle.ts'

/** Random pairs of policies, most of which differ by an edit or two, as versions of a file do. */

export interface PolicyPair {
  readonly before: Profile
  readonly after: Profile
}

type Edit = (old: Profile) => Profile

/** Fields that mean nothing for access, one of which is enough at a time. */
const SILENT = ['name', 'approval_timeout_seconds'] as const
const SPEAKING = (Object.keys(fields) as (keyof Profile)[]).filter(field => !SILENT.some(silent => silent === field))
/** Fields that speak only where statements of some kinds are permitted or held, tried more often. */
const SELDOM = ['approval_auto_max_rows', 'migration_safety', 'max_affected_rows'] as const

/** Sets one field anew. */
const replaceField: fc.Arbitrary<Edit> = fc
  .oneof(
    { weight: SPEAKING.length, arbitrary: fc.constantFrom(...SPEAKING) },
    { weight: SELDOM.length, arbitrary: fc.constantFrom(...SELDOM) },
    fc.constantFrom(...SILENT),
  )
  .chain(field => (fields[field] as fc.Arbitrary<unknown>).map(value => ({ [field]: value })))
  .map(values => old => ({ ...old, ...values }))

/** Sets the two fields that hold and discard writes. */
const replaceModes: fc.Arbitrary<Edit> = fc
  .record({ write_mode: fields.write_mode, approval_mode: fields.approval_mode })
  .map(modes => old => ({ ...old, ...modes }))

/** Adds an entry to a list, or takes one away, which may be the last. */
function editList<Item>(item: fc.Arbitrary<Item>): fc.Arbitrary<(items: readonly Item[]) => Item[]> {
  return fc.oneof(
    item.map(added => (items: readonly Item[]) => [...items, added]),
    fc.nat({ max: 2 }).map(place => (items: readonly Item[]) => items.filter((_, other) => other !== place)),
  )
}

const editLists: fc.Arbitrary<Edit> = fc.oneof(
  editList(relationName).map(apply => (old: Profile) => ({ ...old, table_allowlist: apply(old.table_allowlist) })),
  editList(relationName).map(apply => (old: Profile) => ({ ...old, table_denylist: apply(old.table_denylist) })),
  editList(mask).map(apply => (old: Profile) => ({ ...old, masking_rules: apply(old.masking_rules) })),
  editList(filter).map(apply => (old: Profile) => ({ ...old, row_filters: apply(old.row_filters) })),
)

/** Leaves the first rules on their relations and changes what they do there. */
const reviseRules: fc.Arbitrary<Edit> = fc
  .record({ kind: mask.map(({ kind }) => kind), text: predicate })
  .map(({ kind, text }) => old => ({
    ...old,
    masking_rules: old.masking_rules.map((rule, place) => (place === 0 ? { ...rule, kind } : rule)),
    row_filters: old.row_filters.map((rule, place) => (place === 0 ? { ...rule, predicate: text } : rule)),
  }))

/** Makes bare names of one list's names in `public`, and the reverse. */
const requalify: fc.Arbitrary<Edit> = fc.constantFrom<Edit>(
  old => ({ ...old, table_allowlist: old.table_allowlist.map(toggleSchema) }),
  old => ({ ...old, table_denylist: old.table_denylist.map(toggleSchema) }),
  old => ({ ...old, masking_rules: old.masking_rules.map(rule => ({ ...rule, table: toggleSchema(rule.table) })) }),
  old => ({ ...old, row_filters: old.row_filters.map(rule => ({ ...rule, table: toggleSchema(rule.table) })) }),
)

function toggleSchema(name: string): string {
  const [first, second] = readName(name)
  if (second === undefined) return `public.${first}`
  return first === 'public' ? second : name
}

const edit = fc.oneof(
  { weight: 4, arbitrary: replaceField },
  { weight: 4, arbitrary: editLists },
  { weight: 1, arbitrary: replaceModes },
  { weight: 2, arbitrary: reviseRules },
  { weight: 2, arbitrary: requalify },
)

const editedPair = fc.tuple(policy, fc.array(edit, { minLength: 1, maxLength: 3 })).map(([before, edits]) => ({
  before,
  after: dropClashingMasks(edits.reduce((edited, apply) => apply(edited), before)),
}))

export const respelledPair: fc.Arbitrary<PolicyPair> = policy.chain(before =>
  respell(before).map(after => ({ before, after })),
)

export const policyPair: fc.Arbitrary<PolicyPair> = fc.oneof(
  { weight: 7, arbitrary: editedPair },
  { weight: 1, arbitrary: fc.record({ before: policy, after: policy }) },
  { weight: 1, arbitrary: respelledPair },
)

/** The same policy with its lists in another order and its names and predicates spelled otherwise. */
export function respell(original: Profile): fc.Arbitrary<Profile> {
  const shuffle = <Item>(items: readonly Item[]) =>
    fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length })
  return fc
    .record({
      spell: spelling,
      loud: fc.boolean(),
      allow: shuffle(original.statement_rules.allow),
      deny: shuffle(original.statement_rules.deny),
      table_allowlist: shuffle(original.table_allowlist),
      table_denylist: shuffle(original.table_denylist),
      masking_rules: shuffle(original.masking_rules),
      row_filters: shuffle(original.row_filters),
    })
    .map(({ spell, loud, allow, deny, table_allowlist, table_denylist, masking_rules, row_filters }) => {
      const respellName = (name: string) => readName(name).map(spell).join('.')
      return {
        ...original,
        statement_rules: { allow, deny },
        table_allowlist: table_allowlist.map(respellName),
        table_denylist: table_denylist.map(respellName),
        masking_rules: masking_rules.map(rule => ({
          ...rule,
          table: respellName(rule.table),
          column: respellName(rule.column),
        })),
        row_filters: row_filters.map(({ table, predicate: text }) => ({
          table: respellName(table),
          predicate: loud ? `  ${text.toUpperCase()}` : text.toLowerCase(),
        })),
      }
    })
}

/** A pair as a reader wants to see it: only what a file would have to say. */
export function describePair({ before, after }: { before: Profile | undefined; after: Profile }): string {
  const defaults: Record<string, unknown> = profileSchema.parse({ name: 'one' })
  const shorten = (full: Profile) =>
    Object.fromEntries(
      Object.entries(full).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(defaults[field])),
    )
  return JSON.stringify({ before: before && shorten(before), after: shorten(after) }, null, 1)
}
