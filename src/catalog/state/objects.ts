import type { Place, RelationKind } from '../catalog.ts'
import type { TypeName } from '../sql/effect.ts'
import { countId, quoteName } from './names.ts'

/** A schema while the files are applied. */
export class SchemaState {
  name: string
  /** Composite types too: they share the names of relations. */
  readonly relations = new Map<string, RelationState>()
  readonly types = new Map<string, TypeState>()

  constructor(name: string) {
    this.name = name
  }
}

/** Where values of a view's column come from: a column, or anything of a relation. One object for each. */
export interface SourceState {
  readonly relation: RelationState
  readonly column: ColumnState | undefined
}

export class ColumnState {
  /** See `CatalogColumn.id`. */
  readonly id: string
  name: string
  type: TypeReference | undefined
  at: Place
  /** Defined by the relation itself, whatever it inherits. */
  isLocal = true
  /** How many parents it comes from. */
  inheritances = 0
  /** The columns that a generated column is computed from. */
  computedFrom: ReadonlySet<ColumnState> = NO_COLUMNS
  /** Of a view's column, of one that a query filled, and of one whose values were computed from others. */
  sources: readonly SourceState[] = NO_SOURCES
  readonly #relation: RelationState
  #source: SourceState | undefined

  constructor(relation: RelationState, { id, name, type, at }: Pick<ColumnState, 'id' | 'name' | 'type' | 'at'>) {
    this.id = id
    this.name = name
    this.type = type
    this.at = at
    this.#relation = relation
  }

  /** The column as a source; few are one. */
  get source(): SourceState {
    this.#source ??= { relation: this.#relation, column: this }
    return this.#source
  }
}

const NO_COLUMNS: ReadonlySet<ColumnState> = new Set()
const NO_SOURCES: readonly SourceState[] = []

/** What a view's query depends on. */
export interface Dependencies {
  readonly relations: ReadonlySet<RelationState>
  readonly columns: ReadonlySet<ColumnState>
  readonly types: ReadonlySet<TypeState | RelationState>
  readonly functions: ReadonlySet<string>
}

/** A relation, or a composite type, while the files are applied. */
export class RelationState {
  /** See `CatalogRelation.id`. */
  readonly id: string
  schema: SchemaState
  name: string
  kind: RelationKind | 'composite-type'
  at: Place
  readonly extension: string | undefined
  isComplete = true
  isPartitioned = false
  /** The columns that it is partitioned by, and without which it is not. */
  partitionKey: ReadonlySet<ColumnState> = NO_COLUMNS
  isPartition = false
  isDropped = false
  server: string | undefined
  ofType: RelationState | undefined
  readonly parents = new Set<RelationState>()
  readonly children = new Set<RelationState>()
  /** Tables of this composite type. */
  readonly typedTables = new Set<RelationState>()
  /** Relations with columns of this relation's row type, and domains over it. */
  readonly users = new Set<RelationState | TypeState>()
  /** Views whose queries name this relation. */
  readonly readers = new Set<RelationState>()
  /** What a view's query names. */
  dependencies: Dependencies | undefined
  /** What a table was filled with, down to the tables that hold it. */
  copied: ReadonlySet<RelationState> = new Set()
  /** What a view may show in columns that are not known. */
  mayShow: ReadonlySet<RelationState> = new Set()
  /** Sequences that go with columns of this relation. */
  readonly sequences = new Set<RelationState>()
  /** What a sequence goes with. */
  owner: { readonly column: ColumnState; readonly relation: RelationState; readonly isIdentity: boolean } | undefined
  /** The relation as a whole. */
  readonly source: SourceState = { relation: this, column: undefined }
  readonly droppedColumns: string[] = []
  #columns: ColumnState[] = []
  #byName: Map<string, ColumnState> | undefined
  #created: Map<string, number> | undefined

  constructor({
    id,
    schema,
    name,
    kind,
    at,
    extension,
  }: Pick<RelationState, 'id' | 'schema' | 'name' | 'kind' | 'at'> & { extension?: string | undefined }) {
    this.id = id
    this.schema = schema
    this.name = name
    this.kind = kind
    this.at = at
    this.extension = extension
  }

  get columns(): readonly ColumnState[] {
    return this.#columns
  }

  get isView(): boolean {
    return this.kind === 'view' || this.kind === 'materialized-view'
  }

  column(name: string): ColumnState | undefined {
    this.#byName ??= new Map(this.#columns.map(column => [column.name, column]))
    return this.#byName.get(name)
  }

  addColumn({ name, type, at }: { name: string; type: TypeReference | undefined; at: Place }): ColumnState {
    const column = new ColumnState(this, {
      // As long as no name was given up, none is given again.
      id: this.#created ? countId(this.#created, quoteName(name)) : quoteName(name),
      name,
      type,
      at,
    })
    this.#columns.push(column)
    this.#byName?.set(name, column)
    this.use(type)
    return column
  }

  /** How often each name was given to a column, before the first is given up. */
  #countNames(): void {
    this.#created ??= new Map(this.#columns.map(({ id }) => [id, 1]))
  }

  removeColumn(column: ColumnState): void {
    this.#countNames()
    this.droppedColumns.push(column.id)
    this.#columns = this.#columns.filter(other => other !== column)
    this.#byName = undefined
  }

  renameColumn(column: ColumnState, name: string, at: Place): void {
    this.#countNames()
    column.name = name
    column.at = at
    this.#byName = undefined
  }

  /** Notes that a column is of a type. */
  use(type: TypeReference | undefined): void {
    type?.target?.users.add(this)
  }

  /** Removes the ties to all that this relation is tied to. */
  untie(): void {
    for (const parent of this.parents) parent.children.delete(this)
    this.ofType?.typedTables.delete(this)
    this.owner?.relation.sequences.delete(this)
    for (const column of this.#columns) column.type?.target?.users.delete(this)
    this.forgetQuery()
  }

  forgetQuery(): void {
    for (const relation of this.dependencies?.relations ?? []) relation.readers.delete(this)
    for (const type of this.dependencies?.types ?? []) type.users.delete(this)
    this.dependencies = undefined
  }

  setQuery(dependencies: Dependencies): void {
    this.forgetQuery()
    this.dependencies = dependencies
    for (const relation of dependencies.relations) relation.readers.add(this)
    for (const type of dependencies.types) type.users.add(this)
  }
}

/** A type that the files define, or that an extension brings. A relation is a type as well: that of its rows. */
export class TypeState {
  schema: SchemaState
  name: string
  /** What a domain is over. */
  readonly base: TypeReference | undefined
  readonly extension: string | undefined
  /** Relations with columns of this type, views that cast to it, and domains over it. */
  readonly users = new Set<RelationState | TypeState>()
  isDropped = false

  constructor({ schema, name, base, extension }: Pick<TypeState, 'schema' | 'name' | 'base' | 'extension'>) {
    this.schema = schema
    this.name = name
    this.base = base
    this.extension = extension
  }
}

/** A type as a column has it; it follows the renames of what it refers to. */
export interface TypeReference {
  readonly written: TypeName
  /** Undefined for PostgreSQL's own types, and for those that the files do not define. */
  readonly target: TypeState | RelationState | undefined
}
