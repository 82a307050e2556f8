/**
 * The stand-ins of GitHub and PgBeam, in a process of their own, so that their work does not slow down the one that is
 * measured. Speaks with the benchmark by messages: one request, one answer.
 */
import { parse } from 'yaml'
import { changePolicies, writePolicies } from '../test/e2e/many-policies.ts'
import { type ActionEvent, type Repository, startGitHub } from '../test/standins/github/index.ts'
import { startPgBeam } from '../test/standins/pgbeam/index.ts'
import { Traffic } from '../test/standins/traffic.ts'

export interface Services {
  /** Where the services are, and what opens them. */
  connect(): Promise<Connection>
  /** Makes a repository with so many policies, all changed by one pull request that is reviewed and merged. */
  prepare(options: { size: number }): Promise<Events>
  /** Gets ready for a run. Gives the project whose profiles are live in that version. */
  begin(options: { size: number; live: Version; latencyMs: number }): Promise<string>
  /** What the run asked of the services. */
  end(): Promise<RunTraffic>
}

export interface Connection {
  readonly github: {
    readonly apiUrl: string
    readonly graphqlUrl: string
    readonly serverUrl: string
    readonly token: string
  }
  readonly pgbeam: { readonly url: string; readonly key: string }
}

export interface Events {
  /** The pull request's, before it was merged. */
  readonly check: ActionEvent
  /** That of another, which changes no policy. */
  readonly untouched: ActionEvent
  /** The push of its merge. */
  readonly apply: ActionEvent
  /** That of the pull request being closed, on which there is nothing to do. */
  readonly close: ActionEvent
}

export type Version = 'first' | 'second'

export interface RunTraffic {
  readonly github: number
  readonly pgbeam: number
  readonly roundTrips: number
}

/** Before anything is merged, by the clock of the stand-in for GitHub. */
const BEGINNING = '2026-01-05T09:00:00.000Z'

const traffic = new Traffic()
const [github, pgbeam] = await Promise.all([startGitHub(), startPgBeam()])
const worlds = new Map<number, { repository: Repository; pullRequest: number }>()
let runs = 0

const services: Services = {
  async connect() {
    const { apiUrl, graphqlUrl, serverUrl, token } = github
    return { github: { apiUrl, graphqlUrl, serverUrl, token }, pgbeam: { url: pgbeam.url, key: pgbeam.key } }
  },

  async prepare({ size }) {
    const repository = await github.createRepository({
      owner: 'acme',
      name: `policies-${size}`,
      files: writePolicies(size),
      roles: { alice: 'write', bob: 'write' },
    })
    await repository.commit({ branch: 'change', changes: changePolicies(size), author: 'alice' })
    const { number } = await repository.openPullRequest({ head: 'change', author: 'alice' })
    const check = await repository.event.pullRequest({ number })
    await repository.commit({ branch: 'notes', changes: { 'NOTES.md': 'None yet.\n' }, author: 'alice' })
    const other = await repository.openPullRequest({ head: 'notes', author: 'alice' })
    const untouched = await repository.event.pullRequest({ number: other.number })
    repository.submitReview({ number, user: 'bob', state: 'APPROVED' })
    await repository.mergePullRequest({ number })
    worlds.set(size, { repository, pullRequest: number })
    const close = await repository.event.pullRequest({ number, action: 'closed' })
    return { check, untouched, apply: await repository.event.push(), close }
  },

  async begin({ size, live, latencyMs }) {
    const world = worlds.get(size)
    if (!world) throw new Error(`no world of ${size} policies was prepared`)
    world.repository.thread(world.pullRequest).comments.length = 0
    const files = live === 'first' ? writePolicies(size) : changePolicies(size)
    const project = `prj_${++runs}`
    pgbeam.seed(
      project,
      // As the landing before the pull request's left them.
      Object.values(files).map(text => ({ ...parse(text), updated_at: BEGINNING })),
    )
    github.latencyMs = latencyMs
    pgbeam.latencyMs = latencyMs
    traffic.clear()
    return project
  },

  async end() {
    return {
      github: traffic.countTo(github.apiUrl),
      pgbeam: traffic.countTo(pgbeam.url),
      roundTrips: traffic.countRoundTrips(),
    }
  },
}

process.on('message', async ({ id, name, options }: { id: number; name: keyof Services; options: never }) => {
  try {
    process.send?.({ id, value: await services[name](options) })
  } catch (error) {
    process.send?.({ id, error: String(error instanceof Error ? error.stack : error) })
  }
})
process.once('disconnect', async () => {
  await Promise.all([github.close(), pgbeam.close()])
})
