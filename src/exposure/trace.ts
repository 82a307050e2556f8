import type { Catalog, CatalogColumn, CatalogRelation } from '../catalog/catalog.ts'
import type { Hidden, Hiding } from './hidden.ts'

/** What something shows that a policy hides elsewhere. */
export interface Shown {
  /** The columns whose values it shows. */
  readonly columns: readonly Hiding[]
  /** The relations whose rows it shows, and those of which it shows anything. */
  readonly rows: readonly Hiding[]
  readonly relations: readonly Hiding[]
}

const NOTHING: Shown = { columns: [], rows: [], relations: [] }

/** A column, or with `null` a relation as a whole, with the columns of it that are not known. */
interface Node {
  readonly relation: CatalogRelation
  readonly column: CatalogColumn | null
}

/**
 * Follows what columns of views show, through as many views as there are. Linear: each is followed once, and of each kind
 * of what it shows no more than `most` are kept.
 */
export class Tracer {
  readonly #catalog: Catalog
  readonly #hidden: Hidden
  readonly #most: number
  readonly #known = new Map<CatalogRelation | CatalogColumn, Shown>()
  #suspects: ReadonlySet<CatalogRelation> | undefined
  readonly #columns = new Map<CatalogRelation, ReadonlyMap<string, CatalogColumn>>()

  constructor({ catalog, hidden, most }: { catalog: Catalog; hidden: Hidden; most: number }) {
    this.#catalog = catalog
    this.#hidden = hidden
    this.#most = most
  }

  /** Whether anything is hidden of what a view reads, through as many views as there are. */
  mayShow(view: CatalogRelation): boolean {
    this.#suspects ??= this.#findSuspects()
    return this.#suspects.has(view)
  }

  /** Of most of what there is nothing is hidden, which is seen sooner than followed column by column. */
  #findSuspects(): ReadonlySet<CatalogRelation> {
    const suspects = new Set<CatalogRelation>()
    const { withReaders } = this.#catalog
    const pending = withReaders.filter(relation => this.#describe({ relation, column: null }) !== NOTHING)
    for (let relation = pending.pop(); relation; relation = pending.pop()) {
      for (const reader of this.#catalog.readersOf(relation.id)) {
        if (suspects.has(reader)) continue
        suspects.add(reader)
        pending.push(reader)
      }
    }
    return suspects
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
    return this.unite(nodes.map(node => this.#at(node)))
  }

  /** What several columns show together. */
  unite(shown: readonly Shown[]): Shown {
    const telling = shown.filter(each => each !== NOTHING)
    const [only, other] = telling
    if (!only || !other) return only ?? NOTHING
    return {
      columns: this.#uniteLists(telling.map(({ columns }) => columns)),
      rows: this.#uniteLists(telling.map(({ rows }) => rows)),
      relations: this.#uniteLists(telling.map(({ relations }) => relations)),
    }
  }

  #uniteLists(lists: readonly (readonly Hiding[])[]): readonly Hiding[] {
    const [only, other] = lists.filter(({ length }) => length > 0)
    if (!only || !other) return only ?? []
    const united = new Map<CatalogColumn | CatalogRelation, Hiding>()
    for (const list of lists) {
      for (const hiding of list) {
        if (united.size >= this.#most) return [...united.values()]
        united.set(hiding.column ?? hiding.relation, hiding)
      }
    }
    return [...united.values()]
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
        const below = top.next.map(next => this.#at(next))
        this.#known.set(node.column ?? node.relation, this.unite([this.#describe(node), ...below]))
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
    const columns = column ? [this.#hidden.ofColumn(relation, column)] : this.#hidden.ofColumns(relation)
    const shown = {
      columns: columns.filter(hiding => hiding !== undefined).slice(0, this.#most),
      rows: [this.#hidden.ofRows(relation)].filter(hiding => hiding !== undefined),
      relations: [this.#hidden.ofRelation(relation)].filter(hiding => hiding !== undefined),
    }
    return shown.columns.length + shown.rows.length + shown.relations.length === 0 ? NOTHING : shown
  }
}
