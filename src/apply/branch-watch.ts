/** Where the branch is now: still at the commit that is applied, or not; `unknown` where GitHub gave no usable answer. */
export type BranchState =
  | { readonly kind: 'current' }
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'unknown'; readonly error: Error }

/** Keeps writes to the time in which the branch is known to be at the commit that is applied. */
export interface BranchWatch {
  /** Looks again where the last look is too old. Throws a `BranchLeftError` where nothing may be written any more. */
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
  let look: { readonly since: number; readonly state: Promise<BranchState> } | undefined

  return {
    async confirm() {
      // A look that took long may be too old by the time it is answered.
      for (;;) {
        const { since, state } = takeLook()
        const branch = await state
        if (branch.kind !== 'current') throw new BranchLeftError(branch)
        if (now() - since < LOOK_LASTS_MS) return
      }
    },
  }

  /** Writes that begin together look once. */
  function takeLook() {
    const since = now()
    if (!look || since - look.since >= LOOK_LASTS_MS) look = { since, state: readBranchState() }
    return look
  }
}
