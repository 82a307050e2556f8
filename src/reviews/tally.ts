import { mayWiden, type OverallDirection } from '../access/direction.ts'
import type { Opinion, PullRequestReviews } from './evidence.ts'

/** How a pull request's reviews compare with what is asked for. */
export interface Tally {
  /** Logins whose approval counts. */
  readonly approvals: readonly string[]
  /** How many are needed: those asked for, and one more for each author of policy files whom nobody knows. */
  readonly needed: number
  readonly missing: number
  /** Logins of those who stand by their request for changes. */
  readonly requestingChanges: readonly string[]
  /** Logins whose approval is older than the last change to a policy file. */
  readonly outdated: readonly string[]
  /** Logins whose approval does not count because they wrote some of it. */
  readonly involved: readonly string[]
  readonly unknownAuthors: number
  readonly lacksRequiredReviewer: boolean
  /** False where more happened in the pull request than is ever read. */
  readonly isComplete: boolean
  readonly isSufficient: boolean
}

/**
 * Counts the opinions of people with write access, other than the author and those who wrote commits to policy files.
 * An author of such a commit whom GitHub knows no account of may be one of those who approve, but only one: with an
 * approval more than asked for, enough of them are somebody else's.
 */
export function tallyReviews(pullRequest: PullRequestReviews, requirement: Requirement): Tally {
  const { author, policyAuthors, unknownAuthors, opinions, isComplete } = pullRequest
  const isInvolved = (login: string) => [author, ...policyAuthors].some(each => isSameLogin(each, login))
  const [independent, own] = partition(opinions.filter(isPersons), ({ reviewer }) => !isInvolved(reviewer))
  const approving = independent.filter(({ state }) => state === 'approved')
  const approvals = approving.filter(({ isCurrent }) => isCurrent).map(({ reviewer }) => reviewer)
  const requestingChanges = independent.filter(each => each.state === 'changes-requested').map(each => each.reviewer)
  const needed = requirement.approvals === 0 ? 0 : requirement.approvals + unknownAuthors
  const missing = Math.max(0, needed - approvals.length)
  const lacksRequiredReviewer = !hasRequired(approvals, requirement)
  return {
    approvals,
    needed,
    missing,
    requestingChanges,
    outdated: approving.filter(({ isCurrent }) => !isCurrent).map(({ reviewer }) => reviewer),
    involved: own.filter(({ state }) => state === 'approved').map(({ reviewer }) => reviewer),
    unknownAuthors,
    lacksRequiredReviewer,
    isComplete,
    isSufficient: missing === 0 && !lacksRequiredReviewer && requestingChanges.length === 0 && isComplete,
  }
}

function hasRequired(approvals: readonly string[], { requiredFrom }: Requirement): boolean {
  if (requiredFrom === null) return true
  const required = [...requiredFrom.users, ...requiredFrom.teamMembers]
  return approvals.some(login => required.some(each => isSameLogin(each, login)))
}

function isPersons(opinion: Opinion): opinion is Opinion & { reviewer: string } {
  return opinion.isPerson && opinion.reviewer !== null
}

function isSameLogin(one: string | null, other: string): boolean {
  return one?.toLowerCase() === other.toLowerCase()
}

function partition<T>(items: readonly T[], isMeant: (item: T) => boolean): [T[], T[]] {
  return [items.filter(isMeant), items.filter(item => !isMeant(item))]
}

/** What reviews a change must have. */
export interface Requirement {
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
export function findRequirement(direction: OverallDirection, rules: ReviewRules): Requirement {
  const { requiredApprovals, requiredApprovalsWidening, reviewersWidening } = rules
  if (!mayWiden(direction)) return { approvals: requiredApprovals, requiredFrom: null }
  const approvals = Math.max(requiredApprovals, requiredApprovalsWidening)
  return { approvals, requiredFrom: reviewersWidening }
}

export function asksForNothing({ approvals, requiredFrom }: Requirement): boolean {
  return approvals === 0 && requiredFrom === null
}
