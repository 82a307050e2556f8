import type { Relation } from './statement.ts'

/** Always readable, whatever the lists say. */
export function isCatalog({ schema, name }: Relation): boolean {
  if (schema === undefined) return name.toLowerCase().startsWith('pg_')
  return ['pg_catalog', 'information_schema'].includes(schema.toLowerCase())
}

/** An allowlist's bare name grants the public schema only. */
export function isGrantedBy(entry: string, relation: Relation): boolean {
  const { schema = 'public', name } = readEntry(entry)
  return isSame({ schema, name }, relation)
}

/** A bare name in a denylist, a mask or a row filter covers the relation in every schema. */
export function isCoveredBy(entry: string, relation: Relation): boolean {
  const { schema, name } = readEntry(entry)
  return isSame({ schema: schema ?? relation.schema, name }, relation)
}

export function writeRelation({ schema = 'public', name }: Relation): string {
  return `${schema}.${name}`
}

function readEntry(entry: string): Relation {
  const [name = '', ...schema] = entry.trim().replaceAll('"', '').split('.').reverse()
  return { schema: schema.length === 0 ? undefined : schema.reverse().join('.'), name }
}

function isSame(a: Relation, b: Relation): boolean {
  return writeRelation(a).toLowerCase() === writeRelation(b).toLowerCase()
}
