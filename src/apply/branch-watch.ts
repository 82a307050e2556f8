/** Where the branch is now: still at the commit that is applied, or not; `unknown` where GitHub gave no usable answer. */
export type BranchState =
  | { readonly kind: 'current' }
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'unknown'; readonly error: Error }

/** Keeps writes to the time in which the branch is known to be at the commit that is applied. */
export interface BranchWatch {
  /** Looks again. Throws a `BranchLeftError` where nothing may be written any more. */
  look(): Promise<void>
  /** The same, but where the last look is recent enough. */
  confirm(): Promise<void>
}

/** The branch has moved on, or nobody can tell whether it has. */
export class BranchLeftError extends Error {
  override readonly name = 'BranchLeftError'
  readonly state: Exclude<BranchState, { kind: 'current' }>

  constructor(state: Exclude<BranchState, { kind: 'current' }>) {
    super(state.kind === 'moved' ? `The branch has moved on to ${state.to}` : state.error.message)
    this.state = state
  }
}

/**
 * No try of a write begins more than 30 s after the branch's head was last read: later landings are told from earlier ones
 * by that. A look counts from when it was begun, and a little is left for the way to the write.
 */
const LOOK_LASTS_MS = 25_000

export function createBranchWatch({
  readBranchState,
  now,
}: {
  readBranchState: () => Promise<BranchState>
  /** ms. */
  now: () => number
}): BranchWatch {
  let last: { readonly since: number; readonly state: Promise<BranchState> } | undefined

  async function confirm(): Promise<void> {
    // A look that took long may be too old by the time it is answered.
    for (;;) {
      const since = now()
      // Writes that begin together look once.
      if (!last || since - last.since >= LOOK_LASTS_MS) last = { since, state: readBranchState() }
      const { since: lookedAt, state } = last
      const branch = await state
      if (branch.kind !== 'current') throw new BranchLeftError(branch)
      if (now() - lookedAt < LOOK_LASTS_MS) return
    }
  }

  return {
    confirm,
    look() {
      last = undefined
      return confirm()
    },
  }
}
