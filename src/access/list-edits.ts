import { listDifferences } from '../policy/equality.ts'
import { readColumn } from '../policy/relation.ts'
import { FIELDS, type Field, type Profile } from '../policy/schema.ts'
import type { Area, Change } from './change.ts'
import { compareRelations } from './compare-relations.ts'
import { compareStatements } from './compare-statements.ts'
import type { Pair, SplitConjuncts, Versions } from './pair.ts'
import { namedRelation } from './relation.ts'

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

interface Edits {
  readonly versions: Versions
  readonly splitConjuncts: SplitConjuncts
  /** The fields of which a change in access is known. */
  readonly effective: ReadonlySet<Field>
}

/**
 * Edits that are worth a word beside the changes in access, or instead of them: those without any effect, such as a
 * reordering, and those of a field with an entry that cannot be read, as a live profile may have one.
 */
export function listEdits({ versions: { before, after }, splitConjuncts, effective }: Edits): Change[] {
  if (!before) return []
  const differing = new Set(listDifferences(before, after))
  const isSilent = (field: ActingField) =>
    effective.size === 0 ||
    !differing.has(field) ||
    (!effective.has(field) && hasNoEffect({ before, after }, field, splitConjuncts))
  const edited = ACTING_FIELDS.filter(field => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
  return edited.flatMap(field => {
    const isUnreadable = [before, after].some(profile => hasUnreadableEntry(profile, field, splitConjuncts))
    if (!isUnreadable && !isSilent(field)) return []
    return [
      {
        area: EDIT_AREAS[field],
        field,
        subject: field,
        before: describeSetting(before[field]),
        after: describeSetting(after[field]),
        direction: isUnreadable ? 'unclear' : 'neutral',
        cause: [field],
      },
    ]
  })
}

/** Whether an edit has no effect on either version, made alone: what else changes may hide it, or be hidden by it. */
function hasNoEffect({ before, after }: Pair<Profile>, field: ActingField, splitConjuncts: SplitConjuncts): boolean {
  const alone: readonly Versions[] = [
    { before, after: { ...before, [field]: after[field] } },
    { before: { ...after, [field]: before[field] }, after },
  ]
  return alone.every(
    versions =>
      compareStatements(versions).length === 0 && compareRelations(versions, splitConjuncts).next().done === true,
  )
}

function hasUnreadableEntry(profile: Profile, field: ActingField, splitConjuncts: SplitConjuncts): boolean {
  switch (field) {
    case 'table_allowlist':
    case 'table_denylist':
      return profile[field].some(name => !isReadable(name))
    case 'masking_rules':
      return profile[field].some(({ table, column }) => !isReadable(table) || 'error' in readColumn(column))
    case 'row_filters':
      return profile[field].some(
        ({ table, predicate }) => !isReadable(table) || splitConjuncts(predicate) === undefined,
      )
    default:
      return false
  }
}

function isReadable(table: string): boolean {
  return namedRelation(table) !== undefined
}

function describeSetting(value: Profile[ActingField]): string {
  if (typeof value === 'string') return value
  const length = Array.isArray(value) ? value.length : value.allow.length + value.deny.length
  return `${length} ${length === 1 ? 'entry' : 'entries'}`
}
