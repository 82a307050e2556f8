import type { Catalog, CatalogColumn, CatalogRelation } from '../catalog/catalog.ts'
import { findColumns } from '../catalog/catalog.ts'
import { foldCase } from '../text/fold-case.ts'

/** Where else rows or values of a relation can be read. */
export interface Carrier {
  readonly relation: CatalogRelation
  /** For a column: the columns that carry its value. */
  readonly columns: readonly CatalogColumn[]
  /** Whether further columns may carry it, which could not be followed. */
  readonly isUnsure: boolean
}

/** How many relations are told of one: what is piled higher is counted by nobody. */
const MOST = 1_000

/**
 * The other relations in which what a relation holds can be read: its partitions and children, the tables that it is a part of,
 * and the views over any of them, however high they are piled. With a `column`, those that show its value.
 */
export function followValues(
  catalog: Catalog,
  { relation, column }: { relation: CatalogRelation; column: string | undefined },
): readonly Carrier[] {
  const start = column === undefined ? [] : findColumns(relation, column)
  const carriers = new Map<CatalogRelation, Carrier>([[relation, { relation, columns: start, isUnsure: false }]])
  const pending = [relation]

  function add(next: CatalogRelation, carried: Omit<Carrier, 'relation'>): void {
    const known = carriers.get(next)
    const columns = [...new Set([...(known?.columns ?? []), ...carried.columns])]
    const isUnsure = carried.isUnsure || (known?.isUnsure ?? false)
    const isNews = known === undefined || columns.length > known.columns.length || isUnsure !== known.isUnsure
    if (!isNews || carriers.size >= MOST) return
    carriers.set(next, { relation: next, columns, isUnsure })
    pending.push(next)
  }

  /** A part of a table has its columns by name. */
  function addPart(next: CatalogRelation, { columns, isUnsure }: Carrier): void {
    const alike = columns.flatMap(({ name }) => findColumns(next, name))
    if (column === undefined || alike.length > 0 || isUnsure || !next.isComplete) {
      add(next, { columns: alike, isUnsure: isUnsure || (alike.length === 0 && column !== undefined) })
    }
  }

  // What is below holds a part of it; what is below another part does not.
  for (let each = pending.pop(); each; each = pending.pop()) {
    const carrier = carriers.get(each)
    if (carrier) for (const child of catalog.childrenOf(each.id)) addPart(child, carrier)
  }
  pending.push(...carriers.keys())
  for (let each = pending.pop(); each; each = pending.pop()) {
    const carrier = carriers.get(each)
    if (!carrier) continue
    for (const { id } of each.parents) {
      const parent = catalog.byId(id)
      if (parent) addPart(parent, carrier)
    }
    for (const view of catalog.readersOf(each.id)) {
      const shown = readView(view, carrier, column !== undefined)
      if (shown) add(view, shown)
    }
  }
  carriers.delete(relation)
  return [...carriers.values()]
}

/** What a view carries of a relation that it reads; undefined where it only counts or compares it. */
function readView(
  view: CatalogRelation,
  { relation, columns, isUnsure }: Carrier,
  isOfColumn: boolean,
): Omit<Carrier, 'relation'> | undefined {
  const ids = new Set(columns.map(({ id }) => id))
  const showing = view.columns.filter(({ sources }) =>
    sources.some(
      source =>
        source.relation === relation.id &&
        (!isOfColumn || isUnsure || source.column === undefined || ids.has(source.column)),
    ),
  )
  const mayShow = view.mayShow.includes(relation.id)
  if (showing.length === 0 && !mayShow) return undefined
  return { columns: isOfColumn ? showing : [], isUnsure: isOfColumn && mayShow }
}

/** The columns of a carrier as a policy would name them, each once. */
export function nameColumns(columns: readonly CatalogColumn[]): string[] {
  return [...new Set(columns.map(({ name }) => foldCase(name)))]
}
