import type { Change } from '../access/change.ts'
import { compareAccess } from '../access/compare.ts'
import { combineDirections, mayWiden, type OverallDirection } from '../access/direction.ts'
import type { SplitConjuncts } from '../access/pair.ts'
import type { LiveDirectory } from '../live/directory.ts'
import type { LivePolicy } from '../live/profile.ts'
import type { PolicyDocument } from '../policy/document.ts'
import { isSameProfile } from '../policy/equality.ts'
import type { Field, Profile } from '../policy/schema.ts'
import type { PolicyFile, ValidPolicyFile } from './read.ts'

/** A policy as the files want it. */
export interface DesiredPolicy {
  readonly file: string
  readonly projectId: string
  readonly document: PolicyDocument
}

/** What has to happen to make one live profile what its file says. */
export type Step = WriteStep | IdleStep

export type WriteStep = CreateStep | UpdateStep

export interface CreateStep extends Effect {
  readonly kind: 'create'
  readonly desired: DesiredPolicy
}

export interface UpdateStep extends Effect {
  readonly kind: 'update'
  readonly desired: DesiredPolicy
  readonly live: LivePolicy
  readonly liveProfile: Profile
}

/** Nothing is to be done; or nothing can, because the live profile holds something that this version cannot read. */
export type IdleStep = { readonly desired: DesiredPolicy; readonly live: LivePolicy } & (
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'unreadable'; readonly fields: readonly Field[] }
)

interface Effect {
  readonly changes: readonly Change[]
  readonly direction: OverallDirection
}

/** Plans one policy. `live` is undefined where the project has no such profile. */
export function planStep({
  desired,
  live,
  splitConjuncts,
}: {
  desired: DesiredPolicy
  live: LivePolicy | undefined
  splitConjuncts: SplitConjuncts
}): Step {
  const { profile } = desired.document
  if (!live) {
    const changes = compareAccess({ before: undefined, after: profile }, splitConjuncts)
    return { kind: 'create', desired, changes, direction: 'widens' }
  }
  if (live.meaning.kind === 'unreadable') return { kind: 'unreadable', desired, live, fields: live.meaning.fields }
  const liveProfile = live.meaning.profile
  if (isSameProfile(liveProfile, profile)) return { kind: 'unchanged', desired, live }
  const changes = compareAccess({ before: liveProfile, after: profile }, splitConjuncts)
  const direction = combineDirections(changes.map(change => change.direction))
  return { kind: 'update', desired, live, liveProfile, changes, direction }
}

export function isWrite(step: Step): step is WriteStep {
  return step.kind === 'create' || step.kind === 'update'
}

/** Narrowing first, so that access moved from one policy to another is never open in both. */
export function orderSteps(steps: readonly WriteStep[]): readonly [first: WriteStep[], then: WriteStep[]] {
  return [steps.filter(step => !mayWiden(step.direction)), steps.filter(step => mayWiden(step.direction))]
}

interface Meaning {
  readonly directory: LiveDirectory
  readonly splitConjuncts: SplitConjuncts
}

/** What has to happen to make every live profile what its file says. Invalid files, and those of unknown projects, have no step. */
export function planFiles({
  policyFiles,
  directory,
  splitConjuncts,
}: Meaning & { policyFiles: readonly PolicyFile[] }): Map<PolicyFile, Step> {
  const steps = new Map<PolicyFile, Step>()
  for (const policyFile of policyFiles) {
    if (policyFile.kind === 'invalid') continue
    const { projectId, document, file } = policyFile
    const known = directory.find(projectId, document)
    if (known.kind === 'unknown') continue
    const live = known.kind === 'found' ? known.live : undefined
    steps.set(policyFile, planStep({ desired: { file: file.path, projectId, document }, live, splitConjuncts }))
  }
  return steps
}

/** Where the live profile is neither what the base says nor what the head says. */
export function listNeedingHistory({
  base,
  head,
  ...meaning
}: Meaning & { base: readonly PolicyFile[]; head: readonly PolicyFile[] }): Map<PolicyFile, Step> {
  const { directory } = meaning
  const settled = new Set(head.filter(isValid).flatMap(policyFile => findInForce(policyFile, directory)?.id ?? []))
  const policyFiles = base.filter(isValid).filter(policyFile => {
    const known = directory.find(policyFile.projectId, policyFile.document)
    // An id that the project does not have is an error of its own.
    if (known.kind !== 'found') return known.kind === 'none' && policyFile.document.id === undefined
    return !settled.has(known.live.id)
  })
  return planFiles({ policyFiles, ...meaning })
}

function isValid(policyFile: PolicyFile): policyFile is ValidPolicyFile {
  return policyFile.kind === 'valid'
}

function findLive({ projectId, document }: ValidPolicyFile, directory: LiveDirectory): LivePolicy | undefined {
  const known = directory.find(projectId, document)
  return known.kind === 'found' ? known.live : undefined
}

/** The live profile that is what the file says already. What else a file would change is not compared for that. */
function findInForce(policyFile: ValidPolicyFile, directory: LiveDirectory): LivePolicy | undefined {
  const live = findLive(policyFile, directory)
  const isSame = live?.meaning.kind === 'readable' && isSameProfile(live.meaning.profile, policyFile.document.profile)
  return isSame ? live : undefined
}
