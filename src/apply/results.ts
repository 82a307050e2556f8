import { describeError } from '../live/describe-error.ts'
import type { PgBeamError } from '../live/pgbeam-error.ts'
import { listChanges } from '../plan/changes.ts'
import type { Outcome } from '../plan/outcome.ts'
import { isWrite, type Step, type WriteStep } from '../plan/plan.ts'
import { describeFile } from '../plan/policy-report.ts'
import type { InvalidPolicyFile, PolicyFile } from '../plan/read.ts'
import type { PolicyReport } from '../report/schema.ts'
import type { ExecutedStep } from './execute.ts'
import type { Permit } from './permit.ts'

/** How one file fared. */
export interface ApplyResult {
  readonly policyFile: PolicyFile
  /** Undefined where the file is invalid, or its project could not be read. */
  readonly step: Step | undefined
  readonly permit: Permit | undefined
  /** Undefined for an invalid file, and in a dry run for what it would have written. */
  readonly outcome: ExecutedStep['outcome'] | undefined
}

export function settleResult({
  policyFile,
  step,
  permit,
  executed,
  failures,
}: Omit<ApplyResult, 'outcome'> & {
  executed: ReadonlyMap<WriteStep, ExecutedStep['outcome']>
  failures: ReadonlyMap<string, PgBeamError>
}): ApplyResult {
  const result = { policyFile, step, permit }
  if (policyFile.kind === 'invalid') return { ...result, outcome: failForUnknownId(policyFile) }
  if (!step) return { ...result, outcome: failForProject(failures.get(policyFile.projectId)) }
  if (isWrite(step)) return { ...result, outcome: permit?.refusal ?? note(executed.get(step), permit) }
  return { ...result, outcome: step.kind === 'unchanged' ? { kind: 'unchanged' } : failForFields(step.fields) }
}

export function reportResult({ policyFile, step, permit, outcome }: ApplyResult): PolicyReport {
  const described: PolicyReport = {
    ...describeFile(policyFile),
    outcome: outcome?.kind ?? null,
    reason: outcome && 'reason' in outcome ? (outcome.reason ?? null) : null,
    ...(outcome?.kind === 'refused' && outcome.pullRequests?.length
      ? { pull_requests: [...outcome.pullRequests] }
      : {}),
    drift: [...(permit?.drift ?? []), ...(outcome?.kind === 'refused' ? (outcome.edited ?? []) : [])],
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
    ...listChanges({ ...step, document: step.policyFile.document }),
    ...(permit?.proof === undefined ? {} : { proof: permit.proof }),
    ...(isOverwritten ? { overwritten: { ...live.raw } } : {}),
  }
}

/** What is worth saying of a write, beside how it ended. */
function note(outcome: ExecutedStep['outcome'] | undefined, permit: Permit | undefined): typeof outcome {
  if (outcome?.kind !== 'applied' || permit?.note === undefined) return outcome
  return { ...outcome, reason: [permit.note, ...(outcome.reason === undefined ? [] : [outcome.reason])].join(' ') }
}

/** The file is sound, and stands for a profile that is not there: nothing can be applied until it is corrected. */
function failForUnknownId({ findings }: InvalidPolicyFile): Outcome | undefined {
  const finding = findings.find(({ code }) => code === 'unknown-id')
  return finding && { kind: 'failed', reason: finding.message }
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

/** Why an apply fails and what to do next; null where it did all that it was asked to. */
export function explainApply(results: readonly ApplyResult[], unmatchedGlobs: readonly string[]): string | null {
  const sentences = [
    sentence(
      filesOf(results, ({ outcome }) => outcome?.kind === 'failed'),
      'failed',
      'The reason is on each; run the job again once it is solved.',
    ),
    sentence(
      filesOf(results, ({ policyFile }) => policyFile.kind === 'invalid'),
      'not valid',
      'Mend the errors that are shown on their lines.',
    ),
    sentence(
      filesOf(results, refusedFor('review')),
      'not reviewed',
      'What is missing is said on each; get the reviews, then run the job again.',
    ),
    sentence(
      filesOf(results, refusedFor('guardrail')),
      'breaking a guardrail',
      'Which one is said on each; correct the policy by a pull request.',
    ),
    sentence(filesOf(results, refusedFor('order')), 'held back', 'A narrowing in the same project has to land first.'),
    sentence(
      filesOf(results, refusedFor('drift')),
      'edited outside the repository',
      'Take the edit into the file, undo it in PgBeam, or set on-drift: overwrite.',
    ),
    sentence(unmatchedGlobs, 'no file matches', 'Correct the input policies.'),
  ]
  const said = sentences.filter(each => each !== undefined)
  return said.length > 0 ? said.join('\n') : null
}

function refusedFor(cause: 'review' | 'guardrail' | 'order' | 'drift'): (result: ApplyResult) => boolean {
  return ({ outcome }) => outcome?.kind === 'refused' && outcome.cause === cause
}

function filesOf(results: readonly ApplyResult[], holds: (result: ApplyResult) => boolean): string[] {
  return results.filter(holds).map(({ policyFile }) => policyFile.file.path)
}

function sentence(subjects: readonly string[], what: string, nextStep: string): string | undefined {
  if (subjects.length === 0) return undefined
  const shown = subjects.slice(0, 10).join(', ')
  const rest = subjects.length > 10 ? ` and ${subjects.length - 10} more` : ''
  return `${what}: ${shown}${rest}. ${nextStep}`.replace(/^./, first => first.toUpperCase())
}
