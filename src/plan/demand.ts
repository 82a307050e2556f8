import { mayWiden, type OverallDirection } from '../access/direction.ts'

/** What reviews a change must have. */
export interface Demand {
  /** Whole number; 0 asks for nothing. */
  readonly approvals: number
  /** Logins, one of whom must be among those who approve; null: anybody will do. */
  readonly requiredFrom: RequiredReviewers | null
}

export interface RequiredReviewers {
  readonly users: readonly string[]
  readonly teamMembers: readonly string[]
}

export interface ReviewRules {
  readonly requiredApprovals: number
  readonly requiredApprovalsWidening: number
  /** For what may widen. */
  readonly reviewersWidening: RequiredReviewers | null
}

/** A change that may widen must have what all must have, and more. */
export function findDemand(direction: OverallDirection, rules: ReviewRules): Demand {
  const { requiredApprovals, requiredApprovalsWidening, reviewersWidening } = rules
  if (!mayWiden(direction)) return { approvals: requiredApprovals, requiredFrom: null }
  const approvals = Math.max(requiredApprovals, requiredApprovalsWidening)
  return { approvals, requiredFrom: reviewersWidening }
}

export function asksForNothing({ approvals, requiredFrom }: Demand): boolean {
  return approvals === 0 && requiredFrom === null
}
