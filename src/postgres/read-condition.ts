import type { Condition, Constant, Membership } from './condition.ts'
import { compareDecimals, type Decimal, isExactInReal, readDecimal, spellDecimal } from './decimal.ts'
import type { Tree } from './grammar.ts'
import { descend, isNode, listAt, spell } from './tree.ts'

/** Reads the shape of an expression that is true of the same rows each time. */
export function readCondition(tree: Tree): Condition {
  if (isNeverTrue(tree)) return { kind: 'never' }
  switch (descend(tree, 'BoolExpr', 'boolop')) {
    case 'AND_EXPR':
      return joinEvery(listAt(tree, 'BoolExpr', 'args').map(readCondition))
    case 'OR_EXPR':
      return joinSome(listBranches(tree).map(readCondition))
    default:
      return readComparison(tree) ?? { kind: 'opaque', spelling: spell(tree) }
  }
}

/** The branches of an OR and of those in it, each once however deep it stands. */
export function listBranches(root: Tree): Tree[] {
  const branches: Tree[] = []
  const pending = [root]
  for (let tree = pending.pop(); tree !== undefined; tree = pending.pop()) {
    if (descend(tree, 'BoolExpr', 'boolop') !== 'OR_EXPR') branches.push(tree)
    else pending.push(...listAt(tree, 'BoolExpr', 'args').toReversed())
  }
  return branches
}

/** `false`, NULL, and `1 = 0`, as it is often written. */
function isNeverTrue(tree: Tree): boolean {
  const constant = descend(tree, 'A_Const')
  if (isNode(constant)) return 'isnull' in constant || readBoolean(constant) === false
  if (descend(tree, 'A_Expr', 'kind') !== 'AEXPR_OP' || readOperator(tree) !== '=') return false
  const left = readConstant(descend(tree, 'A_Expr', 'lexpr'))?.number
  const right = readConstant(descend(tree, 'A_Expr', 'rexpr'))?.number
  return left !== undefined && right !== undefined && compareDecimals(left, right) !== 0
}

function joinEvery(parts: readonly Condition[]): Condition {
  return parts.find(({ kind }) => kind === 'never') ?? { kind: 'every', parts }
}

/** Makes `a IN (1, 2)` of `a = 1 OR a = 2`, so that it is implied by what neither of the two is. */
function joinSome(parts: readonly Condition[]): Condition {
  const columns = new Map<string, Map<string, Constant>>()
  const others: Condition[] = []
  for (const part of parts.flatMap(part => (part.kind === 'some' ? part.parts : part))) {
    if (part.kind === 'never') continue
    if (part.kind !== 'among') {
      others.push(part)
      continue
    }
    const constants = columns.get(part.column) ?? new Map<string, Constant>()
    columns.set(part.column, constants)
    for (const [spelling, constant] of part.constants) {
      // What equals a constant that is rounded where it is compared includes what equals it unrounded.
      if (!constants.get(spelling)?.isRounded) constants.set(spelling, constant)
    }
  }
  const memberships = [...columns].map(([column, constants]): Membership => ({ kind: 'among', column, constants }))
  const branches = [...memberships, ...others]
  return branches.length > 1 ? { kind: 'some', parts: branches } : (branches[0] ?? { kind: 'never' })
}

function readComparison(tree: Tree): Condition | undefined {
  const kind = descend(tree, 'A_Expr', 'kind')
  const left = descend(tree, 'A_Expr', 'lexpr')
  const right = descend(tree, 'A_Expr', 'rexpr')
  const items = listAt(right, 'List', 'items')
  switch (kind) {
    case 'AEXPR_OP':
      return (
        compare(readColumn(left), readOperator(tree), [readConstant(right)]) ??
        compare(readColumn(right), CONVERSES[readOperator(tree) ?? ''], [readConstant(left)])
      )
    case 'AEXPR_IN':
      return compare(readColumn(left), readOperator(tree), items.map(readConstant))
    case 'AEXPR_BETWEEN':
    case 'AEXPR_NOT_BETWEEN': {
      const [low, high] = items.map(readConstant)
      const isInside = kind === 'AEXPR_BETWEEN'
      const from = compare(readColumn(left), isInside ? '>=' : '<', [low])
      const to = compare(readColumn(left), isInside ? '<=' : '>', [high])
      return from && to && (isInside ? joinEvery([from, to]) : joinSome([from, to]))
    }
    default:
      return undefined
  }
}

