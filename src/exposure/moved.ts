import { findColumns } from '../catalog/catalog.ts'
import { foldCase } from '../text/fold-case.ts'
import type { CatalogPair, ColumnPair, RelationPair } from './pair-catalogs.ts'
import { spellName } from './tables.ts'

/** What a change of schema did to names, so that the same policy means something else: a new or renamed relation or column. */
export interface Moved extends RelationPair {
  /** The columns that are new or renamed, or that became binary or ceased to be; of a relation that moved, all. */
  readonly columns: readonly ColumnPair[]
}

/** Lists what moved in a database. Where a name differs only in the case of ASCII letters, nothing did. */
export function listMoved({ relations }: CatalogPair): Moved[] {
  return relations.flatMap(pair => {
    const isMoved = pair.before === undefined || spellName(pair.before) !== spellName(pair.after)
    const columns = isMoved ? pair.columns : pair.columns.filter(isColumnMoved)
    return isMoved || columns.length > 0 ? [{ ...pair, columns }] : []
  })
}

function isColumnMoved({ before, after }: ColumnPair): boolean {
  return before === undefined || foldCase(before.name) !== foldCase(after.name) || before.isBinary !== after.isBinary
}

/** Whether a subject of a change, `schema.table` or `schema.table.column`, was in these databases and no longer is. */
export function createGone(pairs: readonly CatalogPair[]): (subject: string) => boolean {
  const gone = new Set<string>()
  for (const { base, head } of pairs) {
    if (base === head) continue
    for (const relation of base.relations) {
      const name = spellName(relation)
      const left = pairs.flatMap(({ head }) => head.find(relation.schema, relation.name))
      if (left.length === 0) gone.add(name)
      if (left.some(({ isComplete }) => !isComplete)) continue
      for (const column of relation.columns) {
        if (!left.some(each => findColumns(each, column.name).length > 0)) gone.add(`${name}.${foldCase(column.name)}`)
      }
    }
  }
  return subject => gone.has(subject)
}
