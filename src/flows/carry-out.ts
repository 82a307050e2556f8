import { redactReport } from '../report/redact.ts'
import type { Rendering } from '../report/rendering.ts'
import type { FlowResult } from './result.ts'
import type { GateKeeping } from './review-gate.ts'
import { type FlowContext, runFlow } from './wire.ts'

/** What a run comes to, before any of it is published. */
export interface Carried {
  readonly result: FlowResult
  /** What the comment and the job summary are made from. */
  readonly rendering: Rendering
  /** What failed beside the flow. None of it fails the job. */
  readonly warnings: readonly string[]
}

/** Runs the flow of a task; after a check, keeps status, label and reviewers as its inputs ask. */
export async function carryOut(context: FlowContext): Promise<Carried> {
  const result = await runFlow(context)
  const { line: gate, warnings } = await keepWantedGate(context, result)
  return { result, rendering: composeRendering(context, { result, gate }), warnings }
}

/** Where nothing about reviews is asked for, nothing about them is even loaded. */
async function keepWantedGate({ client, task }: FlowContext, { report, merging }: FlowResult): Promise<GateKeeping> {
  const nothing = { line: undefined, warnings: [] }
  if (task.kind !== 'check' || !merging) return nothing
  const { event, inputs } = task
  const isWanted = inputs.gate || inputs.labelWidening !== null || inputs.reviewersWidening.length > 0
  if (!isWanted) return nothing
  const { keepGate } = await import('./review-gate.ts')
  return keepGate({ client, event, inputs, report, merging })
}

function composeRendering(
  { task, event }: FlowContext,
  { result, gate }: { result: FlowResult; gate: string | undefined },
): Rendering {
  const { report, texts, privatePredicates, supersededBy, merging } = result
  const { serverUrl, runUrl, workflow, job } = event.run
  const { redactPredicates } = task.inputs
  return {
    report: redactPredicates ? redactReport(report) : report,
    serverUrl,
    linkCommit: event.kind === 'pull-request' ? event.headSha : report.commit,
    runUrl,
    workflow,
    job,
    texts,
    privatePredicates,
    redactPredicates,
    knowsDrift: merging?.knowsDrift ?? false,
    ...(supersededBy === undefined ? {} : { supersededBy }),
    ...(gate === undefined ? {} : { gate }),
  }
}
