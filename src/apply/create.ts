import { createHash } from 'node:crypto'
import { composeCreation } from '../live/body.ts'
import { readLivePolicy } from '../live/profile.ts'
import type { PolicyWriter } from '../pgbeam/model.ts'
import type { Outcome } from '../plan/outcome.ts'
import type { CreateStep } from '../plan/plan.ts'
import { describeFailure } from './failure.ts'
import { listMismatches } from './verify.ts'

/** Creates the live profile that a file wants, at most once however often it is tried. */
export async function createPolicy(
  step: CreateStep,
  { writer, commit }: { writer: PolicyWriter; commit: string },
): Promise<Outcome & { policyId?: string }> {
  const { projectId, document } = step.desired
  const body = composeCreation(document)
  const result = await writer.createProfile({ projectId, body, idempotencyKey: idempotencyKey(step, commit) })
  if (result.kind !== 'created') return { kind: 'failed', reason: describeFailure(result.error, document) }
  const answer = readLivePolicy(result.profile)
  const fields = listMismatches({ wanted: document.profile, body, live: answer })
  if (fields.length === 0) return { kind: 'applied', policyId: answer.id }
  return {
    kind: 'failed',
    reason: `PgBeam created the profile ${answer.id} and answered with other values than it was sent: ${fields.join(', ')}.`,
    policyId: answer.id,
  }
}

/** The same for every try and rerun of the same commit and file; another for every other. */
function idempotencyKey({ desired }: CreateStep, commit: string): string {
  return createHash('sha256')
    .update(JSON.stringify([commit, desired.projectId, desired.file]))
    .digest('hex')
}
