import { lstatSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { DispatchEvent } from '../action/event.ts'
import { check } from '../flows/check.ts'
import type { Comparison } from '../flows/comparison.ts'
import { reportDeprecations } from '../flows/deprecations.ts'
import type { FlowResult } from '../flows/result.ts'
import type { SnapshotFile, SnapshotReader } from '../policy/file.ts'
import { compileGlobs, selectWithTests } from '../policy/globs.ts'
import type { PullRequestReader } from '../reviews/evidence.ts'
import type { CheckOptions } from './arguments.ts'
import { type Base, findBase } from './find-base.ts'
import { CliError, type Git } from './git.ts'
import { createGitLandings } from './git-landings.ts'
import { createGitSnapshots, WORK_TREE } from './git-snapshot.ts'
import { addNamed, locateNamed, type NamedFiles, reportEmpty } from './named-files.ts'
import { connect, openRepository, openSchemas, readInputs } from './open-sources.ts'
import { useOptionWords } from './option-words.ts'

export interface CheckOutcome {
  readonly result: FlowResult
  readonly base: Base
}

/** Checks the working tree that `folder` is in. Throws a `CliError` where that cannot be done. */
export async function runCheck({
  options,
  env,
  folder,
}: {
  options: CheckOptions
  env: NodeJS.ProcessEnv
  folder: string
}): Promise<CheckOutcome> {
  const inputs = readInputs(options, env)
  const git = await openRepository(folder, env)
  const base = await findBase(git, options.base)
  const named = locateNamed({ given: options.files, folder, root: git.folder })
  if (named) await requireNamed({ named, git, base })
  const selection = addNamed(selectWithTests(inputs.policies), named)
  const snapshots = createGitSnapshots({ git, selection, named })
  const ports = {
    compare: async () => compareWithBase(base),
    snapshots,
    schemaFiles: openSchemas(git, inputs),
    openPast: async () => ({
      landings: createGitLandings({ git, roots: selection.roots }),
      pullRequests: NO_PULL_REQUESTS,
    }),
    now: Date.now,
  }
  const patterns = compileGlobs(inputs.policies)
  const globs = named ? reportEmpty({ globs: patterns, named, files: await listFiles(snapshots, base) }) : patterns
  const event = describeLocalRun(git.folder)
  const result = await reportDeprecations(async onDeprecation => {
    const readers = await connect({ inputs, env, onDeprecation })
    return check({ ports: { ...ports, ...readers }, inputs, event, globs })
  })
  return { result: useOptionWords(result, named !== undefined), base }
}

/** The files that are there now or were in the base. */
async function listFiles(snapshots: SnapshotReader, { commit }: Base): Promise<SnapshotFile[]> {
  const both = await snapshots.read(commit === null ? [WORK_TREE] : [WORK_TREE, commit])
  return both.flatMap(({ files }) => files)
}

/** Git knows no reviews. */
const NO_PULL_REQUESTS: PullRequestReader = { read: async () => new Map() }

function compareWithBase({ commit }: Base): Comparison {
  const applied = commit === null ? null : { branch: '', commit }
  return { head: WORK_TREE, base: commit, basis: 'merge-base', baseTip: null, applied }
}

/** Throws a `CliError` for a name that is neither on the disk nor in the base. */
async function requireNamed({ named, git, base }: { named: NamedFiles; git: Git; base: Base }): Promise<void> {
  for (const path of named.paths) {
    if (lstatSync(join(git.folder, path), { throwIfNoEntry: false })) continue
    const wasThere = base.commit !== null && (await git.ask(['cat-file', '-e', `${base.commit}:${path}`])) !== undefined
    if (!wasThere) throw new CliError(`There is no ${path}, and there was none before.`)
  }
}

/** The event of a check that a person started. The repository has the name of its folder. */
export function describeLocalRun(root: string): DispatchEvent {
  return {
    kind: 'dispatch',
    target: { kind: 'other', name: '' },
    run: {
      eventName: 'local',
      repository: { owner: 'local', name: basename(root) },
      defaultBranch: null,
      sha: '',
      ref: '',
      workflow: '',
      job: '',
      runId: '',
      runAttempt: 1,
      actor: '',
      serverUrl: '',
      apiUrl: '',
      runUrl: '',
    },
  }
}
