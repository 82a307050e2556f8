import type { Catalog } from '../catalog.ts'

/** What PgBeam knows of a project's databases. */
export interface LiveProject {
  /** Null: they could not be listed. */
  readonly databases: readonly LiveDatabase[] | null
  /** Null: they could not be listed, or were not asked for. */
  readonly honeytokens: readonly Honeytoken[] | null
}

export interface LiveDatabase {
  readonly id: string
  /** As PostgreSQL names it. */
  readonly name: string
  readonly isReplica: boolean
  /** Undefined where it could not be had, or was not asked for. */
  readonly catalog: Catalog | undefined
  /** Whether there may be relations and columns that `catalog` does not have. */
  readonly isPartial: boolean
}

/** A relation that is there to be caught by. It need not exist, and is never to be named. */
export interface Honeytoken {
  /** Null: `public`. */
  readonly schema: string | null
  readonly relation: string
}

/** A column that PgBeam takes for personal data. */
export interface PiiColumn {
  readonly schema: string
  readonly table: string
  readonly column: string
  /** Such as `email`; an open set. */
  readonly piiType: string
  /** The mask that PgBeam suggests; an open set. */
  readonly maskKind: string
  /** From 0 to 1. */
  readonly confidence: number
}
