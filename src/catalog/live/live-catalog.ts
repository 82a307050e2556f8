import { compareText } from '../../text/compare.ts'
import { type Catalog, type CatalogColumn, type CatalogRelation, createCatalog, type RelationKind } from '../catalog.ts'
import { quoteName } from '../state/names.ts'

/** The user relations of a database as PgBeam finds them there. */
export interface LiveSchema {
  readonly relations: readonly LiveRelation[]
  /** Whether there may be relations and columns that are not listed. */
  readonly isTruncated: boolean
}

export interface LiveRelation {
  readonly schema: string
  readonly name: string
  /** `table`, `view`, `materialized_view`, `other`, or one of a later API. */
  readonly kind: string
  readonly columns: readonly { readonly name: string; readonly dataType: string; readonly isBinary: boolean }[]
}

/** The catalog of a database as it is now: names, columns, types and kinds; what views read and what has parents is not known. */
export function createLiveCatalog({ relations, isTruncated }: LiveSchema): Catalog {
  const described = relations.map(relation => describeRelation(relation, !isTruncated))
  // Each once, whatever the reply says.
  const unique = new Map(described.map(relation => [relation.id, relation]))
  const sorted = [...unique.values()].sort(
    (one, other) => compareText(one.schema, other.schema) || compareText(one.name, other.name),
  )
  return createCatalog({
    relations: sorted,
    schemas: [...new Set(sorted.map(({ schema }) => schema))],
    extensions: [],
    dropped: new Set(),
  })
}

const KINDS: Readonly<Record<string, RelationKind>> = {
  table: 'table',
  view: 'view',
  materialized_view: 'materialized-view',
}

function describeRelation({ schema, name, kind, columns }: LiveRelation, isComplete: boolean): CatalogRelation {
  return {
    id: `${quoteName(schema)}.${quoteName(name)}`,
    schema,
    name,
    kind: (Object.hasOwn(KINDS, kind) && KINDS[kind]) || 'other',
    parents: [],
    isPartitioned: false,
    columns: columns.map(describeColumn),
    droppedColumns: [],
    isComplete,
    reads: [],
    mayShow: [],
    extension: undefined,
    at: undefined,
  }
}

function describeColumn({ name, dataType, isBinary }: LiveRelation['columns'][number]): CatalogColumn {
  const type = NO_TYPES.has(dataType) ? undefined : dataType
  return { id: quoteName(name), name, type, isBinary, sources: [], at: undefined }
}

/** What `information_schema` writes in the place of a type that it does not name. */
const NO_TYPES: ReadonlySet<string> = new Set(['ARRAY', 'USER-DEFINED'])
