import { listDifferences } from '../policy/equality.ts'
import type { Field, Profile } from '../policy/schema.ts'

/** What one commit of the branch made of a policy. */
export interface PolicyVersion {
  readonly commit: string
  readonly profile: Profile
}

/**
 * Which commits an apply would bring into force. `pending` are those commits, newest first.
 *
 * - `created`: nothing is live yet, so every version is pending.
 * - `adopted`: the file's only version takes over a profile made elsewhere.
 * - `behind`: an older version is live; what came after it waits to be applied.
 * - `drifted`: no version is live, so the profile was edited elsewhere. `expected` is the version that comes closest.
 */
export type Provenance =
  | { readonly kind: 'created' | 'adopted'; readonly pending: readonly string[] }
  | { readonly kind: 'behind'; readonly applied: string; readonly pending: readonly string[] }
  | {
      readonly kind: 'drifted'
      readonly expected: Profile
      readonly fields: readonly Field[]
      readonly pending: readonly string[]
    }

/**
 * Tells what is live by the file's history. `versions` are the policy's valid versions, newest first, the wanted one at
 * the front.
 */
export function traceProvenance({
  live,
  versions,
}: {
  live: Profile | undefined
  versions: readonly [PolicyVersion, ...PolicyVersion[]]
}): Provenance {
  const commits = versions.map(({ commit }) => commit)
  if (!live) return { kind: 'created', pending: commits }
  const differences = versions.map(({ profile }) => listDifferences(profile, live))
  const applied = differences.findIndex(fields => fields.length === 0)
  const appliedVersion = versions[applied]
  if (appliedVersion) return { kind: 'behind', applied: appliedVersion.commit, pending: commits.slice(0, applied) }
  if (versions.length === 1) return { kind: 'adopted', pending: commits }
  const closest = findClosest(differences)
  return {
    kind: 'drifted',
    expected: (versions[closest] ?? versions[0]).profile,
    fields: differences[closest] ?? [],
    pending: commits,
  }
}

/** The version with the fewest differences, the newest of several. */
function findClosest(differences: readonly (readonly Field[])[]): number {
  const least = Math.min(...differences.map(fields => fields.length))
  return differences.findIndex(fields => fields.length === least)
}
