import type { Columns, QueryColumn, QueryContext } from './scope.ts'
import { commonType } from './value.ts'

/** Rows of two queries, column by column. */
export function uniteRows(
  context: QueryContext,
  left: Columns,
  right: Columns,
  { types }: { types: 'first' | 'both' },
): Columns {
  const width = Math.max(left.columns.length, right.columns.length)
  const columns = Array.from({ length: width }, (_, place): QueryColumn => {
    const [one, other] = [left.columns[place], right.columns[place]]
    return {
      name: one?.name ?? other?.name ?? '',
      sources: context.unite([one?.sources ?? left.rest, other?.sources ?? right.rest]),
      type: types === 'first' ? one?.type : commonType(one?.type, other?.type),
      origin: undefined,
    }
  })
  return {
    columns,
    isComplete: left.isComplete && right.isComplete,
    rest: context.unite([left.rest, right.rest]),
  }
}
