import type { Place } from '../catalog.ts'
import type { Effect } from '../sql/effect.ts'
import type { Database } from '../state/database.ts'
import type { RelationState, TypeState } from '../state/objects.ts'
import {
  alterRelation,
  moveExtension,
  moveRelation,
  moveType,
  renameColumnOf,
  renameRelation,
  renameSchema,
  renameType,
} from './alter.ts'
import type { Refusal } from './columns.ts'
import { createSequenceFor, createTable, setOwner } from './create.ts'
import { createType } from './create-type.ts'
import { drop, dropSchema } from './drop.ts'
import { createExtension, dropExtension } from './extensions.ts'
import { beginSession, dropTemporary } from './session.ts'
import { applySelectRule, createFromQuery } from './views.ts'

type Of<Does extends Effect['does']> = Extract<Effect, { does: Does }>

/** Does to a database what a statement says. Returns why it does not, or not all of it, where PostgreSQL would refuse it too. */
export function applyEffect(database: Database, effect: Effect, at: Place): Refusal {
  switch (effect.does) {
    case 'create-table':
      return createTable(database, effect, at)
    case 'create-from-query':
      return createFromQuery(database, effect, at)
    case 'select-rule':
      return applySelectRule(database, effect, at)
    case 'create-sequence':
      return createSequenceFor(database, effect, at)
    case 'own-sequence': {
      const sequence = database.findOf(effect.name, 'sequence')
      if (!sequence) return effect.ifExists ? undefined : 'not-defined'
      return setOwner(database, sequence, effect.owner)
    }
    case 'create-schema':
      return createSchema(database, effect, at)
    case 'create-type':
      return createType(database, effect, at)
    case 'create-extension':
      return createExtension(database, effect, at)
    case 'alter-relation':
      return alterRelation(database, effect, at)
    case 'rename-relation':
      return renameRelation(database, effect, at)
    case 'move-relation':
      return moveRelation(database, effect, at)
    case 'rename-column':
      return renameColumnOf(database, effect, at)
    case 'rename-schema':
      return renameSchema(database, effect, at)
    case 'rename-type':
      return renameType(database, effect, at)
    case 'move-type':
      return moveType(database, effect, at)
    case 'move-extension':
      return moveExtension(database, effect, at)
    case 'drop':
      return dropObjects(database, effect)
    case 'drop-code':
      return dropCode(database, effect)
    case 'search-path':
      database.setPath(effect.path, effect)
      return undefined
    case 'transaction':
      if (effect.step === 'commit' || effect.step === 'rollback') database.endTransaction()
      return undefined
    case 'discard':
      return effect.target === 'all' ? beginSession(database) : dropTemporary(database)
    case 'unforeseen':
      return effect.reason
  }
}

function createSchema(database: Database, { name, elements }: Of<'create-schema'>, at: Place): Refusal {
  const schema = database.schema(name).name
  // What stands in the statement is made in the new schema.
  const inSchema = (effect: Effect): Effect => {
    if (effect.does !== 'create-table' && effect.does !== 'create-from-query' && effect.does !== 'create-sequence') {
      return effect
    }
    return { ...effect, name: { schema: effect.name.schema ?? schema, name: effect.name.name } }
  }
  if (elements.length === 0) return undefined
  const before = database.path
  database.setPath([name, ...before], { isLocal: false })
  const refusals = elements.map(element => applyEffect(database, inSchema(element), at))
  database.setPath(before, { isLocal: false })
  return refusals.find(refusal => refusal !== undefined)
}

/** Dropping what is not there is silent: it is not there afterwards, too. */
function dropObjects(database: Database, effect: Of<'drop'>): Refusal {
  const { names, cascades } = effect
  switch (effect.class) {
    case 'schema':
      return firstRefusal(names, ({ name }) => {
        const schema = database.schemas.get(name)
        return schema && dropSchema(database, schema, { cascades })
      })
    case 'extension':
      return firstRefusal(names, ({ name }) => dropExtension(database, name, { cascades }))
    case 'server': {
      const servers = new Set(names.map(({ name }) => name))
      const isOfThose = (object: RelationState | TypeState) =>
        'kind' in object && object.server !== undefined && servers.has(object.server)
      return cascades ? drop(database, database.listObjects().filter(isOfThose), { cascades }) : undefined
    }
    case 'type':
      return drop(
        database,
        names.flatMap(name => findDroppedType(database, name) ?? []),
        { cascades },
      )
    default: {
      const kind = effect.class
      const found = names.flatMap(name => database.find(name) ?? [])
      return drop(
        database,
        found.filter(relation => relation.kind === kind),
        { cascades },
      )
    }
  }
}

function firstRefusal<Item>(items: readonly Item[], attempt: (item: Item) => Refusal): Refusal {
  return items.map(attempt).find(refusal => refusal !== undefined)
}

/** Not the row type of a table, which goes with its table alone. */
function findDroppedType(database: Database, name: { schema: string | undefined; name: string }) {
  const type = database.findType(name)
  return type && (!('kind' in type) || type.kind === 'composite-type') ? type : undefined
}

/** Functions are not followed, but views that call one of that name may be gone. */
function dropCode(database: Database, { names }: Of<'drop-code'>): Refusal {
  const dropped = new Set(names)
  for (const object of database.listObjects()) {
    const functions = 'kind' in object ? object.dependencies?.functions : undefined
    for (const name of functions ?? []) if (dropped.has(name)) return 'drop-cascade'
  }
  return undefined
}
