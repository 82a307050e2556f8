/** How the apply of one policy ended. */
export type Outcome =
  | { readonly kind: 'applied'; readonly reason?: string }
  | { readonly kind: 'unchanged' }
  | {
      readonly kind: 'refused'
      readonly cause: RefusalCause
      readonly reason: string
      /** What somebody edited while it was being applied. */
      readonly edited?: readonly EditedField[]
    }
  | { readonly kind: 'failed'; readonly reason: string }

/** A field of a live profile that is not what it was known to be. */
export interface EditedField {
  readonly field: string
  readonly expected: unknown
  readonly live: unknown
}

/**
 * Why a policy was not written although nothing broke: its commits lack reviews, its live profile was edited elsewhere,
 * a narrowing that had to come first failed, or the branch has moved on.
 */
export type RefusalCause = 'review' | 'drift' | 'order' | 'superseded'

/** What an apply ends with, by the outcomes of its policies: the worst decides. */
export function chooseApplyResult({
  outcomes,
  hasInvalid,
  hasPlanned,
}: {
  outcomes: readonly Outcome[]
  /** Whether a file could not be read, so that its policy has no outcome. */
  hasInvalid: boolean
  /** Whether a dry run would have written something. */
  hasPlanned: boolean
}): 'failed' | 'invalid' | 'refused' | 'drifted' | 'superseded' | 'applied' | 'changed' | 'unchanged' {
  const causes = new Set(outcomes.flatMap(outcome => (outcome.kind === 'refused' ? [outcome.cause] : [])))
  if (outcomes.some(({ kind }) => kind === 'failed')) return 'failed'
  if (hasInvalid) return 'invalid'
  if (causes.has('review') || causes.has('order')) return 'refused'
  if (causes.has('drift')) return 'drifted'
  if (causes.has('superseded')) return 'superseded'
  if (outcomes.some(({ kind }) => kind === 'applied')) return 'applied'
  return hasPlanned ? 'changed' : 'unchanged'
}
