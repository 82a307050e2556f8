import { foldCase } from '../text/fold-case.ts'
import { readColumn, readRelation } from './relation.ts'
import { FIELDS, type Field, type Profile } from './schema.ts'

/**
 * The fields in which two profiles differ in meaning: lists are sets, and names of relations and columns match without
 * regard to the case of ASCII letters. So a server that tidies up what it stores still holds what it was given.
 */
export function listDifferences(one: Profile, other: Profile): Field[] {
  return FIELDS.filter(field => canonicalise(one, field) !== canonicalise(other, field))
}

export function isSameProfile(one: Profile, other: Profile): boolean {
  return FIELDS.every(field => canonicalise(one, field) === canonicalise(other, field))
}

function canonicalise(profile: Profile, field: Field): string | number {
  switch (field) {
    case 'table_allowlist':
    case 'table_denylist':
      return canonicaliseSet(profile[field].map(canonicaliseRelation))
    case 'masking_rules':
      return canonicaliseSet(
        profile[field].map(({ table, column, kind }) => [
          canonicaliseRelation(table),
          canonicaliseColumn(column),
          kind,
        ]),
      )
    case 'row_filters':
      return canonicaliseSet(profile[field].map(({ table, predicate }) => [canonicaliseRelation(table), predicate]))
    case 'statement_rules':
      return `${canonicaliseSet(profile[field].allow)} ${canonicaliseSet(profile[field].deny)}`
    default:
      return profile[field]
  }
}

function canonicaliseSet(entries: readonly unknown[]): string {
  return JSON.stringify([...new Set(entries.map(entry => JSON.stringify(entry)))].toSorted())
}

function canonicaliseRelation(text: string): unknown {
  const name = readRelation(text)
  return 'error' in name ? foldCase(text) : [name.schema ?? null, name.table]
}

function canonicaliseColumn(text: string): string {
  const name = readColumn(text)
  return 'error' in name ? foldCase(text) : name.column
}
