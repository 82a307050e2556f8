import { createLiveCatalog } from '../catalog/live/live-catalog.ts'
import type { LiveDatabase, LiveProject, PiiColumn } from '../catalog/live/live-project.ts'
import { PgBeamError } from '../live/pgbeam-error.ts'
import type { ReportedFinding } from '../report/schema.ts'
import {
  type AskedDatabase,
  type AskedProject,
  askDatabases,
  type DatabasePort,
  isRead,
  type Wanted,
} from './ask-databases.ts'
import { describeGaps, noteNoKey } from './live-table-findings.ts'
import { describeScanGaps, noteNoKeyToScan } from './pii-findings.ts'

export interface LiveTables {
  /** By the ids of projects. Empty without a key. */
  readonly projects: ReadonlyMap<string, LiveProject>
  /** What looks like personal data, by the ids of the projects that were scanned. */
  readonly personalData: ReadonlyMap<string, readonly PiiColumn[]>
  /** What is not known, and why. */
  readonly findings: readonly ReportedFinding[]
}

/** What is known where PgBeam is not asked. */
export const NO_LIVE_TABLES: LiveTables = { projects: new Map(), personalData: new Map(), findings: [] }

/**
 * Asks which databases the projects have, and with `withCatalogs` (the input `live-schema`) what is in each and which
 * honeytokens there are: one request each, all at once. What cannot be known is a finding. With its own circuit breaker: a
 * database that does not answer says nothing about PgBeam.
 */
export async function readLiveTables({
  projects,
  reader,
  withCatalogs,
  scanned = [],
}: {
  projects: readonly string[]
  /** Undefined without an API key. */
  reader: DatabasePort | undefined
} & Wanted): Promise<LiveTables> {
  if (!reader) {
    const findings = [...(withCatalogs ? [noteNoKey()] : []), ...(scanned.length > 0 ? [noteNoKeyToScan()] : [])]
    return { projects: new Map(), personalData: new Map(), findings }
  }
  const asked = await askDatabases({ projects, reader, withCatalogs, scanned })
  return {
    projects: new Map(asked.map(project => [project.projectId, toLiveProject(project)])),
    personalData: new Map(asked.map(project => [project.projectId, listPersonalData(project)])),
    findings: [...describeGaps(asked), ...describeScanGaps(asked)],
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

/** Each column once, by the surest of the databases that have it; the surest first. */
function listPersonalData({ databases }: AskedProject): PiiColumn[] {
  const found = new Map<string, PiiColumn>()
  for (const { scan } of databases instanceof PgBeamError ? [] : databases) {
    if (typeof scan === 'string' || scan instanceof PgBeamError || scan.hasFailed) continue
    for (const column of scan.suggestions) {
      const key = JSON.stringify([column.schema, column.table, column.column])
      const known = found.get(key)
      if (!known || known.confidence < column.confidence) found.set(key, column)
    }
  }
  return [...found.values()].sort((one, other) => other.confidence - one.confidence)
}
