import type { Path } from './finding.ts'
import { EXTRA_FIELDS } from './profile-data.ts'
import { FIELDS, profileSchema } from './schema.ts'

const { statement_rules, masking_rules, row_filters } = profileSchema.shape

const KNOWN: Readonly<Record<string, readonly string[]>> = {
  statement_rules: Object.keys(statement_rules.unwrap().shape),
  masking_rules: Object.keys(masking_rules.unwrap().element.shape),
  row_filters: Object.keys(row_filters.unwrap().element.shape),
}

const TOP_LEVEL: readonly string[] = [...FIELDS, ...EXTRA_FIELDS]

/** The fields that the mapping at `path` may have. */
export function listKnownFields([field]: Path): readonly string[] {
  return field === undefined ? TOP_LEVEL : (KNOWN[field] ?? [])
}
