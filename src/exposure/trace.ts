import type { Catalog, CatalogColumn, CatalogRelation } from '../catalog/catalog.ts'
import type { Hidden, Hiding } from './hidden.ts'

/** What something shows that a policy hides elsewhere. */
export interface Shown {
  /** A mask that hides a value which it shows. */
  readonly column: Hiding | undefined
  /** A few of the relations whose rows or whose existence are hidden, by what hides them. */
  readonly rows: readonly Hiding[]
  readonly relations: readonly Hiding[]
}

const NOTHING: Shown = { column: undefined, rows: [], relations: [] }

/** How many of a kind are told of one view. */
const MOST = 3

/** A column, or with `null` a relation as a whole, with the columns of it that are not known. */
interface Node {
  readonly relation: CatalogRelation
  readonly column: CatalogColumn | null
}

/** Follows what columns of views show, through as many views as there are. Linear: each is followed once. */
export class Tracer {
  readonly #catalog: Catalog
  readonly #hidden: Hidden
  readonly #known = new Map<CatalogRelation | CatalogColumn, Shown>()
  readonly #columns = new Map<CatalogRelation, ReadonlyMap<string, CatalogColumn>>()

  constructor(catalog: Catalog, hidden: Hidden) {
    this.#catalog = catalog
    this.#hidden = hidden
  }

  /** What a column of a view shows of what it is made of. */
  traceColumn(column: CatalogColumn): Shown {
    return this.#uniteAll(column.sources.flatMap(source => this.#resolve(source.relation, source.column) ?? []))
  }

  /** What the columns of a view show that are not known. */
  traceUnknown(relation: CatalogRelation): Shown {
    return this.#uniteAll(relation.mayShow.flatMap(id => this.#resolve(id, undefined) ?? []))
  }

  #resolve(id: string, columnId: string | undefined): Node | undefined {
    const relation = this.#catalog.byId(id)
    if (!relation) return undefined
    if (columnId === undefined) return { relation, column: null }
    const column = this.#columnsOf(relation).get(columnId)
    return column && { relation, column }
  }

  #columnsOf(relation: CatalogRelation): ReadonlyMap<string, CatalogColumn> {
    const known = this.#columns.get(relation) ?? new Map(relation.columns.map(column => [column.id, column]))
    this.#columns.set(relation, known)
    return known
  }

  #uniteAll(nodes: readonly Node[]): Shown {
    for (const node of nodes) this.#follow(node)
    return nodes.map(node => this.#at(node)).reduce(unite, NOTHING)
  }

  #at({ relation, column }: Node): Shown {
    return this.#known.get(column ?? relation) ?? NOTHING
  }

  /** Without recursion: views may be piled as high as a file is long. */
  #follow(start: Node): void {
    const pending: { node: Node; next: readonly Node[] | undefined }[] = [{ node: start, next: undefined }]
    for (let top = pending.at(-1); top; top = pending.at(-1)) {
      const { node } = top
      if (top.next) {
        const below = top.next.map(next => this.#at(next)).reduce(unite, NOTHING)
        this.#known.set(node.column ?? node.relation, unite(this.#describe(node), below))
        pending.pop()
      } else if (this.#known.has(node.column ?? node.relation)) pending.pop()
      else {
        // Views do not go round in circles, but what is not a database might.
        this.#known.set(node.column ?? node.relation, NOTHING)
        top.next = this.#listNext(node)
        for (const next of top.next) pending.push({ node: next, next: undefined })
      }
    }
  }

  #listNext({ relation, column }: Node): readonly Node[] {
    const sources = column ? column.sources : relation.columns.flatMap(each => each.sources)
    const nodes = sources.flatMap(source => this.#resolve(source.relation, source.column) ?? [])
    return column ? nodes : [...nodes, ...relation.mayShow.flatMap(id => this.#resolve(id, undefined) ?? [])]
  }

  /** What is hidden of a node itself. */
  #describe({ relation, column }: Node): Shown {
    const rows = this.#hidden.ofRows(relation)
    const denied = this.#hidden.ofRelation(relation)
    return {
      column: column ? this.#hidden.ofColumn(relation, column) : this.#hidden.anyColumn(relation),
      rows: rows ? [rows] : [],
      relations: denied ? [denied] : [],
    }
  }
}

export function unite(one: Shown, other: Shown): Shown {
  if (one === NOTHING) return other
  if (other === NOTHING) return one
  return {
    column: one.column ?? other.column,
    rows: uniteLists(one.rows, other.rows),
    relations: uniteLists(one.relations, other.relations),
  }
}

function uniteLists(one: readonly Hiding[], other: readonly Hiding[]): readonly Hiding[] {
  const united = new Map([...one, ...other].map(hiding => [hiding.relation, hiding]))
  return [...united.values()].slice(0, MOST)
}
