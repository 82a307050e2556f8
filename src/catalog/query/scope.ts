import type { Tree } from '../../postgres/grammar.ts'
import { COSTS, type Database } from '../state/database.ts'
import type {
  ColumnState,
  Dependencies,
  RelationState,
  SourceState,
  TypeReference,
  TypeState,
} from '../state/objects.ts'

/** The value of an expression: where it comes from, and its type where that is plain. */
export interface Value {
  readonly sources: readonly SourceState[]
  readonly type: TypeReference | undefined
}

export const NO_VALUE: Value = { sources: [], type: undefined }

/** A column that a query, or something in its FROM clause, gives. */
export interface QueryColumn extends Value {
  readonly name: string
  /** The column of a relation that this is, without anything between. */
  readonly origin: ColumnState | undefined
}

/** The columns of a query or of something in a FROM clause. */
export interface Columns {
  readonly columns: readonly QueryColumn[]
  /** False where there may be more. */
  readonly isComplete: boolean
  /** What those may show. */
  readonly rest: readonly SourceState[]
}

/** What can be named in a FROM clause: `alias` or `schema.alias`, and all its columns together. */
export interface Entry extends Columns {
  readonly name: string
  readonly schema: string | undefined
  /** The relation that it is itself. */
  readonly relation: RelationState | undefined
}

/** Something in a FROM clause: what `*` gives, and what can be named of it. */
export interface FromItem extends Columns {
  readonly entries: readonly Entry[]
}

/** A common table expression in reach. */
export interface NamedQuery {
  readonly name: string
  /** Undefined where it is named before it is followed. */
  readonly columns: Columns | undefined
  readonly next: NamedQuery | undefined
}

/** What an expression can name: the FROM clause around it, and those further out. */
export interface Scope {
  readonly items: readonly FromItem[]
  readonly outer: Scope | undefined
  readonly queries: NamedQuery | undefined
}

export const EMPTY_SCOPE: Scope = { items: [], outer: undefined, queries: undefined }

/** Follows a query within others, whose names it may use. */
export type FollowQuery = (context: QueryContext, select: Tree | undefined, outer: Scope) => Columns

/** Collects what a query depends on while it is followed. */
export class QueryContext implements Dependencies {
  readonly database: Database
  readonly #follow: FollowQuery
  readonly relations = new Set<RelationState>()
  readonly columns = new Set<ColumnState>()
  readonly types = new Set<TypeState | RelationState>()
  readonly functions = new Set<string>()
  /** Whether it names a relation that the files do not define, and that is none of PostgreSQL's own. */
  namesUnknown = false
  readonly #byName = new WeakMap<readonly QueryColumn[], Map<string, QueryColumn[]>>()

  constructor(database: Database, follow: FollowQuery) {
    this.database = database
    this.#follow = follow
  }

  follow(select: Tree | undefined, outer: Scope): Columns {
    return this.#follow(this, select, outer)
  }

  /** Each source once. */
  unite(lists: readonly (readonly SourceState[])[]): readonly SourceState[] {
    const filled = lists.filter(list => list.length > 0)
    const [first = [], ...others] = filled
    if (others.every(list => list === first)) return first
    const united = new Set(filled.flat())
    this.database.spend(united.size)
    return [...united]
  }

  /** Notes that a column is used. */
  use(column: QueryColumn): QueryColumn {
    if (column.origin && !this.columns.has(column.origin)) {
      this.database.spend(COSTS.use)
      this.columns.add(column.origin)
    }
    return column
  }

  /** The columns of a name: more than one where the name is ambiguous. */
  named({ columns }: Columns, name: string): readonly QueryColumn[] {
    const byName = this.#byName.get(columns) ?? indexNames(columns)
    this.#byName.set(columns, byName)
    return byName.get(name) ?? []
  }
}

function indexNames(columns: readonly QueryColumn[]): Map<string, QueryColumn[]> {
  const index = new Map<string, QueryColumn[]>()
  for (const column of columns) {
    const alike = index.get(column.name)
    if (alike) alike.push(column)
    else index.set(column.name, [column])
  }
  return index
}

/** The first columns under other names. */
export function renameColumns<Given extends Columns>(given: Given, names: readonly string[]): Given {
  if (names.length === 0) return given
  const columns = given.columns.map((column, place) => {
    const name = names[place]
    return name === undefined ? column : { ...column, name }
  })
  // Names for columns that are not known.
  const further = names.slice(columns.length)
  const added = given.isComplete
    ? []
    : further.map((name): QueryColumn => ({ name, sources: given.rest, type: undefined, origin: undefined }))
  return { ...given, columns: [...columns, ...added] }
}
