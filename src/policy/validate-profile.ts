import { type Validation, validate, type Wording } from './describe-issue.ts'
import { describeForeignField } from './foreign-fields.ts'
import { EXTRA_FIELDS, toProfileData } from './profile-data.ts'
import { FIELDS, type Profile, profileSchema } from './schema.ts'
import type { PolicyNode } from './syntax/node.ts'

/** The profile that a file describes, or findings about what the API would refuse. */
export function validateProfile(root: PolicyNode): Validation<Profile> {
  return validate({ root, schema: profileSchema, data: toProfileData(root), wording: WORDING })
}

const { statement_rules, masking_rules, row_filters } = profileSchema.shape

const TOP_LEVEL: readonly string[] = [...FIELDS, ...EXTRA_FIELDS]
const NESTED: Readonly<Record<string, readonly string[]>> = {
  statement_rules: Object.keys(statement_rules.def.innerType.shape),
  masking_rules: Object.keys(masking_rules.def.innerType.def.element.shape),
  row_filters: Object.keys(row_filters.def.innerType.def.element.shape),
}

/** The lists that permit everything if they are empty. */
const OPENED_BY_EMPTY: Readonly<Record<string, string>> = {
  table_allowlist: 'either admits every relation',
  allow: 'either permits every kind that the access mode does',
}

const WORDING: Wording = {
  listFields: ([field]) => (field === undefined ? TOP_LEVEL : (NESTED[field] ?? [])),
  describeField: ({ field, path }) => describeForeignField(field, path),
  describeEmptyList: path => OPENED_BY_EMPTY[String(path.at(-1))] ?? 'which means the same',
  nameInvalidValue: ([field]) => (field === 'statement_rules' ? 'unknown-statement-kind' : 'invalid-value'),
}
