import type { PolicyDocument } from '../policy/document.ts'
import { FIELDS } from '../policy/schema.ts'
import { hasField, type LivePolicy, listUnknownFields } from './profile.ts'

/** A request body: a profile as the API takes it. */
export type ProfileBody = Readonly<Record<string, unknown>>

/**
 * The body that makes a live profile what the file says. It replaces the whole profile, so it names every known field
 * that the deployment has, and passes unknown ones through. A known field that the deployment does not have is sent
 * only if the file sets it, so that the deployment may refuse what it cannot do.
 */
export function composeUpdate(document: PolicyDocument, live: LivePolicy): ProfileBody {
  const known = FIELDS.filter(field => document.given.has(field) || hasField(live, field))
  return { ...listUnknownFields(live), ...pickFields(document, known) }
}

/** The body of a new profile: what the file sets. */
export function composeCreation(document: PolicyDocument): ProfileBody {
  return pickFields(document, [...document.given])
}

function pickFields({ profile }: PolicyDocument, fields: readonly (keyof typeof profile)[]): ProfileBody {
  return Object.fromEntries(fields.map(field => [field, profile[field]]))
}
