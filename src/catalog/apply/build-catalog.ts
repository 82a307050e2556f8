import { compareText } from '../../text/compare.ts'
import { type Catalog, type CatalogColumn, type CatalogRelation, createCatalog } from '../catalog.ts'
import type { Database } from '../state/database.ts'
import type { ColumnState, RelationState } from '../state/objects.ts'
import { formatType, isBinary } from '../state/types.ts'
import { isKnownExtension } from './extensions.ts'

/** What is in a database, once all is applied. */
export function buildCatalog(database: Database): Catalog {
  const schemas = [...database.schemas.values()].sort((one, other) => compareText(one.name, other.name))
  const relations = schemas.flatMap(schema => {
    const sorted = [...schema.relations.values()].sort((one, other) => compareText(one.name, other.name))
    return sorted.flatMap(relation => describeRelation(relation) ?? [])
  })
  const kept = new Set(relations.map(({ id }) => id))
  return createCatalog({
    relations,
    dropped: new Set(database.listMade().filter(id => !kept.has(id))),
    schemas: schemas.map(({ name }) => name),
    extensions: [...database.extensions].map(([name, schema]) => ({ name, schema, isKnown: isKnownExtension(name) })),
  })
}

function describeRelation(relation: RelationState): CatalogRelation | undefined {
  const { id, schema, name, kind, parents, columns, mayShow, isPartition } = relation
  if (kind === 'composite-type') return undefined
  return {
    id,
    schema: schema.name,
    name,
    kind,
    parents: [...parents].map(parent => ({ id: parent.id, by: isPartition ? 'partition' : 'inheritance' })),
    isPartitioned: relation.isPartitioned,
    columns: columns.map(describeColumn),
    droppedColumns: relation.droppedColumns,
    isComplete: relation.isComplete,
    reads: listRead(relation).map(read => read.id),
    mayShow: [...mayShow].map(shown => shown.id),
    extension: relation.extension,
    at: relation.at,
  }
}

/** A table with columns that are, or were, computed from others reads itself. */
function listRead(relation: RelationState): RelationState[] {
  const { dependencies, copied, columns } = relation
  const isComputed = columns.some(
    ({ computedFrom, sources }) => computedFrom.size > 0 || sources.some(source => source.relation === relation),
  )
  return [...new Set([...(dependencies?.relations ?? []), ...copied, ...(isComputed ? [relation] : [])])]
}

function describeColumn(column: ColumnState): CatalogColumn {
  const { id, name, type, at } = column
  const sources = [...new Set([...column.sources, ...[...column.computedFrom].map(({ source }) => source)])]
  return {
    id,
    name,
    type: type && formatType(type),
    isBinary: type !== undefined && isBinary(type),
    sources: sources.map(source => ({ relation: source.relation.id, column: source.column?.id })),
    at,
  }
}
