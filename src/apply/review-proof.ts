import type { ReviewReader } from '../github/reviews.ts'
import { findDemand, type ReviewRules } from '../plan/demand.ts'
import type { PullRequestReviews } from '../plan/evidence.ts'
import type { WriteStep } from '../plan/plan.ts'
import { describeRefusal } from '../plan/refusal.ts'
import { judgeCommit, listClaims, type PendingCommit, type Verdict } from '../plan/review.ts'
import type { Refusal, ReviewProof } from './guard.ts'

/** Proves, from the pull requests of a branch, that the commits which writes bring into force were reviewed. */
export function createReviewProof({
  branch,
  reader,
  rules,
}: {
  branch: string
  reader: ReviewReader
  rules: ReviewRules
}): ReviewProof {
  return {
    async refuse(writes) {
      const claims = listClaims({ commits: writes.flatMap(({ pending }) => pending), branch })
      const reviews = claims.length > 0 ? await reader.readReviews(claims) : new Map()
      return new Map(
        writes.flatMap(({ step, pending }) => {
          const refusal = findRefusal({ step, pending, reviews })
          return refusal ? [[step, refusal]] : []
        }),
      )
    },
  }

  function findRefusal(from: {
    step: WriteStep
    pending: readonly PendingCommit[]
    reviews: ReadonlyMap<number, PullRequestReviews>
  }): Refusal | undefined {
    const demand = findDemand(from.step.direction, rules)
    const verdicts = from.pending.map(pending => judgeCommit({ pending, branch, reviews: from.reviews, demand }))
    const refused = verdicts.filter(isRefusal)
    if (refused.length === 0) return undefined
    const reason = [...new Set(refused.map(verdict => describeRefusal(verdict, { branch })))].join('\n')
    return { kind: 'refused', cause: 'review', reason }
  }
}

function isRefusal(verdict: Verdict): verdict is Extract<Verdict, { kind: 'unreviewed' }> {
  return verdict.kind === 'unreviewed'
}
