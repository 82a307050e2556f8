/** The replacement of a range of a text; an insertion where both ends are the same. */
export interface TextEdit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A text with edits made to it that do not overlap. Of those at one place, the order given is kept. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const pieces: string[] = []
  let at = 0
  for (const edit of edits.toSorted((one, other) => one.start - other.start || one.end - other.end)) {
    if (edit.start < at) throw new Error('Two edits of a file overlap')
    pieces.push(text.slice(at, edit.start), edit.text)
    at = edit.end
  }
  return [...pieces, text.slice(at)].join('')
}

/** The offset of the first character of the line that an offset is on. */
export function findLineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}

/** The offset behind the line break of the line that an offset is on. */
export function findNextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end < 0 ? text.length : end + 1
}

/** The blanks at the start of the line that an offset is on; JSON may have tabs there. */
export function readIndentation(text: string, offset: number): string {
  return /^[ \t]*/.exec(text.slice(findLineStart(text, offset), offset))?.[0] ?? ''
}

/** How far from the start of its line an offset is. */
export function findColumn(text: string, offset: number): number {
  return offset - findLineStart(text, offset)
}

const ACCEPTANCE = /^\s*#+\s*pgbeam-allow\b/

/** Whether a line holds nothing but a comment that accepts findings of the line that comes next. */
export function isAcceptance(line: string): boolean {
  return ACCEPTANCE.test(line)
}

export function isCommentOrBlank(line: string): boolean {
  return /^\s*(?:#.*)?$/s.test(line)
}
