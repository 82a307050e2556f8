import type { CatalogRelation } from '../../catalog/catalog.ts'
import { createHidden, type Hiding } from '../../exposure/hidden.ts'
import { spellName, type TableContext } from '../../exposure/tables.ts'
import { listViewWays, type WayAround } from '../../exposure/ways-around.ts'
import type { Finding } from '../../policy/finding.ts'
import { foldCase } from '../../text/fold-case.ts'
import { quote } from '../../text/quote.ts'
import { createTableFinding } from './findings.ts'

/** Findings about views, and tables that hold copies, in reach that show what an entry hides of what they read, on that entry. */
export function* lintViews({ document, model, tables }: TableContext): Iterable<Finding> {
  const hidden = createHidden({ profile: document.profile, model })
  for (const catalog of tables.catalogs) {
    for (const way of listViewWays({ catalog, model, hidden })) {
      const at = document.locate(way.hiding.path)
      yield createTableFinding({ code: 'view-shows-hidden', at, message: describe(way) })
    }
  }
}

function describe({ through, column, hiding }: WayAround): string {
  if (hiding.hides === 'rows') return describeRows(through, hiding)
  if (hiding.hides === 'relation') return describeRelation(through, hiding)
  return column ? describeColumn(through, foldCase(column.name), hiding) : describeUnknown(through, hiding)
}

/** A table may hold a copy, made with it or computed. */
function nameKind({ kind }: CatalogRelation): string {
  return kind === 'view' || kind === 'materialized-view' ? 'view' : 'table'
}

function spellHidden({ relation, column }: Hiding): string {
  return quote(column ? `${spellName(relation)}.${foldCase(column.name)}` : spellName(relation))
}

function describeColumn(view: CatalogRelation, column: string, hiding: Hiding): string {
  const rule = `{ table: ${spellName(view)}, column: ${column}, kind: ${hiding.mask ?? 'redact'} }`
  return `The ${nameKind(view)} ${quote(spellName(view))} shows ${spellHidden(hiding)} in its column ${quote(column)}; add ${quote(rule)} to \`masking_rules\`.`
}

function describeUnknown(view: CatalogRelation, hiding: Hiding): string {
  return `The ${nameKind(view)} ${quote(spellName(view))} may show ${spellHidden(hiding)} in columns that cannot be followed; mask those, or put it out of reach.`
}

function describeRows(view: CatalogRelation, hiding: Hiding): string {
  return `The ${nameKind(view)} ${quote(spellName(view))} shows rows of ${spellHidden(hiding)} that this filter hides; add a row filter on it.`
}

function describeRelation(view: CatalogRelation, hiding: Hiding): string {
  return `The ${nameKind(view)} ${quote(spellName(view))} shows ${spellHidden(hiding)}, which this entry denies; add ${quote(spellName(view))} to \`table_denylist\`.`
}
