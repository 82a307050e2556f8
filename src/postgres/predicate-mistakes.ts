import type { Tree } from './grammar.ts'
import { descend, listAt, walk } from './tree.ts'

/** Something that PostgreSQL's grammar takes, and that hardly anybody means. */
export interface PredicateMistake {
  readonly kind: 'text-in-double-quotes' | 'unknown-operator' | 'typographic-character'
  /** Where in the predicate, in UTF-16 units. */
  readonly offset: number
  /** What stands there, and what to write for it. */
  readonly written: string
  readonly meant: string
}

/** The mistakes in a predicate, given its tree and the length of what stands before it in the text that was parsed. */
export function findMistakes({
  condition,
  text,
  prefix,
}: {
  condition: Tree
  text: string
  prefix: number
}): readonly PredicateMistake[] {
  const typed = findTypographic(text)
  const found = typed ? [typed] : []
  const locate = (node: Tree | undefined) => toUtf16Offset(text, Number(descend(node, 'location') ?? 0) - prefix)
  for (const node of walk(condition)) {
    const comparison = descend(node, 'A_Expr')
    if (comparison === undefined) continue
    const operator = descend(listAt(comparison, 'name').at(-1), 'String', 'sval')
    if (operator === '==') {
      found.push({ kind: 'unknown-operator', offset: locate(comparison), written: '==', meant: '=' })
    }
    for (const value of listValues(comparison)) {
      const [field, ...others] = listAt(value, 'ColumnRef', 'fields')
      const name = descend(field, 'String', 'sval')
      const offset = locate(descend(value, 'ColumnRef'))
      if (typeof name !== 'string' || others.length > 0 || text.charAt(offset) !== '"') continue
      const meant = `'${name.replaceAll("'", "''")}'`
      found.push({ kind: 'text-in-double-quotes', offset, written: `"${name}"`, meant })
    }
  }
  return found.sort((one, other) => one.offset - other.offset)
}

/** The side of a comparison on which people write the constants. */
function listValues(comparison: Tree): readonly Tree[] {
  const right = descend(comparison, 'rexpr')
  if (right === undefined) return []
  return Array.isArray(right) ? right : [right, ...listAt(right, 'List', 'items')]
}

/** What of other languages, or of a word processor, made the grammar give up at an offset, and where that stands. */
export function explainUnreadable(
  text: string,
  stop: number,
): { readonly message: string; readonly offset: number } | undefined {
  const typed = findTypographic(text)
  if (typed) return { message: `${typed.written} is no sign of SQL, write ${typed.meant}`, offset: typed.offset }
  const read = blankTexts(text).slice(0, stop)
  if (/^\s*where\b/i.test(text)) return { message: 'leave out WHERE and write the condition alone', offset: 0 }
  // A comparison on both sides: alone, the one compares arrays, and the other joins texts.
  const [, before, sign] = (/[=<>]/.test(text.charAt(stop)) && /^(.*[=<>][^=<>&|]*)(&&|\|\|)[^=<>]*$/s.exec(read)) || []
  if (before === undefined || sign === undefined) return undefined
  const word = sign === '&&' ? 'AND' : 'OR'
  return { message: `${sign} does not join conditions, write ${word}`, offset: before.length }
}

/** The first typographic quote or space that is not in a text. PostgreSQL takes it for a letter of a name. */
function findTypographic(text: string): PredicateMistake | undefined {
  const offset = blankTexts(text).search(/[\u2018-\u201f\u00ab\u00bb]|[^\S \t\r\n\f\v]/)
  if (offset < 0) return undefined
  const written = text.charAt(offset)
  const meant = /\s/.test(written) ? 'a plain space' : "'"
  return { kind: 'typographic-character', offset, written, meant }
}

/** The same with spaces in the place of all that stands in quotes. */
function blankTexts(text: string): string {
  return text.replace(/'[^']*'|"[^"]*"/g, quoted => ' '.repeat(quoted.length))
}

/** PostgreSQL counts bytes. */
function toUtf16Offset(text: string, bytes: number): number {
  let left = bytes
  let offset = 0
  while (left > 0 && offset < text.length) {
    const code = text.codePointAt(offset) ?? 0
    left -= code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
    offset += code < 0x10000 ? 1 : 2
  }
  return offset
}
