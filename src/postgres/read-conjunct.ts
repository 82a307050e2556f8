import type { Conjunct, RelationMention } from './condition.ts'
import { STEADY_FUNCTIONS } from './functions.ts'
import type { Tree } from './grammar.ts'
import { readCondition } from './read-condition.ts'
import { readPin } from './read-pin.ts'
import { descend, listAt, spell, type TreeNode, walk } from './tree.ts'

/** Reads one of the parts of a predicate that are joined by AND. */
export function readConjunct(tree: Tree): Conjunct {
  const nodes = [...walk(tree)]
  const spelling = spell(tree)
  const isSteady = !nodes.some(mayVary)
  const hasShape = isSteady && !nodes.some(node => 'SubLink' in node)
  const pins = hasShape ? readPin(tree) : undefined
  return {
    spelling,
    condition: hasShape ? readCondition(tree) : { kind: 'opaque', spelling },
    isSteady,
    reads: nodes.flatMap(node => readMention(node) ?? []),
    ...(pins ? { pins } : {}),
  }
}

/** Whether a node may give something else for the same row, when it is evaluated again. */
function mayVary(node: TreeNode): boolean {
  if ('RangeTableSample' in node) return true
  return ('FuncCall' in node && !isSteadyCall(node)) || ('A_Expr' in node && !isBuiltInOperator(node))
}

/** An operator of another schema calls a function that nobody here knows. */
function isBuiltInOperator(node: TreeNode): boolean {
  const names = listAt(node, 'A_Expr', 'name').map(name => descend(name, 'String', 'sval'))
  return names.length < 2 || (names.length === 2 && names[0] === 'pg_catalog')
}

function isSteadyCall(node: TreeNode): boolean {
  const names = listAt(node, 'FuncCall', 'funcname').map(name => descend(name, 'String', 'sval'))
  const name = names.at(-1)
  const isBuiltIn = names.length === 1 || (names.length === 2 && names[0] === 'pg_catalog')
  return isBuiltIn && typeof name === 'string' && STEADY_FUNCTIONS.has(name)
}

function readMention(node: TreeNode): RelationMention | undefined {
  const table = descend(node, 'RangeVar', 'relname')
  const schema = descend(node, 'RangeVar', 'schemaname')
  return typeof table === 'string' ? { schema: typeof schema === 'string' ? schema : undefined, table } : undefined
}
