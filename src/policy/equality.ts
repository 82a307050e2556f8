import { foldCase } from '../text/fold-case.ts'
import { readColumn, readRelation } from './relation.ts'
import { FIELDS, type Field, type MaskingRule, type Profile, type RowFilter } from './schema.ts'

/**
 * The fields in which two profiles differ in meaning: lists are sets, and names of relations and columns match without
 * regard to the case of ASCII letters. So a server that tidies up what it stores still holds what it was given.
 */
export function listDifferences(one: Profile, other: Profile): Field[] {
  const [ours, theirs] = [canonicalise(one), canonicalise(other)]
  return FIELDS.filter(field => ours.get(field) !== theirs.get(field))
}

export function isSameProfile(one: Profile, other: Profile): boolean {
  const [ours, theirs] = [canonicalise(one), canonicalise(other)]
  return FIELDS.every(field => ours.get(field) === theirs.get(field))
}

/** The fields that are lists, and the two lists of `statement_rules`. */
export type ListName = 'table_allowlist' | 'table_denylist' | 'masking_rules' | 'row_filters' | 'allow' | 'deny'

/** A text that two entries of such a list share where they mean the same, and only there. */
export function identifyEntry(list: ListName, entry: unknown): string {
  return JSON.stringify(canonicaliseEntry(list, entry))
}

/** The same of what a mask or a row filter is about: a column, or a relation. */
export function identifySubject(entry: { readonly table: string; readonly column?: string }): string {
  const { table, column } = entry
  return JSON.stringify([canonicaliseRelation(table), column === undefined ? null : canonicaliseColumn(column)])
}

type Canonical = ReadonlyMap<Field, string | number>

/** A version is compared many times, with what is live, was applied and was reviewed; and it never changes. */
const canonicalForms = new WeakMap<Profile, Canonical>()

function canonicalise(profile: Profile): Canonical {
  const known = canonicalForms.get(profile)
  if (known) return known
  const canonical = new Map(FIELDS.map(field => [field, canonicaliseField(profile, field)]))
  canonicalForms.set(profile, canonical)
  return canonical
}

function canonicaliseField(profile: Profile, field: Field): string | number {
  switch (field) {
    case 'table_allowlist':
    case 'table_denylist':
    case 'masking_rules':
    case 'row_filters':
      return canonicaliseSet(field, profile[field])
    case 'statement_rules':
      return `${canonicaliseSet('allow', profile[field].allow)} ${canonicaliseSet('deny', profile[field].deny)}`
    default:
      return profile[field]
  }
}

function canonicaliseSet(list: ListName, entries: readonly unknown[]): string {
  return JSON.stringify([...new Set(entries.map(entry => identifyEntry(list, entry)))].toSorted())
}

function canonicaliseEntry(list: ListName, entry: unknown): unknown {
  switch (list) {
    case 'table_allowlist':
    case 'table_denylist':
      return canonicaliseRelation(entry as string)
    case 'masking_rules': {
      const { table, column, kind } = entry as MaskingRule
      return [canonicaliseRelation(table), canonicaliseColumn(column), kind]
    }
    case 'row_filters': {
      const { table, predicate } = entry as RowFilter
      return [canonicaliseRelation(table), predicate]
    }
    default:
      return entry
  }
}

function canonicaliseRelation(text: string): unknown {
  const name = readRelation(text)
  return 'error' in name ? foldCase(text) : [name.schema ?? null, name.table]
}

function canonicaliseColumn(text: string): string {
  const name = readColumn(text)
  return 'error' in name ? foldCase(text) : name.column
}
