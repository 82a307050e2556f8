import type { Landing } from '../landings/landing.ts'
import type { Unauthorised } from './prove.ts'
import type { Tally } from './tally.ts'

/** Why a landing may not come into force, and how to go on. Logins and branches are other people's text. */
export function describeUnauthorised(refusal: Unauthorised, { branch }: { branch: string }): string {
  const landing = describeLanding(refusal.landing, branch)
  switch (refusal.reason) {
    case 'no-pull-request':
      return `${landing} merged no pull request. Take it back by a reviewed pull request, and make the change in another.`
    case 'unreadable-pull-requests':
      return `${landing} cannot be proved, because the token may not read pull requests. Give the job the permission pull-requests: read, then run it again.`
    case 'other-branch':
      return `${landing} came through pull request #${refusal.pullRequest}, which was merged into another branch. Bring it to ${branch} by a pull request of its own, then run this job again.`
    case 'merged-before':
      return `${landing} brings back what pull request #${refusal.pullRequest} merged at another time. Take it back by a reviewed pull request, and make the change in another.`
    case 'altered':
      return `${landing} holds another version than pull request #${refusal.pullRequest} shows at its head. Take it back by a reviewed pull request, and make the change in another.`
    case 'written-since':
      return `${landing} is older than the last change of the live profile. Make the change by a new pull request.`
    case 'unreadable':
      return `${landing} came through pull request #${refusal.pullRequest}, which has more commits, pushes or reviews than can be judged. Take it back, and make the change in a smaller pull request.`
    case 'changes-requested':
      return `${landing} came through pull request #${refusal.pullRequest}, where ${listNames(refusal.tally.requestingChanges)} requested changes. Settle that there by an approval or a dismissal, then run this job again.`
    case 'too-few-approvals':
    case 'unknown-authors':
    case 'required-reviewer': {
      const why = refusal.isAltered
        ? ', and holds another version than its head, because GitHub merged it with another change: only approvals after the merge count'
        : ''
      return `${landing} came through pull request #${refusal.pullRequest}, which has ${describeReviews(refusal.tally)}${why}. Ask there for ${describeMissing(refusal)}; reviews count after the merge too. Then run this job again.`
    }
  }
}

const KINDS: Record<Landing['kind'], string> = {
  pr_merge: 'merge',
  merge_queue_merge: 'merge',
  push: 'push',
  force_push: 'force push',
  unrecorded: 'update',
}

function describeLanding({ kind, after, actor }: Landing, branch: string): string {
  const by = actor === null ? '' : ` by ${actor}`
  return `The ${KINDS[kind]} of ${after.slice(0, 7)} to ${branch}${by}`
}

function describeReviews(tally: Tally): string {
  const { approvals, needed, outdated, involved, unknownAuthors, missingReviewers } = tally
  const details = [
    missingReviewers.length > 0 ? 'none by one of reviewers-widening' : '',
    outdated.length > 0 ? `that of ${listNames(outdated)} is older than the last change to a policy` : '',
    involved.length > 0 ? `that of ${listNames(involved)}, who wrote or pushed some of it, does not count` : '',
    unknownAuthors > 0
      ? `${unknownAuthors} more than usual, because GitHub knows no account for the address of ${unknownAuthors} of the authors`
      : '',
  ].filter(detail => detail !== '')
  return [`${approvals.length} of ${needed} approvals`, ...details].join('; ')
}

function describeMissing({ tally, isAltered }: { tally: Tally; isAltered: boolean }): string {
  const missing = Math.max(tally.missing, isAltered && tally.approvals.length === 0 ? 1 : 0)
  const { missingReviewers } = tally
  const people = 'of people with write access who wrote none of it'
  if (missingReviewers.length === 0) return `${countApprovals(missing)} ${people}`
  const required = `one of ${missingReviewers.join(', ')}`
  return missing > 1
    ? `${countApprovals(missing)} ${people}, among them that of ${required}`
    : `the approval of ${required}`
}

function countApprovals(count: number): string {
  return count === 1 ? 'one more approval' : `${count} more approvals`
}

function listNames(logins: readonly string[]): string {
  const [first = 'somebody', second, ...others] = logins
  if (second === undefined) return first
  return others.length === 0 ? `${first} and ${second}` : `${first}, ${second} and ${others.length} more`
}
