import { mayWiden } from '../access/direction.ts'
import type { Outcome } from '../plan/outcome.ts'
import { isWrite, mayNarrow, type Step, type WriteStep } from '../plan/plan.ts'
import type { PolicyFile } from '../plan/read.ts'
import type { Permit, RefusedOutcome } from './permit.ts'

/** A policy that keeps the widening of its project waiting, because it may narrow and is not in force. */
export interface Hold {
  readonly file: string
  /** Null: nobody can tell which project it belongs to, so that it holds back all. */
  readonly projectId: string | null
}

/**
 * What holds back widening before anything is written: a narrowing that is refused, and a policy of which nobody can tell
 * what it does, since its file is invalid or its live profile cannot be read.
 */
export function listHolds({
  policyFiles,
  steps,
  permits,
}: {
  policyFiles: readonly PolicyFile[]
  steps: ReadonlyMap<PolicyFile, Step>
  permits: ReadonlyMap<WriteStep, Permit>
}): Hold[] {
  return policyFiles.flatMap(policyFile => {
    const { file, projectId } = policyFile
    const step = steps.get(policyFile)
    const isHolding =
      policyFile.kind === 'invalid' ||
      step?.kind === 'unreadable' ||
      (step !== undefined && isWrite(step) && mayNarrow(step) && permits.get(step)?.refusal !== undefined)
    return isHolding ? [{ file: file.path, projectId }] : []
  })
}

/** The refusal of a write that may widen while something in its project holds it back. */
export function refuseHeldBack(step: WriteStep, holds: readonly Hold[]): RefusedOutcome | undefined {
  if (!mayWiden(step.direction)) return undefined
  const hold = holds.find(({ projectId }) => projectId === null || projectId === step.policyFile.projectId)
  if (!hold) return undefined
  return {
    kind: 'refused',
    cause: 'order',
    reason: `It may widen access, and ${hold.file}, which may narrow it in the same project, is not in force. Solve that first, then run the job again.`,
  }
}

/** What holds back the rest of the widening, once a batch was tried. */
export function listFailedHolds(executed: readonly { readonly step: WriteStep; readonly outcome: Outcome }[]): Hold[] {
  return executed
    .filter(({ step, outcome }) => mayNarrow(step) && (outcome.kind === 'failed' || outcome.kind === 'refused'))
    .map(({ step: { policyFile } }) => ({ file: policyFile.file.path, projectId: policyFile.projectId }))
}
