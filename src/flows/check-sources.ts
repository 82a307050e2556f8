import type { CheckInputs } from '../action/inputs.ts'
import type { DatabaseLine } from '../catalog/files/database-lines.ts'
import { MAX_SQL_BYTES, selectSchemas } from '../catalog/files/select-files.ts'
import type { GitHubClient } from '../github/client/client.ts'
import { createListings, createSnapshotReader, type ListingReader } from '../github/files/snapshot.ts'
import type { DatabasePort } from '../impact/ask-databases.ts'
import type { PgBeamOptions } from '../pgbeam/http.ts'
import { type Selection, uniteSelections } from '../policy/globs.ts'
import type { SchemaFiles } from './read-schemas.ts'

/** People wait for a check: it goes on without a PgBeam that is slow to answer. */
export const CHECK_PATIENCE = { timeoutMs: 20_000, requestBudgetMs: 20_000, runBudgetMs: 30_000 }

/** Loaded only where the tables of projects matter. */
export async function openDatabases({
  inputs: { pgbeam, databaseSchema, liveSchema, scanPii = false },
  connection,
}: {
  inputs: Pick<CheckInputs, 'pgbeam' | 'databaseSchema' | 'liveSchema'> & Partial<Pick<CheckInputs, 'scanPii'>>
  connection: Pick<PgBeamOptions, 'userAgent' | 'onDeprecation' | 'onRequest'>
}): Promise<DatabasePort | undefined> {
  if (pgbeam.kind === 'none' || !(liveSchema || scanPii || databaseSchema.length > 0)) return undefined
  const { createDatabaseReader } = await import('../pgbeam/database-reader.ts')
  const patienceMs = CHECK_PATIENCE.runBudgetMs
  return createDatabaseReader({ ...pgbeam, ...connection, ...CHECK_PATIENCE, patienceMs })
}

/** Policies and SQL files, by one list of a commit's files. */
export function openFiles({
  client,
  selection,
  lines,
}: {
  client: GitHubClient
  selection: Selection
  lines: readonly DatabaseLine[]
}): { snapshots: ListingReader; schemaFiles: SchemaFiles | undefined } {
  if (lines.length === 0) return { snapshots: createSnapshotReader({ client, selection }), schemaFiles: undefined }
  const schemas = selectSchemas(lines)
  const listCommit = createListings({ client, selection: uniteSelections(selection, schemas) })
  return {
    snapshots: createSnapshotReader({ client, selection, listCommit }),
    schemaFiles: createSnapshotReader({ client, selection: schemas, listCommit, maxBytes: MAX_SQL_BYTES }),
  }
}
