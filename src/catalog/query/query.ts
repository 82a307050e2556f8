import type { Tree } from '../../postgres/grammar.ts'
import { descend, listAt } from '../../postgres/tree.ts'
import { textAt } from '../sql/read-name.ts'
import type { Database } from '../state/database.ts'
import { followFromItem } from './from.ts'
import { type Columns, EMPTY_SCOPE, type QueryColumn, QueryContext, type Scope } from './scope.ts'
import { followTargets } from './targets.ts'
import { uniteRows } from './unite-rows.ts'
import { commonType, followValue, followWindow, isOrdinal, readLoneName } from './value.ts'
import { followWith } from './with.ts'

/** What a view's query gives, and what it depends on. */
export interface FollowedQuery extends Columns {
  readonly context: QueryContext
}

/** Follows a query (a `SelectStmt`) through the relations of a database as they are now. */
export function followQuery(database: Database, select: Tree): FollowedQuery {
  const context = new QueryContext(database, followSelect)
  return { ...followSelect(context, select, EMPTY_SCOPE), context }
}

function followSelect(context: QueryContext, select: Tree | undefined, outer: Scope): Columns {
  context.database.spend(1)
  const within = followWith(context, select, outer)
  if (descend(select, 'larg') !== undefined) return followSetOperation(context, select, within)
  const values = listAt(select, 'valuesLists')
  if (values.length > 0) return followRows(context, within, values)
  let scope: Scope = { items: [], outer: within, queries: within.queries }
  for (const item of listAt(select, 'fromClause')) {
    scope = { ...scope, items: [...scope.items, followFromItem(context, scope, item)] }
  }
  const columns = followTargets(context, scope, listAt(select, 'targetList'))
  followClauses(context, scope, { select, columns })
  return columns
}

function followSetOperation(context: QueryContext, select: Tree | undefined, scope: Scope): Columns {
  const left = followSelect(context, descend(select, 'larg'), scope)
  const right = followSelect(context, descend(select, 'rarg'), scope)
  const united = uniteRows(context, left, right, { types: 'both' })
  if (textAt(select, 'op') !== 'SETOP_EXCEPT') return united
  // Of what EXCEPT takes away, nothing is shown.
  const columns = united.columns.map((column, place) => ({
    ...column,
    sources: left.columns[place]?.sources ?? left.rest,
  }))
  return { ...united, columns, rest: left.rest }
}

/** `VALUES`. */
function followRows(context: QueryContext, scope: Scope, rows: readonly Tree[]): Columns {
  const values = rows.map(row => listAt(row, 'List', 'items').map(value => followValue(context, scope, value)))
  const columns = (values[0] ?? []).map(
    (first, place): QueryColumn => ({
      name: `column${place + 1}`,
      sources: context.unite(values.map(row => row[place]?.sources ?? [])),
      type: values.every(row => commonType(row[place]?.type, first.type)) ? first.type : undefined,
      origin: undefined,
    }),
  )
  return { columns, isComplete: true, rest: [] }
}

/** Follows what shows nothing, for the columns on which the query depends. */
function followClauses(
  context: QueryContext,
  scope: Scope,
  { select, columns }: { select: Tree | undefined; columns: Columns },
): void {
  for (const key of ['whereClause', 'havingClause', 'limitCount', 'limitOffset']) {
    followValue(context, scope, descend(select, key))
  }
  for (const window of listAt(select, 'windowClause')) followWindow(context, scope, descend(window, 'WindowDef'))
  for (const key of listAt(select, 'groupClause')) {
    const name = readLoneName(key)
    const isInput = name !== undefined && scope.items.some(item => context.named(item, name).length > 0)
    if (isInput || !isOutput(context, columns, key)) followValue(context, scope, key)
  }
  const sortKeys = listAt(select, 'sortClause').map(sort => descend(sort, 'SortBy', 'node'))
  for (const key of [...sortKeys, ...listAt(select, 'distinctClause')]) {
    if (!isOutput(context, columns, key)) followValue(context, scope, key)
  }
}

/** Whether a key means a column of the output, by its name or number. */
function isOutput(context: QueryContext, columns: Columns, key: Tree | undefined): boolean {
  const name = readLoneName(key)
  return isOrdinal(key) || (name !== undefined && context.named(columns, name).length > 0)
}
