import { readRelation } from '../policy/relation.ts'

/**
 * A relation, or the representative of all those that are alike because no policy at hand tells them apart: without a
 * `schema`, the same name in a schema that nobody mentions; without a `table` too, a relation that nobody mentions.
 */
export interface Relation {
  readonly schema?: string
  readonly table?: string
}

/** Every relation that nobody mentions. */
export const ANY_RELATION: Relation = {}

/** The relation's name in reports: `schema.table`, `*.table` or `*`. */
export function nameRelation({ schema, table }: Relation): string {
  return table === undefined ? '*' : `${schema ?? '*'}.${table}`
}

/** The representative of the relation's name in every schema. */
export function bareRelation({ table }: Relation): Relation {
  return table === undefined ? ANY_RELATION : { table }
}

/** The next wider representative: what holds for it need not be repeated for the relation. */
export function generaliseRelation({ schema, table }: Relation): Relation | undefined {
  if (table === undefined) return undefined
  return schema === undefined ? ANY_RELATION : { table }
}

/** One value for each relation. */
export class RelationMap<Value> {
  readonly #tables = new Map<string | undefined, Map<string | undefined, { relation: Relation; value: Value }>>()

  get({ schema, table }: Relation): Value | undefined {
    return this.#tables.get(table)?.get(schema)?.value
  }

  /** The relation's value, made on first use. */
  getOrAdd(relation: Relation, create: (relation: Relation) => Value): Value {
    const { schema, table } = relation
    const schemas = this.#tables.get(table) ?? new Map()
    const entry = schemas.get(schema) ?? { relation, value: create(relation) }
    schemas.set(schema, entry)
    this.#tables.set(table, schemas)
    return entry.value
  }

  *relations(): Generator<Relation> {
    for (const schemas of this.#tables.values()) {
      for (const { relation } of schemas.values()) yield relation
    }
  }
}

/**
 * The relation that a policy's list names. A bare name is the one without a schema, unless the list gives bare names a
 * schema; undefined where the name cannot be read, which only a live profile's can be.
 */
export function namedRelation(name: string, bareSchema?: string): Relation | undefined {
  const read = readRelation(name)
  if ('error' in read) return undefined
  const schema = read.schema ?? bareSchema
  return schema === undefined ? { table: read.table } : { schema, table: read.table }
}
