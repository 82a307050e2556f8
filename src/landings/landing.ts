/** How a branch came to another commit, by the names of GitHub's journal; `unrecorded`: the journal does not tell. */
export type LandingKind = 'pr_merge' | 'merge_queue_merge' | 'push' | 'force_push' | 'unrecorded'

/** One update of a branch, or the part of one that a single pull request brought. */
export interface Landing {
  readonly kind: LandingKind
  /** Null: the branch, or the repository, began with it. */
  readonly before: string | null
  readonly after: string
  /** When it happened by GitHub's clock, in ms since the epoch. Where only a span is known, its two ends. */
  readonly from: number
  readonly until: number
  /** Who did it, by login; null where that is not known. */
  readonly actor: string | null
  /** The pull requests that GitHub calls merged by a commit of this landing; null: the token may not see them. */
  readonly merged: readonly MergedPullRequest[] | null
  /** `chain`: reconstructed from first parents, because the journal does not reach back to it. */
  readonly source: 'journal' | 'chain'
}

export interface MergedPullRequest {
  readonly number: number
  /** The branch's name at that time. */
  readonly baseBranch: string
  /** ms since the epoch. */
  readonly mergedAt: number
}

/** The branch's past cannot be read here, so that nothing is known of it. The message says why, as a clause. */
export class PastUnreadableError extends Error {
  override readonly name = 'PastUnreadableError'
}

/** It could be read, and is longer than is ever read. */
export class PastTooLongError extends PastUnreadableError {}

/** The landings of one branch that touch the folders of policies. */
export interface LandingReader {
  /**
   * Newest first, from the one that brought the branch to `commit`, in batches. Each `before` has the same policy files
   * as the next one's `after`. Throws {@link PastUnreadableError} where the branch's past cannot be read (so far).
   */
  walk(commit: string): AsyncIterable<readonly Landing[]>
  /**
   * What the branch, which is at `head`, held at a time (ms since the epoch): a commit; `like` itself where that has the
   * same policies; null where the branch did not exist; undefined where nobody knows.
   */
  findHeld(request: HeldRequest): Promise<string | null | undefined>
}

export interface HeldRequest {
  readonly head: string
  readonly at: number
  readonly like: string | null
}

/**
 * A write may land this long after the branch has moved on, in ms: a try of a write begins at most 30 s after the
 * branch's head was read, and takes at most 30 s; the rest is for clocks that differ.
 */
export const GRACE_MS = 90_000
