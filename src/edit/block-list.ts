import type { WrittenItem, WrittenList, WrittenNode } from '../policy/syntax/written-tree.ts'
import type { FileStyle } from './file-style.ts'
import { findLineStart, findNextLine, isAcceptance, isCommentOrBlank, type TextEdit } from './text-edit.ts'
import { type ItemForm, type Value, writeBlockItem } from './write-value.ts'

interface BlockListEdit {
  readonly text: string
  readonly file: FileStyle
  readonly list: WrittenList
  /** Where the colon and what belongs to the list in front of its first dash end. */
  readonly headEnd: number
  readonly removed: ReadonlySet<number>
  readonly added: readonly Value[]
}

/** Whether each entry has its lines to itself, so that it can be taken out by them. */
export function hasOwnLines(text: string, { items }: WrittenList): boolean {
  return items.every(({ start, value }) => {
    const isFirst = text.slice(findLineStart(text, start), start).trim() === ''
    return isFirst && isCommentOrBlank(text.slice(value.end, findNextLine(text, value.end)))
  })
}

/** Takes entries out of a list with dashes, with the comment on their line and what accepts their findings, and adds others. */
export function editBlockList({ text, file, list, headEnd, removed, added }: BlockListEdit): TextEdit[] {
  const { items } = list
  const last = items.at(-1)
  if (!last) return []
  const edits = [...removed].flatMap(index => removeItem(text, items[index]))
  if (added.length > 0) {
    const at = findNextLine(text, last.value.end)
    const sample = items.findLast((_, index) => !removed.has(index)) ?? last
    const indentation = text.slice(findLineStart(text, sample.start), sample.start)
    const form = readForm(text, sample)
    const lines = added.map(entry => writeBlockItem(entry, { file, indentation, ...form }))
    return [...edits, { start: at, end: at, text: lines.join('') }]
  }
  if (removed.size < items.length) return edits
  return [...edits, { start: headEnd, end: headEnd, text: ' []' }]
}

function removeItem(text: string, item: WrittenItem | undefined): TextEdit[] {
  if (!item) return []
  const start = findLineStart(text, item.start)
  return [...removeAcceptances(text, start), { start, end: findNextLine(text, item.value.end), text: '' }]
}

/** What accepts findings of a line that is gone would accept those of the next one. */
function removeAcceptances(text: string, lineStart: number): TextEdit[] {
  const edits: TextEdit[] = []
  for (let end = lineStart; end > 0; ) {
    const start = findLineStart(text, end - 1)
    const line = text.slice(start, end)
    if (!isCommentOrBlank(line)) break
    if (isAcceptance(line)) edits.push({ start, end, text: '' })
    end = start
  }
  return edits
}

function readForm(text: string, { start, value }: WrittenItem): ItemForm {
  const between = text.slice(start + 1, value.start)
  const gap = /^ +$/.test(between) ? between : ' '
  return { gap, ...readValueForm(value) }
}

function readValueForm(value: WrittenNode): ItemForm {
  if (value.kind === 'scalar') return value.style === 'block' ? {} : { style: value.style }
  if (value.kind !== 'mapping') return {}
  return { isFlow: value.isFlow, keys: value.entries.map(({ key }) => key) }
}
