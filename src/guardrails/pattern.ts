import type { Relation } from '../access/relation.ts'
import { isInCatalog } from '../access/system-catalog.ts'
import { foldCase } from '../text/fold-case.ts'

/** A pattern for relations or columns, its ASCII letters in lower case; `*` stands for any text within a part. */
export interface Pattern {
  readonly schema: string
  readonly table: string
  /** Undefined where the pattern is for relations. */
  readonly column: string | undefined
}

/** Reads a pattern of so many parts; undefined where it is none. */
export function readPattern(text: string, parts: 2 | 3): Pattern | undefined {
  const names = text.split('.').map(foldCase)
  const [schema, table, column] = names
  if (names.length !== parts || names.some(name => !READABLE.test(name))) return undefined
  return schema === undefined || table === undefined ? undefined : { schema, table, column }
}

/** No quotes, no blanks, nothing that nobody sees: a name that has them is matched by what it comes to without. */
const READABLE = /^[^\s"'\p{Default_Ignorable_Code_Point}\p{Cc}]+$/u

export function writePattern({ schema, table, column }: Pattern): string {
  return [schema, table, ...(column === undefined ? [] : [column])].join('.')
}

/**
 * Whether a part of a pattern takes in a name. No name has a `*`, so that a part of another pattern is taken in where all
 * that it takes in is: the part itself stands for a name that nobody mentions.
 */
export function takesIn(part: string, name: string): boolean {
  return hasStar(part) ? compilePart(part)(name) : part === name
}

/** The same for many names. */
export function compilePart(part: string): (name: string) => boolean {
  if (!hasStar(part)) return name => part === name
  const [first = '', ...rest] = part.split('*')
  const last = rest.pop() ?? ''
  return name => {
    const end = name.length - last.length
    if (end < first.length || !name.startsWith(first) || !name.endsWith(last)) return false
    let from = first.length
    for (const piece of rest) {
      const at = name.indexOf(piece, from)
      if (at < 0 || at + piece.length > end) return false
      from = at + piece.length
    }
    return true
  }
}

/**
 * A name as PgBeam or PostgreSQL may read it in the end: what they make of quotes, blanks and letters of other alphabets is
 * not known, so that a guardrail holds for both readings.
 */
export function loosen(name: string): string {
  if (PLAIN.test(name)) return name
  return name
    .normalize('NFKC')
    .replace(/["'\p{Default_Ignorable_Code_Point}\p{Cc}]/gu, '')
    .trim()
    .toLowerCase()
}

/** A name that can be read in one way only. */
const PLAIN = /^[a-z\d_$]*$/

/** Whether a part takes in a name by either reading. */
export function mayTakeIn(part: string, name: string): boolean {
  return compileReadings(part)(name)
}

/** The same for many names. */
export function compileReadings(part: string): (name: string) => boolean {
  const takes = compilePart(part)
  return name => {
    if (takes(name)) return true
    const loose = loosen(name)
    return loose !== name && takes(loose)
  }
}

/** Whether a pattern takes in a relation. The schemas of PostgreSQL's catalogs are only meant where they are named. */
export function matchesRelation({ schema, table }: Pattern, relation: Required<Relation>): boolean {
  if (isInCatalog(relation) && hasStar(schema)) return false
  if (mayTakeIn(schema, relation.schema) && mayTakeIn(table, relation.table)) return true
  const parted = partName(relation.schema, relation.table)
  if (!parted || !takesIn(schema, parted.schema)) return false
  return takesIn(table, parted.table) || table === relation.table
}

/** A name in parts as it may be read where quotes keep no dot from parting it; undefined where it has no such dot. */
function partName(...names: readonly string[]): Required<Relation> | undefined {
  const parts = names.flatMap(name => loosen(name).split('.'))
  const [table, schema] = parts.length > names.length ? parts.toReversed() : []
  return table === undefined || schema === undefined ? undefined : { schema, table }
}

/** All that the name of a table may be read as. */
export function listReadings(table: string): ReadonlySet<string> {
  const parted = partName(table)
  return new Set([table, loosen(table), ...(parted ? [parted.table] : [])])
}

/** Whether all that one pattern takes in is taken in by another. */
export function coversPattern(wide: Pattern, narrow: Pattern): boolean {
  return (
    takesIn(wide.schema, narrow.schema) &&
    takesIn(wide.table, narrow.table) &&
    (wide.column === undefined || (narrow.column !== undefined && takesIn(wide.column, narrow.column))) &&
    // A catalog of PostgreSQL is only meant where it is named.
    (!isInCatalog(narrow) || !hasStar(wide.schema))
  )
}

export function hasStar(part: string): boolean {
  return part.includes('*')
}
