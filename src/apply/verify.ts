import type { ProfileBody } from '../live/body.ts'
import { type LivePolicy, listChangedFields, listUnknownFields } from '../live/profile.ts'
import { listDifferences } from '../policy/equality.ts'
import { FIELDS, type Profile } from '../policy/schema.ts'

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
