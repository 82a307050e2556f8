import { foldCase } from '../text/fold-case.ts'

/** Where a relation or column was last made, renamed, moved or changed: a file of the snapshot and a line of it, 1-based. */
export interface Place {
  readonly file: string
  readonly line: number
}

/** `other`: of a live catalog, which does not tell. */
export type RelationKind = 'table' | 'foreign-table' | 'view' | 'materialized-view' | 'sequence' | 'other'

/** A relation of one database, as PostgreSQL would have it once every file is applied, or as PgBeam finds it there. */
export interface CatalogRelation {
  /**
   * What stays the same when the relation is renamed or moved: the schema and name that it was created with, and `#2` for
   * the second creation of that name. So versions of a database agree on it as far as they share their statements.
   */
  readonly id: string
  readonly schema: string
  readonly name: string
  readonly kind: RelationKind
  /** A table (or foreign table) that is a partition or an inheritance child has parents, as many as it inherits from. */
  readonly parents: readonly Parent[]
  readonly isPartitioned: boolean
  readonly columns: readonly CatalogColumn[]
  /** The ids of columns that it had and that the files drop. */
  readonly droppedColumns: readonly string[]
  /** False where there may be further columns: what defines them was not read. */
  readonly isComplete: boolean
  /**
   * The relations (ids) that a view's query names at all, if only to count or to compare; that a table was filled with when
   * it was made; itself, where columns are computed from others.
   */
  readonly reads: readonly string[]
  /** The relations (ids) that a view, or a table made by a query, may show any column of, in columns that are not known. */
  readonly mayShow: readonly string[]
  /** The extension that brings it. */
  readonly extension: string | undefined
  /** Undefined in a live catalog, which is of no file. */
  readonly at: Place | undefined
}

export interface Parent {
  readonly id: string
  readonly by: 'partition' | 'inheritance'
}

export interface CatalogColumn {
  /** Within its relation, what stays the same when the column is renamed: see `CatalogRelation.id`. */
  readonly id: string
  readonly name: string
  /**
   * As PostgreSQL's `format_type` writes it, types outside `pg_catalog` with their schema; in a live catalog as
   * `information_schema` does, without length or precision. Undefined where not known.
   */
  readonly type: string | undefined
  /** `bytea`, or a domain over it. */
  readonly isBinary: boolean
  /**
   * Of a column of a view, of a table made by a query, or of a generated one: what its value is made of. Of views one step
   * only: `traceColumn` follows views over views.
   */
  readonly sources: readonly ColumnSource[]
  /** Undefined in a live catalog, which is of no file. */
  readonly at: Place | undefined
}

/** A column of a relation, by their ids; without a `column`, the relation as a whole, columns to come included. */
export interface ColumnSource {
  readonly relation: string
  readonly column: string | undefined
}

/** An extension that the files install. Its relations, where they are known, are in the catalog without their columns. */
export interface InstalledExtension {
  readonly name: string
  /** Undefined where the extension decides. */
  readonly schema: string | undefined
  /** Whether it is known which relations it brings. */
  readonly isKnown: boolean
}

/** The relations of one database. */
export interface Catalog {
  /** By schema and name. */
  readonly relations: readonly CatalogRelation[]
  readonly schemas: readonly string[]
  readonly extensions: readonly InstalledExtension[]
  /** The ids of relations that the files make and drop. */
  readonly dropped: ReadonlySet<string>
  /** Those that are partitioned or have children. */
  readonly withChildren: readonly CatalogRelation[]
  /** Those that other relations read. */
  readonly withReaders: readonly CatalogRelation[]
  byId(id: string): CatalogRelation | undefined
  /** The relations of a name as PgBeam compares names: ASCII letters match in either case, so that there may be several. */
  find(schema: string, name: string): readonly CatalogRelation[]
  /** The same in every schema. */
  findInAnySchema(name: string): readonly CatalogRelation[]
  /** The partitions and inheritance children of a relation, one level down. */
  childrenOf(id: string): readonly CatalogRelation[]
  /** The relations that read a relation: see `CatalogRelation.reads`. */
  readersOf(id: string): readonly CatalogRelation[]
}

type CatalogContent = Pick<Catalog, 'relations' | 'schemas' | 'extensions' | 'dropped'>

/** Indexes the relations of a database. Linear. */
export function createCatalog({ relations, schemas, extensions, dropped }: CatalogContent): Catalog {
  const ids = new Map(relations.map(relation => [relation.id, relation]))
  const names = groupByEach(relations, ({ name }) => [foldCase(name)])
  const children = groupByEach(relations, ({ parents }) => parents.map(({ id }) => id))
  const readers = groupByEach(relations, ({ reads }) => reads)
  const findInAnySchema = (name: string) => names.get(foldCase(name)) ?? []
  return {
    relations,
    schemas,
    extensions,
    dropped,
    withChildren: relations.filter(({ id, isPartitioned }) => isPartitioned || children.has(id)),
    withReaders: relations.filter(({ id }) => readers.has(id)),
    byId: id => ids.get(id),
    find(schema, name) {
      const folded = foldCase(schema)
      return findInAnySchema(name).filter(relation => foldCase(relation.schema) === folded)
    },
    findInAnySchema,
    childrenOf: id => children.get(id) ?? [],
    readersOf: id => readers.get(id) ?? [],
  }
}

function groupByEach<Item>(items: readonly Item[], listKeys: (item: Item) => readonly string[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    for (const key of listKeys(item)) {
      const group = groups.get(key)
      if (group) group.push(item)
      else groups.set(key, [item])
    }
  }
  return groups
}

/** The columns of a name as PgBeam compares names; there may be several. */
export function findColumns(relation: CatalogRelation, name: string): readonly CatalogColumn[] {
  const folded = foldCase(name)
  return relation.columns.filter(column => foldCase(column.name) === folded)
}
