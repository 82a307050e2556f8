import type { AccessModel } from '../access/model.ts'
import { type Catalog, type CatalogColumn, type CatalogRelation, findColumns } from '../catalog/catalog.ts'
import type { Hidden, Hiding } from './hidden.ts'
import { asNamed } from './tables.ts'
import { Tracer } from './trace.ts'

/** What a policy hides of a relation, and another relation that shows it. */
export interface WayAround {
  readonly through: CatalogRelation
  /** The column that shows it; undefined for rows and whole relations, and where columns cannot be followed. */
  readonly column: CatalogColumn | undefined
  readonly hiding: Hiding
}

interface Searched {
  readonly catalog: Catalog
  readonly hidden: Hidden
}

/** How many of a kind are told of one column of a view. */
const MOST_TOLD = 3

/** The ways around through views in reach that have no rule of their own. */
export function* listViewWays({ model, ...searched }: Searched & { model: AccessModel }): Iterable<WayAround> {
  const isReached = (view: CatalogRelation) => model.reaches(asNamed(view))
  for (const way of listShownByViews({ ...searched, most: MOST_TOLD, isConcerned: isReached })) {
    if (!isRuled(way, searched.hidden)) yield way
  }
}

/** The ways around through children in reach that have no rule of their own. */
export function* listChildWays(
  table: CatalogRelation,
  { model, ...searched }: Searched & { model: AccessModel },
): Iterable<WayAround> {
  for (const way of listShownByChildren(table, searched)) {
    if (model.reaches(asNamed(way.through)) && !isRuled(way, searched.hidden)) yield way
  }
}

/** Whether what shows something has a rule of its own, which then says what is meant. */
export function isRuled({ through, column, hiding }: WayAround, hidden: Hidden): boolean {
  if (hiding.hides === 'rows') return hidden.ofRows(through) !== undefined
  return hiding.hides === 'column' && column !== undefined && hidden.ofColumn(through, column) !== undefined
}

/** What views show, whatever rules they have. Linear in what they read. */
export function* listShownByViews({
  catalog,
  hidden,
  most,
  isConcerned,
}: Searched & { most: number; isConcerned: (view: CatalogRelation) => boolean }): Iterable<WayAround> {
  const tracer = new Tracer({ catalog, hidden, most })
  for (const view of catalog.relations) {
    // Tables that a query made hold copies of what it read.
    if (view.reads.length === 0 || !isConcerned(view) || !tracer.mayShow(view)) continue
    const unknown = { column: undefined, shown: tracer.traceUnknown(view) }
    const parts = [unknown, ...view.columns.map(column => ({ column, shown: tracer.traceColumn(column) }))]
    for (const { column, shown } of parts) {
      for (const hiding of shown.columns) yield { through: view, column, hiding }
    }
    const { rows, relations } = tracer.unite(parts.map(({ shown }) => shown))
    for (const hiding of [...rows, ...relations]) yield { through: view, column: undefined, hiding }
  }
}

/** What partitions and inheritance children show of a table, each of which can be named in its place. */
export function* listShownByChildren(table: CatalogRelation, { catalog, hidden }: Searched): Iterable<WayAround> {
  if (catalog.childrenOf(table.id).length === 0) return
  const masked = hidden.ofColumns(table).length > 0 ? table.columns : []
  const [denied, filtered] = [hidden.ofRelation(table), hidden.ofRows(table)]
  if (masked.length === 0 && !denied && !filtered) return
  for (const through of listDescendants(catalog, table)) {
    if (denied) yield { through, column: undefined, hiding: denied }
    for (const own of masked) {
      const hiding = hidden.ofColumn(table, own)
      const [column] = hiding ? findColumns(through, own.name) : []
      if (hiding && column) yield { through, column, hiding }
    }
    if (filtered) yield { through, column: undefined, hiding: filtered }
  }
}

/** How many children of a table are looked at. */
const MOST_DESCENDANTS = 1_000

function listDescendants(catalog: Catalog, table: CatalogRelation): CatalogRelation[] {
  const found = new Set<CatalogRelation>()
  const pending = [table.id]
  for (let id = pending.pop(); id !== undefined && found.size < MOST_DESCENDANTS; id = pending.pop()) {
    for (const child of catalog.childrenOf(id)) {
      if (found.has(child)) continue
      found.add(child)
      pending.push(child.id)
    }
  }
  return [...found]
}
