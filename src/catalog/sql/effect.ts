import type { Tree } from '../../postgres/grammar.ts'

/** What statements do to relations, as they are written: names are not resolved yet. */

export interface Name {
  readonly schema: string | undefined
  readonly name: string
}

export interface TypeName extends Name {
  /** As written between parentheses, such as `10,2`; empty where there are none. */
  readonly modifiers: string
  readonly isArray: boolean
}

export interface ColumnDefinition {
  readonly name: string
  /** Undefined where the column only adds options to one that is there. */
  readonly type: TypeName | undefined
  /** Makes a sequence: a serial type, or an identity. */
  readonly hasSequence: boolean
  readonly isIdentity: boolean
  /** The sequence's name, where it is not PostgreSQL that chooses it. */
  readonly sequence: Name | undefined
  /** The columns that a generated column is computed from. */
  readonly computedFrom: readonly string[]
  /** Lines after the statement's first. */
  readonly line: number
}

export type TableElement =
  | { readonly kind: 'column'; readonly column: ColumnDefinition }
  | { readonly kind: 'like'; readonly relation: Name; readonly withIdentity: boolean; readonly withGenerated: boolean }

export interface CreateTable {
  readonly does: 'create-table'
  readonly name: Name
  readonly kind: 'table' | 'foreign-table'
  readonly isTemporary: boolean
  /** `ON COMMIT DROP`. */
  readonly goesOnCommit: boolean
  readonly ifNotExists: boolean
  readonly elements: readonly TableElement[]
  readonly parents: readonly Name[]
  readonly isPartition: boolean
  /** The columns that the table is partitioned by; undefined where it is not. */
  readonly partitionKey: readonly string[] | undefined
  readonly ofType: Name | undefined
  readonly server: string | undefined
}

export interface CreateFromQuery {
  readonly does: 'create-from-query'
  readonly name: Name
  readonly kind: 'table' | 'view' | 'materialized-view'
  readonly isTemporary: boolean
  /** `ON COMMIT DROP`. */
  readonly goesOnCommit: boolean
  readonly ifNotExists: boolean
  readonly replaces: boolean
  /** Whether a table has the rows of the query from the start. */
  readonly hasData: boolean
  readonly columnNames: readonly string[]
  /** A `SelectStmt`; undefined where a prepared statement stands in its place. */
  readonly query: Tree | undefined
}

export type TypeDefinition =
  | { readonly kind: 'plain' | 'range' }
  | { readonly kind: 'domain'; readonly base: TypeName }
  | { readonly kind: 'composite'; readonly columns: readonly ColumnDefinition[] }

/** The class of objects that a statement names, where that decides what it finds. */
export type ObjectClass =
  | 'table'
  | 'foreign-table'
  | 'view'
  | 'materialized-view'
  | 'sequence'
  | 'type'
  | 'any-relation'

export type Alteration =
  | {
      readonly alters: 'add-column'
      readonly column: ColumnDefinition
      readonly ifNotExists: boolean
      readonly cascades: boolean
    }
  | {
      readonly alters: 'drop-column'
      readonly column: string
      readonly ifExists: boolean
      readonly cascades: boolean
    }
  | {
      readonly alters: 'column-type'
      readonly column: string
      readonly type: TypeName
      /** The columns that USING names. */
      readonly computedFrom: readonly string[]
      readonly cascades: boolean
    }
  | { readonly alters: 'add-identity'; readonly column: string; readonly sequence: Name | undefined }
  | { readonly alters: 'drop-identity'; readonly column: string }
  /** What a generated column is computed from now: nothing, where it is one no more. */
  | { readonly alters: 'expression'; readonly column: string; readonly computedFrom: readonly string[] }
  | { readonly alters: 'inherit' | 'no-inherit'; readonly parent: Name }
  | { readonly alters: 'attach-partition' | 'detach-partition'; readonly partition: Name }
  | { readonly alters: 'of-type'; readonly type: Name }
  | { readonly alters: 'not-of-type' }
  /** What a foreign table, or a column of it, stands for elsewhere. */
  | { readonly alters: 'foreign-options' }

export type Effect =
  | CreateTable
  | CreateFromQuery
  | { readonly does: 'select-rule'; readonly relation: Name; readonly query: Tree }
  | {
      readonly does: 'create-sequence'
      readonly name: Name
      readonly isTemporary: boolean
      readonly ifNotExists: boolean
      readonly owner: SequenceOwner | undefined
    }
  | { readonly does: 'own-sequence'; readonly name: Name; readonly ifExists: boolean; readonly owner: SequenceOwner }
  | {
      readonly does: 'create-schema'
      readonly name: string
      readonly ifNotExists: boolean
      readonly elements: readonly Effect[]
    }
  | { readonly does: 'create-type'; readonly name: Name; readonly type: TypeDefinition }
  | { readonly does: 'create-extension'; readonly name: string; readonly schema: string | undefined }
  | {
      readonly does: 'alter-relation'
      readonly name: Name
      readonly class: ObjectClass
      readonly ifExists: boolean
      readonly only: boolean
      readonly alterations: readonly Alteration[]
    }
  | {
      readonly does: 'rename-relation' | 'move-relation'
      readonly name: Name
      readonly class: ObjectClass
      readonly ifExists: boolean
      /** The new name, or the new schema. */
      readonly to: string
    }
  | {
      readonly does: 'rename-column'
      readonly name: Name
      readonly ifExists: boolean
      readonly column: string
      readonly to: string
    }
  | { readonly does: 'rename-schema'; readonly name: string; readonly to: string }
  | { readonly does: 'rename-type' | 'move-type'; readonly name: Name; readonly to: string }
  | { readonly does: 'move-extension'; readonly name: string; readonly to: string }
  | {
      readonly does: 'drop'
      readonly class: ObjectClass | 'schema' | 'extension' | 'server'
      readonly names: readonly Name[]
      readonly ifExists: boolean
      readonly cascades: boolean
    }
  /** Drops what depends on these functions and the like, which are not followed. */
  | { readonly does: 'drop-code'; readonly names: readonly string[] }
  | { readonly does: 'search-path'; readonly path: readonly string[] | 'default'; readonly isLocal: boolean }
  | {
      readonly does: 'transaction'
      readonly step: 'begin' | 'commit' | 'rollback' | 'savepoint' | 'release' | 'rollback-to'
      readonly savepoint: string | undefined
      readonly isChained: boolean
    }
  /** `DISCARD`, which drops temporary relations, and with `all` resets the search path too. */
  | { readonly does: 'discard'; readonly target: 'all' | 'temporary' }
  /** Statements are run that cannot be foreseen. */
  | { readonly does: 'unforeseen'; readonly reason: 'import-foreign-schema' | 'drop-owned' | 'rule' | 'setting' }

/** The column that a sequence goes with; undefined for `OWNED BY NONE`. */
export type SequenceOwner = { readonly relation: Name; readonly column: string } | 'none'
