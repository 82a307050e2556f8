import { readColumn } from '../policy/relation.ts'
import type { MaskingRule, Profile, RowFilter } from '../policy/schema.ts'
import type { Masking } from './direction.ts'
import { bareRelation, namedRelation, type Relation, RelationMap } from './relation.ts'
import { touchesRelations } from './statements.ts'
import { findInCatalog, isInCatalog } from './system-catalog.ts'

/** A mask in force on a column, with its place in `masking_rules`. */
export interface Mask {
  readonly kind: MaskingRule['kind']
  readonly rule: number
}

/** An entry of a list, with its place in it. */
export interface Entry<Value> {
  readonly value: Value
  readonly place: number
}

/** Why a relation is out of reach: no statement could touch it, no entry admits it, or an entry (its place) denies it. */
export type Obstacle =
  | { readonly kind: 'no-statements' | 'not-admitted' }
  | { readonly kind: 'denied'; readonly entry: number }

/** The effective access of one policy to relations, their columns and their rows. */
export interface AccessModel {
  /** The relations that the policy's lists and rules tell apart from others. */
  mentions(): Iterable<Relation>
  /** What keeps the relation out of reach; undefined where it is reachable. */
  obstacle(relation: Relation): Obstacle | undefined
  reaches(relation: Relation): boolean
  /** The place in `table_allowlist` of an entry that admits the relation. */
  admission(relation: Relation): number | undefined
  /** The masks filed under exactly this relation, by column; a bare name's under the relation without a schema. */
  masksAt(relation: Relation): ReadonlyMap<string, Mask>
  /** The mask on a column, by the relation's own rules and its bare name's. */
  maskOn(relation: Relation, column: string): Mask | undefined
  /** How a column is shown, `none` where the relation is out of reach. */
  masking(relation: Relation, column: string): Masking
  /** The row filters that apply to the relation, all of them at once. */
  filters(relation: Relation): readonly Entry<RowFilter>[]
}

const NO_MASKS: ReadonlyMap<string, Mask> = new Map()

/** Builds the model of a policy. Pure, and linear in the lengths of its lists. */
export function createModel(policy: Profile): AccessModel {
  const allowed = indexEntries(policy.table_allowlist, name => namedRelation(name, 'public'))
  const denied = indexEntries(policy.table_denylist, name => namedRelation(name))
  const filters = indexEntries(policy.row_filters, ({ table }) => namedRelation(table))
  const masks = indexMasks(policy.masking_rules)
  const admitsAll = policy.table_allowlist.length === 0
  const hasStatements = touchesRelations(policy)

  function obstacle(relation: Relation): Obstacle | undefined {
    if (!hasStatements) return { kind: 'no-statements' }
    if (isInCatalog(relation)) return undefined
    if (!admitsAll && !allowed.get(relation)) return { kind: 'not-admitted' }
    const [entry] = findCovering(denied, relation)
    return entry && { kind: 'denied', entry: entry.place }
  }

  function masksAt(relation: Relation): ReadonlyMap<string, Mask> {
    return masks.get(relation) ?? NO_MASKS
  }

  function maskOn(relation: Relation, column: string): Mask | undefined {
    const own = masksAt(relation).get(column)
    const bare = masksAt(bareRelation(relation)).get(column)
    return own && bare ? stricterMask(own, bare) : (own ?? bare)
  }

  return {
    *mentions() {
      for (const index of [allowed, denied, filters, masks]) {
        for (const relation of index.relations()) {
          yield relation
          const inCatalog = relation.schema === undefined && relation.table && findInCatalog(relation.table)
          if (inCatalog) yield inCatalog
        }
      }
    },
    obstacle,
    reaches: relation => obstacle(relation) === undefined,
    admission: relation => allowed.get(relation)?.[0]?.place,
    masksAt,
    maskOn,
    masking(relation, column) {
      if (obstacle(relation)) return 'none'
      return maskOn(relation, column)?.kind ?? 'clear'
    },
    filters: relation => findCovering(filters, relation),
  }
}

function indexEntries<Value>(
  values: readonly Value[],
  nameOf: (value: Value) => Relation | undefined,
): RelationMap<Entry<Value>[]> {
  const index = new RelationMap<Entry<Value>[]>()
  for (const [place, value] of values.entries()) {
    const relation = nameOf(value)
    if (relation) index.getOrAdd(relation, () => []).push({ value, place })
  }
  return index
}

/** The entries that cover a relation, by its bare name or by its own. */
function findCovering<Value>(index: RelationMap<Entry<Value>[]>, relation: Relation): readonly Entry<Value>[] {
  const own = index.get(relation) ?? []
  const bare = relation.schema === undefined ? undefined : index.get(bareRelation(relation))
  return bare ? [...bare, ...own] : own
}

function indexMasks(rules: readonly MaskingRule[]): RelationMap<Map<string, Mask>> {
  const index = new RelationMap<Map<string, Mask>>()
  for (const [rule, { table, column, kind }] of rules.entries()) {
    const relation = namedRelation(table)
    const name = readColumn(column)
    if (!relation || 'error' in name) continue
    const masks = index.getOrAdd(relation, () => new Map())
    const known = masks.get(name.column)
    masks.set(name.column, known ? stricterMask(known, { kind, rule }) : { kind, rule })
  }
  return index
}

const STRICTNESS = { redact: 2, null: 2, hash: 1 } as const satisfies Record<MaskingRule['kind'], number>

// Two kinds on one column are an error in a file; a live profile may still hold them. Taking the stricter as what was
// in force errs towards reporting that a change widens.
function stricterMask(one: Mask, other: Mask): Mask {
  return STRICTNESS[other.kind] > STRICTNESS[one.kind] ? other : one
}
