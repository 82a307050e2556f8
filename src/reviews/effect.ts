import { matchFiles, pairFiles } from '../plan/pair.ts'
import type { PolicyFile } from '../plan/read.ts'
import { isSameProfile } from '../policy/equality.ts'

/** Whether two versions, of which each may be missing, mean the same for the same live profile. */
export function isSameVersion(one: PolicyFile | undefined, other: PolicyFile | undefined): boolean {
  if (!one || !other) return one === other
  if (one.kind === 'invalid' || other.kind === 'invalid') return one.file.blob === other.file.blob
  return (
    one.projectId === other.projectId &&
    one.document.id === other.document.id &&
    isSameProfile(one.document.profile, other.document.profile)
  )
}

/** The policies, as they are at the head, that merging the head into the base changes. */
export function listChangedPolicies(base: readonly PolicyFile[], head: readonly PolicyFile[]): PolicyFile[] {
  return pairFiles(base, head).flatMap(({ previous, current }) =>
    current && !isSameVersion(previous, current) ? [current] : [],
  )
}

/** Whether a commit's policies mean the same as the head's, as far as the head changes them. */
export function meansSame({
  policies,
  head,
  changed,
}: {
  policies: readonly PolicyFile[]
  head: readonly PolicyFile[]
  changed: readonly PolicyFile[]
}): boolean {
  const there = matchFiles(policies, head)
  return changed.every(policyFile => isSameVersion(there.get(policyFile), policyFile))
}

/** Whether a head changes the same policies of an earlier base from the same to the same. */
export function hasSameEffect({
  base,
  then,
  head,
  changed,
}: {
  base: readonly PolicyFile[]
  then: readonly PolicyFile[]
  head: readonly PolicyFile[]
  changed: readonly PolicyFile[]
}): boolean {
  if (then === base) return true
  const [now, before] = [matchFiles(base, head), matchFiles(then, head)]
  return changed.every(policyFile => isSameVersion(now.get(policyFile), before.get(policyFile)))
}
