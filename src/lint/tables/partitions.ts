import { type Catalog, type CatalogRelation, findColumns } from '../../catalog/catalog.ts'
import type { Finding } from '../../policy/finding.ts'
import { quote } from '../../text/quote.ts'
import { createTableFinding } from './findings.ts'
import { createHidden, type Hidden, type Hiding } from './hidden.ts'
import { asNamed, spellName, type TableContext } from './tables.ts'

/** Findings about partitions and children in reach that show what is hidden of their table: one a table, never one a partition. */
export function* lintPartitions(context: TableContext): Iterable<Finding> {
  const { document, model, tables } = context
  const hidden = createHidden(context)
  const isOpen = document.profile.table_allowlist.length === 0
  for (const catalog of tables.catalogs) {
    for (const table of catalog.relations) {
      const hidings = listHidings(hidden, table)
      const [first] = hidings
      if (!first) continue
      const exposed = listDescendants(catalog, table).filter(
        child => model.reaches(asNamed(child)) && hidings.some(hiding => !isHidden(hidden, child, hiding)),
      )
      // Partitions come by themselves, month by month, and where every relation is admitted they are in reach at once.
      const isExpected = isOpen && table.isPartitioned && model.reaches(asNamed({ ...table, name: `${table.name}_` }))
      if (exposed.length === 0 && !isExpected) continue
      const hiding = hidings.find(each => exposed.some(child => !isHidden(hidden, child, each))) ?? first
      const message = describe(table, exposed)
      yield createTableFinding({ code: 'partition-shows-hidden', at: document.locate(hiding.path), message })
    }
  }
}

/** The first entry of each kind that hides something of a table, masks column by column. */
function listHidings(hidden: Hidden, table: CatalogRelation): Hiding[] {
  const masks = hidden.anyColumn(table) ? table.columns.flatMap(column => hidden.ofColumn(table, column) ?? []) : []
  return [hidden.ofRelation(table), ...masks, hidden.ofRows(table)].filter(hiding => hiding !== undefined)
}

/** Whether a child has a rule of its own where its table has one. */
function isHidden(hidden: Hidden, child: CatalogRelation, { hides, column }: Hiding): boolean {
  if (hides === 'relation') return hidden.ofRelation(child) !== undefined
  if (hides === 'rows') return hidden.ofRows(child) !== undefined
  const [own] = column ? findColumns(child, column.name) : []
  return own === undefined || hidden.ofColumn(child, own) !== undefined
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

function describe(table: CatalogRelation, exposed: readonly CatalogRelation[]): string {
  const name = quote(spellName(table))
  const [first] = exposed
  const others = exposed.length > 1 ? ` and ${exposed.length - 1} more` : ''
  const shows = first
    ? `${quote(spellName(first))}${others} can be named in the place of ${name}, and this rule does not hold there`
    : `Each partition that ${name} gets can be named in its place, and this rule does not hold there`
  return `${shows}; admit ${name} alone by \`table_allowlist\`, or give each a rule of its own.`
}
