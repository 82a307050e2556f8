import { databasePageReply, honeytokenPageReply, scanPiiReply, schemaCatalogReply } from './database-replies.ts'
import type { PgBeamOptions } from './http.ts'
import type { DatabaseReader } from './model.ts'
import { DATABASE_OPERATIONS } from './operations.ts'
import { collectPages } from './pages.ts'
import { createPatientSend } from './patience.ts'

/**
 * A client that asks about databases and nothing else, with a budget of its own: a database that does not answer costs no
 * other request. All that is asked of it is over `patienceMs` after the first request began.
 * Throws a `PgBeamError` of kind `configuration` where the URL or the key cannot be used.
 */
export function createDatabaseReader(options: PgBeamOptions & { patienceMs: number }): DatabaseReader {
  const send = createPatientSend(options, Object.values(DATABASE_OPERATIONS))
  return {
    async listDatabases(project) {
      const operation = DATABASE_OPERATIONS.listDatabases
      const databases = await collectPages({ send, operation, project, schema: databasePageReply })
      // A database added while the pages were read moves others from one page to the next.
      return [...new Map(databases.map(database => [database.id, database])).values()]
    },

    async readSchemaCatalog({ projectId: project, databaseId: database }) {
      const operation = DATABASE_OPERATIONS.readSchemaCatalog
      const { data } = await send({ operation, project, database, schema: schemaCatalogReply })
      return data
    },

    listHoneytokens: project =>
      collectPages({ send, operation: DATABASE_OPERATIONS.listHoneytokens, project, schema: honeytokenPageReply }),

    async scanPii({ projectId: project, databaseId: database }) {
      const { data } = await send({ operation: DATABASE_OPERATIONS.scanPii, project, database, schema: scanPiiReply })
      return data
    },
  }
}
