import type { Profile, StatementKind } from '../../src/policy/schema.ts'

/**
 * What a policy lets somebody do, asked point by point and as naively as possible: the facts about PgBeam's fields
 * written down once more, without a thought for speed, to hold the comparison against.
 */

export interface Relation {
  readonly schema: string
  readonly table: string
}

/** A row that predicates are tried on: the atoms, such as `a=1`, that are true of it. */
export type Row = ReadonlySet<string>

export const WRITE_KINDS: readonly StatementKind[] = ['insert', 'update', 'delete', 'ddl', 'copy']
export const TOUCHING_KINDS: readonly StatementKind[] = [...WRITE_KINDS, 'select', 'explain', 'other']

const namesRead = new Map<string, readonly string[]>()

/** The parts of a name, their ASCII letters in lower case and all else as it is. Reads each spelling once. */
export function readName(text: string): readonly string[] {
  const known = namesRead.get(text)
  if (known) return known
  const parts = splitName(text)
  namesRead.set(text, parts)
  return parts
}

function splitName(text: string): string[] {
  let quoted = false
  const parts = ['']
  for (const character of text) {
    if (character === '"') quoted = !quoted
    if (character === '.' && !quoted) parts.unshift('')
    else parts[0] += character
  }
  return parts.reverse().map(part => [...part].map(lowerAscii).join(''))
}

function lowerAscii(character: string): string {
  const code = character.charCodeAt(0)
  return code >= 65 && code <= 90 ? String.fromCharCode(code + 32) : character
}

/** Whether an entry of a list names the relation, where a bare name stands for the relation in `bareSchema`. */
function names(entry: string, relation: Relation, bareSchema: string): boolean {
  const parts = readName(entry)
  const [schema, table] = parts.length === 1 ? [bareSchema, parts[0]] : parts
  return table === relation.table && schema === relation.schema
}

/** The same for the lists where a bare name covers every schema. */
function coversRelation(entry: string, relation: Relation): boolean {
  return names(entry, relation, relation.schema)
}

export function isCatalog(relation: Relation): boolean {
  return relation.schema === 'pg_catalog' || relation.schema === 'information_schema'
}

/** Whether the lists let the relation through. */
export function isListed(policy: Profile, relation: Relation): boolean {
  if (isCatalog(relation)) return true
  if (policy.table_denylist.some(entry => coversRelation(entry, relation))) return false
  if (policy.table_allowlist.length === 0) return true
  return policy.table_allowlist.some(entry => names(entry, relation, 'public'))
}

export function isRefused(policy: Profile, kind: StatementKind): boolean {
  const { allow, deny } = policy.statement_rules
  if (deny.includes(kind)) return true
  if (allow.length > 0 && !allow.includes(kind)) return true
  if (kind === 'other') return !allow.includes('other')
  if (policy.access_mode === 'read_write') return false
  if (kind === 'set') return !allow.includes('set')
  return WRITE_KINDS.includes(kind)
}

export function isHeld(policy: Profile, kind: StatementKind): boolean {
  if (isRefused(policy, kind)) return false
  const mode = policy.approval_mode
  if (kind === 'ddl') return mode === 'ddl' || mode === 'all'
  return ['insert', 'update', 'delete'].includes(kind) && (mode === 'writes' || mode === 'all')
}

export function isDiscarded(policy: Profile, kind: StatementKind): boolean {
  return !isRefused(policy, kind) && [...WRITE_KINDS, 'other'].includes(kind) && policy.write_mode !== 'normal'
}

export function showStatement(policy: Profile, kind: StatementKind): string {
  if (isRefused(policy, kind)) return 'refused'
  const held = isHeld(policy, kind)
  const discarded = isDiscarded(policy, kind)
  if (held && discarded) return 'held, discarded'
  if (held) return 'held'
  return discarded ? 'discarded' : 'allowed'
}

/** A relation is in reach where the lists let it through and some statement can touch it. */
export function isReachable(policy: Profile, relation: Relation): boolean {
  return isListed(policy, relation) && TOUCHING_KINDS.some(kind => !isRefused(policy, kind))
}

export function showMasking(policy: Profile, relation: Relation, column: string): string {
  if (!isReachable(policy, relation)) return 'none'
  const rule = policy.masking_rules.find(rule => namesColumn({ ...policy, masking_rules: [rule] }, relation, column))
  return rule?.kind ?? 'clear'
}

/** Whether a rule names a column of the relation. */
export function namesColumn(policy: Profile, relation: Relation, column: string): boolean {
  return policy.masking_rules.some(
    ({ table, column: masked }) => coversRelation(table, relation) && readName(masked)[0] === column,
  )
}

/** A conjunction's atoms, without the spaces and case that tell no two of them apart. */
export function readAtoms(predicate: string): string[] {
  return predicate.split(/\sAND\s/i).map(atom => atom.replaceAll(/[\s()]/g, '').toLowerCase())
}

/** Which of the rows of a relation somebody gets to see. */
export function listVisibleRows(policy: Profile, relation: Relation, rows: readonly Row[]): Row[] {
  if (!isReachable(policy, relation)) return []
  const filters = policy.row_filters.filter(({ table }) => coversRelation(table, relation))
  const atoms = filters.flatMap(({ predicate }) => readAtoms(predicate))
  return rows.filter(row => atoms.every(atom => row.has(atom)))
}

export function isFiltered(policy: Profile, relation: Relation): boolean {
  return policy.row_filters.some(({ table }) => coversRelation(table, relation))
}

/** How many rows one write of that kind may touch. */
export function countAffectableRows(policy: Profile, kind: StatementKind): number {
  return isRefused(policy, kind) ? 0 : policy.max_affected_rows || Infinity
}

/** How many rows one write of that kind may touch before a person has to agree. */
export function countUnattendedRows(policy: Profile, kind: StatementKind): number {
  if (isRefused(policy, kind)) return 0
  if (!isHeld(policy, kind)) return Infinity
  return kind === 'ddl' ? 0 : policy.approval_auto_max_rows
}

/** Whether a change of the schema that takes heavy locks or destroys data goes through. */
export function permitsHarshDdl(policy: Profile): boolean {
  return !isRefused(policy, 'ddl') && policy.migration_safety !== 'block'
}
