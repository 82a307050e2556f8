import type { Tree } from '../../postgres/grammar.ts'
import { descend, listAt } from '../../postgres/tree.ts'
import { listTexts, textAt } from '../sql/read-name.ts'
import { RelationState } from '../state/objects.ts'
import { nameColumn } from './column-name.ts'
import { findEntry } from './column-reference.ts'
import type { Columns, QueryContext, Scope } from './scope.ts'
import { findRow, followValue } from './value.ts'

/** What a SELECT or RETURNING gives. */
export function followTargets(context: QueryContext, scope: Scope, targets: readonly Tree[]): Columns {
  const parts = targets.map(item => {
    const target = descend(item, 'ResTarget')
    const expression = descend(target, 'val')
    const star = followStar(context, scope, expression)
    if (star) return star
    const value = followValue(context, scope, expression)
    const name = textAt(target, 'name') || nameColumn(expression)
    return { columns: [{ ...value, name, origin: undefined }], isComplete: true, rest: [] }
  })
  context.database.spend(parts.reduce((count, { columns }) => count + columns.length, 0))
  return {
    columns: parts.flatMap(({ columns }) => columns),
    isComplete: parts.every(({ isComplete }) => isComplete),
    rest: context.unite(parts.map(({ isComplete, rest }) => (isComplete ? [] : rest))),
  }
}

/** The columns of `*`, `table.*` or `(expression).*`; undefined for anything else. */
function followStar(context: QueryContext, scope: Scope, expression: Tree | undefined): Columns | undefined {
  const fields = listAt(expression, 'ColumnRef', 'fields')
  if (isStar(fields.at(-1))) {
    const [name, schema] = listTexts(fields.slice(0, -1)).reverse()
    const entry = name === undefined ? undefined : findEntry(scope, { name, schema })
    const items: readonly Columns[] = name === undefined ? scope.items : entry ? [entry] : []
    if (name !== undefined && !entry) {
      context.namesUnknown = true
      return { columns: [], isComplete: false, rest: [] }
    }
    return {
      columns: items.flatMap(({ columns }) => columns.map(column => context.use(column))),
      isComplete: items.every(({ isComplete }) => isComplete),
      rest: context.unite(items.map(({ isComplete, rest }) => (isComplete ? [] : rest))),
    }
  }
  const indirection = descend(expression, 'A_Indirection')
  if (!isStar(listAt(indirection, 'indirection').at(-1))) return undefined
  const argument = descend(indirection, 'arg')
  const entry = findRow(context, scope, argument)
  if (entry) return { ...entry, columns: entry.columns.map(column => context.use(column)) }
  const { sources, type } = followValue(context, scope, argument)
  if (!(type?.target instanceof RelationState) || type.written.isArray) {
    return { columns: [], isComplete: false, rest: sources }
  }
  const { columns, isComplete } = type.target
  return {
    columns: columns.map(column => ({ name: column.name, type: column.type, sources, origin: undefined })),
    isComplete,
    rest: sources,
  }
}

function isStar(node: Tree | undefined): boolean {
  return descend(node, 'A_Star') !== undefined
}
