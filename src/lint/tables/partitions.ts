import type { CatalogRelation } from '../../catalog/catalog.ts'
import { createHidden } from '../../exposure/hidden.ts'
import { asNamed, spellName, type TableContext } from '../../exposure/tables.ts'
import { listChildWays } from '../../exposure/ways-around.ts'
import type { Finding } from '../../policy/finding.ts'
import { quote } from '../../text/quote.ts'
import { createTableFinding } from './findings.ts'

/** Findings about partitions and children in reach that show what is hidden of their table: one a table, never one a partition. */
export function* lintPartitions({ document, model, tables }: TableContext): Iterable<Finding> {
  const hidden = createHidden({ profile: document.profile, model })
  const isOpen = document.profile.table_allowlist.length === 0
  for (const catalog of tables.catalogs) {
    for (const table of catalog.withChildren) {
      const [first] = [hidden.ofRelation(table), ...hidden.ofColumns(table), hidden.ofRows(table)].filter(
        each => each !== undefined,
      )
      if (!first) continue
      const ways = [...listChildWays(table, { catalog, model, hidden })]
      // Partitions come by themselves, month by month, and where every relation is admitted they are in reach at once.
      const isExpected = isOpen && table.isPartitioned && model.reaches(asNamed({ ...table, name: `${table.name}_` }))
      if (ways.length === 0 && !isExpected) continue
      const { hiding } = ways[0] ?? { hiding: first }
      const message = describe(table, [...new Set(ways.map(({ through }) => through))])
      yield createTableFinding({ code: 'partition-shows-hidden', at: document.locate(hiding.path), message })
    }
  }
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
