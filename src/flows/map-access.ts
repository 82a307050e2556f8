import type { AccessMap } from '../access-map/access-map.ts'
import type { MapSources } from '../access-map/create-map.ts'
import type { MapInputs } from '../action/inputs.ts'
import type { DatabasePort } from '../impact/ask-databases.ts'
import { listProjects } from '../plan/identity.ts'
import type { PolicyFile } from '../plan/read.ts'
import { readTables, type SchemaFiles, type Schemas } from './read-schemas.ts'

/** What tells which tables there are. */
export interface TablePorts {
  /** Undefined where the repository has no SQL files. */
  readonly schemaFiles: SchemaFiles | undefined
  /** Undefined where PgBeam is not asked. */
  readonly databases: DatabasePort | undefined
}

/** The map of what the files of one commit give access to, over the tables of that commit. */
export async function mapCommit({
  ports: { schemaFiles, databases },
  inputs,
  commit,
  policyFiles,
}: {
  ports: TablePorts
  inputs: MapInputs & { readonly redactPredicates: boolean }
  commit: string
  policyFiles: readonly PolicyFile[]
}): Promise<AccessMap> {
  const files = (await schemaFiles?.read([commit]))?.flatMap(snapshot => snapshot.files) ?? []
  const schemas = await readTables({
    databases,
    inputs: { ...inputs, schemaGate: 'off' },
    projects: listProjects(policyFiles),
    sides: { base: files, head: files, isChanged: false },
  })
  return mapPolicies({ policyFiles, schemas, redactPredicates: inputs.redactPredicates })
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
