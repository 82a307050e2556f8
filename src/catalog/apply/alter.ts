import type { Place } from '../catalog.ts'
import type { Alteration, Effect } from '../sql/effect.ts'
import type { Database } from '../state/database.ts'
import type { RelationState, SchemaState, TypeState } from '../state/objects.ts'
import {
  addColumn,
  changeExpression,
  changeType,
  disinherit,
  inheritFrom,
  type Refusal,
  renameColumn,
} from './columns.ts'
import { tieToType } from './create.ts'
import { dropColumn, dropIdentity } from './drop.ts'
import { createOwnedSequence } from './sequences.ts'

type Of<Does extends Effect['does']> = Extract<Effect, { does: Does }>

export function alterRelation(database: Database, effect: Of<'alter-relation'>, at: Place): Refusal {
  const relation = database.findOf(effect.name, effect.class)
  if (!relation) return effect.ifExists ? undefined : 'not-defined'
  let refusal: Refusal
  for (const alteration of effect.alterations) {
    refusal = alter(database, { relation, alteration, only: effect.only, at }) ?? refusal
  }
  return refusal
}

function alter(
  database: Database,
  { relation, alteration, only, at }: { relation: RelationState; alteration: Alteration; only: boolean; at: Place },
): Refusal {
  switch (alteration.alters) {
    case 'add-column': {
      const { column: definition, ifNotExists } = alteration
      return addColumn(database, { relation, definition, ifNotExists, at })
    }
    case 'drop-column': {
      const { column: name, cascades, ifExists } = alteration
      if (ifExists && !relation.column(name)) return undefined
      // For a composite type, ONLY has no meaning.
      return dropColumn(database, { relation, name, cascades, only: only && relation.kind !== 'composite-type' })
    }
    case 'column-type': {
      const { column: name, type, computedFrom } = alteration
      return changeType(database, { relation, name, type: database.refer(type), computedFrom, at })
    }
    case 'add-identity': {
      const column = relation.column(alteration.column)
      if (!column) return 'not-defined'
      createOwnedSequence(database, { relation, column, isIdentity: true, name: alteration.sequence })
      return undefined
    }
    case 'drop-identity':
      dropIdentity(database, relation, relation.column(alteration.column))
      return undefined
    case 'expression':
      return changeExpression(database, { relation, name: alteration.column, computedFrom: alteration.computedFrom })
    case 'inherit': {
      const parent = database.find(alteration.parent)
      return parent ? inheritFrom(database, { child: relation, parent, isPartition: false, at }) : 'not-defined'
    }
    case 'no-inherit': {
      const parent = database.find(alteration.parent)
      return parent ? disinherit(database, relation, parent) : 'not-defined'
    }
    case 'attach-partition': {
      const partition = database.find(alteration.partition)
      return partition
        ? inheritFrom(database, { child: partition, parent: relation, isPartition: true, at })
        : 'not-defined'
    }
    case 'detach-partition': {
      const partition = database.find(alteration.partition)
      return partition ? disinherit(database, partition, relation) : 'not-defined'
    }
    case 'of-type': {
      const type = database.findComposite(alteration.type)
      tieToType(relation, type)
      return type ? undefined : 'not-defined'
    }
    case 'not-of-type':
      tieToType(relation, undefined)
      return undefined
    case 'foreign-options':
      // What it shows from now on, its server alone knows.
      return 'foreign-options'
  }
}

export function renameRelation(
  database: Database,
  { name, class: of, ifExists, to }: Of<'rename-relation' | 'move-relation'>,
  at: Place,
): Refusal {
  const relation = database.findOf(name, of)
  // What is no relation here may be an index.
  if (!relation) return ifExists || of === 'any-relation' ? undefined : 'not-defined'
  return place(database, relation, { schema: relation.schema, name: to, at })
}

/** Gives a relation or type another name, another schema, or both. */
function place(
  database: Database,
  object: RelationState | TypeState,
  { schema, name, at }: { schema: SchemaState; name: string; at: Place },
): Refusal {
  if (database.isTaken(schema, name, 'kind' in object ? object.kind : 'type')) return 'already-defined'
  if ('kind' in object) {
    object.schema.relations.delete(object.name)
    schema.relations.set(name, object)
    object.at = at
  } else {
    object.schema.types.delete(object.name)
    schema.types.set(name, object)
  }
  object.schema = schema
  object.name = name
  return undefined
}

export function moveRelation(
  database: Database,
  { name, class: of, ifExists, to }: Of<'rename-relation' | 'move-relation'>,
  at: Place,
): Refusal {
  const relation = database.findOf(name, of)
  if (!relation) return ifExists ? undefined : 'not-defined'
  return move(database, relation, { schema: database.schema(to), at })
}

/** To another schema, with the sequences of its columns. */
function move(
  database: Database,
  object: RelationState | TypeState,
  { schema, at }: { schema: SchemaState; at: Place },
): Refusal {
  if (object.schema === schema) return undefined
  const refusal = place(database, object, { schema, name: object.name, at })
  if (refusal || !('kind' in object)) return refusal
  for (const sequence of object.sequences) move(database, sequence, { schema, at })
  return undefined
}

export function renameColumnOf(
  database: Database,
  { name, ifExists, column, to }: Of<'rename-column'>,
  at: Place,
): Refusal {
  // PostgreSQL does not ask what kind of relation it is.
  const relation = database.find(name)
  if (!relation) return ifExists ? undefined : 'not-defined'
  return renameColumn(database, { relation, from: column, to, at })
}

export function renameSchema(database: Database, { name, to }: Of<'rename-schema'>, at: Place): Refusal {
  const schema = database.schemas.get(name)
  if (!schema) return 'not-defined'
  if (database.schemas.has(to)) return 'already-defined'
  database.schemas.delete(name)
  database.schemas.set(to, schema)
  schema.name = to
  for (const relation of schema.relations.values()) relation.at = at
  database.spend(schema.relations.size)
  return undefined
}

export function renameType(database: Database, { name, to }: Of<'rename-type' | 'move-type'>, at: Place): Refusal {
  const type = database.findType(name)
  return type ? place(database, type, { schema: type.schema, name: to, at }) : 'not-defined'
}

export function moveType(database: Database, { name, to }: Of<'rename-type' | 'move-type'>, at: Place): Refusal {
  const type = database.findType(name)
  return type ? move(database, type, { schema: database.schema(to), at }) : 'not-defined'
}

export function moveExtension(database: Database, { name, to }: Of<'move-extension'>, at: Place): Refusal {
  if (!database.extensions.has(name)) return 'not-defined'
  database.extensions.set(name, to)
  for (const object of database.listObjects()) {
    if (object.extension === name) move(database, object, { schema: database.schema(to), at })
  }
  return undefined
}
