import { quote } from '../text/quote.ts'
import type { UnplacedFinding } from './finding-kinds.ts'
import type { NamedEntry, NamedMask, Names } from './names.ts'
import { getField, getItems, getText, type PolicyNode } from './syntax/node.ts'

interface Entry {
  /** A key for what the entry means: entries with equal keys are duplicates. */
  readonly meaning: string
  readonly start: number
}

/** Entries that repeat an earlier entry of their list, however they are spelled. */
export function findDuplicates({ root, names, lineAt }: Source): UnplacedFinding[] {
  const { allowed, denied, masks, filters } = names
  const lists: readonly Iterable<Entry>[] = [
    // A bare name in the allowlist is the public schema's; everywhere else it stands for every schema.
    allowed.map(entry => toEntry({ ...entry, schema: entry.schema ?? 'public' })),
    denied.map(entry => toEntry(entry)),
    masks.map(mask => toEntry(mask, mask.column, mask.kind)),
    filters.map(filter => toEntry(filter, filter.predicate)),
    listKinds(root, 'allow'),
    listKinds(root, 'deny'),
  ]
  return lists.flatMap(list => findRepeated(list, lineAt))
}

interface Source {
  readonly root: PolicyNode
  readonly names: Names
  readonly lineAt: (offset: number) => number
}

function toEntry({ schema = '', table, start }: NamedEntry, ...rest: readonly string[]): Entry {
  return { meaning: JSON.stringify([schema, table, ...rest]), start }
}

function listKinds(root: PolicyNode, field: 'allow' | 'deny'): Entry[] {
  const kinds = getItems(getField(getField(root, 'statement_rules'), field))
  return kinds.flatMap(node => {
    const meaning = getText(node)
    return meaning === undefined ? [] : [{ meaning, start: node.start }]
  })
}

function findRepeated(entries: Iterable<Entry>, lineAt: Source['lineAt']): UnplacedFinding[] {
  const seen = new Map<string, number>()
  const findings: UnplacedFinding[] = []
  for (const { meaning, start } of entries) {
    const first = seen.get(meaning)
    if (first === undefined) seen.set(meaning, start)
    else findings.push(describeDuplicate(start, lineAt(first)))
  }
  return findings
}

function describeDuplicate(offset: number, line: number): UnplacedFinding {
  return { code: 'duplicate-entry', offset, message: `Line ${line} already says this; remove one of the two.` }
}

/** The first rule of each kind. There are few kinds, so a lookup takes constant time. */
type ByKind = Map<string, NamedMask>

/** The masks on one column of one relation name. */
interface ColumnMasks {
  readonly all: ByKind
  readonly bare: ByKind
  readonly bySchema: Map<string, ByKind>
}

/**
 * Masks of different kinds on one column: on the same relation, or on a bare name, which covers every schema, and a
 * qualified one.
 */
export function findConflictingMasks(
  masks: readonly NamedMask[],
  lineAt: (offset: number) => number,
): UnplacedFinding[] {
  const columns = new Map<string, ColumnMasks>()
  const findings: UnplacedFinding[] = []
  for (const mask of masks) {
    const key = JSON.stringify([mask.table, mask.column])
    const known = columns.get(key) ?? { all: new Map(), bare: new Map(), bySchema: new Map() }
    columns.set(key, known)
    const other = findOtherKind(known, mask)
    if (other) findings.push(describeConflict({ mask, other, line: lineAt(other.start) }))
    remember(known, mask)
  }
  return findings
}

function findOtherKind({ all, bare, bySchema }: ColumnMasks, { schema, kind }: NamedMask): NamedMask | undefined {
  const overlapping = schema === undefined ? [all] : [bare, bySchema.get(schema)]
  for (const byKind of overlapping) {
    for (const other of byKind?.values() ?? []) if (other.kind !== kind) return other
  }
  return undefined
}

function remember({ all, bare, bySchema }: ColumnMasks, mask: NamedMask): void {
  const own = mask.schema === undefined ? bare : (bySchema.get(mask.schema) ?? new Map<string, NamedMask>())
  if (mask.schema !== undefined) bySchema.set(mask.schema, own)
  for (const byKind of [all, own]) if (!byKind.has(mask.kind)) byKind.set(mask.kind, mask)
}

function describeConflict({ mask, other, line }: { mask: NamedMask; other: NamedMask; line: number }): UnplacedFinding {
  const column = quote(`${mask.table}.${mask.column}`)
  const message = `${column} is masked by ${quote(mask.kind)} here and by ${quote(other.kind)} on line ${line}; keep the one that is meant.`
  return { code: 'conflicting-masks', offset: mask.start, message }
}
