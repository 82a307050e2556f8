import type { Mistake } from './mistakes.ts'
import type { NamedMask } from './names.ts'
import { quote } from './quote.ts'

/** The first rule of each kind. There are few kinds, so that looking for another one costs the same for any number of rules. */
type ByKind = Map<string, NamedMask>

/** The masks on one column of one relation name. */
interface ColumnMasks {
  readonly all: ByKind
  readonly bare: ByKind
  readonly bySchema: Map<string, ByKind>
}

/**
 * Finds masks of different kinds that cover one column: on the same relation, or on a bare name, which covers every
 * schema, and a qualified one.
 */
export function findConflictingMasks(masks: readonly NamedMask[], lineAt: (offset: number) => number): Mistake[] {
  const columns = new Map<string, ColumnMasks>()
  const mistakes: Mistake[] = []
  for (const mask of masks) {
    const key = JSON.stringify([mask.table, mask.column])
    const known = columns.get(key) ?? { all: new Map(), bare: new Map(), bySchema: new Map() }
    columns.set(key, known)
    const other = findOtherKind(known, mask)
    if (other) mistakes.push(describeConflict({ mask, other, line: lineAt(other.start) }))
    remember(known, mask)
  }
  return mistakes
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

function describeConflict({ mask, other, line }: { mask: NamedMask; other: NamedMask; line: number }): Mistake {
  const column = quote(`${mask.table}.${mask.column}`)
  const message = `${column} is masked by ${quote(mask.kind)} here and by ${quote(other.kind)} on line ${line}; keep the one that is meant.`
  return { code: 'conflicting-masks', offset: mask.start, message }
}
