import pLimit from 'p-limit'
import { PgBeamError } from '../live/pgbeam-error.ts'
import type { Outcome } from '../plan/outcome.ts'
import { orderSteps, type WriteStep } from '../plan/plan.ts'
import { BranchLeftError, type BranchWatch } from './branch-watch.ts'
import { createPolicy, type RunIdentity } from './create.ts'
import { type Hold, listFailedHolds, refuseHeldBack } from './order.ts'
import type { Pace } from './pace.ts'
import type { ProfileWriter } from './profile-writer.ts'
import { updatePolicy } from './update.ts'
import { describeFailure, type Sleep } from './write-failure.ts'

export interface Execution {
  /** Confirms with `branch` before each try of a write. */
  readonly writer: ProfileWriter
  readonly branch: BranchWatch
  /** Hears what the writer is answered. */
  readonly pace: Pace
  readonly run: RunIdentity
  readonly sleep: Sleep
}

export interface ExecutedStep {
  readonly step: WriteStep
  readonly outcome: Outcome & { readonly policyId?: string }
}

/**
 * Carries out the writes: what narrows before what may widen. A narrowing that is not in force holds back the widening of
 * its project, and a branch that has moved on stops whatever is left.
 */
export async function executeSteps(
  { steps, holds }: { steps: readonly WriteStep[]; holds: readonly Hold[] },
  execution: Execution,
): Promise<ExecutedStep[]> {
  const executed: ExecutedStep[] = []
  for (const batch of orderSteps(steps)) executed.push(...(await executeOrdered(batch)))
  return executed

  async function executeOrdered(batch: readonly WriteStep[]): Promise<ExecutedStep[]> {
    const overtaken = executed.find(({ outcome }) => outcome.kind === 'refused' && outcome.cause === 'superseded')
    if (overtaken) return batch.map(step => ({ step, outcome: overtaken.outcome }))
    const standing = [...holds, ...listFailedHolds(executed)]
    const ordered = batch.map(step => ({ step, outcome: refuseHeldBack(step, standing) }))
    const held = ordered.flatMap(({ step, outcome }) => (outcome ? [{ step, outcome }] : []))
    const free = ordered.filter(({ outcome }) => outcome === undefined).map(({ step }) => step)
    return [...held, ...(await executeBatch(free, execution))]
  }
}

async function executeBatch(steps: readonly WriteStep[], execution: Execution): Promise<ExecutedStep[]> {
  if (steps.length === 0) return []
  const obstacle = await findObstacle(execution.branch)
  if (obstacle) return steps.map(step => ({ step, outcome: obstacle }))
  const limit = pLimit(execution.pace.width)
  return limit.map(steps, async step => {
    try {
      return { step, outcome: await executeStep(step, execution) }
    } catch (error) {
      limit.clearQueue()
      throw error
    } finally {
      limit.concurrency = execution.pace.width
    }
  })
}

async function findObstacle(branch: BranchWatch): Promise<Outcome | undefined> {
  try {
    await branch.look()
    return undefined
  } catch (error) {
    if (error instanceof BranchLeftError) return stopFor(error)
    throw error
  }
}

async function executeStep(step: WriteStep, execution: Execution): Promise<ExecutedStep['outcome']> {
  try {
    return step.kind === 'create' ? await createPolicy(step, execution) : await updatePolicy(step, execution)
  } catch (error) {
    if (error instanceof BranchLeftError) return stopFor(error)
    if (error instanceof PgBeamError)
      return { kind: 'failed', reason: describeFailure(error, step.policyFile.document) }
    throw error
  }
}

/** GitHub out of reach is a failure of what is left to do: what was written before it still has to be told. */
function stopFor({ state }: BranchLeftError): Outcome {
  if (state.kind === 'moved') {
    const reason = `The branch has moved on to ${state.to}, whose run applies what it holds.`
    return { kind: 'refused', cause: 'superseded', reason }
  }
  const reason = `${state.error.message}. Nothing is written without knowing that the branch is still at this commit: run the job again.`
  return { kind: 'failed', reason }
}
