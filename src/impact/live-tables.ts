import { createLiveCatalog } from '../catalog/live/live-catalog.ts'
import type { LiveDatabase, LiveProject } from '../catalog/live/live-project.ts'
import { PgBeamError } from '../live/pgbeam-error.ts'
import type { ReportedFinding } from '../report/schema.ts'
import { type AskedDatabase, type AskedProject, askDatabases, type DatabasePort, isRead } from './ask-databases.ts'
import { describeGaps, noteNoKey } from './live-table-findings.ts'

export interface LiveTables {
  /** By the ids of projects. Empty without a key. */
  readonly projects: ReadonlyMap<string, LiveProject>
  /** What is not known, and why. */
  readonly findings: readonly ReportedFinding[]
}

/**
 * Asks which databases the projects have, and with `withCatalogs` (the input `live-schema`) what is in each and which
 * honeytokens there are: one request each, all at once. What cannot be known is a finding. With its own circuit breaker: a
 * database that does not answer says nothing about PgBeam.
 */
export async function readLiveTables({
  projects,
  reader,
  withCatalogs,
}: {
  projects: readonly string[]
  /** Undefined without an API key. */
  reader: DatabasePort | undefined
  withCatalogs: boolean
}): Promise<LiveTables> {
  if (!reader) return { projects: new Map(), findings: withCatalogs ? [noteNoKey()] : [] }
  const asked = await askDatabases({ projects, reader, withCatalogs })
  return {
    projects: new Map(asked.map(project => [project.projectId, toLiveProject(project)])),
    findings: describeGaps(asked),
  }
}

function toLiveProject({ databases, honeytokens }: AskedProject): LiveProject {
  return {
    databases: databases instanceof PgBeamError ? null : databases.map(toLiveDatabase),
    honeytokens: honeytokens instanceof PgBeamError ? null : honeytokens,
  }
}

function toLiveDatabase({ listed, schema }: AskedDatabase): LiveDatabase {
  if (!isRead(schema)) return { ...listed, catalog: undefined, isPartial: true }
  return { ...listed, catalog: createLiveCatalog(schema), isPartial: schema.isTruncated }
}
