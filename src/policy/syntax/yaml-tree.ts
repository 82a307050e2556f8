import { type Alias, isAlias, isMap, isScalar, isSeq, type ParsedNode, type Scalar, type YAMLMap } from 'yaml'
import { quote } from '../../text/quote.ts'
import { describeDuplicateKey, type FindingCode, type UnplacedFinding } from '../finding-kinds.ts'
import { type Entry, MAX_ALIASED_NODES, type PolicyNode, type ScalarNode, type ScalarStyle } from './node.ts'
import type { SourceText } from './source-text.ts'

export interface YamlTree {
  readonly root: PolicyNode
  readonly complete: boolean
  readonly findings: readonly UnplacedFinding[]
}

/** Turns composed YAML nodes into policy nodes: aliases and merge keys resolved, within limits, without copies. */
export function buildYamlTree(contents: ParsedNode, source: SourceText): YamlTree {
  const builder = new TreeBuilder(source)
  return { root: builder.build(contents), complete: builder.complete, findings: builder.findings }
}

type Anchored = Exclude<ParsedNode, Alias.Parsed>

interface Anchor {
  /** Undefined while its value is being built: an alias to it there would be recursive. */
  node: PolicyNode | undefined
  size: number
}

class TreeBuilder {
  readonly findings: UnplacedFinding[] = []
  complete = true
  readonly #source: SourceText
  readonly #anchors = new Map<string, Anchor>()
  /** The number of nodes built so far; an alias counts as all that it stands for. */
  #size = 0
  #aliased = 0

  constructor(source: SourceText) {
    this.#source = source
  }

  build(node: ParsedNode): PolicyNode {
    if (isAlias(node)) return this.#resolveAlias(node)
    if (node.anchor === undefined) return this.#buildValue(node)
    const anchor: Anchor = { node: undefined, size: this.#size }
    this.#anchors.set(node.anchor, anchor)
    anchor.node = this.#buildValue(node)
    anchor.size = this.#size - anchor.size
    return anchor.node
  }

  #buildValue(node: Anchored): PolicyNode {
    this.#size++
    const start = node.range[0]
    if (node.tag && !CORE_TAG.test(node.tag)) return { kind: 'broken', start }
    if (isSeq(node)) return { kind: 'list', items: node.items.map(item => this.build(item as ParsedNode)), start }
    if (isMap(node)) return { kind: 'mapping', entries: this.#buildEntries(node), start }
    return buildScalar(node, start)
  }

  #buildEntries(map: YAMLMap.Parsed): ReadonlyMap<string, Entry> {
    const own = new Map<string, Entry>()
    const merges = new Map<string, Entry>()
    for (const { key, value } of map.items) {
      const name = this.#readKey(key)
      const child = value ? this.build(value) : emptyScalar(key.range[1])
      if (name === undefined) continue
      const entries = isMergeKey(key) ? merges : own
      const offset = key.range[0]
      const first = entries.get(name)
      if (!first) entries.set(name, { key: offset, value: child })
      else this.findings.push(describeDuplicateKey({ name, offset, firstLine: this.#source.lineAt(first.key) }))
    }
    for (const { value } of merges.values()) this.#merge(value, own)
    return own
  }

  #readKey(key: ParsedNode): string | undefined {
    if (isScalar(key)) {
      if (key.anchor !== undefined) this.build(key)
      if (typeof key.value === 'string') return key.value
    }
    this.#report(
      'non-string-key',
      key.range[0],
      'The name of a field must be a string; put it in quotes, or correct it.',
    )
    return undefined
  }

  /** Adds the fields of a merge key. A mapping's own fields take precedence, then those of earlier mappings. */
  #merge(value: PolicyNode, own: Map<string, Entry>): void {
    for (const node of value.kind === 'list' ? value.items : [value]) {
      if (node.kind === 'mapping') {
        for (const [name, entry] of node.entries) if (!own.has(name)) own.set(name, entry)
      } else if (node.kind !== 'broken') {
        this.#report(
          'invalid-merge',
          node.start,
          'A merge key takes a mapping or a list of them; write the fields out.',
        )
      }
    }
  }

  #resolveAlias({ source: name, range }: Alias.Parsed): PolicyNode {
    const start = range[0]
    const anchor = this.#anchors.get(name)
    if (!anchor) {
      return this.#break(
        'unknown-alias',
        start,
        `There is no anchor ${quote(`&${name}`)} before this; define it, or put the value in quotes.`,
      )
    }
    if (!anchor.node) {
      return this.#break('recursive-alias', start, `*${name} is inside the value that it names; write the value out.`)
    }
    this.#size += anchor.size
    this.#aliased += anchor.size
    if (this.#aliased <= MAX_ALIASED_NODES) return { ...anchor.node, start }
    if (!this.complete) return { kind: 'broken', start }
    this.complete = false
    const message = `With this one, aliases expand to more than ${MAX_ALIASED_NODES} nodes; write the values out.`
    return this.#break('too-many-aliases', start, message)
  }

  #break(code: FindingCode, offset: number, message: string): PolicyNode {
    this.#report(code, offset, message)
    return { kind: 'broken', start: offset }
  }

  #report(code: FindingCode, offset: number, message: string): void {
    this.findings.push({ code, offset, message })
  }
}

const CORE_TAG = /^(?:!|tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq))$/

function isMergeKey(key: ParsedNode): boolean {
  return isScalar(key) && key.value === '<<' && key.type === 'PLAIN'
}

function buildScalar(node: Scalar.Parsed, start: number): ScalarNode {
  const value = node.value as ScalarNode['value']
  return {
    kind: 'scalar',
    value,
    source: node.source,
    style: readStyle(node.type),
    start,
    textStart: start,
  }
}

function emptyScalar(start: number): ScalarNode {
  return { kind: 'scalar', value: null, source: '', style: 'plain', start, textStart: start }
}

/** A scalar's style, by the package's name for it. */
export function readStyle(type: string | undefined): ScalarStyle {
  return STYLES[type ?? ''] ?? 'plain'
}

const STYLES: Readonly<Record<string, ScalarStyle>> = {
  QUOTE_SINGLE: 'single-quoted',
  QUOTE_DOUBLE: 'double-quoted',
  BLOCK_LITERAL: 'block',
  BLOCK_FOLDED: 'block',
}
