import { readWrittenAt } from '../live/profile.ts'
import type { UpdateStep, WriteStep } from '../plan/plan.ts'
import type { PolicyFile } from '../plan/read.ts'
import { isSameProfile, listDifferences } from '../policy/equality.ts'
import type { Field, Profile } from '../policy/schema.ts'
import { GRACE_MS } from './landing.ts'
import type { Past } from './trace.ts'
import { isLive, type Passage } from './trail.ts'

/**
 * How a live profile came to be what it is, and which landings bring it to what its file says: `pending`, newest first.
 *
 * - `created`: nothing is live. `isOlder`: the branch has had the policy for longer than its newest landing, so that its
 *   profile was deleted elsewhere, or never made.
 * - `waiting`: what is live was on the branch, and was last written before the branch left it.
 * - `adopting`: the landing `by` brought the policy, and takes over a profile made elsewhere, if that was last written
 *   before the newest approval of the landing.
 * - `drifted`: somebody edited it elsewhere. `expected` is the version that was in force then, as far as that is known, and
 *   `fields` are those in which the live profile differs from it.
 * - `untraceable`: the branch's past cannot be read back to what is live.
 */
export type Provenance =
  | { readonly kind: 'created'; readonly pending: readonly Passage[]; readonly isOlder: boolean }
  | { readonly kind: 'waiting'; readonly pending: readonly Passage[] }
  | { readonly kind: 'adopting'; readonly pending: readonly Passage[]; readonly by: Passage; readonly edited: Edited }
  | ({ readonly kind: 'drifted' } & Edited)
  | { readonly kind: 'untraceable' }

/** What somebody edited, and the landings since. */
export interface Edited extends Drift {
  /** What `on-drift: overwrite` brings into force: all that changed since the version that was in force at the edit. */
  readonly pending: readonly Passage[]
}

export interface Drift {
  readonly expected: Profile
  readonly fields: readonly Field[]
}

/** Tells by a policy's past how its live profile came to be. */
export function judgeProvenance(step: WriteStep, { passages, isComplete }: Past): Provenance {
  if (!isComplete) return { kind: 'untraceable' }
  const changing = listChanging(passages)
  if (step.kind === 'create') {
    const bringing = passages.findIndex(({ before, after }) => before === undefined && after !== undefined)
    return { kind: 'created', pending: changing, isOlder: bringing > 0 }
  }
  const writtenAt = readWrittenAt(step.live)
  const drift = describeDrift(step, passages)
  const left = passages.find(({ before }) => isLive(before, step))
  if (left) {
    const isEdited = writtenAt > left.landing.until + GRACE_MS
    return isEdited ? { kind: 'drifted', pending: changing, ...drift } : { kind: 'waiting', pending: changing }
  }
  const edited = { ...drift, pending: listSince(drift.expected, { passages, changing }) }
  const bringing = passages.findIndex(({ before, after }) => before === undefined && after !== undefined)
  const by = passages[bringing]
  if (by) {
    const since = new Set(passages.slice(0, bringing + 1))
    return { kind: 'adopting', pending: changing.filter(passage => since.has(passage)), by, edited }
  }
  return { kind: 'drifted', ...edited }
}

/** What changed since a version, so that no edit lets through what nobody reviewed; at the least the newest change. */
function listSince(
  expected: Profile,
  { passages, changing }: { passages: readonly Passage[]; changing: readonly Passage[] },
): readonly Passage[] {
  const left = passages.findIndex(
    ({ before }) => before?.kind === 'valid' && isSameProfile(before.document.profile, expected),
  )
  const since = new Set(passages.slice(0, left + 1))
  const pending = changing.filter(passage => since.has(passage))
  return pending.length > 0 ? pending : changing.slice(0, 1)
}

/**
 * The passages that change what the policy means. A version that is invalid, or missing, means nothing: the next valid one
 * is compared with the last one before it.
 */
function listChanging(passages: readonly Passage[]): Passage[] {
  const changing: Passage[] = []
  let last: Profile | undefined
  for (const passage of passages.toReversed()) {
    const { before, after } = passage
    if (before?.kind === 'valid') last = before.document.profile
    if (after?.kind !== 'valid') continue
    if (!last || !isSameProfile(last, after.document.profile)) changing.unshift(passage)
    last = after.document.profile
  }
  return changing
}

/**
 * What was edited, by the version that was in force then: the newest that the branch had, or one before it that is closer
 * to what is live, since the newest may have waited to be applied. A live profile that is just as an older version was
 * taken back to it.
 */
function describeDrift({ policyFile, live, liveProfile }: UpdateStep, passages: readonly Passage[]): Drift {
  const compare = (versions: readonly (PolicyFile | undefined)[]): Drift[] =>
    versions
      .filter(version => version?.kind === 'valid')
      .map(({ document: { profile } }) => ({ expected: profile, fields: listDifferences(profile, liveProfile) }))
  const older = passages.filter(({ landing }) => landing.from <= readWrittenAt(live))
  const had = compare(older.flatMap(({ after, before }) => [after, before]))
  const others = compare([...passages.map(({ before }) => before).toReversed(), policyFile])
  const isTakenBack = had.some(({ fields }) => fields.length === 0)
  const fewest = Math.min(...had.map(({ fields }) => fields.length))
  const found =
    isTakenBack || had.length === 0
      ? [...had, ...others].find(({ fields }) => fields.length > 0)
      : had.find(({ fields }) => fields.length === fewest)
  if (!found) throw new Error('A live profile that equals its file has no drift')
  return found
}
