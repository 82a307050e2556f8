import { namedRelation, type Relation } from '../../access/relation.ts'
import { type CatalogRelation, findColumns } from '../../catalog/catalog.ts'
import { listNamed, type TableContext } from '../../exposure/tables.ts'
import type { Finding } from '../../policy/finding.ts'
import { foldCase } from '../../text/fold-case.ts'
import { describeUnknownColumn, isKnown } from './columns.ts'

/** Findings about columns of predicates: each is looked up in its own relation, those of a subquery in its own scope. */
export function* lintPredicateColumns({ document, tables, namesIn }: TableContext): Iterable<Finding> {
  for (const [place, { table, predicate }] of document.profile.row_filters.entries()) {
    const relation = namedRelation(table)
    const names = namesIn(predicate)
    if (!relation || !names) continue
    const filtered = listNamed(tables.catalogs, relation)
    for (const { name, qualifier, offset } of names.columns) {
      const isOwn = qualifier === undefined || foldCase(qualifier) === relation.table
      if (!isOwn || !isKnown(tables, filtered) || hasColumn(filtered, name)) continue
      const at = document.locateInside(['row_filters', place, 'predicate'], offset)
      yield describeUnknownColumn({ tables, named: relation, relations: filtered, column: name, at })
    }
    for (const { relations, isComplete, columns } of names.subqueries) {
      for (const { name, qualifier, offset } of columns) {
        const meant = relations.filter(({ alias }) => qualifier === undefined || alias === qualifier)
        const found = meant.map(each => listNamed(tables.catalogs, toRelation(each)))
        if (qualifier === undefined) found.push(filtered)
        const areKnown = isComplete && found.length > 0 && found.every(each => isKnown(tables, each))
        if (!areKnown || found.some(each => hasColumn(each, name))) continue
        // The name of a relation alone is its whole row.
        if (relations.some(({ alias }) => alias === name) || foldCase(name) === relation.table) continue
        const at = document.locateInside(['row_filters', place, 'predicate'], offset)
        const named = meant[0] ? toRelation(meant[0]) : relation
        yield describeUnknownColumn({ tables, named, relations: found[0] ?? [], column: name, at })
      }
    }
  }
}

function toRelation({ schema, name }: { schema: string | undefined; name: string }): Relation {
  return schema === undefined ? { table: foldCase(name) } : { schema: foldCase(schema), table: foldCase(name) }
}

function hasColumn(relations: readonly CatalogRelation[], name: string): boolean {
  // PostgreSQL's own columns are no relation's.
  return SYSTEM_COLUMNS.has(name) || relations.some(relation => findColumns(relation, name).length > 0)
}

const SYSTEM_COLUMNS: ReadonlySet<string> = new Set(['cmax', 'cmin', 'ctid', 'tableoid', 'xmax', 'xmin'])
