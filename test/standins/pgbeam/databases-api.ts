import type { Age } from './contract.ts'
import type { DatabaseContent } from './databases.ts'
import { cutPage } from './pages.ts'
import type { ApiReply, ApiRequest } from './policies-api.ts'
import { refuseUnknown } from './refusal.ts'

/** The endpoints about the databases of a project, and its decoys, which the oldest deployments do not have. */
export function createDatabasesApi({ age }: { age: Age }) {
  return {
    list({ project, path, query }: ApiRequest): ApiReply {
      const { items, nextPageToken, headers } = cutPage({ items: project.databases, path, query })
      return { status: 200, headers, body: { databases: items, ...nameNext(nextPageToken) } }
    },

    readCatalog(request: ApiRequest): ApiReply {
      const { relations, truncated, error } = findContent(request)
      const found = error === undefined ? relations.toSorted(compareRelations) : []
      const body = { relations: found, scanned_relations: found.length, scanned_columns: countColumns(found) }
      return { status: 200, headers: {}, body: { ...body, ...tell({ truncated, error }) } }
    },

    scan(request: ApiRequest): ApiReply {
      const { relations, suggestions, truncated, error } = findContent(request)
      const read = error === undefined ? relations : []
      const found =
        error === undefined ? suggestions.toSorted((a, b) => Number(b.confidence) - Number(a.confidence)) : []
      const body = { scanned_tables: read.length, scanned_columns: countColumns(read), suggestions: found }
      return { status: 200, headers: {}, body: { ...body, ...tell({ truncated, error }) } }
    },

    listHoneytokens({ project, path, query }: ApiRequest): ApiReply {
      if (age === 'oldest') throw refuseUnknown('endpoint')
      const { items, nextPageToken, headers } = cutPage({ items: project.honeytokens, path, query })
      return { status: 200, headers, body: { honeytokens: items, ...nameNext(nextPageToken) } }
    },
  }
}

function findContent({ project, databaseId }: ApiRequest): DatabaseContent {
  const content = project.contents.get(databaseId)
  if (!content) throw refuseUnknown('database')
  return content
}

/** What a reply has only where there is something to tell. */
function tell({ truncated, error }: { truncated: boolean | undefined; error: string | undefined }) {
  return { ...(truncated ? { truncated } : {}), ...(error === undefined ? {} : { error }) }
}

function nameNext(nextPageToken: string | undefined) {
  return nextPageToken ? { next_page_token: nextPageToken } : {}
}

function countColumns(relations: DatabaseContent['relations']): number {
  return relations.reduce((sum, { columns }) => sum + columns.length, 0)
}

function compareRelations(one: { schema: string; name: string }, other: { schema: string; name: string }): number {
  const [a, b] = [one, other].map(({ schema, name }) => `${schema}\0${name}`) as [string, string]
  return a < b ? -1 : Number(a > b)
}
