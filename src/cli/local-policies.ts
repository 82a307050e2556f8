import type { MapSources } from '../access-map/create-map.ts'
import { readMapSources } from '../flows/map-access.ts'
import { compileGlobs, selectPolicies } from '../policy/globs.ts'
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
  const { databases } = await connect({ inputs, env, onDeprecation: () => {} })
  const ports = { snapshots, schemaFiles: openSchemas(git, inputs), databases }
  const { paths, sources, findings } = await readMapSources({ ports, inputs, commit })
  const [unmatched] = compileGlobs(inputs.policies).listUnmatched(paths)
  if (paths.length === 0) throw new CliError(`No file matches ${unmatched}: correct --policies, or add the files.`)
  const version = commit === WORK_TREE ? WORK_TREE : `commit ${commit}`
  return { sources, findings, version, folder: git.folder }
}
