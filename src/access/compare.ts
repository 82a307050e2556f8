import type { Field, Profile } from '../policy/schema.ts'
import { FIELDS } from '../policy/schema.ts'
import type { Area, Change } from './change.ts'
import { compareRelations } from './compare-relations.ts'
import { compareSettings } from './compare-settings.ts'
import { compareStatements } from './compare-statements.ts'
import type { SplitConjuncts, Versions } from './pair.ts'
import { namedRelation } from './relation.ts'

/**
 * Every change in effective access between two versions of a policy, each once. Exact: a policy tells apart only the
 * relations and columns that it mentions, so comparing those and one representative of the rest compares them all.
 */
export function compareAccess(versions: Versions, splitConjuncts: SplitConjuncts): Change[] {
  const effective = compareEffect(versions, splitConjuncts)
  return [...effective, ...listNeutralEdits({ versions, effective, splitConjuncts })]
}

function compareEffect(versions: Versions, splitConjuncts: SplitConjuncts): Change[] {
  return [...compareRelations(versions, splitConjuncts), ...compareStatements(versions), ...compareSettings(versions)]
}

/** Where a field shows that acts through relations, columns, rows or statements instead of for itself. */
const EDIT_AREAS = {
  table_allowlist: 'access',
  table_denylist: 'access',
  masking_rules: 'masking',
  row_filters: 'rows',
  access_mode: 'statements',
  statement_rules: 'statements',
  approval_mode: 'approvals',
  write_mode: 'writes',
} as const satisfies Partial<Record<Field, Area>>

type ActingField = keyof typeof EDIT_AREAS

const ACTING_FIELDS = FIELDS.filter((field): field is ActingField => Object.hasOwn(EDIT_AREAS, field))

/**
 * Edits that change nothing about access, such as a reordering. Where something else does change, that is proved by
 * making each edit alone on either version.
 */
function listNeutralEdits({
  versions: { before, after },
  effective,
  splitConjuncts,
}: {
  versions: Versions
  effective: readonly Change[]
  splitConjuncts: SplitConjuncts
}): Change[] {
  if (!before) return []
  const explained = new Set(effective.map(change => change.field))
  const hasNoEffect = (versions: Versions) => compareEffect(versions, splitConjuncts).length === 0
  const isNeutral = (field: ActingField) =>
    effective.length === 0 ||
    (hasNoEffect({ before, after: { ...before, [field]: after[field] } }) &&
      hasNoEffect({ before: { ...after, [field]: before[field] }, after }))
  return ACTING_FIELDS.filter(
    field =>
      !explained.has(field) && JSON.stringify(before[field]) !== JSON.stringify(after[field]) && isNeutral(field),
  ).map(field => ({
    area: EDIT_AREAS[field],
    field,
    subject: field,
    before: describeSetting(before[field]),
    after: describeSetting(after[field]),
    // What an entry does that cannot be read, as only a live profile's may not, cannot be told either.
    direction: [before, after].some(profile => hasUnreadableEntry(profile, field)) ? 'unclear' : 'neutral',
    cause: [field],
  }))
}

function hasUnreadableEntry(profile: Profile, field: ActingField): boolean {
  switch (field) {
    case 'table_allowlist':
    case 'table_denylist':
      return profile[field].some(name => namedRelation(name) === undefined)
    case 'masking_rules':
    case 'row_filters':
      return profile[field].some(({ table }) => namedRelation(table) === undefined)
    default:
      return false
  }
}

function describeSetting(value: Profile[ActingField]): string {
  if (typeof value === 'string') return value
  const length = Array.isArray(value) ? value.length : value.allow.length + value.deny.length
  return `${length} ${length === 1 ? 'entry' : 'entries'}`
}
