import type { Place } from '../catalog.ts'
import type { ColumnDefinition } from '../sql/effect.ts'
import type { UnreadReason } from '../sql/unread.ts'
import { COSTS, type Database } from '../state/database.ts'
import type { ColumnState, RelationState, TypeReference } from '../state/objects.ts'
import { keepOrigins } from './origins.ts'
import { createOwnedSequence } from './sequences.ts'

/** PostgreSQL's own limit. */
const MAX_COLUMNS = 1600

/** What PostgreSQL would refuse, or what the files do not define; undefined where it is done. */
export type Refusal = UnreadReason | undefined

/** A new column of a relation, with the sequence that it brings. */
export function defineColumn(
  database: Database,
  { relation, definition, at }: { relation: RelationState; definition: ColumnDefinition; at: Place },
): ColumnState | undefined {
  if (definition.type === undefined || relation.columns.length >= MAX_COLUMNS) return undefined
  const type = database.refer(definition.type)
  const place = { file: at.file, line: at.line + definition.line }
  const column = appendColumn(database, relation, { name: definition.name, type, at: place })
  if (definition.hasSequence) {
    const { isIdentity, sequence: name } = definition
    createOwnedSequence(database, { relation, column, isIdentity, name })
  }
  return column
}

export function appendColumn(
  database: Database,
  relation: RelationState,
  column: { readonly name: string; readonly type: TypeReference | undefined; readonly at: Place },
): ColumnState {
  database.spend(COSTS.column)
  return relation.addColumn(column)
}

/** Notes what a generated column is computed from. */
export function computeFrom(relation: RelationState, column: ColumnState, names: Iterable<string>): void {
  column.computedFrom = new Set([...names].flatMap(name => relation.column(name) ?? []))
}

/** `ADD COLUMN`: to the relation, its children, and the tables of a composite type. */
export function addColumn(
  database: Database,
  options: { relation: RelationState; definition: ColumnDefinition; ifNotExists: boolean; at: Place },
): Refusal {
  const { relation, definition, ifNotExists, at } = options
  if (relation.column(definition.name)) return ifNotExists ? undefined : 'already-defined'
  const column = defineColumn(database, { relation, definition, at })
  if (!column) return 'already-defined'
  computeFrom(relation, column, definition.computedFrom)
  passOn(database, relation, column)
  for (const table of relation.typedTables) {
    addColumn(database, { relation: table, definition, ifNotExists: true, at })
  }
  return undefined
}

/** Gives a new column to the children of its relation; one that has it already merges the two. */
function passOn(database: Database, relation: RelationState, column: ColumnState): void {
  for (const child of relation.children) {
    const own = child.column(column.name)
    database.spend(1)
    if (own) own.inheritances += 1
    else {
      const copy = appendColumn(database, child, column)
      copy.isLocal = false
      copy.inheritances = 1
      computeFrom(
        child,
        copy,
        [...column.computedFrom].map(({ name }) => name),
      )
      passOn(database, child, copy)
    }
  }
}

/** The same column in a relation and in all that inherit it, each once. */
export function listInherited(
  database: Database,
  relation: RelationState,
  name: string,
): { relation: RelationState; column: ColumnState }[] {
  const found = new Map<RelationState, ColumnState>()
  const pending = [relation]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const column = next.column(name)
    database.spend(1)
    if (!column || found.has(next)) continue
    found.set(next, column)
    pending.push(...next.children, ...next.typedTables)
  }
  return [...found].map(([each, column]) => ({ relation: each, column }))
}

/** `RENAME COLUMN`: in the relation and all that inherit the column. */
export function renameColumn(
  database: Database,
  { relation, from, to, at }: { relation: RelationState; from: string; to: string; at: Place },
): Refusal {
  const inherited = listInherited(database, relation, from)
  const [first] = inherited
  if (!first) return 'not-defined'
  if (first.column.inheritances > 0) return 'in-use'
  if (inherited.some(({ relation: each }) => each.column(to))) return 'already-defined'
  for (const { relation: each, column } of inherited) each.renameColumn(column, to, at)
  return undefined
}

interface TypeChange {
  readonly relation: RelationState
  readonly name: string
  readonly type: TypeReference
  readonly computedFrom: readonly string[]
  readonly at: Place
}

/** `ALTER COLUMN … TYPE … USING`: in the relation and all that inherit the column. */
export function changeType(database: Database, { relation, name, type, computedFrom, at }: TypeChange): Refusal {
  const inherited = listInherited(database, relation, name)
  const [first] = inherited
  if (!first) return 'not-defined'
  if (first.column.inheritances > 0) return 'in-use'
  for (const { relation: each, column } of inherited) {
    column.type = type
    column.at = at
    each.use(type)
    const origins = computedFrom.flatMap(origin => each.column(origin) ?? (isRow(each, origin) ? each.columns : []))
    keepOrigins(database, column, new Set(origins))
  }
  const isFollowed = computedFrom.every(origin => relation.column(origin) ?? isRow(relation, origin))
  return isFollowed ? undefined : 'not-defined'
}

/** Whether a name among the columns of an expression means all of a row. */
function isRow({ name, isComplete }: RelationState, origin: string): boolean {
  return isComplete && (origin === '' || origin === name)
}

/** `SET EXPRESSION` and `DROP EXPRESSION`: what was computed stays. */
export function changeExpression(
  database: Database,
  { relation, name, computedFrom }: { relation: RelationState; name: string; computedFrom: readonly string[] },
): Refusal {
  const inherited = listInherited(database, relation, name)
  for (const { relation: each, column } of inherited) {
    keepOrigins(database, column, column.computedFrom)
    computeFrom(each, column, computedFrom)
  }
  return inherited.length === 0 ? 'not-defined' : undefined
}

/** `INHERIT` and `ATTACH PARTITION`: the child has the parent's columns already, which are its parent's from there on. */
export function inheritFrom(
  database: Database,
  { child, parent, isPartition, at }: { child: RelationState; parent: RelationState; isPartition: boolean; at: Place },
): Refusal {
  if (child.parents.has(parent) || (isPartition && child.parents.size > 0)) return 'already-defined'
  if (isDescendant(database, parent, child)) return 'already-defined'
  for (const { name } of parent.columns) {
    const column = child.column(name)
    database.spend(1)
    if (!column) continue
    column.inheritances += 1
    column.at = at
    if (parent.isPartitioned) column.isLocal = false
  }
  child.isPartition = isPartition
  child.at = at
  child.parents.add(parent)
  parent.children.add(child)
  return undefined
}

/** Whether a relation is another, or inherits from it. */
function isDescendant(database: Database, relation: RelationState, ancestor: RelationState): boolean {
  database.spend(1)
  return relation === ancestor || [...relation.parents].some(parent => isDescendant(database, parent, ancestor))
}

/** `NO INHERIT` and `DETACH PARTITION`: what came from the parent is the child's own from now on. */
export function disinherit(database: Database, child: RelationState, parent: RelationState): Refusal {
  if (!child.parents.delete(parent)) return 'not-defined'
  parent.children.delete(child)
  child.isPartition = false
  for (const { name } of parent.columns) {
    const column = child.column(name)
    database.spend(1)
    if (!column || column.inheritances === 0) continue
    column.inheritances -= 1
    if (column.inheritances === 0) column.isLocal = true
  }
  return undefined
}
