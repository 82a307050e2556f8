import type { UpdateStep, WriteStep } from '../plan/plan.ts'
import type { PolicyIndex } from '../plan/policy-index.ts'
import type { PolicyFile } from '../plan/read.ts'
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
  /** Where the policy is at the landing that comes next. */
  #current: PolicyFile | undefined

  constructor(step: WriteStep) {
    this.step = step
    this.#current = step.policyFile
  }

  follow({ landing, before, after, previousOf }: Crossing): Passage {
    const reached = findOwn(after, this.step) ?? this.#locateUnreadable(after)
    const passage = {
      landing,
      before: findOwn(before, this.step) ?? findUnreadable(reached && previousOf.get(reached)),
      after: reached,
    }
    this.passages.push(passage)
    this.#current = passage.before
    return passage
  }

  /** The same file in a snapshot that was read for another commit, between which no policy changed. */
  #locateUnreadable(policies: PolicyIndex): PolicyFile | undefined {
    return this.#current && findUnreadable(policies.atPath(this.#current.file.path))
  }
}

/** What cannot be read may have been the policy, where nothing that can be read was. */
function findUnreadable(policyFile: PolicyFile | undefined): PolicyFile | undefined {
  return policyFile?.kind === 'invalid' ? policyFile : undefined
}

/**
 * The policy that would have been applied to the same live profile: of its id, or else of its name. What is not live yet
 * is known by its name alone. Where several files stood for it, none of them was applied: that is an invalid one.
 */
function findOwn(policies: PolicyIndex, step: WriteStep): PolicyFile | undefined {
  const { projectId, document } = step.policyFile
  const candidates =
    step.kind === 'create'
      ? policies.withName(projectId, document.profile.name)
      : [
          ...policies.withId(projectId, step.live.id),
          ...policies.withName(projectId, step.live.name).filter(each => each.document.id === undefined),
        ]
  const [own] = candidates
  if (!own) return undefined
  const rivals = policies.withName(projectId, own.document.profile.name)
  return candidates.length === 1 && rivals.length === 1
    ? own
    : { ...own, kind: 'invalid', name: own.document.profile.name }
}

/** Whether a version means what is live. */
export function isLive(version: PolicyFile | undefined, { liveProfile }: UpdateStep): boolean {
  return version?.kind === 'valid' && isSameProfile(version.document.profile, liveProfile)
}
