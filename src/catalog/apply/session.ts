import type { Database } from '../state/database.ts'
import type { Refusal } from './columns.ts'
import { drop } from './drop.ts'

/** Begins a session: the default search path, and no temporary relations. */
export function beginSession(database: Database): Refusal {
  database.endTransaction()
  database.setPath('default', { isLocal: false })
  return dropTemporary(database)
}

/** Drops what is temporary, and what depends on it. */
export function dropTemporary(database: Database): Refusal {
  const { relations, types } = database.temporary
  return drop(database, [...relations.values(), ...types.values()], { cascades: true })
}
