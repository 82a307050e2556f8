import type { HistoryReader } from '../github/history.ts'
import type { Outcome } from '../plan/outcome.ts'
import type { WriteStep } from '../plan/plan.ts'
import type { PendingCommit } from '../plan/review.ts'
import type { PolicyParser } from '../policy/parser.ts'
import type { ReportedDrift } from '../report/schema.ts'
import { reportDrift, traceSteps } from '../trace.ts'

export type Refusal = Extract<Outcome, { kind: 'refused' }>

/** What stands against a write, as far as the branch's history and its reviews tell. */
export interface Verdict {
  /** The fields in which the live profile was edited elsewhere. */
  readonly drift: readonly ReportedDrift[]
  /** Undefined: the write may go ahead. */
  readonly refusal: Refusal | undefined
}

/** Judges writes by what has happened before. */
export interface Guard {
  judge(steps: readonly WriteStep[], parse: PolicyParser): Promise<ReadonlyMap<WriteStep, Verdict>>
}

/** Refuses, of the commits that a write brings into force, those that lack reviews. */
export interface ReviewProof {
  refuse(
    writes: readonly { readonly step: WriteStep; readonly pending: readonly PendingCommit[] }[],
  ): Promise<ReadonlyMap<WriteStep, Refusal>>
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

const UNTOLD: Refusal = {
  kind: 'refused',
  cause: 'review',
  reason:
    'The file has more versions than are read (500), and none of them is live, so nobody can tell which commits would come into force. Move the policy to a new file by a reviewed pull request.',
}

function refuseDrift(drift: readonly ReportedDrift[]): Refusal {
  const fields = drift.map(({ field }) => field).join(', ')
  return {
    kind: 'refused',
    cause: 'drift',
    reason: `The live profile was edited outside this repository (${fields}), and that edit was not written over. Take it into the file, undo it in PgBeam, or set on-drift: overwrite.`,
  }
}
