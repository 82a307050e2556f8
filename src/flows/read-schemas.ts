import type { CheckInputs } from '../action/inputs.ts'
import type { DatabaseLine } from '../catalog/files/database-lines.ts'
import { openSchemaReader } from '../catalog/files/open-reader.ts'
import type { ReadSchema } from '../catalog/files/schema-reader.ts'
import { type FileVersions, noteConvention, tellsChanges } from '../catalog/files/versions.ts'
import { coversAll } from '../catalog/live/covers-all.ts'
import type { LiveProject } from '../catalog/live/live-project.ts'
import { createMayName, type MayName } from '../catalog/live/may-name.ts'
import type { Unread } from '../catalog/sql/unread.ts'

import { findMoved, type MovedSchema } from '../exposure/moved.ts'

import { pairCatalogs } from '../exposure/pair-catalogs.ts'
import type { ProjectSchema, SchemaGate } from '../exposure/project-schema.ts'
import type { Tables } from '../exposure/tables.ts'
import type { DatabasePort, PiiColumn } from '../impact/ask-databases.ts'
import { type LiveTables, NO_LIVE_TABLES, readLiveTables } from '../impact/live-tables.ts'
import { noteUnmatchedSchemas, noteUnread } from '../plan/findings.ts'
import type { Snapshot, SnapshotFile } from '../policy/file.ts'
import { compileGlobs } from '../policy/globs.ts'
import type { ReportedFinding } from '../report/schema.ts'
import type { Comparison } from './comparison.ts'

/** The SQL files of commits. */
export interface SchemaFiles {
  /** In the order asked. Throws where a commit is not there. */
  read(commits: readonly string[]): Promise<Snapshot[]>
  /** Whether a commit holds other files than another (null: than none). */
  differ(one: string | null, other: string): Promise<boolean>
}

/** The SQL files of both sides of a check. */
export interface SchemaSides {
  readonly base: readonly SnapshotFile[]
  readonly head: readonly SnapshotFile[]
  readonly isChanged: boolean
}

/** What SQL files say of the databases of projects. */
export interface Schemas {
  /** Undefined where no line is about a database of the project. */
  find(projectId: string): ProjectSchema | undefined
  /** What looks like personal data in the databases of a project, and which relations may be named. */
  findPersonalData(projectId: string): { readonly columns: readonly PiiColumn[]; readonly mayName: MayName }
  readonly findings: readonly ReportedFinding[]
}

/** Nothing where there are no SQL files. */
export async function readSchemaSides(
  files: SchemaFiles | undefined,
  { base, head }: Comparison,
): Promise<SchemaSides> {
  if (!files) return { base: [], head: [], isChanged: false }
  const [atHead, atBase] = await files.read(base === null ? [head] : [head, base])
  const sides = { head: atHead?.files ?? [], base: (base === null ? atHead : atBase)?.files ?? [] }
  return { ...sides, isChanged: spellFiles(sides.base) !== spellFiles(sides.head) }
}

function spellFiles(files: readonly SnapshotFile[]): string {
  return JSON.stringify(files.map(({ path, blob }) => [path, blob]))
}

/** What SQL files and PgBeam say of the tables of projects. */
export async function readTables({
  databases,
  inputs: { databaseSchema: lines, liveSchema, schemaGate: gate },
  projects,
  scanned = [],
  sides,
}: {
  /** Undefined without an API key. */
  databases: DatabasePort | undefined
  inputs: Pick<CheckInputs, 'databaseSchema' | 'liveSchema' | 'schemaGate'>
  projects: readonly string[]
  /** Those whose databases are scanned for personal data. */
  scanned?: readonly string[]
  sides: SchemaSides
}): Promise<Schemas> {
  const isWanted = lines.length > 0 || liveSchema || scanned.length > 0
  const live = isWanted
    ? await readLiveTables({ projects, reader: databases, withCatalogs: liveSchema, scanned })
    : NO_LIVE_TABLES
  return readSchemas({ lines, sides, live, gate })
}

/** What the SQL files of one commit say of the tables of projects. */
export async function readFileTables({
  files,
  lines,
  commit,
}: {
  files: SchemaFiles | undefined
  lines: readonly DatabaseLine[]
  commit: string
}): Promise<(projectId: string) => Tables | undefined> {
  if (!files) return () => undefined
  const [read] = await files.read([commit])
  const sides = { base: read?.files ?? [], head: read?.files ?? [], isChanged: false }
  const { find } = await readSchemas({ lines, sides, live: NO_LIVE_TABLES, gate: 'off' })
  return projectId => find(projectId)?.tables
}

