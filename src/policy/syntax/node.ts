import type { Path } from '../finding.ts'
import type { UnplacedFinding } from '../finding-kinds.ts'

/** A value of a file with its offset. Offsets count UTF-16 units of the text, without a byte-order mark. */
export type PolicyNode = ScalarNode | ListNode | MappingNode | BrokenNode

export interface ScalarNode {
  readonly kind: 'scalar'
  readonly value: string | number | boolean | null
  /** A plain scalar as written; empty if there is none. */
  readonly source: string
  readonly style: ScalarStyle
  /** The offset of the value; for an alias, of the alias. */
  readonly start: number
  /** The offset of its text; for an alias, of the text at the anchor. */
  readonly textStart: number
}

export type ScalarStyle = 'plain' | 'single-quoted' | 'double-quoted' | 'block'

interface ListNode {
  readonly kind: 'list'
  readonly items: readonly PolicyNode[]
  readonly start: number
}

interface MappingNode {
  readonly kind: 'mapping'
  readonly entries: ReadonlyMap<string, Entry>
  readonly start: number
}

/** A value that already has a finding. It gets no others. */
interface BrokenNode {
  readonly kind: 'broken'
  readonly start: number
}

export interface Entry {
  readonly key: number
  readonly value: PolicyNode
}

export interface Comment {
  readonly offset: number
  /** With its `#`. */
  readonly text: string
}

/** A parsed text, before anything interprets it. */
export interface SourceTree {
  readonly root: PolicyNode | undefined
  /** False if the text could not be read to its end, so that the tree is incomplete. */
  readonly complete: boolean
  readonly findings: readonly UnplacedFinding[]
  readonly comments: readonly Comment[]
}

/** The limits of one file. */
export const MAX_DEPTH = 32
export const MAX_ALIASED_NODES = 1000

export type Place =
  | { readonly found: true; readonly node: PolicyNode; readonly key: number }
  /** `key` and `node` are those of the nearest ancestor that exists. */
  | { readonly found: false; readonly node: PolicyNode; readonly key: number }

/** The node at a path, and its key's offset. For a list item, which has no key, that is the item's own offset. */
export function findPlace(root: PolicyNode, path: Path): Place {
  let node = root
  let key = root.start
  for (const segment of path) {
    const entry = findChild(node, segment)
    if (!entry) return { found: false, node, key }
    node = entry.value
    key = entry.key
  }
  return { found: true, node, key }
}

function findChild(node: PolicyNode, segment: string | number): Entry | undefined {
  if (node.kind === 'mapping') return node.entries.get(String(segment))
  if (node.kind !== 'list' || typeof segment !== 'number') return undefined
  const item = node.items[segment]
  return item && { key: item.start, value: item }
}

/** The value of a mapping's field, if `node` is a mapping that has it. */
export function getField(node: PolicyNode | undefined, field: string): PolicyNode | undefined {
  return node?.kind === 'mapping' ? node.entries.get(field)?.value : undefined
}

/** The items of a list; for anything else, none. */
export function getItems(node: PolicyNode | undefined): readonly PolicyNode[] {
  return node?.kind === 'list' ? node.items : []
}

/** The text of a string scalar. */
export function getText(node: PolicyNode | undefined): string | undefined {
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined
}

/** All scalars of a tree, but for the names of fields. */
export function* walkScalars(node: PolicyNode): Iterable<ScalarNode> {
  if (node.kind === 'scalar') yield node
  else if (node.kind === 'list') for (const item of node.items) yield* walkScalars(item)
  else if (node.kind === 'mapping') for (const { value } of node.entries.values()) yield* walkScalars(value)
}
