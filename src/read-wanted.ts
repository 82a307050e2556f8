import type { SplitConjuncts } from './access/pair.ts'
import type { LiveDirectory } from './live/directory.ts'
import type { PgBeamError } from './pgbeam/errors.ts'
import type { PolicyReader } from './pgbeam/model.ts'
import type { Snapshot } from './policy/file.ts'
import type { PolicyParser } from './policy/parser.ts'
import { splitConjuncts } from './postgres/predicate.ts'
import { readPredicates } from './postgres/read-predicates.ts'
import { readDirectory } from './read-directory.ts'
import { assignProjects, checkIdentities, listProjects } from './review/identity.ts'
import { lintSource } from './review/lint-source.ts'
import { listLiveProfiles } from './review/live.ts'
import { listPredicates, listProfiles, parseSnapshots } from './review/read.ts'
import type { PolicySource } from './review/source.ts'

/** What the files at a commit want, and what is live. */
export interface Wanted {
  readonly sources: readonly PolicySource[]
  readonly directory: LiveDirectory
  /** Why a project's profiles are not in the directory, by its id. */
  readonly failures: ReadonlyMap<string, PgBeamError>
  readonly splitConjuncts: SplitConjuncts
  /** Row-filter predicates that only live profiles have. */
  readonly privatePredicates: ReadonlySet<string>
}

/** Reads the policy files of a commit's snapshot, and the live profiles of their projects. */
export async function readWanted({
  snapshots,
  policies,
  defaultProject,
  parse,
}: {
  snapshots: readonly Snapshot[]
  policies: PolicyReader
  defaultProject: string | null
  parse: PolicyParser
}): Promise<Wanted> {
  const assigned = assignProjects(parseSnapshots(snapshots, parse).flat(), defaultProject)
  const [{ directory, failures }, filePredicates] = await Promise.all([
    readDirectory(listProjects(assigned), policies),
    readPredicates(listPredicates(listProfiles(assigned))),
  ])
  const linted = assigned.map(source => lintSource({ source, predicates: filePredicates }))
  const sources = checkIdentities(linted, directory)
  const liveTexts = listPredicates(listLiveProfiles(sources, directory))
  const livePredicates = await readPredicates(liveTexts.filter(text => !filePredicates.has(text)))
  return {
    sources,
    directory,
    failures,
    splitConjuncts: splitConjuncts(new Map([...livePredicates, ...filePredicates])),
    privatePredicates: new Set(livePredicates.keys()),
  }
}
