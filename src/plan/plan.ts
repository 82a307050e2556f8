import { type Comparison, compareAccess } from '../access/compare.ts'
import { mayWiden } from '../access/direction.ts'
import type { SplitConjuncts } from '../access/pair.ts'
import type { LiveDirectory } from '../live/directory.ts'
import type { LivePolicy } from '../live/profile.ts'
import { isSameProfile } from '../policy/equality.ts'
import type { Field, Profile } from '../policy/schema.ts'
import type { PolicyFile, ValidPolicyFile } from './read.ts'

/** The step that makes one live profile what its file says. */
export type Step = WriteStep | NoStep

export type WriteStep = CreateStep | UpdateStep

export interface CreateStep extends Comparison {
  readonly kind: 'create'
  readonly policyFile: ValidPolicyFile
}

export interface UpdateStep extends Comparison {
  readonly kind: 'update'
  readonly policyFile: ValidPolicyFile
  readonly live: LivePolicy
  readonly liveProfile: Profile
}

/** Nothing has to be done; or nothing can be, because the live profile holds something that this version cannot read. */
export type NoStep = { readonly policyFile: ValidPolicyFile; readonly live: LivePolicy } & (
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'unreadable'; readonly fields: readonly Field[] }
)

/** Plans one policy. `live` is undefined where the project has no such profile. */
export function planStep({
  policyFile,
  live,
  splitConjuncts,
}: {
  policyFile: ValidPolicyFile
  live: LivePolicy | undefined
  splitConjuncts: SplitConjuncts
}): Step {
  const { profile } = policyFile.document
  if (!live) {
    const comparison = compareAccess({ before: undefined, after: profile }, splitConjuncts)
    return { kind: 'create', policyFile, ...comparison, direction: 'widens' }
  }
  if (live.meaning.kind === 'unreadable') return { kind: 'unreadable', policyFile, live, fields: live.meaning.fields }
  const liveProfile = live.meaning.profile
  if (isSameProfile(liveProfile, profile)) return { kind: 'unchanged', policyFile, live }
  const comparison = compareAccess({ before: liveProfile, after: profile }, splitConjuncts)
  return { kind: 'update', policyFile, live, liveProfile, ...comparison }
}

export function isWrite(step: Step): step is WriteStep {
  return step.kind === 'create' || step.kind === 'update'
}

/**
 * What only narrows, then what may do both, then what only widens: access moved from one policy to another is never open in
 * both.
 */
export function orderSteps(steps: readonly WriteStep[]): readonly WriteStep[][] {
  return [
    steps.filter(step => !mayWiden(step.direction)),
    steps.filter(step => mayWiden(step.direction) && mayNarrow(step)),
    steps.filter(step => !mayNarrow(step)),
  ]
}

/** Whether something else must not be widened before this is in force. */
export function mayNarrow({ direction }: WriteStep): boolean {
  return direction !== 'widens'
}

interface Meaning {
  readonly directory: LiveDirectory
  readonly splitConjuncts: SplitConjuncts
}

/** The steps that make every live profile what its file says. Invalid files, and files of unknown projects, have none. */
export function planFiles({
  policyFiles,
  directory,
  splitConjuncts,
}: Meaning & { policyFiles: readonly PolicyFile[] }): Map<PolicyFile, Step> {
  const steps = new Map<PolicyFile, Step>()
  for (const policyFile of policyFiles) {
    if (policyFile.kind === 'invalid') continue
    const known = directory.find(policyFile.projectId, policyFile.document)
    if (known.kind === 'unknown') continue
    const live = known.kind === 'found' ? known.live : undefined
    steps.set(policyFile, planStep({ policyFile, live, splitConjuncts }))
  }
  return steps
}

/** The updates for live profiles that are neither what the base says nor what the head says: only their history tells why. */
export function listNeedingHistory({
  base,
  head,
  ...meaning
}: Meaning & { base: readonly PolicyFile[]; head: readonly PolicyFile[] }): WriteStep[] {
  const { directory } = meaning
  const inForce = new Set(head.filter(isValid).flatMap(policyFile => findInForce(policyFile, directory)?.id ?? []))
  const policyFiles = base.filter(isValid).filter(policyFile => {
    const known = directory.find(policyFile.projectId, policyFile.document)
    // An id that the project does not have is an error of its own.
    if (known.kind !== 'found') return known.kind === 'none' && policyFile.document.id === undefined
    return !inForce.has(known.live.id)
  })
  return [...planFiles({ policyFiles, ...meaning }).values()].filter(isWrite)
}

function isValid(policyFile: PolicyFile): policyFile is ValidPolicyFile {
  return policyFile.kind === 'valid'
}

function findLive({ projectId, document }: ValidPolicyFile, directory: LiveDirectory): LivePolicy | undefined {
  const known = directory.find(projectId, document)
  return known.kind === 'found' ? known.live : undefined
}

/** The live profile, if it is what the file says already. */
function findInForce(policyFile: ValidPolicyFile, directory: LiveDirectory): LivePolicy | undefined {
  const live = findLive(policyFile, directory)
  const isSame = live?.meaning.kind === 'readable' && isSameProfile(live.meaning.profile, policyFile.document.profile)
  return isSame ? live : undefined
}
