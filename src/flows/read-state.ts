import type { SplitConjuncts } from '../access/pair.ts'
import { type GuardrailFile, parseGuardrails } from '../guardrails/parse.ts'
import type { ReadPolicies } from '../landings/trace.ts'
import { createLiveDirectory, type LiveDirectory, NO_DIRECTORY } from '../live/directory.ts'
import { PgBeamError } from '../live/pgbeam-error.ts'
import { type LivePolicy, type ProfileLister, readLivePolicy } from '../live/profile.ts'
import { type GuardrailSides, readGuardrailSides, standForGuardrails } from '../plan/guardrails.ts'
import { assignProjects, checkIdentities, listProjects } from '../plan/identity.ts'
import {
  lintFile,
  listLiveProfiles,
  listPredicates,
  listProfiles,
  type PolicyFile,
  parseSnapshots,
} from '../plan/read.ts'
import type { NearlyMatching, Snapshot, SnapshotFile, SnapshotReader } from '../policy/file.ts'
import { separateTests } from '../policy/globs.ts'
import type { PolicyParser } from '../policy/parse.ts'
import type { Profile } from '../policy/schema.ts'
import { type PlannedTests, planTests } from '../policy-tests/plan.ts'
import { splitConjuncts } from '../postgres/predicate.ts'
import { readPredicates } from '../postgres/read-predicates.ts'
import type { ReadGuardrails } from '../reviews/standing-guardrails.ts'
import type { Comparison } from './comparison.ts'

/** Reads the policies of other commits as those of a run's own are read, and with them what stands for guardrails. */
export function createCommitPolicies({
  snapshots,
  parse,
  defaultProject,
}: {
  snapshots: SnapshotReader
  parse: PolicyParser
  defaultProject: string | null
}): ReadPolicies {
  const known = new Map<string, readonly PolicyFile[]>()
  return async commits => {
    const wanted = [...new Set(commits)].filter(commit => !known.has(commit))
    const present = wanted.length > 0 ? await snapshots.readPresent(wanted) : []
    const separated = present.map(separateTests)
    const parsed = parseSnapshots(
      separated.map(({ policies }) => policies),
      parse,
    )
    for (const [index, { policies, guardrails }] of separated.entries()) {
      const own = assignProjects(parsed[index] ?? [], defaultProject)
      known.set(policies.commit, [...own, standForGuardrails(guardrails)])
    }
    return new Map(
      commits.flatMap(commit => {
        const policyFiles = known.get(commit)
        return policyFiles ? [[commit, policyFiles] as const] : []
      }),
    )
  }
}

/** Reads the guardrails of other commits, each content once. */
export function createCommitGuardrails(snapshots: SnapshotReader): ReadGuardrails {
  const known = new Map<string, GuardrailFile>()
  const parse = (file: SnapshotFile) => {
    const key = `${file.blob} ${file.path}`
    const parsed = known.get(key) ?? parseGuardrails(file)
    known.set(key, parsed)
    return parsed
  }
  return async commits => {
    const present = commits.length > 0 ? await snapshots.readPresent([...new Set(commits)]) : []
    return new Map(present.map(snapshot => [snapshot.commit, separateTests(snapshot).guardrails.map(parse)]))
  }
}

/** What the files at a commit want, and what is live. */
export interface Wanted {
  readonly policyFiles: readonly PolicyFile[]
  readonly guardrailFiles: readonly GuardrailFile[]
  readonly directory: LiveDirectory
  /** Those of the directory. */
  readonly profiles: readonly LivePolicy[]
  /** Why projects are not in the directory, by their ids. */
  readonly failures: ReadonlyMap<string, PgBeamError>
  readonly splitConjuncts: SplitConjuncts
  /** Row-filter predicates that are in live profiles only. */
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
  policies: ProfileLister
  defaultProject: string | null
  parse: PolicyParser
}): Promise<Wanted> {
  const read = snapshots.map(separateTests)
  const parsed = parseSnapshots(
    read.map(({ policies }) => policies),
    parse,
  )
  const assigned = assignProjects(parsed.flat(), defaultProject)
  const [{ directory, profiles, failures }, filePredicates] = await Promise.all([
    readDirectory(listProjects(assigned), policies),
    readPredicates(listPredicates(listProfiles(assigned))),
  ])
  const linted = assigned.map(policyFile => lintFile({ policyFile, predicates: filePredicates }))
  const policyFiles = checkIdentities(linted, directory)
  const guardrailFiles = read.flatMap(({ guardrails }) => guardrails.map(parseGuardrails))
  const judged = guardrailFiles.length > 0 ? profiles.flatMap(toReadable) : []
  const liveTexts = listPredicates([...listLiveProfiles(policyFiles, directory), ...judged])
  const livePredicates = await readPredicates(liveTexts.filter(text => !filePredicates.has(text)))
  return {
    policyFiles,
    guardrailFiles,
    directory,
    profiles,
    failures,
    splitConjuncts: splitConjuncts(new Map([...livePredicates, ...filePredicates])),
    privatePredicates: new Set(livePredicates.keys()),
  }
}

