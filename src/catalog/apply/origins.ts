import { COSTS, type Database } from '../state/database.ts'
import type { ColumnState, SourceState } from '../state/objects.ts'

/** Sources, and what those are made of themselves. */
export function listOrigins(database: Database, sources: readonly SourceState[]): readonly SourceState[] {
  const found = new Set<SourceState>()
  const pending = [...sources]
  for (let source = pending.pop(); source; source = pending.pop()) {
    if (found.has(source)) continue
    found.add(source)
    const { relation, column } = source
    const next = column
      ? listSources(column)
      : [...relation.columns.flatMap(listSources), ...[...relation.mayShow].map(each => each.source)]
    database.spend(1 + next.length + (column ? 0 : relation.columns.length))
    for (const each of next) pending.push(each)
  }
  return [...found]
}

function listSources({ sources, computedFrom }: ColumnState): readonly SourceState[] {
  return computedFrom.size === 0 ? sources : [...sources, ...[...computedFrom].map(({ source }) => source)]
}

/**
 * Notes what the values of a column were made of, which it needs no more. Two columns may be made of each other in turn,
 * so each has all of its origins.
 */
export function keepOrigins(database: Database, column: ColumnState, made: Iterable<ColumnState>): void {
  const sources = [...made].map(({ source }) => source)
  const others = listOrigins(database, sources).filter(source => source !== column.source)
  database.spend(COSTS.use * others.length)
  column.sources = [...new Set([...column.sources, ...others])]
}
