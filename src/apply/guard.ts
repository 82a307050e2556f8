import type { Outcome } from '../plan/outcome.ts'
import type { WriteStep } from '../plan/plan.ts'
import type { ReportedDrift } from '../report/schema.ts'

/** What stands against a write, as far as the branch's history and its reviews tell. */
export interface Verdict {
  /** The fields in which the live profile was edited elsewhere. */
  readonly drift: readonly ReportedDrift[]
  /** Undefined: the write may go ahead. */
  readonly refusal: Extract<Outcome, { kind: 'refused' }> | undefined
}

/** Judges writes by what has happened before. */
export interface Guard {
  judge(steps: readonly WriteStep[]): Promise<ReadonlyMap<WriteStep, Verdict>>
}
