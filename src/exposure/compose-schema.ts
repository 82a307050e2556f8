import type { DatabaseLine } from '../catalog/files/database-lines.ts'
import type { ReadSchema } from '../catalog/files/schema-reader.ts'
import { coversAll } from '../catalog/live/covers-all.ts'
import type { LiveProject } from '../catalog/live/live-project.ts'
import { createMayName, type MayName } from '../catalog/live/may-name.ts'
import type { Unread } from '../catalog/sql/unread.ts'
import type { MovedSchema } from './moved.ts'
import type { ProjectSchema, SchemaGate } from './project-schema.ts'
import type { Tables } from './tables.ts'

/** A database of SQL files, at both commits. */
export interface FileDatabase {
  readonly line: DatabaseLine
  readonly before: ReadSchema
  readonly after: ReadSchema
  readonly moved: () => MovedSchema
  /** Whether how the files differ from those before is what happens to the database. */
  readonly isTold: boolean
  /** What was not read, and was not there before. */
  readonly added: readonly Unread[]
}

export interface FileDatabases {
  readonly databases: readonly FileDatabase[]
  /** The lines that match no file at the head: their databases are not known. */
  readonly missing: readonly DatabaseLine[]
}

/** What there is to know the tables of a project by. */
export interface ProjectSources {
  readonly projectId: string
  readonly databases: readonly FileDatabase[]
  /** Whether a line about the project matches no file. */
  readonly hasMissing: boolean
  /** Undefined without an API key. */
  readonly live: LiveProject | undefined
}

/** Undefined where nothing is known of any database of the project. */
export function composeSchema(sources: ProjectSources, gate: SchemaGate): ProjectSchema | undefined {
  const { projectId, databases, hasMissing, live } = sources
  const liveCatalogs = live?.databases?.flatMap(({ catalog }) => catalog ?? []) ?? []
  if (databases.length + liveCatalogs.length === 0) return undefined
  const lines = databases.map(({ line }) => line)
  const mayName = composeMayName(sources)
  const unite = (versions: readonly ReadSchema[]): Tables => ({
    catalogs: [...versions.map(({ catalog }) => catalog), ...liveCatalogs],
    areAll: !hasMissing && coversAll({ projectId, lines, live }),
    hasUnread: versions.some(({ unread }) => unread.length > 0),
    mayName,
  })
  const isCovered = coversAll({ projectId, lines, live: live && withoutCatalogs(live) })
  return {
    tables: unite(databases.map(({ after }) => after)),
    formerly: unite(databases.map(({ before }) => before)),
    get databases() {
      return databases.map(({ moved }) => moved())
    },
    isWhole: !hasMissing && isCovered && databases.every(({ isTold }) => isTold),
    unread: databases.flatMap(({ added }) => added),
    gate,
  }
}

/** Which relations of a project may be named. */
export function composeMayName({ databases, live }: ProjectSources): MayName {
  return createMayName({ files: databases.map(({ after }) => after.catalog), honeytokens: live?.honeytokens ?? null })
}

function withoutCatalogs(live: LiveProject): LiveProject {
  const databases = live.databases?.map(database => ({ ...database, catalog: undefined, isPartial: true })) ?? null
  return { ...live, databases }
}
