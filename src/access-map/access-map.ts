import type { StatementAccess } from '../access/direction.ts'
import type { RelationKind } from '../catalog/catalog.ts'
import type { StatementKind } from '../policy/schema.ts'

/** Who can see what: policies by relations, project by project. */
export interface AccessMap {
  /** In the order of their ids. */
  readonly projects: readonly ProjectMap[]
  /** Policy files that are not valid, so that nobody can tell what they give access to. */
  readonly invalid: readonly string[]
}

export interface ProjectMap {
  readonly projectId: string
  /** Where its relations are from: catalogs of its databases, or only the names that policies mention. */
  readonly source: 'catalogs' | 'mentions'
  /** Whether no database can have a relation that is not listed. */
  readonly isWhole: boolean
  /** How many relations of live catalogs may not be named, because any of them may be a honeytoken. They are not listed. */
  readonly unnamed: number
  readonly policies: readonly MappedPolicy[]
  /** By schema and name, then what stands for relations that nobody names. */
  readonly relations: readonly MappedRelation[]
}

export interface MappedPolicy {
  readonly name: string
  readonly file: string
  /** Of the kinds that touch relations. */
  readonly statements: ReadonlyMap<StatementKind, StatementAccess>
}

export interface MappedRelation {
  /**
   * `schema.table`; `*.table` for that name in every schema not listed, `*` for every relation not listed, and
   * `pg_catalog.*` and `information_schema.*` for those of PostgreSQL itself, which no list puts out of reach.
   */
  readonly subject: string
  /** Undefined where no catalog has it. */
  readonly kind: RelationKind | undefined
  /** In the order of the catalog, or by name; `*` at the end is every column not listed. */
  readonly columns: readonly string[]
  /** How policies meet it, alike ones together. What reaches it in no way is in none. */
  readonly access: readonly PolicyAccess[]
}

export interface PolicyAccess {
  /** Places in the project’s `policies`, ascending. */
  readonly policies: readonly number[]
  readonly access: Access
}

/** How a policy meets a relation. */
export interface Access {
  readonly isReachable: boolean
  /** One for each of the relation’s columns; empty where it is out of reach. */
  readonly columns: readonly ColumnAccess[]
  /** The predicates that all rows have to meet, as shown; none: all rows. */
  readonly filters: readonly string[]
  /** What it shows although the policy hides it elsewhere. */
  readonly shows: readonly ShownElsewhere[]
  /** The relations that show what the policy hides of this one. */
  readonly shownBy: readonly string[]
}

/** How a column of a reachable relation is shown. */
export type ColumnAccess = 'clear' | 'hash' | 'redact' | 'null'

/** Something that a policy hides of a relation, and that another one shows. */
export interface ShownElsewhere {
  /** The column that shows it; null: rows, a relation as a whole, or a column that could not be followed. */
  readonly column: string | null
  readonly hides: 'column' | 'rows' | 'relation'
  /** `schema.table`, for a column with its name. */
  readonly of: string
}
