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

/** One value for each relation. */
export class RelationMap<Value> {
  readonly #tables = new Map<string | undefined, TableEntry<Value>>()

  get({ schema, table }: Relation): Value | undefined {
    const first = this.#tables.get(table)
    return first?.relation.schema === schema ? first?.value : first?.others?.get(schema)?.value
  }

  /** The relation's value, made on first use. */
  getOrAdd(relation: Relation, create: (relation: Relation) => Value): Value {
    const { schema, table } = relation
    const first = this.#tables.get(table)
    const known = first?.relation.schema === schema ? first : first?.others?.get(schema)
    if (known) return known.value
    const entry: TableEntry<Value> = { relation, value: create(relation), others: undefined }
    if (!first) this.#tables.set(table, entry)
    else {
      first.others ??= new Map()
      first.others.set(schema, entry)
    }
    return entry.value
  }

  /** By table, and for each in the order in which its schemas came. */
  *relations(): Generator<Relation> {
    for (const { relation, others } of this.#tables.values()) {
      yield relation
      if (others) for (const other of others.values()) yield other.relation
    }
  }
}

/** The relation of a name that came first; most names are of one relation only. */
interface TableEntry<Value> {
  readonly relation: Relation
  readonly value: Value
  others: Map<string | undefined, TableEntry<Value>> | undefined
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
