import { type NamePart, splitName } from './name-parts.ts'
import { readColumn, readRelation } from './relation.ts'

/** A name as a file writes it, and where. */
export interface WrittenName {
  readonly text: string
  readonly parts: readonly NamePart[]
  readonly role: 'relation' | 'column'
  readonly field: 'table_allowlist' | 'table_denylist' | 'masking_rules' | 'row_filters'
}

export function createWrittenName({ text, role, field }: Omit<WrittenName, 'parts'>): WrittenName {
  return { text, parts: splitName(text), role, field }
}

/** PostgreSQL cuts names at this many bytes (`NAMEDATALEN` less one). */
export const MAX_NAME_BYTES = 63

/** Two parts, each in quotes and full of doubled ones: whatever is longer has a part too long or too many of them. */
export const MAX_NAME_LENGTH = 2 * (2 * MAX_NAME_BYTES + 2) + 1

/** Whether PgBeam can have a relation or column of this name, so that it is sound advice to write it. */
export function isWritable(text: string, role: WrittenName['role']): boolean {
  const name = role === 'relation' ? readRelation(text) : readColumn(text)
  return !('error' in name) && splitName(text).every(part => countBytes(part.text) <= MAX_NAME_BYTES)
}

const ENCODER = new TextEncoder()

export function countBytes(text: string): number {
  return ENCODER.encode(text).length
}

/** The first characters of a name that PostgreSQL keeps of it. */
export function cutName(text: string): string {
  const { read } = ENCODER.encodeInto(text, new Uint8Array(MAX_NAME_BYTES))
  return text.slice(0, read)
}
