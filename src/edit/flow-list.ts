import type { WrittenList } from '../policy/syntax/written-tree.ts'
import type { FileStyle } from './file-style.ts'
import { isAcceptance, readIndentation, type TextEdit } from './text-edit.ts'
import { type Value, writeFlow } from './write-value.ts'

interface FlowListEdit {
  readonly text: string
  readonly file: FileStyle
  readonly list: WrittenList
  readonly removed: ReadonlySet<number>
  readonly added: readonly Value[]
}

/** An entry with what stands around it: `lead` from its own line on, `tail` up to its comma, `after` up to the line's end. */
interface Part {
  readonly lead: string
  readonly text: string
  readonly tail: string
  readonly after: string
  readonly hasComma: boolean
}

/** Takes entries out of a list in brackets, with the comment on their line and what accepts their findings, and adds others. */
export function editFlowList({ text, file, list, removed, added }: FlowListEdit): TextEdit[] {
  const start = list.textStart + 1
  const end = list.end - 1
  const { parts, closing } = splitParts(text, list)
  const kept = keepParts(parts, removed)
  const leads = chooseLead(text, { file, list, parts })
  const isLong = leads.includes('\n')
  const indentation = isLong ? (leads.split('\n').at(-1) ?? '') : readIndentation(text, list.textStart)
  const style = listStyle(list)
  const written = added.map((value, index): Part => {
    const isFirst = kept.parts.length + index === 0
    const opening = isLong ? leads : isFirst ? '' : leads
    const form = { indentation, ...(style && { style }) }
    return { lead: opening, text: writeFlow(value, file, form), tail: '', after: '', hasComma: false }
  })
  const all = openAlike([...kept.parts, ...written], parts[0])
  const hasTrailingComma = parts.at(-1)?.hasComma ?? false
  const inner = joinParts(all, hasTrailingComma)
  const isEmpty = all.length === 0 && kept.carried === ''
  const bottom = isEmpty ? '' : closeList(text, { file, list, closing, isLong, carried: kept.carried })
  return [{ start, end, text: inner + bottom }]
}

function splitParts(text: string, list: WrittenList): { parts: Part[]; closing: string } {
  const { items, commas, textStart, end } = list
  const parts: Part[] = []
  let at = textStart + 1
  let next = ''
  for (const [index, { start, value }] of items.entries()) {
    const lead = next + text.slice(at, start)
    const comma = commas[index]
    const isLast = index === items.length - 1
    const stop = items[index + 1]?.start ?? end - 1
    const [after, rest] = splitLine(text.slice((comma ?? value.end - 1) + 1, stop))
    parts.push({
      lead,
      text: text.slice(start, value.end),
      tail: comma === undefined ? '' : text.slice(value.end, comma),
      after: after.includes('#') || isLast ? after : '',
      hasComma: comma !== undefined,
    })
    next = after.includes('#') || isLast ? rest : after + rest
    at = stop
  }
  return { parts: parts, closing: items.length === 0 ? '' : next }
}

/** What is on the line, and the rest from the line break on. */
function splitLine(text: string): [line: string, rest: string] {
  const at = text.search(/\r?\n/)
  if (at >= 0) return [text.slice(0, at), text.slice(at)]
  return text.includes('#') ? [text, ''] : ['', text]
}

/** Without those that are removed. Comments above them stay, but for what accepts findings of theirs. */
function keepParts(parts: readonly Part[], removed: ReadonlySet<number>): { parts: Part[]; carried: string } {
  const kept: Part[] = []
  let carried = ''
  // The line break and the blanks that an entry on the comment's own line needs in its place.
  let opening = ''
  for (const [index, part] of parts.entries()) {
    if (removed.has(index)) {
      const lines = part.lead.split(LINE_START)
      if (lines.length > 1) opening = lines.at(-1) ?? ''
      carried += lines
        .slice(0, -1)
        .filter(line => line.includes('#') && !isAcceptance(line))
        .join('')
    } else {
      const isSwallowed = carried !== '' && !part.lead.includes('\n')
      kept.push({ ...part, lead: carried + (isSwallowed ? opening : part.lead) })
      carried = ''
    }
  }
  return { parts: kept, carried }
}

/** What stands in front of a new entry. */
function chooseLead(
  text: string,
  { file, list, parts }: { file: FileStyle; list: WrittenList; parts: readonly Part[] },
) {
  const lead = parts.at(-1)?.lead ?? ''
  const line = lead.slice(lead.lastIndexOf('\n') + 1)
  if (lead.includes('\n')) return file.eol + line
  if (parts.length === 0 && file.hasTallLists && file.unit !== undefined) {
    return file.eol + readIndentation(text, list.textStart) + file.unit
  }
  // A comment at the end of the last line must not swallow what comes behind it.
  if (parts.some(({ after }) => after.includes('#'))) return `${file.eol}${readIndentation(text, list.textStart)}    `
  return parts.length > 1 && /^ ?$/.test(lead) ? lead : file.afterComma
}

/** The first entry opens as the first one did, where it is not on a line of its own. */
function openAlike(parts: readonly Part[], first: Part | undefined): Part[] {
  const [head, ...others] = parts
  if (!head || !first || head.lead.includes('\n') || first.lead.includes('#')) return [...parts]
  return [{ ...head, lead: first.lead }, ...others]
}

function joinParts(parts: readonly Part[], hasTrailingComma: boolean): string {
  return parts
    .map(({ lead, text, tail, after, hasComma }, index) => {
      const wantsComma = index < parts.length - 1 || hasTrailingComma
      if (!wantsComma) return lead + text + tail + after
      return hasComma ? `${lead}${text}${tail},${after}` : `${lead}${text},${tail}${after}`
    })
    .join('')
}

interface End {
  readonly file: FileStyle
  readonly list: WrittenList
  readonly closing: string
  readonly isLong: boolean
  readonly carried: string
}

/** The comments that are left, and what leads to the bracket, which none of them may swallow. */
function closeList(text: string, { file, list, closing, isLong, carried }: End): string {
  const lineBreak = file.eol + readIndentation(text, list.textStart)
  if (list.items.length === 0) return carried + (isLong ? lineBreak : '')
  const isSwallowed = carried !== '' && !/^\s*\n/.test(closing)
  return carried + (isSwallowed ? lineBreak + closing.trim() : closing)
}

/** How the strings of a list are quoted. */
function listStyle({ items }: WrittenList) {
  const last = items.at(-1)?.value
  return last?.kind === 'scalar' && last.style !== 'block' ? last.style : undefined
}

/** In front of a line break, which may be of two characters. */
const LINE_START = /(?=\r\n)|(?<!\r)(?=\n)/
