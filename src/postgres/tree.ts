import type { Tree } from './grammar.ts'

/** A node of the parse tree that has fields. */
export type TreeNode = { readonly [key: string]: Tree }

export function isNode(tree: Tree | undefined): tree is TreeNode {
  return typeof tree === 'object' && tree !== null && !Array.isArray(tree)
}

/** What stands under these keys, one below the other; undefined where nothing does. */
export function descend(tree: Tree | undefined, ...keys: readonly string[]): Tree | undefined {
  return keys.reduce<Tree | undefined>((at, key) => (isNode(at) ? at[key] : undefined), tree)
}

/** The list under these keys; empty where there is none. */
export function listAt(tree: Tree | undefined, ...keys: readonly string[]): readonly Tree[] {
  const list = descend(tree, ...keys)
  return Array.isArray(list) ? list : []
}

/** Every node of a tree, itself included. */
export function* walk(root: Tree): Generator<TreeNode> {
  const pending = [root]
  for (let tree = pending.pop(); tree !== undefined; tree = pending.pop()) {
    if (Array.isArray(tree)) for (const item of tree) pending.push(item)
    else if (isNode(tree)) {
      yield tree
      for (const child of Object.values(tree)) pending.push(child)
    }
  }
}
