import type { DatabaseLine } from '../catalog/files/database-lines.ts'
import { openSchemaReader } from '../catalog/files/open-reader.ts'
import type { ReadSchema } from '../catalog/files/schema-reader.ts'
import type { Unread } from '../catalog/sql/unread.ts'
import { findMoved } from '../exposure/compare-schema.ts'
import { pairCatalogs } from '../exposure/pair-catalogs.ts'
import type { ProjectSchema, SchemaGate } from '../exposure/project-schema.ts'
import type { Tables } from '../exposure/tables.ts'
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
  readonly findings: readonly ReportedFinding[]
}

export const NO_SCHEMAS: Schemas = { find: () => undefined, findings: [] }

export async function readSchemaSides(files: SchemaFiles, { base, head }: Comparison): Promise<SchemaSides> {
  const [atHead, atBase] = await files.read(base === null ? [head] : [head, base])
  const sides = { head: atHead?.files ?? [], base: (base === null ? atHead : atBase)?.files ?? [] }
  return { ...sides, isChanged: spellFiles(sides.base) !== spellFiles(sides.head) }
}

function spellFiles(files: readonly SnapshotFile[]): string {
  return JSON.stringify(files.map(({ path, blob }) => [path, blob]))
}

/** Reads the databases that the lines of `database-schema` are about, one version after the other. */
export async function readSchemas({
  lines,
  sides,
  gate,
}: {
  lines: readonly DatabaseLine[]
  sides: SchemaSides
  gate: SchemaGate
}): Promise<Schemas> {
  const chosen = lines.map(line => ({ line, ...chooseFiles(line, sides) }))
  const filled = chosen.filter(({ base, head }) => base.length + head.length > 0)
  const findings = noteUnmatchedSchemas(chosen.filter(({ head }) => head.length === 0).map(({ line }) => line.globs[0]))
  if (filled.length === 0) return { ...NO_SCHEMAS, findings }
  const reader = await openSchemaReader()
  const databases = filled.map(({ line, base, head }) => {
    const after = reader.read(head)
    const before = spellFiles(base) === spellFiles(head) ? after : reader.read(base)
    return {
      line,
      before,
      after,
      moved: findMoved(pairCatalogs(before.catalog, after.catalog)),
      added: listAdded(before, after),
    }
  })
  const unread = databases.flatMap(({ after }) => after.unread)
  const known = new Map<string, ProjectSchema | undefined>()
  return {
    findings: [...findings, ...noteUnread(unread)],
    find(projectId) {
      if (!known.has(projectId)) known.set(projectId, compose(projectId))
      return known.get(projectId)
    },
  }

  function compose(projectId: string): ProjectSchema | undefined {
    const own = databases.filter(({ line }) => line.project === undefined || line.project === projectId)
    if (own.length === 0) return undefined
    const isWhole =
      own.length === chosen.filter(({ line }) => line.project === undefined || line.project === projectId).length
    const unite = (versions: readonly ReadSchema[]): Tables => ({
      catalogs: versions.map(({ catalog }) => catalog),
      areAll: isWhole,
      hasUnread: versions.some(({ unread }) => unread.length > 0),
    })
    return {
      tables: unite(own.map(({ after }) => after)),
      formerly: unite(own.map(({ before }) => before)),
      databases: own.map(({ moved }) => moved),
      isWhole,
      unread: own.flatMap(({ added }) => added),
      gate,
      mayName: () => true,
    }
  }
}

function chooseFiles({ globs }: DatabaseLine, { base, head }: SchemaSides) {
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
