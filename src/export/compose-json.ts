import { isDeepStrictEqual } from 'node:util'
import { DEFAULTS, FIELDS, type Field, type Profile } from '../policy/schema.ts'
import { showHidden } from '../text/visible.ts'

/** The JSON of a policy file: fields in the order of the API's schema, those at their defaults left out. */
export function composeJson({ id, projectId, profile }: ExportedPolicy): string {
  const fields = listGivenFields(profile).map(field => [
    field,
    field === 'statement_rules'
      ? Object.fromEntries(listGivenRules(profile).map(list => [list, profile.statement_rules[list]]))
      : profile[field],
  ])
  const text = JSON.stringify({ id, project_id: projectId, ...Object.fromEntries(fields) }, null, 2)
  return `${showHidden(text, { form: 'json', keep: '\n' })}\n`
}

/** What goes into a file: a profile, and the live profile that it is. */
export interface ExportedPolicy {
  readonly id: string
  readonly projectId: string
  readonly profile: Profile
  /** Fields that the live profile has and no file can hold. Hostile text. */
  readonly unknownFields: readonly string[]
}

/** The fields that a file has to set: all but those that have their defaults anyway. */
export function listGivenFields(profile: Profile): Field[] {
  return FIELDS.filter(field => field === 'name' || !isDeepStrictEqual(profile[field], DEFAULTS[field]))
}

/** Of the statement rules the lists that are not empty. */
export function listGivenRules({ statement_rules: rules }: Profile): ('allow' | 'deny')[] {
  return (['allow', 'deny'] as const).filter(list => rules[list].length > 0)
}
