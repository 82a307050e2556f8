import type { Opinion, Opinions } from '../../src/reviews/who.ts'

/** An approval of what is merged, unless it says otherwise. */
export function approvalBy(reviewer: string, changes: Partial<Omit<Opinion, 'reviewer'>> = {}): Opinion {
  return { reviewer, state: 'approved', isCurrent: true, at: 0, ...changes }
}

export function requestBy(reviewer: string): Opinion {
  return approvalBy(reviewer, { state: 'changes-requested', isCurrent: false })
}

/** The opinions about a pull request of alice, which nobody else had a hand in. */
export function gather(opinions: readonly Opinion[], changes: Partial<Opinions> = {}): Opinions {
  return { author: 'alice', opinions, involved: [], unknownAuthors: 0, isComplete: true, ...changes }
}
