import { readColumn } from '../policy/relation.ts'
import type { MaskingRule, RowFilter } from '../policy/schema.ts'
import { namedRelation, type Relation, RelationMap } from './relation.ts'

/** An entry of a list, with its place in it. */
export interface Entry<Value> {
  readonly value: Value
  readonly place: number
}

/** A mask in force on a column, with its place in `masking_rules`. */
export interface Mask {
  readonly kind: MaskingRule['kind']
  readonly rule: number
}

// A policy's lists by the relations that they name. A comparison puts lists together anew to see what an edit does alone,
// so that a list is read once, however many policies have it.

export const indexAllowlist = indexOnce((names: readonly string[]) =>
  indexEntries(names, name => namedRelation(name, 'public')),
)
export const indexDenylist = indexOnce((names: readonly string[]) => indexEntries(names, name => namedRelation(name)))
export const indexFilters = indexOnce((filters: readonly RowFilter[]) =>
  indexEntries(filters, ({ table }) => namedRelation(table)),
)

/** Masks by column: of two on one column the stricter. */
export const indexMasks = indexOnce((rules: readonly MaskingRule[]) => {
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
})

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

function indexOnce<List extends object, Index>(build: (list: List) => Index): (list: List) => Index {
  const indexes = new WeakMap<List, Index>()
  return list => {
    const index = indexes.get(list) ?? build(list)
    indexes.set(list, index)
    return index
  }
}

const STRICTNESS = { redact: 2, null: 2, hash: 1 } as const satisfies Record<MaskingRule['kind'], number>

// Two kinds on one column are an error in a file; a live profile may still hold them. Taking the stricter as what was
// in force errs towards reporting that a change widens.
export function stricterMask(one: Mask, other: Mask): Mask {
  return STRICTNESS[other.kind] > STRICTNESS[one.kind] ? other : one
}
