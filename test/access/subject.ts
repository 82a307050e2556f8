import type { Profile } from '../../src/policy/schema.ts'
import type { PolicyPair } from './edits.ts'
import { isCatalog, type Relation, readName } from './oracle.ts'
import { RELATIONS } from './universe.ts'

/** The subjects of changes, and the relations and columns of the universe that they stand for. */

export function nameRelation({ schema, table }: Relation): string {
  return `${schema}.${table}`
}

export function splitColumn(subject: string): [relations: string, column: string] {
  const dot = subject.lastIndexOf('.')
  return [subject.slice(0, dot), subject.slice(dot + 1)]
}

/**
 * The one subject that has to speak of a relation: its own name where either policy names it, else its table's where
 * either names that for every schema, else the star.
 */
export function findSubject(relation: Relation, pair: PolicyPair): string {
  const names = listNames(pair)
  if (names.has(nameRelation(relation))) return nameRelation(relation)
  return names.has(relation.table) ? `*.${relation.table}` : '*'
}

/** The relations that a subject stands for. Nobody names the catalogs' by a star. */
export function listNamed(subject: string, pair: PolicyPair): Relation[] {
  return RELATIONS.filter(relation =>
    subject.startsWith('*')
      ? !isCatalog(relation) && findSubject(relation, pair) === subject
      : subject === nameRelation(relation),
  )
}

/** Whether either policy names the table in a schema, or has rules for it that a catalog's table shares. */
export function isNamedSomewhere(table: string, pair: PolicyPair): boolean {
  const names = listNames(pair)
  return RELATIONS.some(relation => relation.table === table && names.has(nameRelation(relation)))
}

const namesListed = new WeakMap<PolicyPair, ReadonlySet<string>>()

/** The names of both policies, each pair's listed once. */
function listNames(pair: PolicyPair): ReadonlySet<string> {
  const known = namesListed.get(pair) ?? new Set([...listNamesOf(pair.before), ...listNamesOf(pair.after)])
  namesListed.set(pair, known)
  return known
}

function listNamesOf(policy: Profile): string[] {
  const spell = (name: string) => readName(name).join('.')
  return [
    ...policy.table_allowlist.map(name => (readName(name).length === 1 ? `public.${spell(name)}` : spell(name))),
    ...policy.table_denylist.map(spell),
    ...policy.masking_rules.map(({ table }) => spell(table)),
    ...policy.row_filters.map(({ table }) => spell(table)),
  ]
}
