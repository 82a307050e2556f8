import type { SourceState } from '../state/objects.ts'
import type { Columns, Entry, QueryColumn, QueryContext, Scope, Value } from './scope.ts'
import { NO_VALUE } from './scope.ts'

/** What `column`, `table.column` or `schema.table.column` is, or a table's whole row by its name alone. */
export function followReference(context: QueryContext, scope: Scope, names: readonly string[]): Value {
  const [name = '', table, schema] = [...names].reverse()
  context.database.spend(countEntries(scope))
  if (table === undefined) return followBareName(context, scope, name)
  const entry = findEntry(scope, { name: table, schema })
  if (!entry) return followUnknown(context, scope)
  const [column, ...others] = context.named(entry, name)
  if (column) return uniteColumns(context, [column, ...others])
  if (SYSTEM_COLUMNS.has(name)) return NO_VALUE
  // A column that is not known, or a function of the row, written as if it were a column.
  return entry.isComplete ? followRow(context, entry) : { sources: entry.rest, type: undefined }
}

/** How much there is to look through. */
function countEntries(scope: Scope): number {
  let count = 0
  for (let at: Scope | undefined = scope; at; at = at.outer) {
    count += at.items.reduce((sum, { entries }) => sum + 1 + entries.length, 1)
  }
  return count
}

function followBareName(context: QueryContext, scope: Scope, name: string): Value {
  const possible: SourceState[][] = []
  for (let at: Scope | undefined = scope; at; at = at.outer) {
    const columns = at.items.flatMap(item => context.named(item, name))
    if (columns.length > 0) return uniteColumns(context, columns, possible)
    for (const { isComplete, rest } of at.items) if (!isComplete) possible.push([...rest])
  }
  const entry = findEntry(scope, { name, schema: undefined })
  if (entry) return followRow(context, entry, possible)
  if (SYSTEM_COLUMNS.has(name)) return NO_VALUE
  return possible.length > 0 ? { sources: context.unite(possible), type: undefined } : followUnknown(context, scope)
}

/** Columns that every table has, and that hold none of its data. */
const SYSTEM_COLUMNS: ReadonlySet<string> = new Set(['cmax', 'cmin', 'ctid', 'tableoid', 'xmax', 'xmin'])

function uniteColumns(
  context: QueryContext,
  columns: readonly QueryColumn[],
  possible: readonly (readonly SourceState[])[] = [],
): Value {
  for (const column of columns) context.use(column)
  const [first] = columns
  return {
    sources: context.unite([...columns.map(({ sources }) => sources), ...possible]),
    type: columns.length === 1 && possible.length === 0 ? first?.type : undefined,
  }
}

/** The innermost of that name. */
export function findEntry(
  scope: Scope,
  { name, schema }: { name: string; schema: string | undefined },
): Entry | undefined {
  for (let at: Scope | undefined = scope; at; at = at.outer) {
    for (const { entries } of at.items) {
      const entry = entries.find(each => each.name === name && (schema === undefined || each.schema === schema))
      if (entry) return entry
    }
  }
  return undefined
}

/** A whole row: of a relation, with the columns that it will have. */
export function followRow(
  context: QueryContext,
  entry: Entry,
  possible: readonly (readonly SourceState[])[] = [],
): Value {
  const own = entry.relation ? [entry.relation.source] : listSources(context, entry)
  return { sources: context.unite([own, ...possible]), type: undefined }
}

/** Everything that columns show. */
export function listSources(context: QueryContext, { columns, rest }: Columns): readonly SourceState[] {
  context.database.spend(columns.length)
  return context.unite([...columns.map(({ sources }) => sources), rest])
}

/** Something that nothing in reach has, by what is known: it may be anything of what is in reach. */
function followUnknown(context: QueryContext, scope: Scope): Value {
  const entries = scope.items.flatMap(item => item.entries)
  return { sources: context.unite(entries.map(entry => followRow(context, entry).sources)), type: undefined }
}
