import type { Tree } from '../../postgres/grammar.ts'
import { descend, isNode, listAt, type TreeNode } from '../../postgres/tree.ts'
import { isSet, listTexts, numberAt, readTypeName, textAt } from '../sql/read-name.ts'
import type { TypeReference } from '../state/objects.ts'
import { builtIn, formatType } from '../state/types.ts'
import { findEntry, followReference, listSources } from './column-reference.ts'
import { type Entry, NO_VALUE, type QueryContext, type Scope, type Value } from './scope.ts'

const BOOLEAN: Value = { sources: [], type: builtIn('bool') }

/**
 * What the value of an expression is made of. Counts and boolean tests (comparisons, IN, LIKE, IS, EXISTS) are made of
 * nothing, and neither is what only selects or orders; all else is made of what it is computed from.
 */
export function followValue(context: QueryContext, scope: Scope, expression: Tree | undefined): Value {
  context.database.spend(1)
  if (Array.isArray(expression)) return followAll(context, scope, expression)
  if (!isNode(expression)) return NO_VALUE
  const keys = Object.keys(expression)
  const [kind = ''] = keys
  const follow = keys.length === 1 ? FOLLOWERS[kind] : undefined
  if (follow) return follow(context, scope, expression[kind])
  return followAll(context, scope, Object.values(expression))
}

/** All of several values together. */
function followAll(context: QueryContext, scope: Scope, expressions: readonly Tree[]): Value {
  const values = expressions.map(each => followValue(context, scope, each).sources)
  return { sources: context.unite(values), type: undefined }
}

type Follower = (context: QueryContext, scope: Scope, node: Tree | undefined) => Value

/** Followed for the relations and columns that it names alone. */
const test: Follower = (context, scope, node) => {
  followChildren(context, scope, node)
  return BOOLEAN
}

const nothing: Follower = () => NO_VALUE

const FOLLOWERS: Readonly<Record<string, Follower>> = {
  A_Const: (_, __, node) => followConstant(node),
  A_Expr: followOperator,
  A_Indirection: followField,
  A_Indices: (context, scope, node) => {
    followChildren(context, scope, node)
    return NO_VALUE
  },
  BooleanTest: test,
  BoolExpr: (context, scope, node) => ({
    sources: followAll(context, scope, listAt(node, 'args')).sources,
    type: BOOLEAN.type,
  }),
  CaseExpr: followCase,
  CollateClause: (context, scope, node) => followValue(context, scope, descend(node, 'arg')),
  ColumnRef: (context, scope, node) => followReference(context, scope, listTexts(listAt(node, 'fields'))),
  FuncCall: followCall,
  GroupingFunc: nothing,
  JsonIsPredicate: test,
  NullTest: test,
  SelectStmt: (context, scope, node) => ({
    sources: listSources(context, context.follow(node, scope)),
    type: undefined,
  }),
  SubLink: followSubquery,
  TypeCast: (context, scope, node) => {
    const { sources } = followValue(context, scope, descend(node, 'arg'))
    return { sources, type: followType(context, descend(node, 'typeName')) }
  },
  TypeName: (context, _, node) => {
    followType(context, node)
    return NO_VALUE
  },
}

/** `(row).column`, of a row that is named; of any other value, all that the value shows. */
function followField(context: QueryContext, scope: Scope, node: Tree | undefined): Value {
  const row = findRow(context, scope, descend(node, 'arg'))
  const [field] = listTexts(listAt(node, 'indirection').slice(0, 1))
  if (!row || !field) return followChildren(context, scope, node)
  return followReference(context, { ...scope, items: [{ ...row, entries: [row] }] }, [row.name, field])
}

/** What a name alone means, if it is no column but something in a FROM clause. */
export function findRow(context: QueryContext, scope: Scope, expression: Tree | undefined): Entry | undefined {
  const name = readLoneName(expression)
  if (name === undefined) return undefined
  for (let at: Scope | undefined = scope; at; at = at.outer) {
    if (at.items.some(item => context.named(item, name).length > 0)) return undefined
  }
  return findEntry(scope, { name, schema: undefined })
}

function followChildren(context: QueryContext, scope: Scope, node: Tree | undefined): Value {
  return isNode(node) ? followAll(context, scope, Object.values(node)) : NO_VALUE
}

/** The type that an expression names, on which its query then depends. */
export function followType(context: QueryContext, typeName: Tree | undefined): TypeReference {
  const type = context.database.refer(readTypeName(typeName))
  if (type.target) context.types.add(type.target)
  return type
}

function followConstant(node: Tree | undefined): Value {
  if (descend(node, 'boolval') !== undefined) return BOOLEAN
  if (descend(node, 'ival') === undefined) return NO_VALUE
  return { sources: [], type: builtIn('int4') }
}

