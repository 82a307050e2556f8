import type { SnapshotFile } from '../../policy/file.ts'
import type { Unread } from '../sql/unread.ts'
import { compareNaturally } from './natural-order.ts'
import type { ReadSchema } from './schema-reader.ts'

/** The SQL files of one database, at both commits. */
export interface FileVersions {
  readonly base: readonly SnapshotFile[]
  readonly head: readonly SnapshotFile[]
}

/**
 * Whether the difference of two versions tells what happens to the database: files that are added tell it, and so does one
 * file alone, which may be a dump. Where one of several is changed, removed or put in another place, it may have been
 * applied as it was.
 */
export function tellsChanges({ base, head }: FileVersions): boolean {
  if (base.length === 0 || (base.length === 1 && head.length === 1)) return true
  const kept = listBlobs(base)
  let next = 0
  for (const blob of listBlobs(head)) if (blob === kept[next]) next += 1
  return next === kept.length
}

function listBlobs(files: readonly SnapshotFile[]): string[] {
  return files.toSorted((one, other) => compareNaturally(one.path, other.path)).map(({ blob }) => blob)
}

/** Adds to what is unread that other parts than before are left out as down halves, or none any more. */
export function noteConvention({ base, head }: FileVersions, before: ReadSchema, after: ReadSchema): ReadSchema {
  if (base.length === 0 || head.length === 0 || before.convention === after.convention) return after
  const known = new Set(base.map(({ path, blob }) => `${blob} ${path}`))
  const changed = head.find(({ path, blob }) => !known.has(`${blob} ${path}`)) ?? head[0]
  if (!changed) return after
  const note: Unread = { file: changed.path, line: 1, reason: 'convention', digest: `convention ${changed.blob}` }
  return { ...after, unread: [...after.unread, note] }
}

/** What was not read and is not in the earlier version; equal statements as often as there are more of them. */
export function listAdded(before: ReadSchema, after: ReadSchema): Unread[] {
  if (before === after) return []
  const left = new Map<string, number>()
  for (const { digest } of before.unread) left.set(digest, (left.get(digest) ?? 0) + 1)
  return after.unread.filter(({ digest }) => {
    const number = left.get(digest) ?? 0
    left.set(digest, number - 1)
    return number <= 0
  })
}
