import type { Tree } from '../../postgres/grammar.ts'
import { descend, isNode, listAt } from '../../postgres/tree.ts'
import { isSet, listTexts, textAt } from '../sql/read-name.ts'
import { followFromItem } from './from.ts'
import { type Columns, EMPTY_SCOPE, type QueryColumn, type QueryContext, renameColumns, type Scope } from './scope.ts'
import { followTargets } from './targets.ts'
import { uniteRows } from './unite-rows.ts'

/** The scope around a query with the common table expressions that it adds. */
export function followWith(context: QueryContext, select: Tree | undefined, outer: Scope): Scope {
  const clause = descend(select, 'withClause')
  const expressions = listAt(clause, 'ctes').map(item => descend(item, 'CommonTableExpr'))
  const isRecursive = isSet(clause, 'recursive')
  let scope = outer
  // Each may then name those after it, which hide the relations of their names.
  for (const expression of isRecursive ? expressions : []) {
    const name = textAt(expression, 'ctename')
    scope = { ...scope, queries: { name, columns: undefined, next: scope.queries } }
  }
  for (const expression of expressions) {
    const name = textAt(expression, 'ctename')
    const names = listTexts(listAt(expression, 'aliascolnames'))
    const columns = followExpression(context, scope, {
      expression,
      name,
      names,
      isRecursive,
    })
    scope = { ...scope, queries: { name, columns, next: scope.queries } }
  }
  return scope
}

function followExpression(
  context: QueryContext,
  scope: Scope,
  {
    expression,
    name,
    names,
    isRecursive,
  }: { expression: Tree | undefined; name: string; names: readonly string[]; isRecursive: boolean },
): Columns {
  const query = descend(expression, 'ctequery')
  const select = descend(query, 'SelectStmt')
  if (select === undefined) return renameColumns(followWriting(context, scope, query), names)
  if (!isRecursive || descend(select, 'larg') === undefined) {
    return renameColumns(context.follow(select, scope), names)
  }
  const inner = followWith(context, select, scope)
  let columns = renameColumns(context.follow(descend(select, 'larg'), inner), names)
  // What a column of the first query shows may come to others, one step in each round.
  for (let round = 0; round <= columns.columns.length; round += 1) {
    const queries = { name, columns: addCycleColumns(columns, expression), next: scope.queries }
    // What the query's own WITH names hides the query itself.
    const around = followWith(context, select, { ...scope, queries })
    const more = context.follow(descend(select, 'rarg'), around)
    const united = uniteRows(context, columns, more, { types: 'first' })
    const hasGrown = countSources(united) > countSources(columns)
    columns = united
    if (!hasGrown) break
  }
  return addCycleColumns(columns, expression)
}

function countSources({ columns, rest }: Columns): number {
  return columns.reduce((count, { sources }) => count + sources.length, rest.length)
}

/** What SEARCH and CYCLE add: orders and marks, made of the columns that they name. */
function addCycleColumns(given: Columns, expression: Tree | undefined): Columns {
  const names = [
    textAt(expression, 'search_clause', 'search_seq_column'),
    textAt(expression, 'cycle_clause', 'cycle_mark_column'),
    textAt(expression, 'cycle_clause', 'cycle_path_column'),
  ].filter(name => name !== '')
  if (names.length === 0) return given
  const sources = [...new Set(given.columns.flatMap(column => column.sources))]
  const added = names.map((name): QueryColumn => ({ name, sources, type: undefined, origin: undefined }))
  return { ...given, columns: [...given.columns, ...added] }
}

/** What an INSERT, UPDATE, DELETE or MERGE returns: of the table that it writes to, and of what it joins to it. */
function followWriting(context: QueryContext, scope: Scope, query: Tree | undefined): Columns {
  const [kind = ''] = isNode(query) ? Object.keys(query) : []
  const statement = descend(query, kind)
  const outer = followWith(context, statement, scope)
  // Never a query of a WITH, whatever their names.
  const target = followFromItem(context, EMPTY_SCOPE, { RangeVar: descend(statement, 'relation') ?? null })
  let joined: Scope = { items: [], outer, queries: outer.queries }
  const sources = ['fromClause', 'usingClause', 'sourceRelation'].flatMap(key => descend(statement, key) ?? [])
  for (const item of sources) {
    joined = { ...joined, items: [...joined.items, followFromItem(context, joined, item)] }
  }
  // The order of `*`.
  const items = kind === 'MergeStmt' ? [...joined.items, target] : [target, ...joined.items]
  return followTargets(context, { ...joined, items }, listAt(statement, 'returningClause', 'exprs'))
}
