import metadata from '../../package.json' with { type: 'json' }
import type { CheckInputs } from '../action/inputs.ts'
import { parseInputs } from '../action/parse-inputs.ts'
import { completeProxyAddress } from '../action/proxy.ts'
import { MAX_SQL_BYTES, selectSchemas } from '../catalog/files/select-files.ts'
import type { CheckPorts } from '../flows/check.ts'
import type { SchemaFiles } from '../flows/read-schemas.ts'
import type { PgBeamOptions } from '../pgbeam/http.ts'
import type { SharedOptions } from './arguments.ts'
import { CliError, createGit, type Git } from './git.ts'
import { createGitSnapshots } from './git-snapshot.ts'
import { disableFilters } from './repository-filters.ts'

const USER_AGENT = `pgbeam-policy-cli/${metadata.version}`

/** Somebody is waiting: the check goes on without a PgBeam that is slow to answer. */
const PATIENCE = { timeoutMs: 10_000, requestBudgetMs: 10_000, runBudgetMs: 20_000 }

/** The SQL files of the repository; undefined where none are asked for. */
export function openSchemas(git: Git, { databaseSchema }: CheckInputs): SchemaFiles | undefined {
  if (databaseSchema.length === 0) return undefined
  const selection = selectSchemas(databaseSchema)
  const { read } = createGitSnapshots({ git, selection, named: undefined, maxBytes: MAX_SQL_BYTES })
  // There is no branch that might move on.
  return { read, differ: async () => false }
}

/** The inputs of a check by the action's own rules. Those that are no options have their defaults. */
export function readInputs({ inputs, offline }: SharedOptions, env: NodeJS.ProcessEnv): CheckInputs {
  const { PGBEAM_API_KEY, PGBEAM_API_URL } = env
  const parsed = parseInputs('check', {
    raw: name => inputs.get(name) ?? '',
    env: offline ? {} : { PGBEAM_API_KEY, PGBEAM_API_URL },
  })
  if (parsed.kind === 'parsed') return parsed.inputs
  const problems = parsed.problems.map(({ name, message }) => `${inputs.has(name) ? `--${name}` : name}: ${message}.`)
  throw new CliError(problems.join('\n'))
}

/** The repository that a folder is in, read by git. */
export async function openRepository(folder: string, env: NodeJS.ProcessEnv): Promise<Git> {
  const toplevel = await createGit({ folder, env }).run(['rev-parse', '--show-toplevel'])
  const root = toplevel.toString().replace(/\r?\n$/, '')
  return createGit({ folder: root, env, settings: await disableFilters(createGit({ folder: root, env })) })
}

/** Clients that can only read, loaded only where there is a key. */
export async function connect({
  inputs: { pgbeam },
  env,
  onDeprecation,
}: {
  readonly inputs: CheckInputs
  readonly env: NodeJS.ProcessEnv
  readonly onDeprecation: NonNullable<PgBeamOptions['onDeprecation']>
}): Promise<Pick<CheckPorts, 'policies' | 'databases'>> {
  if (pgbeam.kind === 'none') return { policies: undefined, databases: undefined }
  completeProxyAddress(env)
  const [{ createPolicyReader }, { createDatabaseReader }] = await Promise.all([
    import('../pgbeam/reader.ts'),
    import('../pgbeam/database-reader.ts'),
  ])
  const options = { ...pgbeam, userAgent: USER_AGENT, onDeprecation, ...PATIENCE }
  const databases = createDatabaseReader({ ...options, patienceMs: PATIENCE.runBudgetMs })
  return { policies: createPolicyReader(options), databases }
}
