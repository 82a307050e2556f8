import type { Tree } from '../../postgres/grammar.ts'
import { descend, isNode, listAt } from '../../postgres/tree.ts'
import type { Name } from '../sql/effect.ts'
import { isSet, listTexts, readRelationName, textAt } from '../sql/read-name.ts'
import type { RelationState } from '../state/objects.ts'
import { followFunctions, followJsonTable, followXmlTable } from './functions.ts'
import {
  type Columns,
  type Entry,
  type FromItem,
  type QueryColumn,
  type QueryContext,
  renameColumns,
  type Scope,
} from './scope.ts'
import { commonType, followValue } from './value.ts'

const UNKNOWN: Columns = { columns: [], isComplete: false, rest: [] }

/** Something in a FROM clause. `scope` has the items before it, which LATERAL may name. */
export function followFromItem(context: QueryContext, scope: Scope, item: Tree): FromItem {
  context.database.spend(1 + scope.items.length)
  const [kind = ''] = isNode(item) ? Object.keys(item) : []
  const node = descend(item, kind)
  switch (kind) {
    case 'RangeVar':
      return followRangeVar(context, scope, node)
    case 'RangeSubselect': {
      // Without LATERAL it sees what is around the query, and nothing beside it.
      const outer: Scope = isSet(node, 'lateral')
        ? { items: [], outer: scope, queries: scope.queries }
        : { items: [], outer: scope.outer, queries: scope.queries }
      return giveAlias(context.follow(descend(node, 'subquery', 'SelectStmt'), outer), node)
    }
    case 'JoinExpr':
      return followJoin(context, scope, node)
    case 'RangeTableSample':
      followValue(context, scope, descend(node, 'args'))
      return followFromItem(context, scope, descend(node, 'relation') ?? null)
    case 'RangeFunction':
      return giveAlias(followFunctions(context, scope, node), node)
    case 'RangeTableFunc':
      return giveAlias(followXmlTable(context, scope, node), node)
    case 'JsonTable':
      return giveAlias(followJsonTable(context, scope, node), node)
    default:
      return { ...UNKNOWN, entries: [] }
  }
}

/** The name that an alias gives, and those of columns. */
function giveAlias(given: Columns, node: Tree | undefined, own?: Partial<Entry>): FromItem {
  const alias = descend(node, 'alias')
  const name = textAt(alias, 'aliasname') || own?.name
  const columns = renameColumns(given, listTexts(listAt(alias, 'colnames')))
  if (name === undefined) return { ...columns, entries: [] }
  const schema = alias === undefined ? own?.schema : undefined
  return { ...columns, entries: [{ ...columns, name, schema, relation: own?.relation }] }
}

function followRangeVar(context: QueryContext, scope: Scope, node: Tree | undefined): FromItem {
  const name = readRelationName(node)
  if (name.schema === undefined) {
    for (let query = scope.queries; query; query = query.next) {
      context.database.spend(1)
      if (query.name !== name.name) continue
      if (!query.columns) context.namesUnknown = true
      return giveAlias(query.columns ?? UNKNOWN, node, { name: name.name })
    }
  }
  const relation = context.database.find(name)
  if (!relation || relation.kind === 'composite-type') {
    if (!isOfPostgres(name)) context.namesUnknown = true
    return giveAlias(UNKNOWN, node, name)
  }
  context.relations.add(relation)
  return giveAlias(listColumns(context, relation), node, { ...name, schema: relation.schema.name, relation })
}

function isOfPostgres({ schema, name }: Name): boolean {
  return schema === 'pg_catalog' || schema === 'information_schema' || (schema === undefined && name.startsWith('pg_'))
}

function listColumns(context: QueryContext, relation: RelationState): Columns {
  context.database.spend(relation.columns.length)
  return {
    columns: relation.columns.map(column => ({
      name: column.name,
      type: column.type,
      sources: [column.source],
      origin: column,
    })),
    isComplete: relation.isComplete,
    rest: [relation.source],
  }
}

function followJoin(context: QueryContext, scope: Scope, node: Tree | undefined): FromItem {
  const left = followFromItem(context, scope, descend(node, 'larg') ?? null)
  const withLeft = { ...scope, items: [...scope.items, left] }
  const right = followFromItem(context, withLeft, descend(node, 'rarg') ?? null)
  followValue(context, { ...scope, items: [...scope.items, left, right] }, descend(node, 'quals'))
  const shared = listShared(context, { left, right, node })
  const merged = shared.flatMap(name => mergeColumns(context, { left, right, name, kind: textAt(node, 'jointype') }))
  const isShared = new Set(shared)
  const joined: Columns = {
    columns: [
      ...merged,
      ...left.columns.filter(({ name }) => !isShared.has(name)),
      ...right.columns.filter(({ name }) => !isShared.has(name)),
    ],
    isComplete: left.isComplete && right.isComplete,
    rest: context.unite([left, right].map(({ isComplete, rest }) => (isComplete ? [] : rest))),
  }
  context.database.spend(joined.columns.length)
  if (descend(node, 'alias') !== undefined) return giveAlias(joined, node)
  const entries = [...left.entries, ...right.entries]
  const using = textAt(node, 'join_using_alias', 'aliasname')
  if (!using) return { ...joined, entries }
  const entry: Entry = {
    name: using,
    schema: undefined,
    relation: undefined,
    columns: merged,
    isComplete: true,
    rest: [],
  }
  return { ...joined, entries: [...entries, entry] }
}

/** The names of the columns that the join makes one. */
function listShared(
  context: QueryContext,
  { left, right, node }: { left: FromItem; right: FromItem; node: Tree | undefined },
): string[] {
  if (!isSet(node, 'isNatural')) return listTexts(listAt(node, 'usingClause'))
  const names = left.columns.map(({ name }) => name)
  return [...new Set(names)].filter(name => context.named(right, name).length > 0)
}

function mergeColumns(
  context: QueryContext,
  { left, right, name, kind }: { left: FromItem; right: FromItem; name: string; kind: string },
): QueryColumn[] {
  const [one] = context.named(left, name)
  const [other] = context.named(right, name)
  for (const column of [one, other]) if (column) context.use(column)
  const chosen = kind === 'JOIN_RIGHT' ? (other ?? one) : (one ?? other)
  if (!chosen) return []
  const sources =
    kind === 'JOIN_FULL' ? context.unite([one?.sources ?? left.rest, other?.sources ?? right.rest]) : chosen.sources
  return [{ name, sources, type: commonType(one?.type, other?.type), origin: undefined }]
}
