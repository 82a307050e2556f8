import { mayWiden, type OverallDirection } from '../access/direction.ts'
import { isSameLogin } from './evidence.ts'
import type { Opinion, Opinions } from './who.ts'

/** How a pull request's reviews compare with what is required. */
export interface Tally {
  /** Logins whose approval counts. */
  readonly approvals: readonly string[]
  /** When the newest of them was given, in ms since the epoch; null where there is none. */
  readonly approvedAt: number | null
  /** How many are needed: those required, and one more for each author of policy files whom nobody knows; 0 where nothing is. */
  readonly needed: number
  readonly missing: number
  /** Logins of those who stand by their request for changes, whoever they are. */
  readonly requestingChanges: readonly string[]
  /** Logins whose approval was given before what it would have to cover. */
  readonly outdated: readonly string[]
  /** Logins whose approval does not count because they wrote or pushed some of it. */
  readonly involved: readonly string[]
  readonly unknownAuthors: number
  /** Users and teams, one of whom must approve and has not; empty where none is missing. */
  readonly missingReviewers: readonly string[]
  /** False where more happened in the pull request than is ever read. */
  readonly isComplete: boolean
  readonly isSufficient: boolean
}

/** What reviews a change must have. */
export interface Requirement {
  /** Whole number; 0 asks for nothing. */
  readonly approvals: number
  /** One of them must be among those who approve; null: anybody will do. */
  readonly requiredFrom: RequiredReviewers | null
}

export interface RequiredReviewers {
  /** Users and teams as the input names them, for messages. */
  readonly names: readonly string[]
  /** Logins of the users and of the teams' members. */
  readonly logins: readonly string[]
}

export interface ReviewRules {
  readonly requiredApprovals: number
  readonly requiredApprovalsWidening: number
  /** For what may widen. */
  readonly reviewersWidening: RequiredReviewers | null
}

/** Whether anybody's review has to be proved before a policy is applied. */
export function asksForReviews({
  requiredApprovals,
  requiredApprovalsWidening,
  reviewersWidening,
}: {
  readonly requiredApprovals: number
  readonly requiredApprovalsWidening: number
  readonly reviewersWidening: readonly unknown[]
}): boolean {
  return requiredApprovals + requiredApprovalsWidening + reviewersWidening.length > 0
}

/** The reviews that a change must have. One that may widen must meet the stricter requirement. */
export function findRequirement(direction: OverallDirection, rules: ReviewRules): Requirement {
  const { requiredApprovals, requiredApprovalsWidening, reviewersWidening } = rules
  if (!mayWiden(direction)) return { approvals: requiredApprovals, requiredFrom: null }
  const approvals = Math.max(requiredApprovals, requiredApprovalsWidening)
  return { approvals, requiredFrom: reviewersWidening }
}

export function requiresNothing({ approvals, requiredFrom }: Requirement): boolean {
  return approvals === 0 && requiredFrom === null
}

/**
 * Counts the opinions of people with write access, other than the author and those who had a hand in it. An author whom
 * GitHub does not know may be one of those who approve, but only one: with an approval more than required, enough of them
 * are somebody else's.
 */
export function tallyReviews(
  { author, involved, unknownAuthors, opinions, isComplete }: Opinions,
  { requirement, since = 0 }: { requirement: Requirement; since?: number },
): Tally {
  const isInvolved = (login: string) => [author, ...involved].some(each => isSameLogin(each, login))
  const [independent, own] = partition(opinions, ({ reviewer }) => !isInvolved(reviewer))
  const approving = independent.filter(({ state }) => state === 'approved')
  const [counting, outdated] = partition(approving, ({ isCurrent, at }) => isCurrent && at >= since)
  const approvals = counting.map(({ reviewer }) => reviewer)
  // Anybody can write any name into a commit: that may cost an approval, but never silences an objection.
  const requestingChanges = opinions.filter(each => each.state === 'changes-requested').map(each => each.reviewer)
  const needed = requiresNothing(requirement) ? 0 : Math.max(requirement.approvals, 1) + unknownAuthors
  const missing = Math.max(0, needed - approvals.length)
  const missingReviewers = listMissingReviewers(approvals, requirement)
  return {
    approvals,
    approvedAt: counting.length === 0 ? null : Math.max(...counting.map(({ at }) => at)),
    needed,
    missing,
    requestingChanges,
    outdated: outdated.map(({ reviewer }) => reviewer),
    involved: own.filter(({ state }) => state === 'approved').map(({ reviewer }) => reviewer),
    unknownAuthors,
    missingReviewers,
    isComplete,
    isSufficient: missing === 0 && missingReviewers.length === 0 && requestingChanges.length === 0 && isComplete,
  }
}

function listMissingReviewers(approvals: readonly string[], { requiredFrom }: Requirement): readonly string[] {
  if (requiredFrom === null) return []
  const hasOne = approvals.some(login => requiredFrom.logins.some(each => isSameLogin(each, login)))
  return hasOne ? [] : requiredFrom.names
}

function partition(opinions: readonly Opinion[], isMeant: (opinion: Opinion) => boolean): [Opinion[], Opinion[]] {
  return [opinions.filter(isMeant), opinions.filter(opinion => !isMeant(opinion))]
}
