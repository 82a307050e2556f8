import type { Outcome } from '../plan/outcome.ts'
import type { WriteStep } from '../plan/plan.ts'
import { reportDrift, traceSteps } from '../plan/trace-history.ts'
import type { PolicyParser } from '../policy/parse.ts'
import type { ReportedDrift } from '../report/schema.ts'
import type { HistoryReader, PullRequestReviews, ReviewReader } from '../reviews/evidence.ts'
import { type Judgement, judgeCommit, listQueries, type PendingCommit } from '../reviews/judge.ts'
import { describeRefusal } from '../reviews/refusal.ts'
import { findRequirement, type ReviewRules } from '../reviews/tally.ts'

export type RefusedOutcome = Extract<Outcome, { kind: 'refused' }>

/** What stands against a write, as far as the branch's history and its reviews tell. */
export interface GuardDecision {
  /** The fields in which the live profile was edited elsewhere. */
  readonly drift: readonly ReportedDrift[]
  /** Undefined: the write may go ahead. */
  readonly refusal: RefusedOutcome | undefined
}

/** Judges writes by what has happened before. */
export interface Guard {
  judge(steps: readonly WriteStep[], parse: PolicyParser): Promise<ReadonlyMap<WriteStep, GuardDecision>>
}

/** Refuses, of the commits that a write brings into force, those that lack reviews. */
export interface ReviewProof {
  refuse(
    writes: readonly { readonly step: WriteStep; readonly pending: readonly PendingCommit[] }[],
  ): Promise<ReadonlyMap<WriteStep, RefusedOutcome>>
}

export function createGuard({
  commit,
  histories,
  defaultProject,
  onDrift,
  reviews,
}: {
  commit: string
  histories: HistoryReader
  defaultProject: string | null
  onDrift: 'refuse' | 'overwrite'
  /** Undefined where no approvals are asked for. */
  reviews: ReviewProof | undefined
}): Guard {
  return {
    async judge(steps, parse) {
      if (steps.length === 0) return new Map()
      const provenances = await traceSteps({ steps, commit, histories, defaultProject, parse })
      const writes = steps.map(step => ({ step, pending: provenances.get(step)?.pending ?? [] }))
      const unreviewed = await reviews?.refuse(writes)
      return new Map(
        steps.map(step => {
          const provenance = provenances.get(step)
          const drift = step.kind === 'update' ? reportDrift(provenance, step) : []
          if (onDrift === 'refuse' && drift.length > 0) return [step, { drift, refusal: refuseDrift(drift) }]
          const refusal = provenance?.kind === 'untold' && reviews ? UNTOLD : unreviewed?.get(step)
          return [step, { drift, refusal }]
        }),
      )
    },
  }
}

const UNTOLD: RefusedOutcome = {
  kind: 'refused',
  cause: 'review',
  reason:
    'The file has more versions than are read (500), and none of them is live, so nobody can tell which commits would come into force. Move the policy to a new file by a reviewed pull request.',
}

function refuseDrift(drift: readonly ReportedDrift[]): RefusedOutcome {
  const fields = drift.map(({ field }) => field).join(', ')
  return {
    kind: 'refused',
    cause: 'drift',
    reason: `The live profile was edited outside this repository (${fields}), and that edit was not written over. Take it into the file, undo it in PgBeam, or set on-drift: overwrite.`,
  }
}

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
      const queries = listQueries({ commits: writes.flatMap(({ pending }) => pending), branch })
      const reviews = queries.length > 0 ? await reader.readReviews(queries) : new Map()
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
  }): RefusedOutcome | undefined {
    const requirement = findRequirement(from.step.direction, rules)
    const judgements = from.pending.map(pending => judgeCommit({ pending, branch, reviews: from.reviews, requirement }))
    const refused = judgements.filter(isUnreviewed)
    if (refused.length === 0) return undefined
    const reason = [...new Set(refused.map(judgement => describeRefusal(judgement, { branch })))].join('\n')
    return { kind: 'refused', cause: 'review', reason }
  }
}

function isUnreviewed(judgement: Judgement): judgement is Extract<Judgement, { kind: 'unreviewed' }> {
  return judgement.kind === 'unreviewed'
}
