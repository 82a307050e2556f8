import { type Catalog, createCatalog } from '../../src/catalog/catalog.ts'
import type { Database } from './databases.ts'

/** The database as migrations make it. */
export function toCatalog({ relations, dropped }: Database): Catalog {
  return createCatalog({
    relations: structuredClone(relations),
    schemas: [],
    extensions: [],
    dropped: new Set(dropped),
  })
}

/** The database as a dump has it, which tells no history: ids are names. */
export function toDump({ relations }: Database): Catalog {
  const ids = new Map(relations.map(({ id, schema, name }) => [id, `${schema}.${name}`]))
  const columns = new Map(
    relations.flatMap(relation => relation.columns.map(({ id, name }) => [`${relation.id} ${id}`, name] as const)),
  )
  const rename = (id: string) => ids.get(id) ?? id
  return createCatalog({
    schemas: [],
    extensions: [],
    dropped: new Set(),
    relations: relations.map(relation => ({
      ...relation,
      id: rename(relation.id),
      droppedColumns: [],
      parents: relation.parents.map(({ id, by }) => ({ id: rename(id), by })),
      reads: relation.reads.map(rename),
      mayShow: relation.mayShow.map(rename),
      columns: relation.columns.map(column => ({
        ...column,
        id: column.name,
        sources: column.sources.map(source => ({
          relation: rename(source.relation),
          column: source.column && columns.get(`${source.relation} ${source.column}`),
        })),
      })),
    })),
  })
}
