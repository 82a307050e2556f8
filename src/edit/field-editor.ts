import type { ListName } from '../policy/equality.ts'
import { FIELDS, type Profile } from '../policy/schema.ts'
import {
  findEntry,
  type WrittenEntry,
  type WrittenList,
  type WrittenMapping,
  type WrittenNode,
  type WrittenScalar,
} from '../policy/syntax/written-tree.ts'
import { editBlockList, hasOwnLines } from './block-list.ts'
import type { FileStyle } from './file-style.ts'
import { editFlowList } from './flow-list.ts'
import { insertEntry } from './insert-entry.ts'
import { compareLists, type ListChanges } from './list-changes.ts'
import { fitsLiteralBlock } from './quote-yaml.ts'
import { findColumn, findNextLine, readIndentation, type TextEdit } from './text-edit.ts'
import { type Value, writeBlockEntry, writeFlow, writeLiteral, writeScalar } from './write-value.ts'

/** A file as it is, and what it means. */
export interface EditedFile {
  readonly text: string
  readonly root: WrittenMapping
  readonly file: FileStyle
  readonly profile: Profile
}

/** An entry of a mapping, that may be there or not. */
interface EntryPlace {
  readonly mapping: WrittenMapping
  readonly key: string
  readonly order: readonly string[]
}

interface ListPlace extends EntryPlace {
  readonly list: ListName
  readonly before: Parameters<typeof compareLists>[1]
  readonly after: Parameters<typeof compareLists>[2]
}

/** Collects the edits that give entries of a file other values. */
export class FieldEditor {
  readonly #edits: TextEdit[] = []
  readonly #insertions: TextEdit[] = []
  /** Nodes that the edits take out of the file. */
  readonly removed: WrittenNode[] = []
  /** Nodes that mean something else afterwards. */
  readonly changed: WrittenNode[] = []
  readonly #edited: EditedFile

  constructor(edited: EditedFile) {
    this.#edited = edited
  }

  /** New keys come behind what is added to the value above them. */
  get edits(): readonly TextEdit[] {
    return [...this.#edits, ...this.#insertions]
  }

  setRules(before: Profile['statement_rules'], after: Profile['statement_rules']): void {
    const { root } = this.#edited
    const place = { mapping: root, key: 'statement_rules', order: FIELDS }
    const value = findEntry(root, 'statement_rules')?.value
    if (value?.kind !== 'mapping' || value.entries.length === 0) {
      this.setValue(place, onlyGiven(after))
      return
    }
    this.changed.push(value)
    for (const list of ['allow', 'deny'] as const) {
      if (isSameSet(before[list], after[list])) continue
      this.setList({
        mapping: value,
        key: list,
        order: ['allow', 'deny'],
        list,
        before: before[list],
        after: after[list],
      })
    }
  }

  /** Gives an entry a value, whatever it has now. */
  setValue(place: EntryPlace, value: Value): void {
    const { text, file } = this.#edited
    const entry = findEntry(place.mapping, place.key)
    if (!entry) this.#insertions.push(...insertEntry({ text, file, ...place, value }))
    else if (entry.value.kind === 'scalar' && typeof value !== 'object')
      this.#setScalar(entry.value, value, place.mapping)
    else this.#replace(place.mapping, entry, value)
  }

  setList({ list, before, after, ...place }: ListPlace): void {
    const { text } = this.#edited
    const entry = findEntry(place.mapping, place.key)
    const node = entry?.value
    if (!entry || node?.kind !== 'list') this.setValue(place, after)
    else if (!node.isFlow && !hasOwnLines(text, node)) this.#replace(place.mapping, entry, after)
    else this.#editList(entry, node, compareLists(list, before, after))
  }

  #editList(entry: WrittenEntry, node: WrittenList, changes: ListChanges): void {
    this.changed.push(node)
    const isAltered = this.#alterItems(node, changes)
    // Brackets are written anew as a whole: what is altered inside has to be there first.
    if (!(isAltered && node.isFlow)) this.#changeItems(entry, node, changes)
  }

