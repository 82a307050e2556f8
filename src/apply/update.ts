import { composeUpdate, type ProfileBody } from '../live/body.ts'
import { PgBeamError } from '../live/pgbeam-error.ts'
import { type LivePolicy, listChangedFields, listUnknownFields, readLivePolicy } from '../live/profile.ts'
import type { Outcome } from '../plan/outcome.ts'
import type { UpdateStep } from '../plan/plan.ts'
import { isSameProfile } from '../policy/equality.ts'
import { FIELDS } from '../policy/schema.ts'
import type { ProfileWriter, TaggedProfile } from './profile-writer.ts'
import { describeFailure, findPause, listMismatches, type Sleep } from './write-failure.ts'

/** Enough for a lost race, an answer that never came and a field that the API refuses; not for an endless contest. */
const MAX_WRITES = 4

/**
 * Makes one live profile what its file says, without ever writing over a change that was not seen: each write is based
 * on a fresh read and, where the deployment has ETags, bound to it. Where it cannot be told what became of a write, the
 * profile is read again before anything else. Throws a `PgBeamError` where the profile cannot be read.
 */
export async function updatePolicy(
  step: UpdateStep,
  { writer, sleep }: { writer: ProfileWriter; sleep: Sleep },
): Promise<Outcome> {
  const { projectId, document } = step.policyFile
  const { id } = step.live
  const refusedFields = new Set<string>()
  let failure: PgBeamError | undefined
  let uncertain: PgBeamError | undefined
  for (let attempt = 1; ; attempt++) {
    const current = await readAfter(uncertain, { step, writer })
    if (!current) return { kind: 'failed', reason: `The profile ${id} was deleted meanwhile.` }
    const live = readLivePolicy(current.profile)
    // A write whose answer was lost may have landed all the same.
    if (isWanted(live, step)) return attempt === 1 ? { kind: 'unchanged' } : { kind: 'applied' }
    if (!isSameMeaning(live, step)) return refuseEdit(step.live, live)
    // The last round only looks.
    if (attempt > MAX_WRITES) break

    const body = omitFields(composeUpdate(document, live), refusedFields)
    const etag = current.etag === null ? {} : { etag: current.etag }
    const result = await writer.updateProfile({ projectId, id, body, ...etag })
    if (result.kind === 'updated') {
      return judgeAnswer({ step, body, answer: readLivePolicy(result.profile), isTagged: current.etag !== null })
    }
    failure = result.error
    if (result.kind === 'fate-unknown') {
      uncertain = failure
      const pauseMs = findPause({ failure, attempt })
      if (pauseMs === undefined) attempt = MAX_WRITES
      else await sleep(pauseMs)
    }
    if (result.kind === 'rejected') {
      const fields = listRefusedUnknowns(failure, live)
      if (fields.length === 0 || refusedFields.size > 0) break
      for (const field of fields) refusedFields.add(field)
    }
  }
  return { kind: 'failed', reason: failure ? describeFailure(failure, document) : 'Gave up.' }
}

/** A look that failed does not tell what became of the write before it: then it is that write which is thrown. */
async function readAfter(
  uncertain: PgBeamError | undefined,
  { step: { policyFile, live }, writer }: { step: UpdateStep; writer: ProfileWriter },
): Promise<TaggedProfile | undefined> {
  try {
    return await writer.getProfile(policyFile.projectId, live.id)
  } catch (error) {
    throw error instanceof PgBeamError ? (uncertain ?? error) : error
  }
}

function refuseEdit(known: LivePolicy, found: LivePolicy): Outcome {
  const fields = listChangedFields(known.raw, found.raw).filter(isField)
  return {
    kind: 'refused',
    cause: 'drift',
    reason: `Somebody edited the live profile while it was being applied (${fields.join(', ')}). Nothing was written over that edit.`,
    edited: fields.map(field => ({ field, expected: known.raw[field], live: found.raw[field] })),
  }
}

const KNOWN: ReadonlySet<string> = new Set(FIELDS)

function isField(name: string): boolean {
  return KNOWN.has(name)
}

/** An edit of a field that this version does not know is none of its business: it is read again, and carried over. */
function isSameMeaning(live: LivePolicy, { liveProfile }: UpdateStep): boolean {
  return live.meaning.kind === 'readable' && isSameProfile(live.meaning.profile, liveProfile)
}

function isWanted(live: LivePolicy, { policyFile }: UpdateStep): boolean {
  return live.meaning.kind === 'readable' && isSameProfile(live.meaning.profile, policyFile.document.profile)
}

function judgeAnswer({
  step,
  body,
  answer,
  isTagged,
}: {
  step: UpdateStep
  body: ProfileBody
  answer: LivePolicy
  isTagged: boolean
}): Outcome {
  const fields = listMismatches({ wanted: step.policyFile.document.profile, body, live: answer })
  if (fields.length > 0) {
    return {
      kind: 'failed',
      reason: `PgBeam took the update and answered with other values than it was sent: ${fields.join(', ')}.`,
    }
  }
  if (isTagged) return { kind: 'applied' }
  return {
    kind: 'applied',
    reason: 'This deployment has no ETags, so an edit made between the last look and the write could have been lost.',
  }
}

/** Fields passed through from the live profile, where it is exactly such fields that the API says it does not take. */
function listRefusedUnknowns(error: PgBeamError, live: LivePolicy): string[] {
  const unknown = listUnknownFields(live)
  const named = error.status === 400 ? error.fieldErrors.map(({ field }) => field) : []
  return named.every(field => Object.hasOwn(unknown, field)) ? named : []
}

function omitFields(body: ProfileBody, fields: ReadonlySet<string>): ProfileBody {
  return Object.fromEntries(Object.entries(body).filter(([field]) => !fields.has(field)))
}
