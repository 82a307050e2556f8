import type { Tree } from '../../postgres/grammar.ts'
import { descend, isNode, listAt } from '../../postgres/tree.ts'
import { listTexts, textAt } from '../sql/read-name.ts'

/** The name that PostgreSQL gives to a column of a query that has none of its own. */
export function nameColumn(expression: Tree | undefined): string {
  return figure(expression)?.name ?? '?column?'
}

/** A name, and whether it is better than what is around it. */
interface Figured {
  readonly name: string
  readonly isStrong: boolean
}

const weak = (name: string): Figured => ({ name, isStrong: false })
const strong = (name: string | undefined): Figured | undefined =>
  name === undefined ? undefined : { name, isStrong: true }

function figure(expression: Tree | undefined): Figured | undefined {
  if (!isNode(expression)) return undefined
  const [kind = ''] = Object.keys(expression)
  const node = expression[kind]
  switch (kind) {
    case 'ColumnRef':
      return strong(listTexts(listAt(node, 'fields').filter(isName)).at(-1))
    case 'A_Indirection':
      return strong(listTexts(listAt(node, 'indirection').filter(isName)).at(-1)) ?? figure(descend(node, 'arg'))
    case 'FuncCall':
      return strong(listTexts(listAt(node, 'funcname')).at(-1))
    case 'A_Expr':
      return textAt(node, 'kind') === 'AEXPR_NULLIF' ? strong('nullif') : undefined
    case 'TypeCast': {
      const argument = figure(descend(node, 'arg'))
      if (argument?.isStrong) return argument
      const type = listTexts(listAt(node, 'typeName', 'names')).at(-1)
      return type === undefined ? argument : weak(type)
    }
    case 'CollateClause':
      return figure(descend(node, 'arg'))
    case 'SubLink':
      return figureSubquery(node)
    case 'CaseExpr': {
      const otherwise = figure(descend(node, 'defresult'))
      return otherwise?.isStrong ? otherwise : weak('case')
    }
    case 'SQLValueFunction':
      return strong(
        textAt(node, 'op')
          .replace(/^SVFOP_/, '')
          .replace(/_N$/, '')
          .toLowerCase(),
      )
    case 'MinMaxExpr':
      return strong(textAt(node, 'op') === 'IS_LEAST' ? 'least' : 'greatest')
    case 'XmlExpr':
      return XML_NAMES[textAt(node, 'op')]
    case 'JsonFuncExpr':
      return strong(textAt(node, 'op').replace(/_OP$/, '').toLowerCase())
    default:
      return FIXED_NAMES[kind]
  }
}

function isName(node: Tree): boolean {
  return descend(node, 'String') !== undefined
}

function figureSubquery(node: Tree | undefined): Figured | undefined {
  switch (textAt(node, 'subLinkType')) {
    case 'EXISTS_SUBLINK':
      return strong('exists')
    case 'ARRAY_SUBLINK':
      return strong('array')
    case 'EXPR_SUBLINK': {
      let query = descend(node, 'subselect', 'SelectStmt')
      while (descend(query, 'larg') !== undefined) query = descend(query, 'larg')
      const target = descend(listAt(query, 'targetList')[0], 'ResTarget')
      if (target === undefined) return strong('column1')
      const name = textAt(target, 'name')
      return name ? strong(name) : figure(descend(target, 'val'))
    }
    default:
      return undefined
  }
}

const XML_NAMES: Readonly<Record<string, Figured | undefined>> = {
  IS_XMLCONCAT: strong('xmlconcat'),
  IS_XMLELEMENT: strong('xmlelement'),
  IS_XMLFOREST: strong('xmlforest'),
  IS_XMLPARSE: strong('xmlparse'),
  IS_XMLPI: strong('xmlpi'),
  IS_XMLROOT: strong('xmlroot'),
}

const FIXED_NAMES: Readonly<Record<string, Figured | undefined>> = {
  A_ArrayExpr: strong('array'),
  CoalesceExpr: strong('coalesce'),
  GroupingFunc: strong('grouping'),
  JsonArrayAgg: strong('json_arrayagg'),
  JsonArrayConstructor: strong('json_array'),
  JsonArrayQueryConstructor: strong('json_array'),
  JsonObjectAgg: strong('json_objectagg'),
  JsonObjectConstructor: strong('json_object'),
  JsonParseExpr: strong('json'),
  JsonScalarExpr: strong('json_scalar'),
  JsonSerializeExpr: strong('json_serialize'),
  MergeSupportFunc: strong('merge_action'),
  RowExpr: strong('row'),
  XmlSerialize: strong('xmlserialize'),
}
