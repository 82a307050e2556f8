import { isSameProfile, listDifferences } from '../policy/equality.ts'
import type { Field, Profile } from '../policy/schema.ts'
import type { PendingCommit } from './review.ts'

/** What one commit of the branch made of a policy; without a `profile`, the file was not valid then. */
export interface PolicyVersion {
  readonly by: PendingCommit
  readonly profile: Profile | undefined
}

/**
 * Which commits an apply would bring into force: `pending`, newest first.
 *
 * - `created`: nothing is live yet, so every version is pending.
 * - `adopted`: the file's only version takes over a profile made elsewhere.
 * - `behind`: an older version is live; what came after it waits to be applied.
 * - `untold`: the history is too long to tell what is live.
 * - `drifted`: no version is live, so the profile was edited elsewhere. `expected` is the version that comes closest, and
 *   `fields` are those in which the live profile differs from it. What was live before is not known, so all is pending.
 */
export type Provenance =
  | { readonly kind: 'created' | 'adopted' | 'behind' | 'untold'; readonly pending: readonly PendingCommit[] }
  | {
      readonly kind: 'drifted'
      readonly pending: readonly PendingCommit[]
      readonly expected: Profile
      readonly fields: readonly Field[]
    }

/** Tells by a policy's versions, newest first, how its live profile came to be. */
export function traceProvenance({
  live,
  versions,
  isComplete,
}: {
  live: Profile | undefined
  versions: readonly PolicyVersion[]
  /** Whether there are no versions besides these. */
  isComplete: boolean
}): Provenance {
  const commits = versions.map(({ by }) => by)
  const applied = live ? versions.findIndex(({ profile }) => profile && isSameProfile(profile, live)) : -1
  if (applied >= 0) return { kind: 'behind', pending: commits.slice(0, applied) }
  if (!isComplete) return { kind: 'untold', pending: commits }
  if (!live) return { kind: 'created', pending: commits }
  const [closest, ...others] = versions
    .flatMap(({ profile }) => (profile ? [{ expected: profile, fields: listDifferences(profile, live) }] : []))
    .toSorted((one, other) => one.fields.length - other.fields.length)
  if (!closest || others.length === 0) return { kind: 'adopted', pending: commits }
  return { kind: 'drifted', pending: commits, ...closest }
}
