import type { LiveSchema } from '../catalog/live/live-catalog.ts'
import type { Honeytoken, LiveDatabase } from '../catalog/live/live-project.ts'
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
  readonly schema: ReadSchema | PgBeamError | 'not-asked-for' | 'too-many'
}

/** No project has as many; each is a request. */
const MOST_DATABASES = 100

/** Asks about each project once, and about each of its databases, all at once. */
export function askDatabases({
  projects,
  ...how
}: {
  projects: readonly string[]
  reader: DatabasePort
  withCatalogs: boolean
}): Promise<AskedProject[]> {
  const ask = createAsk()
  return Promise.all(projects.map(projectId => askAbout(projectId, { ...how, ask })))
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
  { reader, ask, withCatalogs }: { reader: DatabasePort; ask: Ask; withCatalogs: boolean },
): Promise<AskedProject> {
  const askForDatabases = async () => {
    const listed = await ask('databases', projectId, () => reader.listDatabases(projectId))
    if (listed instanceof PgBeamError) return listed
    return Promise.all(
      listed.map(async (database, place): Promise<AskedDatabase> => {
        if (!withCatalogs) return { listed: database, schema: 'not-asked-for' }
        if (place >= MOST_DATABASES) return { listed: database, schema: 'too-many' }
        const target = { projectId, databaseId: database.id }
        return { listed: database, schema: await ask('schemas', projectId, () => reader.readSchemaCatalog(target)) }
      }),
    )
  }
  const [databases, honeytokens] = await Promise.all([
    askForDatabases(),
    withCatalogs ? ask('honeytokens', projectId, () => reader.listHoneytokens(projectId)) : null,
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
