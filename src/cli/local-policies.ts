import type { MapSources } from '../access-map/create-map.ts'
import { listMapSources } from '../flows/map-access.ts'
import { readTables } from '../flows/read-schemas.ts'
import { NO_DIRECTORY } from '../live/directory.ts'
import { assignProjects, checkIdentities, listProjects } from '../plan/identity.ts'
import { lintFile, listPredicates, listProfiles, parseSnapshots } from '../plan/read.ts'
import { compileGlobs, selectPolicies } from '../policy/globs.ts'
import { createParser } from '../policy/parse.ts'
import { readPredicates } from '../postgres/read-predicates.ts'
import type { ReportedFinding } from '../report/schema.ts'
import type { SharedOptions } from './arguments.ts'
import { requireCommit } from './find-base.ts'
import { CliError } from './git.ts'
import { createGitSnapshots, WORK_TREE } from './git-snapshot.ts'
import { connect, openRepository, openSchemas, readInputs } from './open-sources.ts'

/** The policies of a repository, and what is known of the tables that they are about. */
export interface LocalPolicies {
  readonly sources: MapSources
  /** What of the tables is not known. */
  readonly findings: readonly ReportedFinding[]
  /** The commit, or the working tree. */
  readonly version: string
  /** The name of the repository’s folder. */
  readonly folder: string
}

/** Reads the policies of the working tree or of a commit. Throws a `CliError` where that cannot be done. */
export async function readLocalPolicies({
  options,
  env,
  folder,
}: {
  options: SharedOptions & { readonly at: string | undefined }
  env: NodeJS.ProcessEnv
  folder: string
}): Promise<LocalPolicies> {
  const inputs = readInputs(options, env)
  const git = await openRepository(folder, env)
  const commit = options.at === undefined ? WORK_TREE : await requireCommit(git, { option: '--at', ref: options.at })
  const snapshots = createGitSnapshots({ git, selection: selectPolicies(inputs.policies), named: undefined })
  const [policySnapshots, sqlSnapshots] = await Promise.all([
    snapshots.read([commit]),
    openSchemas(git, inputs)?.read([commit]),
  ])
  const assigned = assignProjects(parseSnapshots(policySnapshots, createParser()).flat(), inputs.projectId)
  const paths = assigned.map(({ file }) => file.path)
  const [unmatched] = compileGlobs(inputs.policies).listUnmatched(paths)
  if (assigned.length === 0) throw new CliError(`No file matches ${unmatched}: correct --policies, or add the files.`)
  const predicates = await readPredicates(listPredicates(listProfiles(assigned)))
  const linted = assigned.map(policyFile => lintFile({ policyFile, predicates }))
  const policyFiles = checkIdentities(linted, NO_DIRECTORY)
  const { databases } = await connect({ inputs, env, onDeprecation: () => {} })
  const files = sqlSnapshots?.flatMap(snapshot => snapshot.files) ?? []
  const schemas = await readTables({
    databases,
    inputs,
    projects: listProjects(policyFiles),
    sides: { base: files, head: files, isChanged: false },
  })
  return {
    sources: listMapSources({ policyFiles, schemas, redactPredicates: inputs.redactPredicates }),
    findings: schemas.findings,
    version: commit === WORK_TREE ? WORK_TREE : `commit ${commit}`,
    folder: git.folder,
  }
}
