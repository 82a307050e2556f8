import type { LivePolicy } from '../live/profile.ts'
import { isSamePolicy } from '../plan/pair.ts'
import type { UpdateStep, WriteStep } from '../plan/plan.ts'
import type { PolicyIndex } from '../plan/policy-index.ts'
import type { PolicyFile, ValidPolicyFile } from '../plan/read.ts'
import { isSameProfile } from '../policy/equality.ts'
import type { Landing } from './landing.ts'

/** What one landing made of one policy; undefined where the branch had no such policy. */
export interface Passage {
  readonly landing: Landing
  readonly before: PolicyFile | undefined
  readonly after: PolicyFile | undefined
}

/** All policies on both sides of a landing, and what each was before. */
export interface Crossing {
  readonly landing: Landing
  readonly before: PolicyIndex
  readonly after: PolicyIndex
  readonly previousOf: ReadonlyMap<PolicyFile, PolicyFile>
}

/**
 * One policy's way back through the branch's landings, by meaning and never by path: a policy that moves to another file,
 * swaps files, changes its format, or gives its name away and takes it back keeps its past.
 */
export class Trail {
  readonly step: WriteStep
  /** Newest first. */
  readonly passages: Passage[] = []
  /** The oldest valid version so far: what an older one has to stand for as well. */
  #known: ValidPolicyFile
  /** Where the policy is at the landing that comes next. */
  #current: PolicyFile | undefined

  constructor(step: WriteStep) {
    this.step = step
    this.#known = step.policyFile
    this.#current = step.policyFile
  }

  follow(crossing: Crossing): Passage {
    const after = this.#locate(crossing.after)
    const before = this.#findPrevious(after, crossing)
    const passage = { landing: crossing.landing, before, after }
    this.passages.push(passage)
    this.#current = before
    if (before?.kind === 'valid') this.#known = before
    return passage
  }

  /** The same file in a snapshot that was read for another commit, between which no policy changed. */
  #locate(policies: PolicyIndex): PolicyFile | undefined {
    return this.#current === undefined ? this.#findOwn(policies) : policies.atPath(this.#current.file.path)
  }

  #findPrevious(after: PolicyFile | undefined, { before, previousOf }: Crossing): PolicyFile | undefined {
    const paired = after && previousOf.get(after)
    if (paired?.kind === 'invalid') return paired
    return paired && this.#isOwn(paired) ? paired : this.#findOwn(before)
  }

  /** Whatever else the policy may have been called: by its own id or name, or by the live profile's. */
  #findOwn(policies: PolicyIndex): ValidPolicyFile | undefined {
    const { projectId, document } = this.#known
    const live = this.step.kind === 'update' ? this.step.live : undefined
    return [
      policies.withId(projectId, document.id),
      policies.withId(projectId, live?.id),
      policies.withName(projectId, document.profile.name),
      ...(live ? [policies.withName(projectId, live.name)] : []),
    ].find(policyFile => policyFile !== undefined && this.#isOwn(policyFile))
  }

  #isOwn(policyFile: ValidPolicyFile): boolean {
    const { step } = this
    return isSamePolicy(policyFile, this.#known) || (step.kind === 'update' && standsFor(policyFile, step.live))
  }
}

/** Whether a version would be applied to the live profile, by its id, or else by its name. */
function standsFor({ projectId, document }: ValidPolicyFile, live: LivePolicy): boolean {
  if (projectId !== live.projectId) return false
  return document.id === undefined ? document.profile.name === live.name : document.id === live.id
}

/** Whether a version means what is live. */
export function isLive(version: PolicyFile | undefined, { liveProfile }: UpdateStep): boolean {
  return version?.kind === 'valid' && isSameProfile(version.document.profile, liveProfile)
}
