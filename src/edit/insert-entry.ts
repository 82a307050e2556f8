import type { WrittenEntry, WrittenMapping } from '../policy/syntax/written-tree.ts'
import { type FileStyle, isSpread } from './file-style.ts'
import {
  findColumn,
  findNextLine,
  isAcceptance,
  isCommentOrBlank,
  readIndentation,
  type TextEdit,
} from './text-edit.ts'
import { type Value, writeBlockEntry, writeFlow, writeKey } from './write-value.ts'

interface Insertion {
  readonly text: string
  readonly file: FileStyle
  readonly mapping: WrittenMapping
  readonly key: string
  readonly value: Value
  /** The keys that a mapping of this kind has, in their usual order. */
  readonly order: readonly string[]
}

/** Gives a mapping a key that it does not have: behind the nearest one that usually comes before it, else at its end. */
export function insertEntry(insertion: Insertion): TextEdit[] {
  const { mapping, text, file, key, value } = insertion
  const after = findPredecessor(insertion)
  if (mapping.isFlow) return insertInFlow(insertion, after)
  if (!after) return []
  const indentation = ' '.repeat(findColumn(text, after.start))
  const at = skipOwnComments(text, { at: findNextLine(text, after.value.end), column: indentation.length })
  return [{ start: at, end: at, text: writeBlockEntry(key, value, { file, indentation }) }]
}

function findPredecessor({ mapping: { entries }, key, order }: Insertion): WrittenEntry | undefined {
  const before = new Set(order.slice(0, order.indexOf(key)))
  return entries.findLast(entry => !entry.isMerge && before.has(entry.key)) ?? entries.at(-1)
}

/** Comments that stand deeper than the keys belong to the value above them, but for those that accept what comes next. */
function skipOwnComments(text: string, { at, column }: { at: number; column: number }): number {
  let place = at
  while (place < text.length) {
    const next = findNextLine(text, place)
    const line = text.slice(place, next)
    const isDeeper = /^ *#/.test(line) && line.indexOf('#') > column
    if (!isDeeper || !isCommentOrBlank(line) || isAcceptance(line)) break
    place = next
  }
  return place
}

function insertInFlow({ text, file, mapping, key, value }: Insertion, after: WrittenEntry | undefined): TextEdit[] {
  const isTall = isSpread(text, mapping)
  const indentation = after && isTall ? readIndentation(text, after.start) : ''
  const form = { indentation: isTall ? indentation : readIndentation(text, mapping.textStart) }
  const written = `${quoteLike(text, mapping, writeKey(key, file))}:${file.isJson ? file.afterColon : ' '}${writeFlow(value, file, form)}`
  if (!after) {
    const at = mapping.textStart + 1
    const { padding } = file
    return [{ start: at, end: mapping.end - 1, text: `${padding}${written}${padding}` }]
  }
  const lead = isTall ? `${file.eol}${indentation}` : file.afterComma
  return insertBehind(text, { end: after.value.end, commas: mapping.commas, lead, written, close: mapping.end - 1 })
}

/** A key in the quotes that the mapping's other keys have. */
function quoteLike(text: string, { entries: [first] }: WrittenMapping, key: string): string {
  const [quote = ''] = first ? text.charAt(first.start) : ''
  return /["']/.test(quote) && !key.startsWith('"') ? `${quote}${key}${quote}` : key
}

/** Adds a part to a collection in brackets behind one that ends at `end`, whose comment on the same line stays with it. */
export function insertBehind(
  text: string,
  {
    end,
    commas,
    lead,
    written,
    close,
  }: { end: number; commas: readonly number[]; lead: string; written: string; close: number },
): TextEdit[] {
  const comma = commas.find(each => each >= end)
  const isLast = comma === undefined || text.slice(comma + 1, close).trim() === ''
  const rest = text.slice(end, findNextLine(text, end))
  const hash = /^[ \t]*,?[ \t]*#/.test(rest)
  if (!hash) return [{ start: end, end, text: `,${lead}${written}` }]
  const lineEnd = end + rest.replace(/\r?\n$/, '').length
  const hasComma = comma !== undefined && comma < lineEnd
  // What stands behind a comment on its line would be a part of it.
  const below = lead.includes('\n') ? lead : `\n${readIndentation(text, end)}  `
  const behind = { start: lineEnd, end: lineEnd, text: `${below}${written}${hasComma && !isLast ? ',' : ''}` }
  return hasComma ? [behind] : [{ start: end, end, text: ',' }, behind]
}
