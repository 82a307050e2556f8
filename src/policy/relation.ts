/** A relation as a policy names it: lower-cased, without quotes. Without a `schema` it is a bare name. */
export interface RelationName {
  readonly schema: string | undefined
  readonly table: string
  /** Written in quotes, although PgBeam matches names without regard to case. */
  readonly quoted: boolean
}

export interface ColumnName {
  readonly column: string
  readonly quoted: boolean
}

export type NameError = { readonly error: 'empty' | 'too-many-parts' | 'wildcard' | 'unbalanced-quote' }

/** Reads `table` or `schema.table`; each part may be quoted (`"a.b"`, `""` for a quote) and have spaces around it. */
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

// One part and the dot or end after it. The alternatives never start alike, so matching is linear.
const PART = /(?:\s*"((?:[^"]|"")*)"\s*|([^".]*))(\.|$)/y

function readParts(text: string): { names: string[]; quoted: boolean } | NameError {
  const names: string[] = []
  let quoted = false
  for (let start = 0, more = true; more; start = PART.lastIndex) {
    PART.lastIndex = start
    const [, inQuotes, plain, end] = PART.exec(text) ?? []
    if (end === undefined) return { error: 'unbalanced-quote' }
    if (plain?.includes('*')) return { error: 'wildcard' }
    if (inQuotes !== undefined) quoted = true
    const name = inQuotes?.replaceAll('""', '"') ?? plain?.trim()
    if (!name) return { error: 'empty' }
    names.push(name.toLowerCase())
    more = end === '.'
  }
  return { names, quoted }
}
