import type { Profile, RowFilter } from '../policy/schema.ts'
import {
  type Entry,
  indexAllowlist,
  indexDenylist,
  indexFilters,
  indexMasks,
  type Mask,
  stricterMask,
} from './list-indexes.ts'
import { bareRelation, type Relation } from './relation.ts'
import { touchesRelations } from './statements.ts'
import { findInCatalog, isInCatalog } from './system-catalog.ts'

/** Why a relation is out of reach: no statement could touch it, no entry admits it, or an entry (its place) denies it. */
export type Obstacle =
  | { readonly kind: 'no-statements' | 'not-admitted' }
  | { readonly kind: 'denied'; readonly entry: number }

/** The effective access of one policy to relations, their columns and their rows. */
export interface AccessModel {
  /** The relations that the policy's lists and rules name, a bare name as the relation without a schema. */
  names(): Iterable<Relation>
  /** The catalogs' relations of a bare name. No list puts them out of reach, but masks and row filters hold for them. */
  namesakes(): Iterable<Relation>
  /** What keeps the relation out of reach; undefined where it is reachable. */
  obstacle(relation: Relation): Obstacle | undefined
  reaches(relation: Relation): boolean
  /** The place in `table_allowlist` of an entry that admits the relation. */
  admission(relation: Relation): number | undefined
  /** The masks of exactly this relation's rules, by column; a bare name's are those of the relation without a schema. */
  masksAt(relation: Relation): ReadonlyMap<string, Mask>
  /** The mask on a column, by the relation's own rules and its bare name's. */
  maskOn(relation: Relation, column: string): Mask | undefined
  /** The row filters on exactly this relation; a bare name's are those of the relation without a schema. */
  filtersAt(relation: Relation): readonly Entry<RowFilter>[]
}

const NO_MASKS: ReadonlyMap<string, Mask> = new Map()
const NO_FILTERS: readonly Entry<RowFilter>[] = []

/** Builds the model of a policy. Pure, and linear in the lengths of its lists. */
export function createModel(policy: Profile): AccessModel {
  const allowed = indexAllowlist(policy.table_allowlist)
  const denied = indexDenylist(policy.table_denylist)
  const filters = indexFilters(policy.row_filters)
  const masks = indexMasks(policy.masking_rules)
  const admitsAll = policy.table_allowlist.length === 0
  const deniesAny = policy.table_denylist.length > 0
  const hasStatements = touchesRelations(policy)

  function obstacle(relation: Relation): Obstacle | undefined {
    if (!hasStatements) return { kind: 'no-statements' }
    if (isInCatalog(relation)) return undefined
    if (!admitsAll && !allowed.get(relation)) return { kind: 'not-admitted' }
    const entry = deniesAny ? (denied.get(bareRelation(relation))?.[0] ?? denied.get(relation)?.[0]) : undefined
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

  function* names(): Iterable<Relation> {
    for (const index of [allowed, denied, filters, masks]) yield* index.relations()
  }

  return {
    names,
    *namesakes() {
      for (const { schema, table } of names()) {
        const namesake = schema === undefined && table !== undefined && findInCatalog(table)
        if (namesake) yield namesake
      }
    },
    obstacle,
    reaches: relation => obstacle(relation) === undefined,
    admission: relation => allowed.get(relation)?.[0]?.place,
    masksAt,
    maskOn,
    filtersAt: relation => filters.get(relation) ?? NO_FILTERS,
  }
}
