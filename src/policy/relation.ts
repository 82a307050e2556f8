import { foldCase } from '../text/fold-case.ts'

/** A relation as a policy names it, its ASCII letters in lower case. Without a `schema` it is a bare name. */
export interface RelationName {
  readonly schema: string | undefined
  readonly table: string
  /** A part is in quotes, which belong to the name: what PgBeam makes of them is not known. */
  readonly quoted: boolean
}

export interface ColumnName {
  readonly column: string
  readonly quoted: boolean
}

export type NameError = { readonly error: 'empty' | 'too-many-parts' | 'wildcard' | 'unbalanced-quote' }
/** Reads `table` or `schema.table`; a part may be quoted, so that a dot is part of it. Nothing is trimmed. */
export function readRelation(text: string): RelationName | NameError {
  const parts = readParts(text)
  if ('error' in parts) return parts
  const [first, second, ...rest] = parts.names
  if (first === undefined || rest.length > 0) return { error: 'too-many-parts' }
  return second === undefined
    ? { schema: undefined, table: first, quoted: parts.quoted }
    : { schema: first, table: second, quoted: parts.quoted }
}

/** Reads a column's name: one part, quoted or not. */
export function readColumn(text: string): ColumnName | NameError {
  const parts = readParts(text)
  if ('error' in parts) return parts
  const [column, ...rest] = parts.names
  if (column === undefined || rest.length > 0) return { error: 'too-many-parts' }
  return { column, quoted: parts.quoted }
}

// One part and the dot or end after it. The alternatives never start alike, so that matching stays linear.
const PART = /(?:"((?:[^"]|"")*)"|([^".]*))(\.|$)/y

function readParts(text: string): { names: string[]; quoted: boolean } | NameError {
  const names: string[] = []
  let quoted = false
  for (let start = 0, more = true; more; start = PART.lastIndex) {
    PART.lastIndex = start
    const [, inQuotes, plain, end] = PART.exec(text) ?? []
    if (end === undefined) return { error: 'unbalanced-quote' }
    if (plain?.includes('*')) return { error: 'wildcard' }
    if ((inQuotes ?? plain)?.trim() === '') return { error: 'empty' }
    if (inQuotes === undefined) names.push(foldCase(plain ?? ''))
    else {
      quoted = true
      names.push(`"${inQuotes}"`)
    }
    more = end === '.'
  }
  return { names, quoted }
}
