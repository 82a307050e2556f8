import type { Blame } from '../live/pgbeam-error.ts'
import type { Failure } from './attempt.ts'
import type { Operation } from './operations.ts'

/** What a refusal of a request's body is about, as far as the fields that it names tell. */
export function findBlame({ ownFields }: Operation, { status = 0, fieldErrors = [] }: Failure): Blame | undefined {
  if (status !== 400 && status !== 422) return undefined
  if (ownFields === undefined) return 'request'
  if (fieldErrors.length === 0) return ownFields.length === 0 ? 'policy' : undefined
  // Some deployments name fields of a draft by their path in the request, some by that in the draft.
  return fieldErrors.every(({ field }) => ownFields.includes(field)) ? 'request' : 'policy'
}
