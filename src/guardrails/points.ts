import type { AccessModel } from '../access/model.ts'
import { type Relation, RelationMap } from '../access/relation.ts'
import { compilePart, hasStar, listReadings, matchesRelation, type Pattern } from './pattern.ts'

/** The relations that policies name, by table: a policy tells no others apart. */
export class Mentions {
  /** The schemas in which a table is named. */
  readonly #schemas = new Map<string, Set<string>>()
  /** The tables by what their names may be read as. */
  readonly #readings = new Map<string, Set<string>>()

  constructor(models: Iterable<AccessModel>) {
    for (const model of models) {
      for (const { schema, table } of model.names()) {
        if (table === undefined) continue
        const known = this.#schemas.get(table) ?? new Set()
        this.#schemas.set(table, known)
        if (schema !== undefined) known.add(schema)
        for (const reading of listReadings(table)) {
          const tables = this.#readings.get(reading) ?? new Set()
          this.#readings.set(reading, tables.add(table))
        }
      }
    }
  }

  /**
   * The relations at which a pattern for relations is judged: each that it takes in and a policy names; each table that a
   * policy names, in a schema of the pattern in which nobody names it; and one relation that nobody names. The pattern's own
   * text is a name that no policy can have wherever it has a `*`.
   */
  listPoints(pattern: Pattern): Iterable<Required<Relation>> {
    const points = new RelationMap<Required<Relation>>()
    const add = (point: Required<Relation>) => points.getOrAdd(point, () => point)
    add({ schema: pattern.schema, table: pattern.table })
    for (const table of this.#listTables(pattern.table)) {
      add({ schema: pattern.schema, table })
      for (const schema of this.#schemas.get(table) ?? []) {
        const relation = { schema, table }
        if (matchesRelation(pattern, relation)) add(relation)
      }
    }
    return points.relations() as Iterable<Required<Relation>>
  }

  #listTables(part: string): Iterable<string> {
    if (!hasStar(part)) return this.#readings.get(part) ?? []
    const takes = compilePart(part)
    return [...this.#readings].flatMap(([reading, tables]) => (takes(reading) ? [...tables] : []))
  }
}
