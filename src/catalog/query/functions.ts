import type { Tree } from '../../postgres/grammar.ts'
import { descend, listAt } from '../../postgres/tree.ts'
import { isSet, listTexts, textAt } from '../sql/read-name.ts'
import type { SourceState } from '../state/objects.ts'
import { builtIn } from '../state/types.ts'
import type { Columns, QueryColumn, QueryContext, Scope } from './scope.ts'
import { followType, followValue } from './value.ts'

/** Functions in a FROM clause: their columns show what their arguments are made of. */
export function followFunctions(context: QueryContext, scope: Scope, node: Tree | undefined): Columns {
  const alias = textAt(node, 'alias', 'aliasname')
  const definitions = listAt(node, 'coldeflist')
  const functions = listAt(node, 'functions').map(each => listAt(each, 'List', 'items'))
  const parts = functions.map(([call, own]): Columns => {
    const { sources } = followValue(context, scope, call)
    const listed = Array.isArray(own) ? own : listAt(own, 'List', 'items')
    const columns = listed.length > 0 ? listed : definitions
    if (columns.length > 0) {
      const named = columns.map(column => descend(column, 'ColumnDef'))
      return complete(named.map(column => giveColumn(context, column, { nameKey: 'colname', sources })))
    }
    const name = listTexts(listAt(call, 'FuncCall', 'funcname')).at(-1) ?? ''
    const names = COLUMNS_OF_FUNCTIONS.get(name)?.(alias || name)
    if (!names) return { columns: [], isComplete: false, rest: sources }
    return complete(names.map(each => ({ name: each, sources, type: undefined, origin: undefined })))
  })
  if (isSet(node, 'ordinality')) {
    parts.push(complete([{ name: 'ordinality', sources: [], type: builtIn('int8'), origin: undefined }]))
  }
  const unknown = parts.findIndex(({ isComplete }) => !isComplete)
  if (unknown < 0) return complete(parts.flatMap(part => part.columns))
  // How many columns there are of one is not known, so that neither is which those after it are.
  const after = parts.slice(unknown)
  return {
    columns: parts.slice(0, unknown).flatMap(part => part.columns),
    isComplete: false,
    rest: context.unite(after.flatMap(({ columns, rest }) => [rest, ...columns.map(({ sources }) => sources)])),
  }
}

function complete(columns: readonly QueryColumn[]): Columns {
  return { columns, isComplete: true, rest: [] }
}

function giveColumn(
  context: QueryContext,
  node: Tree | undefined,
  { nameKey, sources }: { nameKey: string; sources: readonly SourceState[] },
): QueryColumn {
  const typeName = descend(node, 'typeName')
  const type = typeName === undefined ? undefined : followType(context, typeName)
  return { name: textAt(node, nameKey), sources, type, origin: undefined }
}

/** The columns of PostgreSQL's own functions, where it is not by their arguments. One column takes the alias for its name. */
const one = (alias: string) => [alias]
const value = () => ['value']
const pair = () => ['key', 'value']
const COLUMNS_OF_FUNCTIONS: ReadonlyMap<string, (alias: string) => string[]> = new Map([
  ['generate_series', one],
  ['generate_subscripts', one],
  ['json_array_elements', value],
  ['json_array_elements_text', value],
  ['json_each', pair],
  ['json_each_text', pair],
  ['json_object_keys', one],
  ['jsonb_array_elements', value],
  ['jsonb_array_elements_text', value],
  ['jsonb_each', pair],
  ['jsonb_each_text', pair],
  ['jsonb_object_keys', one],
  ['jsonb_path_query', one],
  ['regexp_matches', one],
  ['regexp_split_to_table', one],
  ['string_to_table', one],
])

/** `XMLTABLE`: a column also shows what its path, which may compute any value, and its default are made of. */
export function followXmlTable(context: QueryContext, scope: Scope, node: Tree | undefined): Columns {
  const { sources } = followValue(context, scope, descend(node, 'docexpr'))
  followValue(context, scope, descend(node, 'rowexpr'))
  followValue(context, scope, descend(node, 'namespaces'))
  const columns = listAt(node, 'columns').map(item => {
    const column = descend(item, 'RangeTableFuncCol')
    const own = ['colexpr', 'coldefexpr'].map(key => followValue(context, scope, descend(column, key)).sources)
    return giveColumn(context, column, { nameKey: 'colname', sources: context.unite([sources, ...own]) })
  })
  return complete(columns)
}

/** `JSON_TABLE`, whose columns may be nested. Each shows the document, what is passed to its path, and its defaults. */
export function followJsonTable(context: QueryContext, scope: Scope, node: Tree | undefined): Columns {
  const given = ['context_item', 'passing'].map(key => followValue(context, scope, descend(node, key)).sources)
  const list = (columns: readonly Tree[]): QueryColumn[] =>
    columns.flatMap(item => {
      const column = descend(item, 'JsonTableColumn')
      const nested = listAt(column, 'columns')
      if (nested.length > 0) return list(nested)
      const own = ['on_empty', 'on_error'].map(key => followValue(context, scope, descend(column, key)).sources)
      return [giveColumn(context, column, { nameKey: 'name', sources: context.unite([...given, ...own]) })]
    })
  return complete(list(listAt(node, 'columns')))
}
