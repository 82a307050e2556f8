import { readRelation } from './references.ts'
import { isNode, type Node, type Relation, visitNodes } from './statement.ts'

export interface MaskedColumn {
  column: string
  kind: string
}

/** The rules of a policy, as far as the columns of a statement ask for them. */
export interface Masks {
  find: (relation: Relation, column: string) => string | undefined
  list: (relation: Relation) => MaskedColumn[]
}

/** A column of a result. `all` is a star over a table, whose columns nobody here knows but for the masked ones. */
type Output = { name: string; mask: string | undefined } | { all: Relation }

type Source = { alias: string } & ({ relation: Relation } | { outputs: Output[] })

type Ctes = ReadonlyMap<string, Output[]>

interface Scope {
  sources: Source[]
  ctes: Ctes
  masks: Masks
}

/** A masked column used in a way that its mask could not follow: in an expression, or on its way into a table. */
export class MaskLost extends Error {
  readonly rule: 'masked_column_expression' | 'masked_column_rename'

  constructor(column: string, rule: MaskLost['rule'] = 'masked_column_expression') {
    super(column)
    this.rule = rule
  }
}

/** The masked columns that a statement returns. Throws `MaskLost` where it returns or stores what was computed from one. */
export function findMaskedOutputs({ type, node, masks }: { type: string; node: Node; masks: Masks }): MaskedColumn[] {
  const outputs = outputsOf({ type, node, ctes: new Map(), masks })
  return outputs.flatMap(output => {
    if ('all' in output) return masks.list(output.all)
    return output.mask === undefined ? [] : [{ column: output.name, kind: output.mask }]
  })
}

interface Query {
  type: string
  node: Node
  ctes: Ctes
  masks: Masks
}

function outputsOf({ type, node, ctes: outer, masks }: Query): Output[] {
  const ctes = addCtes(node, outer, masks)
  switch (type) {
    case 'SelectStmt':
      return outputsOfSelect(node, { ctes, masks })
    case 'InsertStmt':
    case 'UpdateStmt':
    case 'DeleteStmt': {
      const from = [node.fromClause, node.usingClause].flatMap(list => (list ?? []) as Node[])
      const sources = [
        ...sourcesOf({ RangeVar: node.relation }, { ctes, masks }),
        ...readSources(from, { ctes, masks }),
      ]
      const scope = { sources, ctes, masks }
      if (isNode(node.selectStmt)) refuseMasked(outputsOfQuery(node.selectStmt, { ctes, masks }), masks)
      if (type === 'UpdateStmt') refuseMasked(outputsOfTargets(node.targetList, scope), masks)
      return outputsOfTargets((node.returningClause as Node | undefined)?.exprs, scope)
    }
    case 'CopyStmt': {
      const relation = readRelation(node.relation)
      if (relation && node.is_from !== true) refuseMasked([{ all: relation }], masks)
      if (isNode(node.query)) refuseMasked(outputsOfQuery(node.query, { ctes, masks }), masks)
      return []
    }
    case 'CreateTableAsStmt':
    case 'ViewStmt':
      refuseMasked(outputsOfQuery(node.query as Node, { ctes, masks }), masks)
      return []
    default:
      return []
  }
}

function outputsOfQuery(query: Node, { ctes, masks }: Omit<Scope, 'sources'>): Output[] {
  const [type, node] = Object.entries(query)[0] ?? []
  return type !== undefined && isNode(node) ? outputsOf({ type, node, ctes, masks }) : []
}

function outputsOfSelect(select: Node, { ctes, masks }: Omit<Scope, 'sources'>): Output[] {
  if (isNode(select.larg) && isNode(select.rarg)) {
    const left = outputsOf({ type: 'SelectStmt', node: select.larg, ctes, masks })
    const right = outputsOf({ type: 'SelectStmt', node: select.rarg, ctes, masks })
    return mergeOutputs(left, right)
  }
  const sources = readSources((select.fromClause ?? []) as Node[], { ctes, masks })
  const outputs = outputsOfTargets(select.targetList, { sources, ctes, masks })
  if (isNode(select.intoClause)) refuseMasked(outputs, masks)
  return outputs
}

/** Columns of a UNION go by position; where a star hides the positions, all of both sides are taken. */
function mergeOutputs(left: Output[], right: Output[]): Output[] {
  if ([...left, ...right].some(output => 'all' in output)) return [...left, ...right]
  return left.map((output, index) => {
    const other = right[index]
    return 'all' in output || !other || 'all' in other ? output : { ...output, mask: output.mask ?? other.mask }
  })
}

