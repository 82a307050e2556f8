import { createHash } from 'node:crypto'
import { composeCreation, type ProfileBody } from '../live/body.ts'
import { PgBeamError } from '../live/pgbeam-error.ts'
import { type LivePolicy, readLivePolicy } from '../live/profile.ts'
import type { Outcome } from '../plan/outcome.ts'
import type { CreateStep } from '../plan/plan.ts'
import type { ProfileWriter } from './profile-writer.ts'
import { describeFailure, listMismatches } from './write-failure.ts'

type Creation = Outcome & { readonly policyId?: string }

/** What tells one attempt of a run from every other. */
export interface RunIdentity {
  readonly commit: string
  readonly runId: string
  /** From 1. */
  readonly runAttempt: number
}

/**
 * Creates the live profile that a file wants, at most once however often it is tried. Where it cannot be told what
 * became of that, the project is listed: names are unique there, so a profile of this name and content is the one.
 */
export async function createPolicy(
  step: CreateStep,
  { writer, run }: { writer: ProfileWriter; run: RunIdentity },
): Promise<Creation> {
  const { projectId, document } = step.policyFile
  const body = composeCreation(document)
  // What an earlier attempt sent may have arrived after this one listed the project.
  const found = run.runAttempt > 1 ? await findByName(step, writer) : undefined
  if (found) return judgeFound({ step, body, found })
  const result = await writer.createProfile({ projectId, body, idempotencyKey: identify(step, run) })
  if (result.kind === 'created') return judgeAnswer({ step, body, answer: readLivePolicy(result.profile) })
  const mayExist = result.kind === 'fate-unknown' || result.error.status === 409
  const created = mayExist ? await findByName(step, writer) : undefined
  if (created && isWanted({ step, body, found: created })) return { kind: 'applied', policyId: created.id }
  return { kind: 'failed', reason: describeFailure(result.error, document) }
}

function judgeFound(from: { step: CreateStep; body: ProfileBody; found: LivePolicy }): Creation {
  if (isWanted(from)) return { kind: 'applied', policyId: from.found.id }
  const reason = `A profile of this name, ${from.found.id}, was made meanwhile, and says something else. Run the job again to compare with it.`
  return { kind: 'failed', reason, policyId: from.found.id }
}

function isWanted({ step, body, found }: { step: CreateStep; body: ProfileBody; found: LivePolicy }): boolean {
  return listMismatches({ wanted: step.policyFile.document.profile, body, live: found }).length === 0
}

function judgeAnswer({ step, body, answer }: { step: CreateStep; body: ProfileBody; answer: LivePolicy }): Creation {
  const fields = listMismatches({ wanted: step.policyFile.document.profile, body, live: answer })
  if (fields.length === 0) return { kind: 'applied', policyId: answer.id }
  return {
    kind: 'failed',
    reason: `PgBeam created the profile ${answer.id} and answered with other values than it was sent: ${fields.join(', ')}.`,
    policyId: answer.id,
  }
}

/** Undefined also where the list cannot be had: then nothing more is known than before. */
async function findByName({ policyFile }: CreateStep, writer: ProfileWriter): Promise<LivePolicy | undefined> {
  try {
    const profiles = await writer.listProfiles(policyFile.projectId)
    const found = profiles.find(({ name }) => name === policyFile.document.profile.name)
    return found && readLivePolicy(found)
  } catch (error) {
    if (!(error instanceof PgBeamError)) throw error
    return undefined
  }
}

/**
 * The same for every try within an attempt of a run, and another for every other attempt: PgBeam gives the first answer
 * to a key again for a day, so that a refusal would outlive its cause.
 */
function identify({ policyFile }: CreateStep, { commit, runId, runAttempt }: RunIdentity): string {
  return createHash('sha256')
    .update(JSON.stringify([commit, policyFile.projectId, policyFile.file.path, runId, runAttempt]))
    .digest('hex')
}
