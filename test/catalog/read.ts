import type { Catalog, CatalogColumn, CatalogRelation } from '../../src/catalog/catalog.ts'
import { openSchemaReader } from '../../src/catalog/files/open-reader.ts'
import type { ReadSchema, SchemaReader } from '../../src/catalog/files/schema-reader.ts'
import { hashBlob, type SnapshotFile } from '../../src/policy/file.ts'

let opened: Promise<SchemaReader> | undefined

/** The database that files define; a text alone is the one file `schema.sql`. */
export async function readSchema(files: string | Readonly<Record<string, string>>): Promise<ReadSchema> {
  opened ??= openSchemaReader()
  const texts = typeof files === 'string' ? { 'schema.sql': files } : files
  return (await opened).read(Object.entries(texts).map(([path, text]) => createFile(path, text)))
}

export function createFile(path: string, text: string): SnapshotFile {
  return { path, blob: hashBlob(Buffer.from(text)), content: { kind: 'text', text } }
}

/** What is not read, as `line reason`. */
export async function listUnread(text: string): Promise<string[]> {
  const { unread } = await readSchema(text)
  return unread.map(({ line, reason }) => `${line} ${reason}`)
}

/** Relations by their names, such as `table (id integer, email text)`; columns of views with what they are made of. */
export function summarise(catalog: Catalog): Record<string, string> {
  return Object.fromEntries(
    catalog.relations
      .filter(({ kind }) => kind !== 'sequence')
      .map(relation => [nameOf(relation), summariseRelation(catalog, relation)]),
  )
}

function summariseRelation(catalog: Catalog, relation: CatalogRelation): string {
  const parents = relation.parents.map(({ id, by }) => ` ${by} of ${nameById(catalog, id)}`)
  const columns = relation.columns.map(column => summariseColumn(catalog, column))
  const more = relation.isComplete ? [] : [['…', ...relation.mayShow.map(id => nameById(catalog, id))].join(' ')]
  return `${relation.kind}${parents.join('')} (${[...columns, ...more].join(', ')})`
}

function summariseColumn(catalog: Catalog, { name, type, sources }: CatalogColumn): string {
  const origin = sources.map(({ relation, column }) => {
    const source = catalog.byId(relation)
    return `${nameById(catalog, relation)}.${source?.columns.find(({ id }) => id === column)?.name ?? '*'}`
  })
  return [name, ...(type === undefined ? [] : [type]), ...(origin.length > 0 ? ['<', ...origin.sort()] : [])].join(' ')
}

function nameById(catalog: Catalog, id: string): string {
  const relation = catalog.byId(id)
  return relation ? nameOf(relation) : `gone ${id}`
}

function nameOf({ schema, name }: CatalogRelation): string {
  return schema === 'public' ? name : `${schema}.${name}`
}