function addCtes(node: Node, outer: Ctes, masks: Masks): Ctes {
  const ctes = new Map(outer)
  const clause = node.withClause as { ctes?: { CommonTableExpr: Node }[] } | undefined
  for (const { CommonTableExpr: cte } of clause?.ctes ?? []) {
    ctes.set(String(cte.ctename), outputsOfQuery(cte.ctequery as Node, { ctes, masks }))
  }
  return ctes
}

function readSources(from: Node[], scope: Omit<Scope, 'sources'>): Source[] {
  return from.flatMap(item => sourcesOf(item, scope))
}

function sourcesOf(item: Node, scope: Omit<Scope, 'sources'>): Source[] {
  const [type, fields] = Object.entries(item)[0] ?? []
  if (!isNode(fields)) return []
  const alias = fields.alias as { aliasname: string; colnames?: unknown[] } | undefined
  if (type === 'JoinExpr') return [fields.larg, fields.rarg].flatMap(side => sourcesOf(side as Node, scope))
  if (type === 'RangeSubselect') {
    return [{ alias: alias?.aliasname ?? '', outputs: outputsOfQuery(fields.subquery as Node, scope) }]
  }
  const relation = type === 'RangeVar' ? readRelation(fields) : undefined
  if (!relation) return []
  const named = alias?.aliasname ?? relation.name
  const cte = relation.schema === undefined ? scope.ctes.get(relation.name) : undefined
  if (alias?.colnames && (cte ?? scope.masks.list(relation)).length > 0) {
    throw new MaskLost(relation.name, 'masked_column_rename')
  }
  return [cte ? { alias: named, outputs: cte } : { alias: named, relation }]
}

function outputsOfTargets(targets: unknown, scope: Scope): Output[] {
  return ((targets ?? []) as { ResTarget: Node }[]).flatMap(({ ResTarget: { name, val } }) => {
    const path = readColumnRef(val)
    if (!path) {
      refuseMaskedExpression(val, scope)
      return [{ name: String(name ?? '?column?'), mask: undefined }]
    }
    if (path.column === '*') return starOf(path.alias, scope)
    refuseWholeRow(path, scope)
    return [{ name: String(name ?? path.column), mask: maskOf(path, scope) }]
  })
}

interface ColumnPath {
  alias: string | undefined
  column: string
}

function readColumnRef(value: unknown): ColumnPath | undefined {
  const fields = (value as { ColumnRef?: { fields: Node[] } } | undefined)?.ColumnRef?.fields
  if (!fields) return undefined
  const [column = '', alias] = fields
    .map(field => ('A_Star' in field ? '*' : String((field.String as Node).sval)))
    .reverse()
  return { column, alias }
}

function findSources(alias: string | undefined, { sources }: Scope): Source[] {
  return sources.filter(source => alias === undefined || source.alias === alias)
}

function starOf(alias: string | undefined, scope: Scope): Output[] {
  return findSources(alias, scope).flatMap(source =>
    'relation' in source ? [{ all: source.relation }] : source.outputs,
  )
}

function maskOf({ alias, column }: ColumnPath, scope: Scope): string | undefined {
  for (const output of starOf(alias, scope)) {
    const mask =
      'all' in output ? scope.masks.find(output.all, column) : output.name === column ? output.mask : undefined
    if (mask !== undefined) return mask
  }
  return undefined
}

/** `SELECT c FROM customers c` is all of the row in one value. */
function refuseWholeRow({ alias, column }: ColumnPath, scope: Scope): void {
  if (alias === undefined && scope.sources.some(source => source.alias === column)) {
    refuseMasked(starOf(column, scope), scope.masks)
  }
}

function refuseMasked(outputs: Output[], masks: Masks): void {
  for (const output of outputs) {
    const column = 'all' in output ? masks.list(output.all)[0]?.column : output.mask && output.name
    if (column) throw new MaskLost(column)
  }
}

function refuseMaskedExpression(expression: unknown, scope: Scope): void {
  visitNodes(expression, (type, fields) => {
    if (type === 'subselect') refuseMasked(outputsOfQuery(fields, scope), scope.masks)
    const path = type === 'ColumnRef' ? readColumnRef({ ColumnRef: fields }) : undefined
    if (!path) return
    refuseWholeRow(path, scope)
    if (path.column !== '*' && maskOf(path, scope) !== undefined) throw new MaskLost(path.column)
  })
}