/** Reads the databases that the lines of `database-schema` are about, one version after the other. */
async function readSchemas({
  lines,
  sides,
  live,
  gate,
}: {
  lines: readonly DatabaseLine[]
  sides: SchemaSides
  live: LiveTables
  gate: SchemaGate
}): Promise<Schemas> {
  const chosen = lines.map(line => ({ line, ...chooseFiles(line, sides) }))
  const filled = chosen.filter(({ base, head }) => base.length + head.length > 0)
  const findings = noteUnmatchedSchemas(chosen.filter(({ head }) => head.length === 0).map(({ line }) => line.globs[0]))
  const databases = await readDatabases(filled)
  const unread = databases.flatMap(({ after }) => after.unread)
  const known = new Map<string, ProjectSchema | undefined>()
  return {
    findings: [...findings, ...live.findings, ...noteUnread(unread)],
    find(projectId) {
      if (!known.has(projectId)) {
        known.set(projectId, composeSchema({ projectId, databases, live: live.projects.get(projectId), gate }))
      }
      return known.get(projectId)
    },
    findPersonalData(projectId) {
      const files = databases.filter(({ line: { project } }) => project === undefined || project === projectId)
      const { honeytokens = null } = live.projects.get(projectId) ?? {}
      const mayName = createMayName({ files: files.map(({ after }) => after.catalog), honeytokens })
      return { columns: live.personalData.get(projectId) ?? [], mayName }
    },
  }
}

/** A database of SQL files, at both commits. */
interface FileDatabase {
  readonly line: DatabaseLine
  readonly before: ReadSchema
  readonly after: ReadSchema
  readonly moved: MovedSchema
  /** Whether there are any at the head. */
  readonly hasFiles: boolean
  /** Whether there are, and how they differ from those before is what happens to the database. */
  readonly isTold: boolean
  /** What was not read, and was not there before. */
  readonly added: readonly Unread[]
}

async function readDatabases(chosen: readonly ({ line: DatabaseLine } & FileVersions)[]): Promise<FileDatabase[]> {
  if (chosen.length === 0) return []
  const reader = await openSchemaReader()
  return chosen.map(({ line, base, head }) => {
    const read = reader.read(head)
    const before = spellFiles(base) === spellFiles(head) ? read : reader.read(base)
    const after = noteConvention({ base, head }, before, read)
    const moved = findMoved(pairCatalogs(before.catalog, after.catalog))
    const isTold = head.length > 0 && tellsChanges({ base, head })
    return { line, before, after, moved, isTold, hasFiles: head.length > 0, added: listAdded(before, after) }
  })
}

/** Undefined where nothing is known of any database of the project. */
function composeSchema({
  projectId,
  databases,
  live,
  gate,
}: {
  projectId: string
  databases: readonly FileDatabase[]
  live: LiveProject | undefined
  gate: SchemaGate
}): ProjectSchema | undefined {
  const own = databases.filter(({ line: { project } }) => project === undefined || project === projectId)
  const liveCatalogs = live?.databases?.flatMap(({ catalog }) => catalog ?? []) ?? []
  if (own.length + liveCatalogs.length === 0) return undefined
  const lines = own.map(({ line }) => line)
  const files = own.map(({ after }) => after.catalog)
  const mayName = createMayName({ files, honeytokens: live?.honeytokens ?? null })
  const unite = (versions: readonly ReadSchema[]): Tables => ({
    catalogs: [...versions.map(({ catalog }) => catalog), ...liveCatalogs],
    // A line without files is a database that is not known.
    areAll: coversAll({ projectId, lines, live }) && own.every(({ hasFiles }) => hasFiles),
    hasUnread: versions.some(({ unread }) => unread.length > 0),
    mayName,
  })
  return {
    tables: unite(own.map(({ after }) => after)),
    formerly: unite(own.map(({ before }) => before)),
    databases: own.map(({ moved }) => moved),
    isWhole: coversAll({ projectId, lines, live: live && withoutCatalogs(live) }) && own.every(({ isTold }) => isTold),
    unread: own.flatMap(({ added }) => added),
    gate,
  }
}

function withoutCatalogs(live: LiveProject): LiveProject {
  const databases = live.databases?.map(database => ({ ...database, catalog: undefined, isPartial: true })) ?? null
  return { ...live, databases }
}

function chooseFiles({ globs }: DatabaseLine, { base, head }: SchemaSides): FileVersions {
  const { includes } = compileGlobs(globs)
  return { base: base.filter(({ path }) => includes(path)), head: head.filter(({ path }) => includes(path)) }
}

/** What was not read and is not in the earlier version; equal statements as often as there are more of them. */
function listAdded(before: ReadSchema, after: ReadSchema): Unread[] {
  if (before === after) return []
  const left = new Map<string, number>()
  for (const { digest } of before.unread) left.set(digest, (left.get(digest) ?? 0) + 1)
  return after.unread.filter(({ digest }) => {
    const number = left.get(digest) ?? 0
    left.set(digest, number - 1)
    return number <= 0
  })
}
