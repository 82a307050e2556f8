import type { Unreviewed } from './judge.ts'
import type { Tally } from './tally.ts'

/** Why a commit may not come into force, and how to go on. Logins and branches are other people's text. */
export function describeRefusal(refusal: Unreviewed, { branch }: { branch: string }): string {
  const commit = `Commit ${refusal.commit.slice(0, 7)}`
  const pullRequest = `pull request #${refusal.pullRequest}`
  switch (refusal.reason) {
    case 'direct-push': {
      const how =
        refusal.pullRequest === null
          ? `was pushed to ${branch} without a pull request`
          : `came to ${branch} by a push, together with ${pullRequest} or as a merge that holds more than it`
      return `${commit} ${how}. Revert it by a reviewed pull request, and make the change in another.`
    }
    case 'unmerged':
      return `${commit} belongs to ${pullRequest}, which was not merged into ${branch}. Have it reviewed and merged, then run this job again.`
    case 'other-branch':
      return `${commit} came through ${pullRequest}, which was merged into another branch than ${branch}. Bring it to ${branch} by a pull request of its own, then run this job again.`
    case 'unreadable':
      return `${commit} came through ${pullRequest}, which has more commits or reviews than can be judged. Revert it, and make the change in a smaller pull request.`
    case 'changes-requested': {
      const who = listNames(refusal.tally.requestingChanges)
      return `${commit} came through ${pullRequest}, where ${who} requested changes. Once that is settled by an approval or a dismissal there, run this job again.`
    }
    case 'too-few-approvals':
    case 'unknown-authors':
    case 'required-reviewer':
      return `${commit} came through ${pullRequest}, which has ${describeUnknown(refusal.tally)}. Reviews count after the merge too: ask there for ${describeWanted(refusal.tally)}, then run this job again.`
  }
}

function describeUnknown(tally: Tally): string {
  const { approvals, needed, outdated, involved, unknownAuthors, lacksRequiredReviewer } = tally
  const details = [
    lacksRequiredReviewer ? 'none by one of reviewers-widening' : '',
    outdated.length > 0 ? `that of ${listNames(outdated)} is older than the last change to a policy` : '',
    involved.length > 0 ? `that of ${listNames(involved)}, who wrote some of it, does not count` : '',
    unknownAuthors > 0
      ? `${unknownAuthors} more than usual, because GitHub knows no account for the address of ${unknownAuthors} of the authors`
      : '',
  ].filter(detail => detail !== '')
  return [`${approvals.length} of ${needed} approvals`, ...details].join('; ')
}

function describeWanted({ missing, lacksRequiredReviewer }: Tally): string {
  const people = 'of people with write access who wrote none of it'
  if (!lacksRequiredReviewer) return `${countApprovals(missing)} ${people}`
  return missing > 1
    ? `${countApprovals(missing)} ${people}, one of them one of reviewers-widening`
    : 'the approval of one of reviewers-widening'
}

function countApprovals(count: number): string {
  return count === 1 ? 'one more approval' : `${count} more approvals`
}

function listNames(logins: readonly string[]): string {
  const [first = 'somebody', second, ...others] = logins
  if (second === undefined) return first
  return others.length === 0 ? `${first} and ${second}` : `${first}, ${second} and ${others.length} more`
}
