import { VOLATILE_FUNCTIONS } from './functions.ts'
import { type Grammar, GrammarError, type Tree } from './grammar.ts'
import type { PredicateTrait, ReadPredicate } from './predicate.ts'
import { explainUnreadable, findMistakes } from './predicate-mistakes.ts'
import { readConjunct } from './read-conjunct.ts'
import { descend, isNode, listAt, spell, type TreeNode, walk } from './tree.ts'

const PREFIX = 'SELECT WHERE '

/** Longer than any predicate that a person could review, and short enough for the parser's stack. */
const MAX_LENGTH = 20_000

/**
 * Reads a predicate as one boolean expression and nothing more: PgBeam puts its text into other people's statements, so
 * whatever could end the expression early or go on after it is refused.
 */
export function readPredicate(text: string, grammar: Grammar): ReadPredicate {
  if (text.length > MAX_LENGTH) return invalid(`longer than ${MAX_LENGTH} characters`, MAX_LENGTH)
  // The parser takes its text as a C string, which a null character would end.
  const nul = text.indexOf('\0')
  if (nul >= 0) return invalid('null character', nul)
  try {
    const statements = grammar.parse(PREFIX + text)
    return findStray(text, grammar) ?? readStatements(statements, text)
  } catch (error) {
    // Nesting beyond the stack; no person could review that either.
    if (error instanceof RangeError) return invalid('expression too complex to read', 0)
    if (!(error instanceof GrammarError)) throw error
    const stop = toUtf16Offset(text, (error.offset ?? 0) - PREFIX.length)
    const { message, offset } = explainUnreadable(text, stop) ?? { message: error.message, offset: stop }
    return invalid(message, offset)
  }
}

/** A semicolon, or a comment at the end that would swallow what follows the predicate. */
function findStray(text: string, grammar: Grammar): ReadPredicate | undefined {
  if (!MAY_STRAY.test(text)) return undefined
  const tokens = grammar.scan(text)
  const semicolon = tokens.some(({ kind }) => kind === 'semicolon')
  if (semicolon) return invalid('a semicolon ends the expression', text.indexOf(';'))
  const last = tokens.at(-1)
  return last?.kind === 'comment' ? invalid('a comment ends the expression', text.lastIndexOf(last.text)) : undefined
}

const MAY_STRAY = /;|--|\/\*/

function readStatements(statements: readonly Tree[], text: string): ReadPredicate {
  const [statement] = statements
  const select = descend(statement, 'stmt', 'SelectStmt')
  const condition = descend(select, 'whereClause')
  if (!isNode(select) || condition === undefined) return invalid('not an expression', 0)
  const extra = Object.keys(select).find(clause => !EXPECTED_CLAUSES.has(clause))
  if (extra || descend(select, 'op') !== 'SETOP_NONE') return invalid('more than an expression', 0)
  if (isNonBoolean(condition)) return invalid('not a boolean expression', 0)
  const traits = new Set<PredicateTrait>()
  for (const node of walk(condition)) {
    if ('ParamRef' in node) return invalid('a parameter ($1) would take a value of the statement around it', 0)
    if ('SubLink' in node) traits.add('subquery')
    if (isVolatileCall(node)) traits.add('volatile-function')
  }
  const conjuncts = listConjuncts(condition).filter(conjunct => !isConstantTrue(conjunct))
  if (conjuncts.length === 0) traits.add('constant-true')
  return {
    kind: 'expression',
    conjuncts: conjuncts.map(readConjunct),
    traits: [...traits],
    mistakes: findMistakes({ condition, text, prefix: PREFIX.length }),
  }
}

const EXPECTED_CLAUSES: ReadonlySet<string> = new Set(['whereClause', 'limitOption', 'op'])

function listConjuncts(node: Tree): Tree[] {
  if (descend(node, 'BoolExpr', 'boolop') !== 'AND_EXPR') return [node]
  return listAt(node, 'BoolExpr', 'args').flatMap(listConjuncts)
}

/** True for `true`, for a constant equal to itself, and for an OR or AND of such. */
function isConstantTrue(node: Tree): boolean {
  if (descend(node, 'A_Const', 'boolval', 'boolval') === true) return true
  const operator = descend(node, 'BoolExpr', 'boolop')
  if (operator === 'OR_EXPR') return listAt(node, 'BoolExpr', 'args').some(isConstantTrue)
  if (operator === 'AND_EXPR') return listAt(node, 'BoolExpr', 'args').every(isConstantTrue)
  const comparison = descend(node, 'A_Expr')
  if (!isNode(comparison) || comparison.kind !== 'AEXPR_OP' || spell(comparison.name ?? null) !== EQUALS) return false
  const { lexpr = null, rexpr = null } = comparison
  return isComparableConstant(lexpr) && spell(lexpr) === spell(rexpr)
}

const EQUALS = JSON.stringify([{ String: { sval: '=' } }])

/** A constant other than NULL, which equals nothing. */
function isComparableConstant(node: Tree): boolean {
  const constant = descend(node, 'A_Const')
  return isNode(constant) && !('isnull' in constant)
}

/** A number or a bit string alone; a string might still spell a boolean. */
function isNonBoolean(node: Tree): boolean {
  const constant = descend(node, 'A_Const')
  return isNode(constant) && ['ival', 'fval', 'bsval'].some(kind => kind in constant)
}

function isVolatileCall(node: TreeNode): boolean {
  const name = descend(listAt(node, 'FuncCall', 'funcname').at(-1), 'String', 'sval')
  return typeof name === 'string' && VOLATILE_FUNCTIONS.has(name)
}

function toUtf16Offset(text: string, codePoints: number): number {
  return [...text].slice(0, Math.max(0, codePoints)).join('').length
}

function invalid(message: string, offset: number): ReadPredicate {
  return { kind: 'invalid', message, offset }
}
