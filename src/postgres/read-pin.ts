import type { PinnedColumn } from './condition.ts'
import type { Tree } from './grammar.ts'
import { listBranches, readOperator } from './read-condition.ts'
import { descend, listAt, walk } from './tree.ts'

/**
 * The one column that an expression compares, by `=` or IN, with what is the same for every row; for an OR, that of all its
 * branches. The expression calls nothing that may vary and has no subquery.
 */
export function readPin(tree: Tree): PinnedColumn | undefined {
  const [first, ...others] = listBranches(tree).map(readComparedColumn)
  return others.every(other => isSame(first, other)) ? first : undefined
}

function isSame(one: PinnedColumn | undefined, other: PinnedColumn | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function readComparedColumn(tree: Tree): PinnedColumn | undefined {
  const kind = descend(tree, 'A_Expr', 'kind')
  if (readOperator(tree) !== '=') return undefined
  const left = descend(tree, 'A_Expr', 'lexpr') ?? null
  const right = descend(tree, 'A_Expr', 'rexpr') ?? null
  if (kind === 'AEXPR_IN') return readColumn(left, right)
  return kind === 'AEXPR_OP' ? (readColumn(left, right) ?? readColumn(right, left)) : undefined
}

/** A plain column, where what it is compared with has none. */
function readColumn(tree: Tree, other: Tree): PinnedColumn | undefined {
  const fields = listAt(tree, 'ColumnRef', 'fields').map(field => descend(field, 'String', 'sval'))
  const names = fields.filter(field => typeof field === 'string')
  const name = names.at(-1)
  if (name === undefined || names.length < fields.length || names.length > 3) return undefined
  for (const node of walk(other)) if ('ColumnRef' in node) return undefined
  return { name, qualifiers: names.slice(0, -1) }
}
