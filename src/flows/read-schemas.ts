import type { CheckInputs } from '../action/inputs.ts'
import type { DatabaseLine } from '../catalog/files/database-lines.ts'
import { openSchemaReader } from '../catalog/files/open-reader.ts'
import { type FileVersions, listAdded, noteConvention, tellsChanges } from '../catalog/files/versions.ts'
import type { PiiColumn } from '../catalog/live/live-project.ts'
import type { MayName } from '../catalog/live/may-name.ts'
import {
  composeMayName,
  composeSchema,
  type FileDatabase,
  type FileDatabases,
  type ProjectSources,
} from '../exposure/compose-schema.ts'
import { findMoved } from '../exposure/moved.ts'
import { pairCatalogs } from '../exposure/pair-catalogs.ts'
import type { ProjectSchema, SchemaGate } from '../exposure/project-schema.ts'
import type { Tables } from '../exposure/tables.ts'
import type { DatabasePort } from '../impact/ask-databases.ts'
import { type LiveTables, NO_LIVE_TABLES, readLiveTables } from '../impact/live-tables.ts'
import { noteUnmatchedSchemas, noteUnread } from '../plan/findings.ts'
import type { Snapshot, SnapshotFile } from '../policy/file.ts'
import { compileGlobs } from '../policy/globs.ts'
import type { ReportedFinding } from '../report/schema.ts'
import type { Comparison } from './comparison.ts'
import { startLater } from './start-later.ts'

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
  // SQL is parsed while PgBeam answers.
  const [live, files] = await Promise.all([
    isWanted ? readLiveTables({ projects, reader: databases, withCatalogs: liveSchema, scanned }) : NO_LIVE_TABLES,
    readDatabases(lines, sides),
  ])
  return composeSchemas({ files, live, gate })
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
  const { find } = composeSchemas({ files: await readDatabases(lines, sides), live: NO_LIVE_TABLES, gate: 'off' })
  return projectId => find(projectId)?.tables
}

/** Reads the databases that the lines of `database-schema` are about, one version after the other. */
async function readDatabases(lines: readonly DatabaseLine[], sides: SchemaSides): Promise<FileDatabases> {
  const chosen = lines.map(line => ({ line, ...chooseFiles(line, sides) }))
  const filled = chosen.filter(({ base, head }) => base.length + head.length > 0)
  const missing = chosen.filter(({ head }) => head.length === 0).map(({ line }) => line)
  if (filled.length === 0) return { databases: [], missing }
  const reader = await openSchemaReader()
  const databases = filled.map(({ line, base, head }): FileDatabase => {
    const read = reader.read(head)
    const before = spellFiles(base) === spellFiles(head) ? read : reader.read(base)
    const after = noteConvention({ base, head }, before, read)
    const moved = startLater(() => findMoved(pairCatalogs(before.catalog, after.catalog)))
    return { line, before, after, moved, isTold: tellsChanges({ base, head }), added: listAdded(before, after) }
  })
  return { databases, missing }
}

function chooseFiles({ globs }: DatabaseLine, { base, head }: SchemaSides): FileVersions {
  const { includes } = compileGlobs(globs)
  return { base: base.filter(({ path }) => includes(path)), head: head.filter(({ path }) => includes(path)) }
}

function composeSchemas({
  files: { databases, missing },
  live,
  gate,
}: {
  files: FileDatabases
  live: LiveTables
  gate: SchemaGate
}): Schemas {
  const known = new Map<string, ProjectSchema | undefined>()
  const select = (projectId: string): ProjectSources => ({
    projectId,
    databases: databases.filter(({ line }) => isOf(line, projectId)),
    hasMissing: missing.some(line => isOf(line, projectId)),
    live: live.projects.get(projectId),
  })
  return {
    findings: [
      ...noteUnmatchedSchemas(missing.map(({ globs }) => globs[0])),
      ...live.findings,
      ...noteUnread(databases.flatMap(({ after }) => after.unread)),
    ],
    find(projectId) {
      if (!known.has(projectId)) known.set(projectId, composeSchema(select(projectId), gate))
      return known.get(projectId)
    },
    findPersonalData(projectId) {
      return { columns: live.personalData.get(projectId) ?? [], mayName: composeMayName(select(projectId)) }
    },
  }
}

function isOf({ project }: DatabaseLine, projectId: string): boolean {
  return project === undefined || project === projectId
}
