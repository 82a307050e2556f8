import { describeError } from '../pgbeam/describe-error.ts'
import type { PgBeamError } from '../pgbeam/errors.ts'
import type { Outcome } from '../plan/outcome.ts'
import { isWrite, type Step, type WriteStep } from '../plan/plan.ts'
import type { PolicyReport } from '../report/schema.ts'
import { locateChange } from '../review/changes.ts'
import { describeSource } from '../review/policy-report.ts'
import type { PolicySource } from '../review/source.ts'
import type { ExecutedStep } from './execute.ts'
import type { Verdict } from './guard.ts'

/** How one file fared. */
export interface Fate {
  readonly source: PolicySource
  /** Undefined where the file is invalid, or its project could not be read. */
  readonly step: Step | undefined
  readonly verdict: Verdict | undefined
  /** Undefined for an invalid file, and in a dry run for what it would have written. */
  readonly outcome: ExecutedStep['outcome'] | undefined
}

export function settleFate({
  source,
  step,
  verdict,
  executed,
  failures,
}: Omit<Fate, 'outcome'> & {
  executed: ReadonlyMap<WriteStep, ExecutedStep['outcome']>
  failures: ReadonlyMap<string, PgBeamError>
}): Fate {
  const fate = { source, step, verdict }
  if (source.kind === 'invalid') return { ...fate, outcome: undefined }
  if (!step) return { ...fate, outcome: failForProject(failures.get(source.projectId)) }
  if (isWrite(step)) return { ...fate, outcome: verdict?.refusal ?? executed.get(step) }
  return { ...fate, outcome: step.kind === 'unchanged' ? { kind: 'unchanged' } : failForFields(step.fields) }
}

export function reportFate({ source, step, verdict, outcome }: Fate): PolicyReport {
  const described: PolicyReport = {
    ...describeSource(source),
    outcome: outcome?.kind ?? null,
    reason: outcome && 'reason' in outcome ? (outcome.reason ?? null) : null,
    drift: [...(verdict?.drift ?? []), ...(outcome?.kind === 'refused' ? (outcome.edited ?? []) : [])],
  }
  if (!step) return described
  const live = step.kind === 'create' ? undefined : step.live
  const identified = { ...described, policy_id: live?.id ?? outcome?.policyId ?? described.policy_id }
  // What there is to say about a file was said in its pull request.
  if (!isWrite(step)) return { ...identified, compared_with: 'live', findings: [] }
  // A write that failed may have landed all the same.
  const wasSent = outcome?.kind === 'applied' || outcome?.kind === 'failed'
  const isOverwritten = live !== undefined && described.drift.length > 0 && wasSent
  return {
    ...identified,
    action: step.kind,
    compared_with: live ? 'live' : 'nothing',
    direction: step.direction,
    changes: step.changes.map(change => locateChange(change, step.desired.document)),
    ...(isOverwritten ? { overwritten: { ...live.raw } } : {}),
  }
}

function failForProject(error: PgBeamError | undefined): Outcome {
  if (!error) return { kind: 'failed', reason: 'The live profiles of its project could not be listed.' }
  const { problem, nextStep } = describeError(error)
  return { kind: 'failed', reason: `${problem} ${nextStep}` }
}

function failForFields(fields: readonly string[]): Outcome {
  const reason = `The live profile holds values that this version of the action does not know (${fields.join(', ')}). Nothing was written over them: update the action.`
  return { kind: 'failed', reason }
}
