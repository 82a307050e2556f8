import type { Place } from '../catalog.ts'
import type { Effect } from '../sql/effect.ts'
import type { Database } from '../state/database.ts'
import { type SchemaState, TypeState } from '../state/objects.ts'
import { defineColumn, type Refusal } from './columns.ts'

/** `CREATE TYPE` and `CREATE DOMAIN`. */
export function createType(
  database: Database,
  { name, type }: Extract<Effect, { does: 'create-type' }>,
  at: Place,
): Refusal {
  const schema = database.schemaFor(name)
  if (!schema) return 'not-defined'
  if (database.isTaken(schema, name.name, type.kind === 'composite' ? 'composite-type' : 'type')) {
    // A type that was announced is defined later.
    return type.kind === 'plain' && schema.types.has(name.name) ? undefined : 'already-defined'
  }
  if (type.kind === 'composite') {
    const relation = database.make({ schema, name: name.name, kind: 'composite-type', at })
    for (const definition of type.columns) defineColumn(database, { relation, definition, at })
    schema.relations.set(relation.name, relation)
    return undefined
  }
  const base = type.kind === 'domain' ? database.refer(type.base) : undefined
  const state = addType(schema, { name: name.name, base })
  base?.target?.users.add(state)
  // A range type comes with one of several ranges.
  if (type.kind === 'range') addType(schema, { name: nameMultirange(name.name) })
  return undefined
}

function nameMultirange(range: string): string {
  return range.includes('range') ? range.replace('range', 'multirange') : `${range}_multirange`
}

export function addType(
  schema: SchemaState,
  { name, base, extension }: { name: string; base?: TypeState['base']; extension?: string },
): TypeState {
  const type = new TypeState({ schema, name, base, extension })
  schema.types.set(name, type)
  return type
}
