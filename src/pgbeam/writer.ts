import { PgBeamError } from '../live/pgbeam-error.ts'
import { createSend, type PgBeamOptions } from './http.ts'
import type { PolicyWriter } from './model.ts'
import { READ_OPERATIONS, WRITE_OPERATIONS } from './operations.ts'
import { readWith } from './reader.ts'
import { profileReply } from './replies.ts'

/** Throws a `PgBeamError` of kind `configuration` where the URL or the key cannot be used. */
export function createPolicyWriter({
  beforeWrite,
  ...options
}: PgBeamOptions & {
  /** Before each try of a write. What it throws ends the write, and is thrown as it is. */
  readonly beforeWrite?: () => Promise<void>
}): PolicyWriter {
  const send = createSend(options, [...Object.values(READ_OPERATIONS), ...Object.values(WRITE_OPERATIONS)])
  return {
    ...readWith(send),

    async updateProfile({ projectId, id, body, etag }) {
      try {
        const { data, etag: newEtag } = await send({
          operation: WRITE_OPERATIONS.updateProfile,
          project: projectId,
          profile: id,
          body,
          schema: profileReply,
          beforeTry: beforeWrite,
          ...(etag === undefined ? {} : { headers: { 'If-Match': etag } }),
        })
        return { kind: 'updated', profile: data, etag: newEtag }
      } catch (thrown) {
        const { error, kind } = sortFailure(thrown)
        if (error.status === 412) return { kind: 'precondition-failed', etag: error.etag ?? null, error }
        return { kind, error }
      }
    },

    async createProfile({ projectId, body, idempotencyKey }) {
      try {
        const { data, etag } = await send({
          operation: WRITE_OPERATIONS.createProfile,
          project: projectId,
          body,
          schema: profileReply,
          beforeTry: beforeWrite,
          headers: { 'Idempotency-Key': idempotencyKey },
        })
        return { kind: 'created', profile: data, etag }
      } catch (thrown) {
        const { error, kind } = sortFailure(thrown)
        return { kind, error }
      }
    },
  }
}

/** What the API or the network did is a result; anything else is a fault of this program, and stays thrown. */
function sortFailure(thrown: unknown) {
  if (!(thrown instanceof PgBeamError)) throw thrown
  return { error: thrown, kind: thrown.effect === 'unknown' ? 'fate-unknown' : 'rejected' } as const
}
