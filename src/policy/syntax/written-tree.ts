import { type CST, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type ParsedNode } from 'yaml'
import { composeDocument } from './compose.ts'
import type { ScalarStyle } from './node.ts'
import { blankJson } from './read-yaml.ts'
import { readTokens } from './yaml-tokens.ts'
import { readStyle } from './yaml-tree.ts'

/**
 * The values of a file as they are written, with the ranges of the text that they take: aliases and merge keys are what
 * they are, and not what they stand for. Offsets count UTF-16 units of the text, without a byte-order mark.
 */
export type WrittenNode = WrittenScalar | WrittenList | WrittenMapping | WrittenAlias

interface Written {
  /** Where its anchor and tag begin, if it has any, else the value itself. */
  readonly start: number
  /** Where anchor and tag end; undefined where there is neither. */
  readonly propertiesEnd: number | undefined
  readonly anchor: string | undefined
  /** Of the value: a quote, a bracket, the first `-`. */
  readonly textStart: number
  /** Behind its last character that is not white space. */
  readonly end: number
}

export interface WrittenScalar extends Written {
  readonly kind: 'scalar'
  readonly style: ScalarStyle
  readonly value: unknown
}

export interface WrittenList extends Written {
  readonly kind: 'list'
  readonly isFlow: boolean
  readonly items: readonly WrittenItem[]
  /** In brackets: where the commas are, one behind the last entry included. */
  readonly commas: readonly number[]
}

export interface WrittenItem {
  /** Of the `-`; in brackets, of the value. */
  readonly start: number
  readonly value: WrittenNode
}

export interface WrittenMapping extends Written {
  readonly kind: 'mapping'
  readonly isFlow: boolean
  readonly entries: readonly WrittenEntry[]
  readonly commas: readonly number[]
}

export interface WrittenEntry {
  readonly key: string
  readonly isMerge: boolean
  readonly start: number
  /** Behind the colon. */
  readonly colonEnd: number
  readonly value: WrittenNode
}

export interface WrittenAlias extends Written {
  readonly kind: 'alias'
  /** The name of the anchor. */
  readonly source: string
}

/** The mapping that a valid file holds; undefined where it holds none. */
export function readWritten(text: string, { isJson }: { isJson: boolean }): WrittenMapping | undefined {
  const read = readTokens(isJson ? blankJson(text) : text)
  if (read.kind === 'refused') return undefined
  const { contents } = composeDocument(read.tokens, { length: text.length, keepSourceTokens: true })
  if (!isMap(contents)) return undefined
  const root = new Builder(text).build(contents, [])
  return root.kind === 'mapping' ? root : undefined
}

type Tokens = readonly CST.SourceToken[]

class Builder {
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  /** `before`: the tokens between the node and what stands in front of it, its anchor and tag among them. */
  build(node: ParsedNode, before: Tokens): WrittenNode {
    const [textStart, valueEnd] = node.range
    if (isAlias(node)) {
      const end = textStart + node.source.length + 1
      return { kind: 'alias', source: node.source, start: textStart, textStart, end, ...NO_PROPERTIES }
    }
    const written = { ...readProperties(node, { before, textStart }), textStart }
    if (isSeq(node)) {
      const token = node.srcToken as CST.BlockSequence | CST.FlowCollection
      const items = node.items.map((item, index) => this.#buildItem(item as ParsedNode, token.items[index]))
      const end = endOfFlow(token) ?? items.at(-1)?.value.end ?? textStart
      return { kind: 'list', ...written, isFlow: isFlow(token), items, commas: listCommas(token), end }
    }
    if (isMap(node)) {
      const token = node.srcToken as CST.BlockMap | CST.FlowCollection
      const entries = node.items.map(pair => this.#buildEntry(pair as Pair<ParsedNode, ParsedNode | null>))
      const end = endOfFlow(token) ?? entries.at(-1)?.value.end ?? textStart
      return { kind: 'mapping', ...written, isFlow: isFlow(token), entries, commas: listCommas(token), end }
    }
    const end = textStart + this.#text.slice(textStart, valueEnd).trimEnd().length
    return { kind: 'scalar', ...written, style: readStyle(node.type), value: node.value, end }
  }

  #buildItem(
    node: ParsedNode,
    item: CST.BlockSequence['items'][number] | CST.FlowCollection['items'][number] | undefined,
  ) {
    const before = item?.start ?? []
    const value = this.build(node, before)
    const dash = before.find(({ type }) => type === 'seq-item-ind')
    return { start: dash?.offset ?? value.start, value }
  }

  #buildEntry({ key, value, srcToken }: Pair<ParsedNode, ParsedNode | null>): WrittenEntry {
    const separator = (srcToken?.sep ?? []) as Tokens
    const colon = separator.find(({ type }) => type === 'map-value-ind')
    const colonEnd = colon === undefined ? key.range[1] : colon.offset + 1
    const name = isScalar(key) ? String(key.value) : ''
    const isMerge = name === '<<' && isScalar(key) && key.type === 'PLAIN'
    const start = readProperties(key, { before: srcToken?.start ?? [], textStart: key.range[0] }).start
    // What has no value ends with its colon.
    const built = value ? this.build(value, separator) : emptyAt(colonEnd)
    return { key: name, isMerge, start, colonEnd, value: built.end < colonEnd ? { ...built, end: colonEnd } : built }
  }
}

const NO_PROPERTIES = { propertiesEnd: undefined, anchor: undefined } as const

function emptyAt(offset: number): WrittenScalar {
  const range = { start: offset, textStart: offset, end: offset }
  return { kind: 'scalar', style: 'plain', value: null, ...range, ...NO_PROPERTIES }
}

function readProperties(
  node: Node,
  { before, textStart }: { before: Tokens; textStart: number },
): Pick<Written, 'start' | 'propertiesEnd' | 'anchor'> {
  const anchor = 'anchor' in node && typeof node.anchor === 'string' ? node.anchor : undefined
  const properties = before.filter(({ type }) => type === 'anchor' || type === 'tag')
  const [first, last] = [properties[0], properties.at(-1)]
  if (!first || !last) return { start: textStart, propertiesEnd: undefined, anchor }
  return { start: first.offset, propertiesEnd: last.offset + last.source.length, anchor }
}

function isFlow(token: CST.Token): token is CST.FlowCollection {
  return token.type === 'flow-collection'
}

function endOfFlow(token: CST.Token): number | undefined {
  if (!isFlow(token)) return undefined
  const end = token.end.find(({ type }) => type === 'flow-seq-end' || type === 'flow-map-end')
  return end && end.offset + 1
}

function listCommas(token: CST.BlockMap | CST.BlockSequence | CST.FlowCollection): number[] {
  if (!isFlow(token)) return []
  return token.items.flatMap(({ start }) => start.flatMap(({ type, offset }) => (type === 'comma' ? [offset] : [])))
}

/** A node and all nodes below it, in the order of the text. */
export function* walkWritten(node: WrittenNode): Iterable<WrittenNode> {
  yield node
  if (node.kind === 'list') for (const { value } of node.items) yield* walkWritten(value)
  if (node.kind === 'mapping') for (const { value } of node.entries) yield* walkWritten(value)
}

/** A mapping's own entry of a name; what a merge key brings is not its own. */
export function findEntry(mapping: WrittenMapping, key: string): WrittenEntry | undefined {
  return mapping.entries.find(entry => entry.key === key && !entry.isMerge)
}
