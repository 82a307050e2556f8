import type { Catalog, CatalogRelation } from '../../catalog/catalog.ts'
import type { Finding } from '../../policy/finding.ts'
import { foldCase } from '../../text/fold-case.ts'
import { quote } from '../../text/quote.ts'
import { createTableFinding } from './findings.ts'
import { createHidden, type Hidden, type Hiding } from './hidden.ts'
import { asNamed, spellName, type TableContext } from './tables.ts'
import { type Shown, Tracer, unite } from './trace.ts'

/** Findings about views in reach that show what an entry hides of what they read, on that entry. */
export function* lintViews(context: TableContext): Iterable<Finding> {
  const hidden = createHidden(context)
  for (const catalog of context.tables.catalogs) yield* lintCatalog({ context, hidden, catalog })
}

function* lintCatalog({
  context: { document, model },
  hidden,
  catalog,
}: {
  context: TableContext
  hidden: Hidden
  catalog: Catalog
}): Iterable<Finding> {
  const tracer = new Tracer(catalog, hidden)
  for (const view of catalog.relations) {
    const isView = view.kind === 'view' || view.kind === 'materialized-view'
    if (!isView || !model.reaches(asNamed(view))) continue
    for (const { hiding, message } of listShown({ view, tracer, hidden })) {
      yield createTableFinding({ code: 'view-shows-hidden', at: document.locate(hiding.path), message })
    }
  }
}

interface Showing {
  readonly hiding: Hiding
  readonly message: string
}

function* listShown({
  view,
  tracer,
  hidden,
}: {
  view: CatalogRelation
  tracer: Tracer
  hidden: Hidden
}): Iterable<Showing> {
  let all: Shown = tracer.traceUnknown(view)
  if (all.column) yield { hiding: all.column, message: describeUnknown(view, all.column) }
  for (const column of view.columns) {
    const shown = tracer.traceColumn(column)
    all = unite(all, shown)
    // A rule of its own says what is meant.
    if (!shown.column || hidden.ofColumn(view, column)) continue
    yield { hiding: shown.column, message: describeColumn(view, foldCase(column.name), shown.column) }
  }
  if (!hidden.ofRows(view)) for (const hiding of all.rows) yield { hiding, message: describeRows(view, hiding) }
  for (const hiding of all.relations) yield { hiding, message: describeRelation(view, hiding) }
}

function spellHidden({ relation, column }: Hiding): string {
  return quote(column ? `${spellName(relation)}.${foldCase(column.name)}` : spellName(relation))
}

function describeColumn(view: CatalogRelation, column: string, hiding: Hiding): string {
  const rule = `{ table: ${spellName(view)}, column: ${column}, kind: ${hiding.mask ?? 'redact'} }`
  return `The view ${quote(spellName(view))} shows ${spellHidden(hiding)} in its column ${quote(column)}; add ${quote(rule)} to \`masking_rules\`.`
}

function describeUnknown(view: CatalogRelation, hiding: Hiding): string {
  return `The view ${quote(spellName(view))} may show ${spellHidden(hiding)} in columns that cannot be followed; mask those, or put the view out of reach.`
}

function describeRows(view: CatalogRelation, hiding: Hiding): string {
  return `The view ${quote(spellName(view))} shows rows of ${spellHidden(hiding)} that this filter hides; add a row filter on the view.`
}

function describeRelation(view: CatalogRelation, hiding: Hiding): string {
  return `The view ${quote(spellName(view))} shows ${spellHidden(hiding)}, which this entry denies; add ${quote(spellName(view))} to \`table_denylist\`.`
}