function toReadable({ meaning }: LivePolicy): Profile[] {
  return meaning.kind === 'readable' ? [meaning.profile] : []
}

/** What a check compares: the policies at both commits, and the policy tests that the change concerns. */
export interface Sides {
  readonly base: readonly PolicyFile[]
  readonly head: readonly PolicyFile[]
  readonly tests: readonly PlannedTests[]
  /** Files that the change touches, and that no glob takes in although their names nearly match. */
  readonly ignored: readonly NearlyMatching[]
  readonly guardrails: GuardrailSides
}

const NOTHING = { policies: [], tests: [], guardrails: [] }

/** Reads both commits at once, and equal contents only once. */
export async function readSides({
  comparison,
  snapshots,
  defaultProject,
  parse,
}: {
  comparison: Comparison
  snapshots: SnapshotReader
  defaultProject: string | null
  parse: PolicyParser
}): Promise<Sides> {
  const commits = comparison.base === null ? [comparison.head] : [comparison.head, comparison.base]
  const [headSnapshot, baseSnapshot] = await snapshots.read(commits)
  const read = [headSnapshot, baseSnapshot].flatMap(snapshot => (snapshot ? [separateTests(snapshot)] : []))
  const parsed = parseSnapshots(
    read.map(({ policies }) => policies),
    parse,
  )
  const [head = [], base = []] = parsed.map(policyFiles => assignProjects(policyFiles, defaultProject))
  const [headFiles = NOTHING, baseFiles = NOTHING] = read.map(({ policies, tests, guardrails }) => ({
    policies: policies.files,
    tests,
    guardrails,
  }))
  const known = new Set(baseSnapshot?.nearMisses?.map(nameVersion))
  const ignored = (headSnapshot?.nearMisses ?? []).filter(file => !known.has(nameVersion(file)))
  const tests = planTests({ base: baseFiles, head: headFiles })
  const guardrails = readGuardrailSides({ base: baseFiles.guardrails, head: headFiles.guardrails })
  return { base, head, tests, ignored, guardrails }
}

function nameVersion({ path, blob }: NearlyMatching): string {
  return JSON.stringify([path, blob])
}

export interface ReadDirectory {
  readonly directory: LiveDirectory
  /** Those of the directory, project by project in the order asked. */
  readonly profiles: readonly LivePolicy[]
  /** Why projects could not be listed, by their ids. */
  readonly failures: ReadonlyMap<string, PgBeamError>
}

/** The live profiles of projects, all listed at once. A project that cannot be listed stays unknown. */
export async function readDirectory(projects: readonly string[], policies: ProfileLister): Promise<ReadDirectory> {
  const answers = await Promise.all(projects.map(async id => ({ id, answer: await listProject(id, policies) })))
  const known = new Map<string, readonly LivePolicy[]>()
  const failures = new Map<string, PgBeamError>()
  for (const { id, answer } of answers) {
    if (answer instanceof PgBeamError) failures.set(id, answer)
    else known.set(id, answer)
  }
  return { directory: createLiveDirectory(known), profiles: [...known.values()].flat(), failures }
}

async function listProject(projectId: string, policies: ProfileLister): Promise<readonly LivePolicy[] | PgBeamError> {
  try {
    return (await policies.listProfiles(projectId)).map(readLivePolicy)
  } catch (error) {
    if (error instanceof PgBeamError) return error
    throw error
  }
}

/** The directory where PgBeam is not asked. */
export const NOTHING_LIVE: ReadDirectory = { directory: NO_DIRECTORY, profiles: [], failures: new Map() }

/** The policies that the base branch has now, where that is not what the head is compared with; else null. */
export async function readTip({
  comparison: { base, baseTip },
  readPolicies,
}: {
  comparison: Comparison
  readPolicies: ReadPolicies
}): Promise<readonly PolicyFile[] | null> {
  if (baseTip === null || baseTip === base) return null
  return (await readPolicies([baseTip])).get(baseTip) ?? []
}

/** Whether two commits hold the same policy files. */
export function isSameFiles(one: readonly PolicyFile[], other: readonly PolicyFile[]): boolean {
  const blobs = new Map(one.map(({ file }) => [file.path, file.blob]))
  return one.length === other.length && other.every(({ file }) => blobs.get(file.path) === file.blob)
}
