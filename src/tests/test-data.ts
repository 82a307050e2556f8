import type { PolicyNode } from '../policy/node.ts'

/** What stands for a field with nothing after it: no value of the schema, not even the mask kind that `null` names. */
const NOTHING = Symbol('nothing')

/** The plain data of a tree, for the schema. */
export function toTestData(node: PolicyNode): unknown {
  if (node.kind === 'list') return node.items.map(toTestData)
  // Own properties whatever their names: assigning to `__proto__` would not make one.
  if (node.kind === 'mapping') {
    return Object.fromEntries([...node.entries].map(([name, { value }]) => [name, toTestData(value)]))
  }
  if (node.kind === 'broken') return NOTHING
  return node.value === null && node.source === '' ? NOTHING : node.value
}
