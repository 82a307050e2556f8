import { isDeepStrictEqual } from 'node:util'
import { FIELDS, type Field, type Profile, profileSchema } from '../policy/schema.ts'

/** A profile as PgBeam's API returned it. */
export interface LiveProfile {
  readonly id: string
  readonly projectId: string
  readonly name: string
  /** Every field as it came, including those that this version does not know: a PUT replaces the whole profile. */
  readonly raw: Readonly<Record<string, unknown>>
}

/** A live profile and the policy that it means. */
export interface LivePolicy extends LiveProfile {
  readonly meaning: LiveMeaning
}

/** Lists a project's live profiles. Throws a `PgBeamError` where it got no usable answer. */
export interface ProfileLister {
  listProfiles(projectId: string): Promise<readonly LiveProfile[]>
}

/** `unreadable`: a field that this version knows holds a value that it does not. */
export type LiveMeaning =
  | { readonly kind: 'readable'; readonly profile: Profile }
  | { readonly kind: 'unreadable'; readonly fields: readonly Field[] }

/** What the API adds to a profile on its own. */
const METADATA: ReadonlySet<string> = new Set(['id', 'project_id', 'created_at', 'updated_at'])
const KNOWN: ReadonlySet<string> = new Set(FIELDS)

/** What somebody decided about a profile, and not the API itself. */
export function withoutMetadata({ raw }: LivePolicy): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(raw).filter(([field]) => !METADATA.has(field)))
}

/** Reads what a profile means. Fields that the deployment leaves out, or answers with null, have their defaults. */
export function readLivePolicy(live: LiveProfile): LivePolicy {
  const known = Object.fromEntries(FIELDS.map(field => [field, live.raw[field] ?? undefined]))
  const parsed = profileSchema.safeParse(known)
  if (parsed.success) return { ...live, meaning: { kind: 'readable', profile: parsed.data } }
  const unreadable = new Set(parsed.error.issues.map(issue => issue.path[0]))
  return { ...live, meaning: { kind: 'unreadable', fields: FIELDS.filter(field => unreadable.has(field)) } }
}

/**
 * When the profile was last written, in ms since the epoch. A deployment that does not tell leaves the worst: that it was
 * just now.
 */
export function readWrittenAt({ raw }: LivePolicy): number {
  const time = typeof raw.updated_at === 'string' ? Date.parse(raw.updated_at) : Number.NaN
  return Number.isNaN(time) ? Number.POSITIVE_INFINITY : time
}

/** Whether the deployment that answered with this profile has the field at all. */
export function hasField(live: LivePolicy, field: Field): boolean {
  return Object.hasOwn(live.raw, field)
}

/** The fields that a later API has added, as they are: a PUT without them would reset them. */
export function listUnknownFields(live: LivePolicy): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(withoutMetadata(live)).filter(([field]) => !KNOWN.has(field)))
}

/** The fields that two JSON objects do not have in common. */
export function listChangedFields(
  one: Readonly<Record<string, unknown>>,
  other: Readonly<Record<string, unknown>>,
): string[] {
  const fields = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...fields].filter(field => !isDeepStrictEqual(one[field], other[field]))
}
