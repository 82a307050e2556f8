import type { LiveSchema } from '../catalog/live/live-catalog.ts'
import type { Honeytoken, LiveDatabase, PiiColumn } from '../catalog/live/live-project.ts'
import { PgBeamError } from '../live/pgbeam-error.ts'
import { createBreaker, type Topic } from './breaker.ts'

/** A database as PgBeam lists it. */
export type ListedDatabase = Pick<LiveDatabase, 'id' | 'name' | 'isReplica'>

/** What PgBeam finds in a database now; nothing where it could not read it. */
export type ReadSchema = LiveSchema & { readonly hasFailed: boolean }

/** Asks PgBeam about databases. Throws a `PgBeamError` where it got no usable answer. */
export interface DatabasePort {
  listDatabases(projectId: string): Promise<readonly ListedDatabase[]>
  readSchemaCatalog(target: { projectId: string; databaseId: string }): Promise<ReadSchema>
  listHoneytokens(projectId: string): Promise<readonly Honeytoken[]>
  /** Makes PgBeam sample values. */
  scanPii(target: { projectId: string; databaseId: string }): Promise<PiiScan>
}

/** The columns of a database that PgBeam takes for personal data; nothing where it could not read it. */
export interface PiiScan {
  readonly suggestions: readonly PiiColumn[]
  readonly isTruncated: boolean
  readonly hasFailed: boolean
}

/** What is asked of each database. */
export interface Wanted {
  readonly withCatalogs: boolean
  /** The projects whose databases are scanned for personal data. */
  readonly scanned?: readonly string[]
}

/** What came of asking about a project: what was to be known, or why it is not. */
export interface AskedProject {
  readonly projectId: string
  readonly databases: readonly AskedDatabase[] | PgBeamError
  /** Null: they were not asked for. */
  readonly honeytokens: readonly Honeytoken[] | PgBeamError | null
}

export interface AskedDatabase {
  readonly listed: ListedDatabase
  readonly schema: ReadSchema | PgBeamError | NotAsked
  readonly scan: PiiScan | PgBeamError | NotAsked
}

type NotAsked = 'not-asked-for' | 'too-many'

/** No project has as many; each is a request. */
const MOST_DATABASES = 100

/** Asks about each project once, and about each of its databases, all at once. */
export function askDatabases({
  projects,
  ...how
}: {
  projects: readonly string[]
  reader: DatabasePort
} & Wanted): Promise<AskedProject[]> {
  const ask = createAsk()
  // A scan takes longer, and one that goes unanswered is to cost nothing else.
  const askScan = createAsk()
  return Promise.all(projects.map(projectId => askAbout(projectId, { ...how, ask, askScan })))
}

type Ask = <T>(topic: Topic, projectId: string, request: () => Promise<T>) => Promise<T | PgBeamError>

function createAsk(): Ask {
  const breaker = createBreaker()
  return async (topic, projectId, request) => {
    const answer = await breaker.ask({ topic, projectId }, () => keepAbsence(request))
    return answer.kind === 'answered' ? answer.value : answer.error
  }
}

/** That one thing is not there, or not for this key, says nothing about the others. */
async function keepAbsence<T>(request: () => Promise<T>): Promise<T | PgBeamError> {
  try {
    return await request()
  } catch (error) {
    if (error instanceof PgBeamError && (error.status === 403 || error.status === 404)) return error
    throw error
  }
}

async function askAbout(
  projectId: string,
  { reader, ask, askScan, withCatalogs, scanned = [] }: { reader: DatabasePort; ask: Ask; askScan: Ask } & Wanted,
): Promise<AskedProject> {
  const isScanned = scanned.includes(projectId)
  const askForDatabases = async () => {
    const listed = await ask('databases', projectId, () => reader.listDatabases(projectId))
    if (listed instanceof PgBeamError) return listed
    return Promise.all(
      listed.map(async (database, place): Promise<AskedDatabase> => {
        const target = { projectId, databaseId: database.id }
        const askIf = async <T>(isWanted: boolean, request: () => Promise<T>) => {
          if (!isWanted) return 'not-asked-for'
          return place >= MOST_DATABASES ? 'too-many' : request()
        }
        const [schema, scan] = await Promise.all([
          askIf(withCatalogs, () => ask('schemas', projectId, () => reader.readSchemaCatalog(target))),
          askIf(isScanned, () => askScan('scans', projectId, () => reader.scanPii(target))),
        ])
        return { listed: database, schema, scan }
      }),
    )
  }
  const [databases, honeytokens] = await Promise.all([
    askForDatabases(),
    withCatalogs || isScanned ? ask('honeytokens', projectId, () => reader.listHoneytokens(projectId)) : null,
  ])
  return { projectId, databases, honeytokens }
}

/** Whether PgBeam has told what it found. */
export function isAnswer(schema: AskedDatabase['schema']): schema is ReadSchema {
  return typeof schema !== 'string' && !(schema instanceof PgBeamError)
}

/** Whether PgBeam has read the database. */
export function isRead(schema: AskedDatabase['schema']): schema is ReadSchema {
  return isAnswer(schema) && !schema.hasFailed
}
