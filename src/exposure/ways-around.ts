import type { AccessModel } from '../access/model.ts'
import { type Catalog, type CatalogColumn, type CatalogRelation, findColumns } from '../catalog/catalog.ts'
import type { Hidden, Hiding } from './hidden.ts'
import { asNamed } from './tables.ts'
import { type Shown, Tracer, unite } from './trace.ts'

/** What a policy hides of a relation, and another relation in reach that shows it without a rule of its own. */
export interface WayAround {
  readonly through: CatalogRelation
  /** The column that shows it; undefined for rows and whole relations, and where columns cannot be followed. */
  readonly column: CatalogColumn | undefined
  readonly hiding: Hiding
}

interface Searched {
  readonly catalog: Catalog
  readonly model: AccessModel
  readonly hidden: Hidden
}

/** The ways around through views, and through tables that hold copies. Linear in what they read. */
export function* listViewWays({ catalog, model, hidden }: Searched): Iterable<WayAround> {
  const tracer = new Tracer(catalog, hidden)
  for (const view of catalog.relations) {
    if (view.reads.length > 0 && model.reaches(asNamed(view))) yield* listShown({ view, tracer, hidden })
  }
}

function* listShown({
  view,
  tracer,
  hidden,
}: {
  view: CatalogRelation
  tracer: Tracer
  hidden: Hidden
}): Iterable<WayAround> {
  let all: Shown = tracer.traceUnknown(view)
  if (all.column) yield { through: view, column: undefined, hiding: all.column }
  for (const column of view.columns) {
    const shown = tracer.traceColumn(column)
    all = unite(all, shown)
    // A rule of its own says what is meant.
    if (shown.column && !hidden.ofColumn(view, column)) yield { through: view, column, hiding: shown.column }
  }
  const rows = hidden.ofRows(view) ? [] : all.rows
  for (const hiding of [...rows, ...all.relations]) yield { through: view, column: undefined, hiding }
}

/** The ways around through partitions and inheritance children of a table, each of which can be named in its place. */
export function* listChildWays(table: CatalogRelation, { catalog, model, hidden }: Searched): Iterable<WayAround> {
  const hidings = listHidings(hidden, table)
  if (hidings.length === 0) return
  for (const child of listDescendants(catalog, table)) {
    if (!model.reaches(asNamed(child))) continue
    for (const hiding of hidings) {
      const [column] = hiding.column ? findColumns(child, hiding.column.name) : []
      if (!isHidden(hidden, child, { hiding, column })) yield { through: child, column, hiding }
    }
  }
}

/** What entries hide of a table: the relation, its masked columns, its rows. */
export function listHidings(hidden: Hidden, table: CatalogRelation): readonly Hiding[] {
  const masks = hidden.anyColumn(table) ? table.columns.flatMap(column => hidden.ofColumn(table, column) ?? []) : []
  return [hidden.ofRelation(table), ...masks, hidden.ofRows(table)].filter(hiding => hiding !== undefined)
}

/** Whether a child has a rule of its own where its table has one. */
function isHidden(
  hidden: Hidden,
  child: CatalogRelation,
  { hiding: { hides }, column }: { hiding: Hiding; column: CatalogColumn | undefined },
): boolean {
  if (hides === 'relation') return hidden.ofRelation(child) !== undefined
  if (hides === 'rows') return hidden.ofRows(child) !== undefined
  return column === undefined || hidden.ofColumn(child, column) !== undefined
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
