/** How the apply of one policy ended. */
export type Outcome =
  | { readonly kind: 'applied'; readonly reason?: string }
  | { readonly kind: 'unchanged' }
  | {
      readonly kind: 'refused'
      readonly cause: RefusalCause
      readonly reason: string
      /** The pull requests that the reason names. */
      readonly pullRequests?: readonly number[]
      /** Fields that somebody edited during the apply. */
      readonly edited?: readonly EditedField[]
    }
  | { readonly kind: 'failed'; readonly reason: string }

/** A field of a live profile that differs from what was read before. */
export interface EditedField {
  readonly field: string
  readonly expected: unknown
  readonly live: unknown
}

/**
 * Why a policy was deliberately not written: its commits lack reviews, it breaks a guardrail that its live profile keeps, its live profile was edited elsewhere, a narrowing
 * that must come first failed, or the branch has moved on.
 */
export type RefusalCause = 'review' | 'guardrail' | 'drift' | 'order' | 'superseded'

/** The result of an apply: the worst outcome of its policies decides. */
export function chooseApplyResult({
  outcomes,
  hasInvalid,
  hasPlanned,
}: {
  outcomes: readonly Outcome[]
  /** Whether a file is invalid, so that its policy has no outcome. */
  hasInvalid: boolean
  /** Whether a dry run would write something. */
  hasPlanned: boolean
}): 'failed' | 'invalid' | 'refused' | 'drifted' | 'superseded' | 'applied' | 'changed' | 'unchanged' {
  const causes = new Set(outcomes.flatMap(outcome => (outcome.kind === 'refused' ? [outcome.cause] : [])))
  if (outcomes.some(({ kind }) => kind === 'failed')) return 'failed'
  if (hasInvalid) return 'invalid'
  if (causes.has('review') || causes.has('guardrail') || causes.has('order')) return 'refused'
  if (causes.has('drift')) return 'drifted'
  if (causes.has('superseded')) return 'superseded'
  if (outcomes.some(({ kind }) => kind === 'applied')) return 'applied'
  return hasPlanned ? 'changed' : 'unchanged'
}
