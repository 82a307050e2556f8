import { type WrittenEntry, type WrittenMapping, type WrittenNode, walkWritten } from '../policy/syntax/written-tree.ts'
import type { FileStyle } from './file-style.ts'
import type { TextEdit } from './text-edit.ts'
import { type Value, writeFlow } from './write-value.ts'

/** What each alias of a file stands for, in the order of the text. */
export type Aliases = ReadonlyMap<WrittenNode, WrittenNode>

/** An alias stands for the newest anchor of its name above it. */
export function resolveAliases(root: WrittenMapping): Aliases {
  const anchors = new Map<string, WrittenNode>()
  const aliases = new Map<WrittenNode, WrittenNode>()
  for (const node of walkWritten(root)) {
    if (node.anchor !== undefined) anchors.set(node.anchor, node)
    const named = node.kind === 'alias' ? anchors.get(node.source) : undefined
    if (named) aliases.set(node, named)
  }
  return aliases
}

interface Keeping {
  readonly root: WrittenMapping
  readonly aliases: Aliases
  readonly file: FileStyle
  /** Nodes that are taken out of the file. */
  readonly removed: readonly WrittenNode[]
  /** Nodes that stay and will mean something else. */
  readonly changed: readonly WrittenNode[]
  /** Whether an alias is to change with what it stands for. */
  readonly isFollowing: (alias: WrittenNode) => boolean
  /** Whether merge keys that name something changed are written out, and not completed by keys of their own later. */
  readonly inlinesMerges: boolean
}

/**
 * What has to be done before nodes are taken out of a file or changed, so that aliases elsewhere mean what they meant. Of
 * those for something that goes, the first becomes the anchor; those for something that changes get a value of their own.
 */
export function keepAnchors({
  root,
  aliases,
  file,
  removed,
  changed,
  isFollowing,
  inlinesMerges,
}: Keeping): TextEdit[] {
  const gone = new Set(removed.flatMap(node => [...walkWritten(node)]))
  const others = new Set(changed)
  if (![...gone, ...others].some(({ anchor }) => anchor !== undefined)) return []
  const moved = new Set<WrittenNode>()
  const merges = new Set(inlinesMerges ? [] : listMerges(root))
  const edits: TextEdit[] = []
  for (const [node, named] of aliases) {
    if (gone.has(node)) continue
    const isOrphan = gone.has(named) && !moved.has(named)
    const isOutdated = others.has(named) && !merges.has(node) && !isFollowing(node)
    if (!isOrphan && !isOutdated) continue
    if (isOrphan) moved.add(named)
    const anchor = isOrphan ? `&${named.anchor} ` : ''
    edits.push({ start: node.start, end: node.end, text: anchor + writeFlow(readValue(named, aliases), file) })
  }
  return edits
}

/** The values of merge keys. */
function listMerges(root: WrittenMapping): WrittenNode[] {
  return [...walkWritten(root)]
    .flatMap(node => (node.kind === 'mapping' ? node.entries : []))
    .flatMap(({ isMerge, value }) => (isMerge ? [...walkWritten(value)] : []))
}

/** What a written node stands for. Files that are edited are valid, so that aliases end, and expand within their limit. */
function readValue(node: WrittenNode, aliases: Aliases): Value {
  switch (node.kind) {
    case 'scalar':
      return node.value as Value
    case 'alias': {
      const named = aliases.get(node)
      return named ? readValue(named, aliases) : null
    }
    case 'list':
      return node.items.map(({ value }) => readValue(value, aliases))
    case 'mapping': {
      const read = ({ value }: WrittenEntry) => readValue(value, aliases)
      const own = node.entries.filter(({ isMerge }) => !isMerge).map(entry => [entry.key, read(entry)] as const)
      const merged = node.entries.filter(({ isMerge }) => isMerge).flatMap(entry => asList(read(entry)))
      return Object.assign({}, ...merged.toReversed(), Object.fromEntries(own))
    }
  }
}

function asList(value: Value): readonly Value[] {
  return Array.isArray(value) ? value : [value]
}
