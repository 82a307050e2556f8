import type { OverallDirection } from '../access/direction.ts'
import type { ReviewInputs } from '../action/inputs.ts'
import { reportDrift } from '../apply/permit.ts'
import { PastUnreadableError } from '../landings/landing.ts'
import { listChanges } from '../plan/changes.ts'
import { noteDriftUnknown } from '../plan/findings.ts'
import type { WriteStep } from '../plan/plan.ts'
import type { ReportedChange, ReportedDrift, ReportedFinding } from '../report/schema.ts'
import type { EvidencePorts } from '../reviews/evidence.ts'
import { judgeLive } from '../reviews/judge.ts'
import { asksForReviews, type ReviewRules } from '../reviews/tally.ts'

/** What the applied branch holds and the live profiles do not, by the paths of its files. */
export interface LiveDifferences {
  /** Edits made elsewhere. */
  readonly drifts: ReadonlyMap<string, readonly ReportedDrift[]>
  /** What was merged and is not yet in force. */
  readonly waiting: ReadonlyMap<string, Waiting>
  readonly findings: readonly ReportedFinding[]
  /** Whether something is not known: then it may widen. */
  readonly isPartial: boolean
}

export interface Waiting {
  readonly changes: readonly ReportedChange[]
  /** How many more there are. Absent where all are listed. */
  readonly changes_omitted?: number
  readonly direction: OverallDirection
}

export const NO_DIFFERENCES: LiveDifferences = { drifts: new Map(), waiting: new Map(), findings: [], isPartial: false }

/** Tells, of live profiles that are not what the applied branch says, whether they were edited elsewhere or wait. */
export async function explainDifferences({
  steps,
  commit,
  ports,
  inputs,
}: {
  steps: readonly WriteStep[]
  /** Where the applied branch is. */
  commit: string
  ports: EvidencePorts
  inputs: ReviewInputs
}): Promise<LiveDifferences> {
  const rules = chooseRules(inputs)
  // What is not live cannot have been edited.
  const updates = steps.filter(({ kind }) => kind === 'update')
  try {
    const states = await judgeLive({ steps: updates, commit, ports, rules, isOverwriting: false, proves: 'adoptions' })
    const judged = steps.map(step => ({ step, path: step.policyFile.file.path, state: states.get(step) }))
    const unknown = judged.filter(({ state }) => state?.kind === 'untraceable').map(({ path }) => path)
    return {
      drifts: new Map(
        judged.flatMap(({ step, path, state }) =>
          state?.kind === 'edited' ? [[path, reportDrift(step, state)] as const] : [],
        ),
      ),
      waiting: new Map(
        judged
          .filter(({ step, state }) => step.kind === 'create' || state?.kind === 'in-order')
          .map(({ path, step }) => [path, describeWaiting(step)]),
      ),
      findings: unknown.length > 0 ? [noteDriftUnknown(`the past of ${unknown.join(', ')} is too long`)] : [],
      isPartial: unknown.length > 0,
    }
  } catch (error) {
    if (!(error instanceof PastUnreadableError)) throw error
    return { ...NO_DIFFERENCES, findings: [noteDriftUnknown(error.message)], isPartial: true }
  }
}

/** Who approves is proved at apply; here it only tells when a profile was taken over. Null where no reviews are asked for. */
function chooseRules(inputs: ReviewInputs): ReviewRules | null {
  if (!asksForReviews(inputs)) return null
  const { requiredApprovals, requiredApprovalsWidening } = inputs
  return { requiredApprovals, requiredApprovalsWidening, reviewersWidening: null }
}

function describeWaiting({ policyFile, changes, omitted, direction }: WriteStep): Waiting {
  return { ...listChanges({ changes, omitted, document: policyFile.document }), direction }
}
