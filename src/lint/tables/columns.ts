import { namedRelation, type Relation } from '../../access/relation.ts'
import { type CatalogRelation, findColumns } from '../../catalog/catalog.ts'
import { listNamed, spellNamed, type TableContext, type Tables } from '../../exposure/tables.ts'
import type { Finding } from '../../policy/finding.ts'
import { findNearest } from '../../policy/nearest.ts'
import { readColumn } from '../../policy/relation.ts'
import { foldCase } from '../../text/fold-case.ts'
import { quote } from '../../text/quote.ts'
import { createTableFinding } from './findings.ts'

/** Findings about masks on columns that their relation does not have, or that are binary. */
export function* lintMaskedColumns({ document, tables }: TableContext): Iterable<Finding> {
  for (const [place, { table, column, kind }] of document.profile.masking_rules.entries()) {
    const relation = namedRelation(table)
    const name = readColumn(column)
    if (!relation || 'error' in name || name.quoted) continue
    const relations = listNamed(tables.catalogs, relation)
    const columns = relations.flatMap(each => findColumns(each, name.column))
    const at = document.locate(['masking_rules', place, 'column'])
    if (columns.length > 0) {
      const isBinary = kind !== 'null' && columns.every(each => each.isBinary)
      if (isBinary) yield describeBinary({ table, column, at })
    } else if (isKnown(tables, relations)) {
      yield describeUnknownColumn({ tables, named: relation, relations, column: name.column, at })
    }
  }
}

/** Whether it is known which columns relations of a name have, and that there are no others of it. */
export function isKnown({ areAll }: Tables, relations: readonly CatalogRelation[]): boolean {
  return areAll && relations.length > 0 && relations.every(({ isComplete }) => isComplete)
}

function describeBinary({ table, column, at }: { table: string; column: string; at: Finding['at'] }): Finding {
  const message = `${quote(`${table}.${column}`)} is binary, and so NULL under any mask; write \`kind: null\`.`
  return createTableFinding({ code: 'mask-on-binary', at, message })
}

export function describeUnknownColumn({
  tables,
  named,
  relations,
  column,
  at,
}: {
  tables: Tables
  /** What the policy names. */
  named: Relation
  /** What that may be. */
  relations: readonly CatalogRelation[]
  column: string
  at: Finding['at']
}): Finding {
  const known = relations.flatMap(({ columns }) => columns.map(({ name }) => foldCase(name))).slice(0, MOST_COLUMNS)
  const nearest = findNearest(column, known)
  const advice = nearest === undefined ? 'correct the name, or remove the rule.' : `did you mean ${quote(nearest)}?`
  const message = `${quote(spellNamed(named))} has no column ${quote(column)}; ${advice}`
  // What was not read may have it.
  return createTableFinding({
    code: 'unknown-column',
    at,
    message,
    ...(tables.hasUnread ? { severity: 'notice' } : {}),
  })
}

/** With how many columns a name is compared. */
const MOST_COLUMNS = 2_000
