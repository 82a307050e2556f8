import { NOTHING_LIVE, readDirectory } from '../../src/flows/read-state.ts'
import { readAgents } from '../../src/impact/agents.ts'
import { createBreaker } from '../../src/impact/breaker.ts'
import { listChangedProjects } from '../../src/impact/changed-policy.ts'
import { gatherImpact, type Impact } from '../../src/impact/impact.ts'
import { readProjects } from '../../src/impact/project.ts'
import type { PgBeamOptions } from '../../src/pgbeam/http.ts'
import { createPolicyReader } from '../../src/pgbeam/reader.ts'
import { assignProjects, checkIdentities, listProjects } from '../../src/plan/identity.ts'
import { reportPolicies } from '../../src/plan/policy-report.ts'
import { listPredicates, listProfiles, parseSnapshots } from '../../src/plan/read.ts'
import { hashBlob, type SnapshotFile } from '../../src/policy/file.ts'
import { createParser } from '../../src/policy/parse.ts'
import { planTests, type Side } from '../../src/policy-tests/plan.ts'
import { splitConjuncts } from '../../src/postgres/predicate.ts'
import { readPredicates } from '../../src/postgres/read-predicates.ts'
import type { PolicyReport } from '../../src/report/schema.ts'
import { type Clock, createClock, reach } from '../pgbeam/clock.ts'
import { type PgBeamStandIn, type StandInOptions, startPgBeam } from '../standins/pgbeam/index.ts'

export const PROJECT = 'prj_1'
const DAY_MS = 24 * 60 * 60 * 1000

/** Texts of files by path. */
export type Files = Readonly<Record<string, string>>

export interface LearnOptions {
  readonly base?: Files
  readonly head: Files
  readonly replayDays?: number | null
  /** Null: there is no API key. */
  readonly apiKey?: string | null
  /** What is different about the client. */
  readonly client?: Partial<PgBeamOptions>
}

export interface Learned extends Impact {
  /** The reports as they were without PgBeam's knowledge. */
  readonly offline: readonly PolicyReport[]
  /** Of the files that the head still has, and of those that it has no more. */
  policy(file: string): PolicyReport
}

/** A PgBeam, and checks of changes against it as the check flow makes them: everything but GitHub. */
export class Stage implements AsyncDisposable {
  readonly pgbeam: PgBeamStandIn
  readonly clock: Clock

  constructor({ pgbeam, clock }: { pgbeam: PgBeamStandIn; clock: Clock }) {
    this.pgbeam = pgbeam
    this.clock = clock
  }

  daysAgo(days: number): number {
    return this.clock.now() - days * DAY_MS
  }

  async learn(options: LearnOptions): Promise<Learned> {
    const { replayDays = 7, apiKey = this.pgbeam.key, client } = options
    const sides = [options.head, options.base ?? {}].map(listFiles)
    const snapshots = sides.map(({ policies }) => ({ commit: '', files: policies }))
    const [head = [], base = []] = parseSnapshots(snapshots, createParser()).map(sources =>
      assignProjects(sources, PROJECT),
    )
    const [after = NO_FILES, before = NO_FILES] = sides
    const reader =
      apiKey === null ? undefined : createPolicyReader({ ...reach(this.pgbeam, this.clock), apiKey, ...client })
    const breaker = createBreaker()
    const changedProjects = listChangedProjects({ base, head })
    const [live, agents, projects, predicates] = await Promise.all([
      reader ? readDirectory(listProjects(head), reader) : NOTHING_LIVE,
      readAgents({ projects: changedProjects, reader, breaker }),
      readProjects({ projects: changedProjects, reader, breaker }),
      readPredicates(listPredicates(listProfiles([...head, ...base]))),
    ])
    const { directory, failures } = live
    const checked = checkIdentities(head, directory)
    const { changed } = reportPolicies({ base, head: checked, directory, splitConjuncts: splitConjuncts(predicates) })
    const knowledge = await gatherImpact({
      reader,
      breaker,
      agents,
      projects,
      failures,
      changed,
      base,
      head: checked,
      directory,
      tests: planTests({ base: before, head: after }),
      replayDays,
      now: this.clock.now(),
    })
    const find = (file: string) => knowledge.policies.find(policy => policy.file === file)
    const policy = (file: string) => find(file) ?? failWith(`there is no report of ${file}`)
    return { ...knowledge, offline: changed, policy }
  }

  /** `GET agents`, `POST policy-replays`, … of every request so far, sorted. */
  requests(): string[] {
    return this.pgbeam.requests.map(({ method, path }) => `${method} ${path.replace('/v1/projects/', '')}`).sort()
  }

  /** How many requests had a path that ends so. */
  count(ending: string): number {
    return this.pgbeam.requests.filter(({ path }) => path.endsWith(ending)).length
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.pgbeam.close()
  }
}

/** To be opened by `await using`. `live` are the profiles of the project. */
export async function openStage({
  live = [],
  ...options
}: StandInOptions & { live?: Record<string, unknown>[] } = {}): Promise<Stage> {
  const clock = createClock(Date.parse('2030-01-08T00:00:00Z'))
  const pgbeam = await startPgBeam({ now: clock.now, ...options })
  pgbeam.seed(PROJECT, live)
  return new Stage({ pgbeam, clock })
}

interface SideFiles extends Side {
  readonly policies: readonly SnapshotFile[]
}

const NO_FILES: SideFiles = { policies: [], tests: [] }

function listFiles(texts: Files): SideFiles {
  const files = Object.entries(texts).map(([path, text]): SnapshotFile => {
    const blob = hashBlob(Buffer.from(text))
    return { path, blob, content: { kind: 'text', text } }
  })
  const isTest = ({ path }: SnapshotFile) => path.includes('.tests.')
  return { policies: files.filter(file => !isTest(file)), tests: files.filter(isTest) }
}

function failWith(message: string): never {
  throw new Error(message)
}
