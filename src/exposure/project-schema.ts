import type { Place } from '../catalog/catalog.ts'
import type { MovedSchema } from './moved.ts'
import type { Tables } from './tables.ts'

/** What of a change of schema counts for gate, label and reviewers. */
export type SchemaGate = 'hidden' | 'all' | 'off'

/** A statement of an SQL file that was not read although it might concern relations. */
export interface UnreadStatement extends Place {
  /** A code, never a part of the statement. */
  readonly reason: string
}

/** What is known of the databases of one project, and what a change does to them. */
export interface ProjectSchema {
  /** At the head. */
  readonly tables: Tables
  /** At the base. */
  readonly formerly: Tables
  /** Those of SQL files, at both commits; of one whose files are the same, `base` is `head`. */
  readonly databases: readonly MovedSchema[]
  /** Whether the SQL files tell of all databases of the project, and of all that happens to them, so that a name of none is nowhere. */
  readonly isWhole: boolean
  /** What the change adds. */
  readonly unread: readonly UnreadStatement[]
  readonly gate: SchemaGate
}
