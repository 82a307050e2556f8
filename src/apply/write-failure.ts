import type { ProfileBody } from '../live/body.ts'
import { describeError } from '../live/describe-error.ts'
import type { PgBeamError } from '../live/pgbeam-error.ts'
import { type LivePolicy, listChangedFields, listUnknownFields } from '../live/profile.ts'
import type { PolicyDocument } from '../policy/document.ts'
import { listDifferences } from '../policy/equality.ts'
import { FIELDS, type Profile } from '../policy/schema.ts'

export type Sleep = (ms: number) => Promise<unknown>

const LONGEST_PAUSE_MS = 60_000

/** What went wrong, where in the file as far as the API says, and what to do. */
export function describeFailure(error: PgBeamError, document: PolicyDocument): string {
  const { problem, nextStep } = describeError(error)
  const places = error.fieldErrors.map(({ field }) => {
    const { line, column } = document.locate(field.split('.').map(part => (/^\d+$/.test(part) ? Number(part) : part)))
    return `${field} is at line ${line}, column ${column}`
  })
  const where = places.length > 0 ? ` (${places.join('; ')})` : ''
  const result = error.effect === 'unknown' ? ' It may or may not have taken effect.' : ''
  return `${problem}${where}${result} ${nextStep}`
}

/**
 * How long to wait before a write is tried again, in ms: as long as the API asks for, else longer with every try.
 * Undefined where it asks for more than a job should wait.
 */
export function findPause({ failure, attempt }: { failure: PgBeamError; attempt: number }): number | undefined {
  const pauseMs = failure.retryAfterMs || 500 * 2 ** attempt
  return pauseMs <= LONGEST_PAUSE_MS ? pauseMs : undefined
}

const KNOWN: ReadonlySet<string> = new Set(FIELDS)

/** The fields in which a live profile is not what was meant: the file's meaning, and what was passed through in the body. */
export function listMismatches({
  wanted,
  body,
  live,
}: {
  wanted: Profile
  body: ProfileBody
  live: LivePolicy
}): string[] {
  if (live.meaning.kind === 'unreadable') return [...live.meaning.fields]
  const passedThrough = Object.fromEntries(Object.entries(body).filter(([field]) => !KNOWN.has(field)))
  const answered = Object.fromEntries(
    Object.entries(listUnknownFields(live)).filter(([field]) => Object.hasOwn(passedThrough, field)),
  )
  return [...listDifferences(wanted, live.meaning.profile), ...listChangedFields(passedThrough, answered)]
}