/** The operator that says the same with its sides exchanged. */
const CONVERSES: Readonly<Record<string, string>> = { '=': '=', '<>': '<>', '<': '>', '<=': '>=', '>': '<', '>=': '<=' }

function compare(
  column: string | undefined,
  operator: string | undefined,
  constants: readonly (ReadConstant | undefined)[],
): Condition | undefined {
  const known = constants.filter(constant => constant !== undefined)
  const [first] = known
  if (column === undefined || !first || known.length < constants.length) return undefined
  if (known.some(({ type }) => type !== first.type)) return undefined
  if (operator === '=' || operator === '<>') {
    const isList = known.length > 1
    return {
      kind: operator === '=' ? 'among' : 'not-among',
      column,
      constants: new Map(
        known.map(({ spelling, number }) => [
          spelling,
          // PostgreSQL looks for one type for a column and a list, which for a real column is its own; it compares a real
          // column with a single number as double precision.
          { number, isRounded: isList && number !== undefined && !isExactInReal(number) },
        ]),
      ),
    }
  }
  if (first.number === undefined || known.length > 1) return undefined
  return operator === undefined ? undefined : readBound(column, operator, first.number)
}

function readBound(column: string, operator: string, value: Decimal): Condition | undefined {
  const [direction, equals = ''] = operator
  if ((direction !== '<' && direction !== '>') || !['', '='].includes(equals) || operator.length > 2) return undefined
  return { kind: 'bound', column, side: direction === '<' ? 'below' : 'above', isInclusive: equals === '=', value }
}

/** A built-in operator's name; undefined where it is qualified, as its schema may hold another one. */
export function readOperator(tree: Tree): string | undefined {
  const [name, ...rest] = listAt(tree, 'A_Expr', 'name')
  const operator = descend(name, 'String', 'sval')
  return rest.length === 0 && typeof operator === 'string' ? operator : undefined
}

/** A plain column, with its table where that is said. */
function readColumn(tree: Tree | undefined): string | undefined {
  const fields = listAt(tree, 'ColumnRef', 'fields')
  const isPlain = fields.length > 0 && fields.every(field => descend(field, 'String') !== undefined)
  return isPlain ? spell(fields) : undefined
}

interface ReadConstant {
  readonly type: 'number' | 'string' | 'boolean'
  readonly spelling: string
  readonly number: Decimal | undefined
}

function readConstant(tree: Tree | undefined): ReadConstant | undefined {
  const constant = descend(tree, 'A_Const')
  if (!isNode(constant)) return undefined
  const string = descend(constant, 'sval')
  if (string !== undefined) return { type: 'string', spelling: spell(string), number: undefined }
  const boolean = readBoolean(constant)
  if (boolean !== undefined) return { type: 'boolean', spelling: String(boolean), number: undefined }
  const number = readNumber(constant)
  return number && { type: 'number', spelling: spellDecimal(number), number }
}

// A value of zero, or of false, is left out of the tree.

function readNumber(constant: Tree): Decimal | undefined {
  const float = descend(constant, 'fval', 'fval')
  if (typeof float === 'string') return readDecimal(float)
  const integer = descend(constant, 'ival') && (descend(constant, 'ival', 'ival') ?? 0)
  return typeof integer === 'number' ? readDecimal(String(integer)) : undefined
}

function readBoolean(constant: Tree): boolean | undefined {
  if (descend(constant, 'boolval') === undefined) return undefined
  return descend(constant, 'boolval', 'boolval') === true
}
