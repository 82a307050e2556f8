import pMap from 'p-map'
import { PgBeamError } from '../live/pgbeam-error.ts'
import type { Outcome } from '../plan/outcome.ts'
import { orderSteps, type WriteStep } from '../plan/plan.ts'
import { createPolicy } from './create.ts'
import type { ProfileWriter } from './profile-writer.ts'
import { updatePolicy } from './update.ts'
import { describeFailure, type Sleep } from './write-failure.ts'

/** Writes in flight at once: few enough for a rate limit per key, enough to hide the latency of most. */
const CONCURRENCY = 8

/** Where the branch is now: still at the commit that is applied, or not; `unknown` where GitHub gave no usable answer. */
export type BranchState =
  | { readonly kind: 'current' }
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'unknown'; readonly error: Error }

export interface Execution {
  readonly writer: ProfileWriter
  readonly commit: string
  readonly readBranchState: () => Promise<BranchState>
  readonly sleep: Sleep
}

export interface ExecutedStep {
  readonly step: WriteStep
  readonly outcome: Outcome & { readonly policyId?: string }
}

/**
 * Carries out the writes: all that narrow, then all that may widen. A narrowing that did not land stops the widening of
 * its project, and a branch that has moved on stops whatever is left.
 */
export async function executeSteps(steps: readonly WriteStep[], execution: Execution): Promise<ExecutedStep[]> {
  const [narrowing, widening] = orderSteps(steps)
  const narrowed = await executeBatch(narrowing, execution)
  const overtaken = narrowed.find(({ outcome }) => outcome.kind === 'refused' && outcome.cause === 'superseded')
  if (overtaken) return [...narrowed, ...widening.map(step => ({ step, outcome: overtaken.outcome }))]
  const blocked = new Map(
    narrowed
      .filter(({ outcome }) => hasNotLanded(outcome))
      .map(({ step }) => [step.policyFile.projectId, step.policyFile.file.path]),
  )
  const refused = widening
    .filter(step => blocked.has(step.policyFile.projectId))
    .map(step => ({ step, outcome: refuseForOrder(blocked.get(step.policyFile.projectId)) }))
  const widened = await executeBatch(
    widening.filter(step => !blocked.has(step.policyFile.projectId)),
    execution,
  )
  return [...narrowed, ...refused, ...widened]
}

async function executeBatch(steps: readonly WriteStep[], execution: Execution): Promise<ExecutedStep[]> {
  if (steps.length === 0) return []
  const obstacle = await findObstacle(execution)
  if (obstacle) return steps.map(step => ({ step, outcome: obstacle }))
  return pMap(steps, async step => ({ step, outcome: await executeStep(step, execution) }), {
    concurrency: CONCURRENCY,
  })
}

/** GitHub out of reach is a failure of what is left to do: what was written before it still has to be told. */
async function findObstacle({ readBranchState }: Execution): Promise<Outcome | undefined> {
  const branch = await readBranchState()
  if (branch.kind === 'current') return undefined
  if (branch.kind === 'moved') return supersededBy(branch.to)
  const reason = `${branch.error.message}. Nothing is written without knowing that the branch is still at this commit: run the job again.`
  return { kind: 'failed', reason }
}

async function executeStep(step: WriteStep, execution: Execution): Promise<ExecutedStep['outcome']> {
  try {
    return step.kind === 'create' ? await createPolicy(step, execution) : await updatePolicy(step, execution)
  } catch (error) {
    if (!(error instanceof PgBeamError)) throw error
    return { kind: 'failed', reason: describeFailure(error, step.policyFile.document) }
  }
}

function hasNotLanded(outcome: Outcome): boolean {
  return outcome.kind === 'failed' || (outcome.kind === 'refused' && outcome.cause === 'drift')
}

function refuseForOrder(file: string | undefined): Outcome {
  return {
    kind: 'refused',
    cause: 'order',
    reason: `It may widen access, and ${file}, which narrows it in the same project, did not land. Run the job again once that is solved.`,
  }
}

function supersededBy(commit: string): Outcome {
  return {
    kind: 'refused',
    cause: 'superseded',
    reason: `The branch has moved on to ${commit}, whose run applies what it holds.`,
  }
}