  #alterItems(node: WrittenList, { altered }: ListChanges): boolean {
    for (const { index, key, value } of altered) {
      const item = node.items[index]?.value
      if (item?.kind === 'mapping') {
        this.changed.push(item)
        this.setValue({ mapping: item, key, order: ITEM_KEYS }, value)
      } else if (item) this.#replaceItem(item, { ...this.#readItem(node, index), [key]: value })
    }
    return altered.length > 0
  }

  /** What an entry means that is an alias for another one. */
  #readItem(node: WrittenList, index: number): { [key: string]: string } {
    const { profile, root } = this.#edited
    const isMask = findEntry(root, 'masking_rules')?.value === node
    return { ...(isMask ? profile.masking_rules[index] : profile.row_filters[index]) }
  }

  #replaceItem(item: WrittenNode, value: Value): void {
    const { file } = this.#edited
    this.removed.push(item)
    this.#edits.push({ start: item.start, end: item.end, text: writeFlow(value, file) })
  }

  #changeItems({ colonEnd }: WrittenEntry, node: WrittenList, { removed, added }: ListChanges): void {
    if (removed.size + added.length === 0) return
    const { text, file } = this.#edited
    this.removed.push(...[...removed].flatMap(index => node.items[index]?.value ?? []))
    const headEnd = Math.max(colonEnd, node.propertiesEnd ?? 0)
    const change = { text, file, list: node, removed, added }
    this.#edits.push(...(node.isFlow ? editFlowList(change) : editBlockList({ ...change, headEnd })))
  }

  #setScalar(node: WrittenScalar, value: Value, { isFlow }: WrittenMapping): void {
    const { file } = this.#edited
    this.changed.push(node)
    const context = isFlow ? 'flow' : 'block'
    const comment = this.#readHeadComment(node)
    const written =
      node.style === 'block' && typeof value === 'string' && fitsLiteralBlock(value)
        ? writeLiteral(value, { file, indentation: this.#readBlockIndentation(node), comment })
        : writeScalar(value, file, { context, style: node.style }) + comment
    // A tag says what the value was.
    const anchor = node.anchor === undefined ? '' : `&${node.anchor} `
    this.#edits.push({ start: node.start, end: node.end, text: anchor + written })
  }

  /** The comment behind the `|` or `>` of a block, which is within the range of its text; with the blanks in front of it. */
  #readHeadComment({ style, textStart }: WrittenScalar): string {
    if (style !== 'block') return ''
    const { text } = this.#edited
    return /[ \t]+#[^\r\n]*/.exec(text.slice(textStart, findNextLine(text, textStart)))?.[0] ?? ''
  }

  #readBlockIndentation({ textStart }: WrittenScalar): string {
    const { text } = this.#edited
    const body = text.slice(findNextLine(text, textStart))
    return /^(?:[ ]*\r?\n)*( +)/.exec(body)?.[1] ?? `${readIndentation(text, textStart)}  `
  }

  /** Writes another value in the place of an entry's whole value; an anchor stays. */
  #replace(mapping: WrittenMapping, entry: WrittenEntry, value: Value): void {
    const { text, file } = this.#edited
    const { value: node, key, colonEnd, start } = entry
    if (node.kind !== 'alias') this.removed.push(node)
    const isLong = typeof value === 'object' && value !== null && Object.keys(value).length > 0
    const isOnOneLine = !text.slice(colonEnd, node.end).includes('\n')
    if (mapping.isFlow || !isLong || node.kind !== 'alias' || !isOnOneLine) {
      const written = writeFlow(value, file, { indentation: readIndentation(text, start) })
      const anchor = node.anchor === undefined ? '' : `&${node.anchor} `
      this.#edits.push({ start: node.start, end: node.end, text: anchor + written })
      return
    }
    const indentation = ' '.repeat(findColumn(text, start))
    const lines = writeBlockEntry(key, value, { file, indentation })
    const below = findNextLine(text, node.end)
    this.#edits.push(
      { start: colonEnd, end: node.end, text: '' },
      { start: below, end: below, text: lines.slice(lines.indexOf('\n') + 1) },
    )
  }
}

/** The keys of masks and row filters. */
const ITEM_KEYS = ['table', 'column', 'kind', 'predicate'] as const

function isSameSet(one: readonly string[], other: readonly string[]): boolean {
  const [left, right] = [new Set(one), new Set(other)]
  return left.size === right.size && [...left].every(each => right.has(each))
}

/** An empty list of kinds says no more than none at all. */
function onlyGiven(rules: Profile['statement_rules']): Value {
  return Object.fromEntries(Object.entries(rules).filter(([, kinds]) => kinds.length > 0))
}