const COMPARISONS: ReadonlySet<string> = new Set(
  `= <> != < > <= >= ~ !~ ~* !~* ~~ !~~ ~~* !~~* ^@ @> <@ ? ?| ?& && @? @@ @@@ &< &> -|- &<| |&> <<| |>> ~= <<= >>=`.split(
    ' ',
  ),
)

function followOperator(context: QueryContext, scope: Scope, node: Tree | undefined): Value {
  const left = followValue(context, scope, descend(node, 'lexpr'))
  const right = followValue(context, scope, descend(node, 'rexpr'))
  switch (textAt(node, 'kind')) {
    case 'AEXPR_NULLIF':
      // Of the type that both are compared in.
      return { sources: left.sources, type: undefined }
    case 'AEXPR_OP': {
      const operator = readOwn(listAt(node, 'name'))
      // With one operand alone nothing is compared, as in `~ number`, which inverts bits.
      const isBinary = descend(node, 'lexpr') !== undefined
      if (isBinary && operator !== undefined && COMPARISONS.has(operator)) return BOOLEAN
      return { sources: context.unite([left.sources, right.sources]), type: undefined }
    }
    default:
      return BOOLEAN
  }
}

/** The name of a function or operator that may be PostgreSQL's own; one of another schema gives what it likes. */
function readOwn(names: readonly Tree[]): string | undefined {
  const [name, schema = 'pg_catalog'] = listTexts(names).reverse()
  return schema === 'pg_catalog' ? name : undefined
}

function followCase(context: QueryContext, scope: Scope, node: Tree | undefined): Value {
  followValue(context, scope, descend(node, 'arg'))
  const branches = listAt(node, 'args').map(branch => descend(branch, 'CaseWhen'))
  for (const branch of branches) followValue(context, scope, descend(branch, 'expr'))
  const results = [...branches.map(branch => descend(branch, 'result')), descend(node, 'defresult')]
  const sources = context.unite(results.map(result => followValue(context, scope, result).sources))
  return { sources, type: undefined }
}

/** Functions whose result says only that, or how often, something is so. */
const TESTING_FUNCTIONS: ReadonlySet<string> = new Set([
  'count',
  'isempty',
  'isfinite',
  'jsonb_path_exists',
  'jsonb_path_match',
  'regexp_like',
  'starts_with',
])

function followCall(context: QueryContext, scope: Scope, node: Tree | undefined): Value {
  const name = listTexts(listAt(node, 'funcname')).at(-1) ?? ''
  context.functions.add(name)
  const given = followAll(context, scope, listAt(node, 'args'))
  const ordered = followAll(context, scope, listAt(node, 'agg_order'))
  followValue(context, scope, descend(node, 'agg_filter'))
  followWindow(context, scope, descend(node, 'over'))
  if (TESTING_FUNCTIONS.has(readOwn(listAt(node, 'funcname')) ?? ''))
    return { sources: [], type: name === 'count' ? builtIn('int8') : undefined }
  // `percentile_cont(…) WITHIN GROUP (ORDER BY x)` takes x as its argument.
  const sources = isSet(node, 'agg_within_group') ? context.unite([given.sources, ordered.sources]) : given.sources
  return { sources, type: undefined }
}

/** A window orders and divides; it shows nothing. */
export function followWindow(context: QueryContext, scope: Scope, window: Tree | undefined): void {
  for (const key of ['partitionClause', 'orderClause', 'startOffset', 'endOffset']) {
    followValue(context, scope, descend(window, key))
  }
}

function followSubquery(context: QueryContext, scope: Scope, node: Tree | undefined): Value {
  followValue(context, scope, descend(node, 'testexpr'))
  const { columns, rest } = context.follow(descend(node, 'subselect', 'SelectStmt'), scope)
  const kind = textAt(node, 'subLinkType')
  if (kind === 'EXISTS_SUBLINK' || kind === 'ANY_SUBLINK' || kind === 'ALL_SUBLINK') return BOOLEAN
  const sources = context.unite([...columns.map(column => column.sources), rest])
  return { sources, type: kind === 'EXPR_SUBLINK' ? columns[0]?.type : undefined }
}

/** The name of a sort or group key that is one name alone, which may mean a column of the output. */
export function readLoneName(expression: Tree | undefined): string | undefined {
  const fields = listAt(expression, 'ColumnRef', 'fields')
  return fields.length === 1 ? listTexts(fields)[0] : undefined
}

/** Whether a sort or group key is the number of a column of the output. */
export function isOrdinal(expression: Tree | undefined): boolean {
  const constant: TreeNode | undefined = isNode(expression) ? expression : undefined
  return numberAt(constant, 'A_Const', 'ival', 'ival') > 0
}

/** The type of what may be of either: only where both are the same, as PostgreSQL's rules for others are many. */
export function commonType(
  one: TypeReference | undefined,
  other: TypeReference | undefined,
): TypeReference | undefined {
  return one && other && formatType(one) === formatType(other) ? one : undefined
}
