import { createHash } from 'node:crypto'
import { composeCreation, type ProfileBody } from '../live/body.ts'
import { PgBeamError } from '../live/pgbeam-error.ts'
import { type LivePolicy, type LiveProfile, readLivePolicy } from '../live/profile.ts'
import type { Outcome } from '../plan/outcome.ts'
import type { CreateStep } from '../plan/plan.ts'
import type { CreateResult, ProfileWriter } from './profile-writer.ts'
import { describeFailure, listMismatches } from './write-failure.ts'

type Creation = Outcome & { readonly policyId?: string }

interface Asking {
  readonly step: CreateStep
  readonly writer: ProfileWriter
  readonly commit: string
  readonly body: ProfileBody
}

const LOST =
  'PgBeam answers that it created the profile, but has no such profile. Push a new commit to ask for it anew.'

/** How often a profile of one commit and file may have been lost again; not for a server that loses all of them. */
const MAX_KEYS = 4

/**
 * Creates the live profile that a file wants, at most once however often it is tried. Where it cannot be told what
 * became of that, the project is listed: names are unique there, so a profile of this name and content is the one.
 */
export async function createPolicy(
  step: CreateStep,
  { writer, commit }: { writer: ProfileWriter; commit: string },
): Promise<Creation> {
  const { document } = step.policyFile
  const body = composeCreation(document)
  const result = await askForProfile({ step, writer, commit, body })
  if (result.kind === 'created') return judgeAnswer({ step, body, answer: readLivePolicy(result.profile) })
  if (result.kind === 'lost') return { kind: 'failed', reason: LOST }
  const mayExist = result.kind === 'fate-unknown' || result.error.status === 409
  const found = mayExist ? await findByName(step, writer) : undefined
  if (found && listMismatches({ wanted: document.profile, body, live: found }).length === 0) {
    return { kind: 'applied', policyId: found.id }
  }
  return { kind: 'failed', reason: describeFailure(result.error, document) }
}

/**
 * A key that was used before is answered as it was then, even if the profile was deleted or renamed since. Such an answer
 * is no profile, so another key asks once more: one that follows from the lost profile, and is the same in every rerun.
 */
async function askForProfile({ step, writer, commit, body }: Asking): Promise<CreateResult | { kind: 'lost' }> {
  const { projectId } = step.policyFile
  let lost: string | undefined
  for (let asked = 1; asked <= MAX_KEYS; asked++) {
    const key = idempotencyKey({ step, commit, lost })
    const result = await writer.createProfile({ projectId, body, idempotencyKey: key })
    if (result.kind !== 'created') return result
    const live = await lookAgain(result.profile, writer)
    if (live?.name === result.profile.name) return { ...result, profile: live }
    lost = result.profile.id
  }
  return { kind: 'lost' }
}

/** What is live under the id of an answer; the answer itself where that cannot be told. */
async function lookAgain(answer: LiveProfile, writer: ProfileWriter): Promise<LiveProfile | undefined> {
  try {
    return (await writer.getProfile(answer.projectId, answer.id))?.profile
  } catch (error) {
    if (!(error instanceof PgBeamError)) throw error
    return answer
  }
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

/** The same for every try and rerun of the same commit and file; another for every other. */
function idempotencyKey({
  step,
  commit,
  lost,
}: {
  step: CreateStep
  commit: string
  lost: string | undefined
}): string {
  const { projectId, file } = step.policyFile
  return createHash('sha256')
    .update(JSON.stringify([commit, projectId, file.path, ...(lost === undefined ? [] : [lost])]))
    .digest('hex')
}
