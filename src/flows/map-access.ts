import type { AccessMap } from '../access-map/access-map.ts'
import type { MapSources } from '../access-map/create-map.ts'
import type { MapInputs } from '../action/inputs.ts'
import type { DatabasePort } from '../impact/ask-databases.ts'
import { NO_DIRECTORY } from '../live/directory.ts'
import { assignProjects, checkIdentities, listProjects } from '../plan/identity.ts'
import { lintFile, listPredicates, listProfiles, type PolicyFile, parseSnapshots } from '../plan/read.ts'
import type { SnapshotFile, SnapshotReader } from '../policy/file.ts'
import { createParser } from '../policy/parse.ts'
import { readPredicates } from '../postgres/read-predicates.ts'
import type { ReportedFinding } from '../report/schema.ts'
import { readTables, type SchemaFiles, type Schemas } from './read-schemas.ts'

/** What tells which tables there are. */
export interface TablePorts {
  /** Undefined where the repository has no SQL files. */
  readonly schemaFiles: SchemaFiles | undefined
  /** Undefined where PgBeam is not asked. */
  readonly databases: DatabasePort | undefined
}

/** The policies of one commit, and what of their tables is not known. No live profile is looked at. */
export async function readMapSources({
  ports: { snapshots, schemaFiles, databases },
  inputs,
  commit,
}: {
  ports: TablePorts & { readonly snapshots: Pick<SnapshotReader, 'read'> }
  inputs: MappedInputs & { readonly projectId: string | null }
  commit: string
}): Promise<{ sources: MapSources; paths: readonly string[]; findings: readonly ReportedFinding[] }> {
  const [policySnapshots, files] = await Promise.all([snapshots.read([commit]), readFiles(schemaFiles, commit)])
  const assigned = assignProjects(parseSnapshots(policySnapshots, createParser()).flat(), inputs.projectId)
  const predicates = await readPredicates(listPredicates(listProfiles(assigned)))
  const policyFiles = checkIdentities(
    assigned.map(policyFile => lintFile({ policyFile, predicates })),
    NO_DIRECTORY,
  )
  const schemas = await readTablesAt({ databases, inputs, policyFiles, files })
  const { redactPredicates } = inputs
  return {
    sources: listMapSources({ policyFiles, schemas, redactPredicates }),
    paths: assigned.map(({ file }) => file.path),
    findings: schemas.findings,
  }
}

/** The map of what the files of one commit give access to, over the tables of that commit. */
export async function mapCommit({
  ports: { schemaFiles, databases },
  inputs,
  commit,
  policyFiles,
}: {
  ports: TablePorts
  inputs: MappedInputs
  commit: string
  policyFiles: readonly PolicyFile[]
}): Promise<AccessMap> {
  const files = await readFiles(schemaFiles, commit)
  const schemas = await readTablesAt({ databases, inputs, policyFiles, files })
  return mapPolicies({ policyFiles, schemas, redactPredicates: inputs.redactPredicates })
}

type MappedInputs = Pick<MapInputs, 'databaseSchema' | 'liveSchema'> & { readonly redactPredicates: boolean }

async function readFiles(schemaFiles: SchemaFiles | undefined, commit: string): Promise<readonly SnapshotFile[]> {
  return (await schemaFiles?.read([commit]))?.flatMap(snapshot => snapshot.files) ?? []
}

function readTablesAt({
  databases,
  inputs: { databaseSchema, liveSchema },
  policyFiles,
  files,
}: {
  databases: DatabasePort | undefined
  inputs: MappedInputs
  policyFiles: readonly PolicyFile[]
  files: readonly SnapshotFile[]
}): Promise<Schemas> {
  return readTables({
    databases,
    inputs: { databaseSchema, liveSchema, schemaGate: 'off' },
    projects: listProjects(policyFiles),
    sides: { base: files, head: files, isChanged: false },
  })
}

/** The map of policy files over the tables that are known. */
export async function mapPolicies(known: Parameters<typeof listMapSources>[0]): Promise<AccessMap> {
  const { createAccessMap } = await import('../access-map/create-map.ts')
  return createAccessMap(listMapSources(known))
}

/** What a map of policy files is made from. With `redactPredicates` equal predicates have a number in common. */
export function listMapSources({
  policyFiles,
  schemas,
  redactPredicates,
}: {
  policyFiles: readonly PolicyFile[]
  schemas: Pick<Schemas, 'find'>
  redactPredicates: boolean
}): MapSources {
  const numbers = new Map<string, number>()
  return {
    policies: policyFiles.flatMap(policyFile =>
      policyFile.kind === 'valid'
        ? [
            {
              file: policyFile.file.path,
              projectId: policyFile.projectId,
              profile: policyFile.document.profile,
            },
          ]
        : [],
    ),
    invalid: policyFiles.filter(({ kind }) => kind === 'invalid').map(({ file }) => file.path),
    findTables: projectId => schemas.find(projectId)?.tables,
    showPredicate(predicate) {
      if (!redactPredicates) return predicate
      const number = numbers.get(predicate) ?? numbers.size + 1
      numbers.set(predicate, number)
      return `predicate ${number} (not shown)`
    },
  }
}
