import type { Place } from '../catalog.ts'
import type { CreateTable, Effect, Name, TableElement } from '../sql/effect.ts'
import type { Database } from '../state/database.ts'
import type { RelationState } from '../state/objects.ts'
import { appendColumn, computeFrom, defineColumn, inheritFrom, type Refusal } from './columns.ts'
import { createOwnedSequence, createSequence, ownSequence } from './sequences.ts'

/** `CREATE TABLE` and `CREATE FOREIGN TABLE`. */
export function createTable(database: Database, effect: CreateTable, at: Place): Refusal {
  const { name, kind, parents, isPartition } = effect
  if (effect.isTemporary && effect.goesOnCommit) {
    database.addPassing(name)
    return undefined
  }
  const schema = database.schemaFor(name, effect)
  if (!schema) return 'not-defined'
  if (database.isTaken(schema, name.name, kind)) return effect.ifNotExists ? undefined : 'already-defined'
  const found = parents.map(parent => database.find(parent))
  const table = database.make({ schema, name: name.name, kind, at })
  table.isPartitioned = effect.partitionKey !== undefined
  table.server = effect.server
  let refusal: Refusal
  for (const parent of found) {
    if (parent) inheritColumns(database, table, parent, { isPartition, at })
    else refusal = missing(table)
  }
  if (effect.ofType !== undefined) refusal = takeType(database, table, { name: effect.ofType, at }) ?? refusal
  for (const element of effect.elements) refusal = addElement(database, table, element, at) ?? refusal
  for (const element of effect.elements) {
    if (element.kind !== 'column') continue
    const column = table.column(element.column.name)
    if (column && element.column.computedFrom.length > 0) computeFrom(table, column, element.column.computedFrom)
  }
  schema.relations.set(table.name, table)
  table.partitionKey = new Set(effect.partitionKey?.flatMap(key => table.column(key) ?? []))
  return refusal
}

/** The definition names a relation that is not known, so that neither are all columns. */
function missing(table: RelationState): Refusal {
  table.isComplete = false
  return 'not-defined'
}

function inheritColumns(
  database: Database,
  table: RelationState,
  parent: RelationState,
  { isPartition, at }: { isPartition: boolean; at: Place },
): void {
  for (const { name, type } of parent.columns) {
    if (table.column(name)) continue
    appendColumn(database, table, { name, type, at }).isLocal = false
  }
  for (const { name, computedFrom } of parent.columns) {
    const column = table.column(name)
    if (column && computedFrom.size > 0) {
      computeFrom(
        table,
        column,
        [...computedFrom].map(source => source.name),
      )
    }
  }
  if (!parent.isComplete) table.isComplete = false
  const isLocal = new Map(table.columns.map(column => [column, column.isLocal]))
  inheritFrom(database, { child: table, parent, isPartition, at })
  for (const [column, was] of isLocal) column.isLocal = was
}

function takeType(database: Database, table: RelationState, { name, at }: { name: Name; at: Place }): Refusal {
  const type = database.findComposite(name)
  if (!type) return missing(table)
  for (const { name: column, type: columnType } of type.columns) {
    appendColumn(database, table, { name: column, type: columnType, at })
  }
  tieToType(table, type)
  return undefined
}

/** `OF type`: the table changes with the type. */
export function tieToType(table: RelationState, type: RelationState | undefined): void {
  table.ofType?.typedTables.delete(table)
  table.ofType = type
  type?.typedTables.add(table)
}

function addElement(database: Database, table: RelationState, element: TableElement, at: Place): Refusal {
  if (element.kind === 'like') return copyColumns(database, table, element, at)
  const { column: definition } = element
  const inherited = table.column(definition.name)
  if (!inherited) {
    const column = defineColumn(database, { relation: table, definition, at })
    return column || definition.type === undefined ? undefined : 'already-defined'
  }
  if (inherited.inheritances > 0 && !table.isPartition) inherited.isLocal = true
  if (definition.hasSequence) {
    const { isIdentity, sequence: name } = definition
    createOwnedSequence(database, { relation: table, column: inherited, isIdentity, name })
  }
  return undefined
}

/** `LIKE relation`. */
function copyColumns(
  database: Database,
  table: RelationState,
  { relation, withIdentity, withGenerated }: Extract<TableElement, { kind: 'like' }>,
  at: Place,
): Refusal {
  const original = database.find(relation)
  if (!original) return missing(table)
  if (!original.isComplete) table.isComplete = false
  for (const { name, type } of original.columns) {
    const known = table.column(name)
    if (known) known.isLocal = true
    else appendColumn(database, table, { name, type, at })
  }
  for (const column of original.columns) {
    const copy = table.column(column.name)
    if (!copy) continue
    if (withGenerated) {
      computeFrom(
        table,
        copy,
        [...column.computedFrom].map(source => source.name),
      )
    }
    const isIdentity = [...original.sequences].some(({ owner }) => owner?.column === column && owner.isIdentity)
    if (withIdentity && isIdentity)
      createOwnedSequence(database, { relation: table, column: copy, isIdentity, name: undefined })
  }
  return undefined
}

export function createSequenceFor(
  database: Database,
  effect: Extract<Effect, { does: 'create-sequence' }>,
  at: Place,
): Refusal {
  const { name, owner } = effect
  const schema = database.schemaFor(name, effect)
  if (!schema) return 'not-defined'
  if (database.isTaken(schema, name.name, 'sequence')) return effect.ifNotExists ? undefined : 'already-defined'
  const sequence = createSequence(database, { schema, name: name.name, at })
  return owner === undefined ? undefined : setOwner(database, sequence, owner)
}

/** `OWNED BY`. */
export function setOwner(
  database: Database,
  sequence: RelationState,
  owner: Extract<Effect, { does: 'own-sequence' }>['owner'],
): Refusal {
  if (owner === 'none') {
    ownSequence(sequence, undefined)
    return undefined
  }
  const relation = database.find(owner.relation)
  const column = relation?.column(owner.column)
  if (!relation || !column) return 'not-defined'
  ownSequence(sequence, { relation, column, isIdentity: false })
  return undefined
}
