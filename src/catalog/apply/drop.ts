import type { Database } from '../state/database.ts'
import { type ColumnState, RelationState, type SchemaState, TypeState } from '../state/objects.ts'
import type { Refusal } from './columns.ts'

/** What a statement drops, and what goes with it. Collected before anything is dropped, as one without CASCADE may be refused. */
class Doomed {
  readonly relations = new Set<RelationState>()
  readonly types = new Set<TypeState>()
  readonly columns = new Map<ColumnState, RelationState>()
}

type Target = RelationState | TypeState | { readonly relation: RelationState; readonly column: ColumnState }

/** Drops objects, and with `cascades` all that depends on them. */
export function drop(database: Database, targets: readonly Target[], { cascades }: { cascades: boolean }): Refusal {
  const certain = collect(database, targets, listParts)
  const doomed = collect(database, targets, target => [...listParts(target), ...listDependents(database, target)])
  if (!cascades && countAll(doomed) > countAll(certain)) return 'in-use'
  for (const relation of doomed.relations) remove(relation)
  for (const [column, relation] of doomed.columns) if (!relation.isDropped) relation.removeColumn(column)
  for (const type of doomed.types) {
    type.isDropped = true
    type.schema.types.delete(type.name)
    type.base?.target?.users.delete(type)
  }
  return undefined
}

function countAll({ relations, types, columns }: Doomed): number {
  // A column of a relation that is dropped as well does not count.
  const alone = [...columns].filter(([, relation]) => !relations.has(relation))
  return relations.size + types.size + alone.length
}

function remove(relation: RelationState): void {
  relation.isDropped = true
  relation.schema.relations.delete(relation.name)
  relation.untie()
}

function collect(
  database: Database,
  targets: readonly Target[],
  listNext: (target: Target) => Iterable<Target>,
): Doomed {
  const doomed = new Doomed()
  const pending = [...targets]
  for (let target = pending.pop(); target !== undefined; target = pending.pop()) {
    database.spend(1)
    if (target instanceof RelationState) {
      if (doomed.relations.has(target)) continue
      doomed.relations.add(target)
    } else if (target instanceof TypeState) {
      if (doomed.types.has(target)) continue
      doomed.types.add(target)
    } else {
      if (doomed.columns.has(target.column)) continue
      doomed.columns.set(target.column, target.relation)
    }
    for (const next of listNext(target)) pending.push(next)
  }
  return doomed
}

/** What goes with an object without being asked for: partitions, sequences of columns, inherited columns. */
function* listParts(target: Target): Iterable<Target> {
  if (target instanceof TypeState) return
  if (target instanceof RelationState) {
    yield* target.sequences
    if (target.isPartitioned) yield* target.children
    return
  }
  const { relation, column } = target
  for (const sequence of relation.sequences) if (sequence.owner?.column === column) yield sequence
}

/** What depends on an object, and is dropped by CASCADE alone. */
function* listDependents(database: Database, target: Target): Iterable<Target> {
  if (target instanceof TypeState) return yield* listUsers(database, target)
  if (target instanceof RelationState) {
    yield* target.readers
    yield* target.children
    yield* target.typedTables
    return yield* listUsers(database, target)
  }
  const { relation, column } = target
  database.spend(relation.readers.size + relation.columns.length)
  if (relation.partitionKey.has(column)) yield relation
  for (const reader of relation.readers) if (reader.dependencies?.columns.has(column)) yield reader
  for (const other of relation.columns) if (other.computedFrom.has(column)) yield { relation, column: other }
}

/** Columns and domains of a type, and views that cast to it. */
function* listUsers(database: Database, type: TypeState | RelationState): Iterable<Target> {
  for (const user of type.users) {
    if (user instanceof TypeState) yield user
    else if (user.dependencies?.types.has(type)) yield user
    else {
      database.spend(user.columns.length)
      for (const column of user.columns) {
        if (column.type?.target !== type) continue
        yield user.isView ? user : { relation: user, column }
      }
    }
  }
}

/** `DROP COLUMN`: children lose the column too, where they have it from this relation alone. */
export function dropColumn(
  database: Database,
  { relation, name, cascades, only }: { relation: RelationState; name: string; cascades: boolean; only: boolean },
): Refusal {
  const column = relation.column(name)
  if (!column) return 'not-defined'
  if (column.inheritances > 0 || relation.partitionKey.has(column)) return 'in-use'
  const losses = new Map<ColumnState, { relation: RelationState; column: ColumnState; left: number }>()
  const doomed: { relation: RelationState; column: ColumnState }[] = []
  const pending = [{ relation, column }]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    doomed.push(next)
    if (only) break
    for (const child of next.relation.children) {
      database.spend(1)
      const own = child.column(name)
      if (!own) continue
      const loss = losses.get(own) ?? { relation: child, column: own, left: own.inheritances }
      loss.left -= 1
      losses.set(own, loss)
      if (loss.left === 0 && !own.isLocal) pending.push({ relation: child, column: own })
    }
    for (const table of next.relation.typedTables) {
      const own = table.column(name)
      if (own) pending.push({ relation: table, column: own })
    }
  }
  const refusal = drop(database, doomed, { cascades })
  if (refusal) return refusal
  for (const { column: own, left } of losses.values()) own.inheritances = left
  if (only) for (const child of relation.children) keepAsOwn(child.column(name))
  return undefined
}

function keepAsOwn(column: ColumnState | undefined): void {
  if (!column) return
  column.inheritances = Math.max(0, column.inheritances - 1)
  column.isLocal = true
}

/** `DROP SCHEMA`: with `cascades`, all that is in it as well. */
export function dropSchema(database: Database, schema: SchemaState, { cascades }: { cascades: boolean }): Refusal {
  const content = [...schema.relations.values(), ...schema.types.values()]
  if (content.length > 0 && !cascades) return 'in-use'
  drop(database, content, { cascades })
  database.schemas.delete(schema.name)
  return undefined
}

/** Drops the sequences that an identity column has. */
export function dropIdentity(database: Database, relation: RelationState, column: ColumnState | undefined): void {
  const sequences = [...relation.sequences].filter(({ owner }) => owner?.isIdentity === true && owner.column === column)
  drop(database, sequences, { cascades: true })
}
