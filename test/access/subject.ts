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

/** The next wider subject, which speaks for this one where nothing differs. */
export function widenSubject(subject: string): string {
  return subject.startsWith('*.') ? '*' : subject.replace(/^[^.]+/, '*')
}

/** Whether a subject speaks of the relation, where none speaks of it more exactly. */
export function includesRelation(subject: string, relation: Relation): boolean {
  return subject === '*' || subject === `*.${relation.table}` || subject === nameRelation(relation)
}

/** The relations that a subject stands for; a star leaves out those that either policy names, and the catalogs. */
export function listNamed(subject: string, { before, after }: PolicyPair): Relation[] {
  const named = new Set([...listNames(before), ...listNames(after)])
  return RELATIONS.filter(relation => {
    if (!includesRelation(subject, relation)) return false
    if (!subject.startsWith('*')) return true
    if (isCatalog(relation) || named.has(nameRelation(relation))) return false
    return subject !== '*' || !named.has(relation.table)
  })
}

function listNames(policy: Profile): string[] {
  const spell = (name: string) => readName(name).join('.')
  return [
    ...policy.table_allowlist.map(name => (readName(name).length === 1 ? `public.${spell(name)}` : spell(name))),
    ...policy.table_denylist.map(spell),
    ...policy.masking_rules.map(({ table }) => spell(table)),
    ...policy.row_filters.map(({ table }) => spell(table)),
  ]
}
