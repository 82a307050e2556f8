/**
 * The stand-ins of GitHub and PgBeam, in a process of their own, so that their work does not slow down the one that is
 * measured. Speaks with the benchmark by messages: one request, one answer.
 */
import { parse } from 'yaml'
import { type ActionEvent, type Repository, startGitHub } from '../test/standins/github/index.ts'
import { startPgBeam } from '../test/standins/pgbeam/index.ts'
import { Traffic } from '../test/standins/traffic.ts'
import { type Contents, DUMP, nameContents, type Version, writeContents } from './contents.ts'

export interface Services {
  /** Where the services are, and what opens them. */
  connect(): Promise<Connection>
  /** Makes two repositories with policies, all changed by one pull request; in the second it is reviewed and merged. */
  prepare(options: { contents: Contents }): Promise<Events>
  /** Gets ready for a run. Gives the project whose profiles are live in that version, and the PgBeam that has it. */
  begin(options: Beginning): Promise<LiveProject>
  /** What the run asked of the services. */
  end(): Promise<RunTraffic>
}

export interface Beginning {
  readonly contents: Contents
  readonly live: Version
  readonly latencyMs: number
  /** Whether the answers of PgBeam tell of a rate limit that leaves room. */
  readonly isRateLimitTold?: boolean
}

export interface LiveProject {
  readonly id: string
  readonly url: string
  readonly key: string
}

export interface Connection {
  readonly github: {
    readonly apiUrl: string
    readonly graphqlUrl: string
    readonly serverUrl: string
    readonly token: string
  }
}

export interface Events {
  /** The open pull request's. */
  readonly check: ActionEvent
  /** That of another, which changes no policy. */
  readonly untouched: ActionEvent
  /** The push of its merge. */
  readonly apply: ActionEvent
  /** That of the pull request being closed, on which there is nothing to do. */
  readonly close: ActionEvent
}

export interface RunTraffic {
  readonly github: number
  readonly pgbeam: number
  readonly roundTrips: number
}

/** A pull request that changes all the policies of a repository. */
interface Change {
  readonly repository: Repository
  readonly number: number
}

/** Before anything is merged, by the clock of the stand-in for GitHub. */
const BEGINNING = '2026-01-05T09:00:00.000Z'

const traffic = new Traffic()
const [github, silent, telling] = await Promise.all([
  startGitHub(),
  startPgBeam(),
  startPgBeam({ rateLimit: { requests: 100_000, windowMs: 60_000, isTold: true } }),
])
/** That of the current run. */
let pgbeam = silent
const worlds = new Map<string, readonly Change[]>()
let runs = 0

const services: Services = {
  async connect() {
    const { apiUrl, graphqlUrl, serverUrl, token } = github
    return { github: { apiUrl, graphqlUrl, serverUrl, token } }
  },

  async prepare({ contents }) {
    // A check is of what merging would do now, so that what is checked is never merged.
    const [open, merged] = [await openChange(contents, 'open'), await openChange(contents, 'merged')]
    await open.repository.commit({ branch: 'notes', changes: { 'NOTES.md': 'None yet.\n' }, author: 'alice' })
    const other = await open.repository.openPullRequest({ head: 'notes', author: 'alice' })
    const close = closeIn(await open.repository.event.pullRequest({ number: open.number, action: 'closed' }))
    merged.repository.submitReview({ number: merged.number, user: 'bob', state: 'APPROVED' })
    await merged.repository.mergePullRequest({ number: merged.number })
    if (contents.kind === 'landings') await moveOn(merged.repository, contents.size - 1)
    worlds.set(nameContents(contents), [open, merged])
    return {
      check: await open.repository.event.pullRequest({ number: open.number }),
      untouched: await open.repository.event.pullRequest({ number: other.number }),
      apply: await merged.repository.event.push(),
      close,
    }
  },

  async begin({ contents, live, latencyMs, isRateLimitTold = false }) {
    const changes = worlds.get(nameContents(contents))
    if (!changes) throw new Error(`${nameContents(contents)} was not prepared`)
    for (const { repository, number } of changes) repository.thread(number).comments.length = 0
    const files = writeContents(contents, live)
    const id = `prj_${++runs}`
    pgbeam = isRateLimitTold ? telling : silent
    pgbeam.seed(
      id,
      // As the landing before the pull request's left them.
      Object.entries(files)
        .flatMap(([path, text]) => (path === DUMP ? [] : [text]))
        .map(text => ({ ...parse(text), updated_at: BEGINNING })),
    )
    github.latencyMs = latencyMs
    pgbeam.latencyMs = latencyMs
    traffic.clear()
    return { id, url: pgbeam.url, key: pgbeam.key }
  },

  async end() {
    return {
      github: traffic.countTo(github.apiUrl),
      pgbeam: traffic.countTo(pgbeam.url),
      roundTrips: traffic.countRoundTrips(),
    }
  },
}

/** The event as it is once the pull request is closed, which stays open for other runs. */
function closeIn(event: ActionEvent): ActionEvent {
  const { pull_request } = event.payload
  return { ...event, payload: { ...event.payload, pull_request: { ...Object(pull_request), state: 'closed' } } }
}

/** So many pushes that change the text of a policy, and not its meaning. */
async function moveOn(repository: Repository, landings: number): Promise<void> {
  const [[path = '', text = ''] = []] = Object.entries(writeContents({ kind: 'usual', size: 2 }, 'first')).slice(-1)
  for (let number = 0; number < landings; number++) {
    await repository.commit({
      branch: repository.defaultBranch,
      changes: { [path]: `# ${number}\n${text}` },
      author: 'alice',
    })
  }
}

async function openChange(contents: Contents, state: 'open' | 'merged'): Promise<Change> {
  const repository = await github.createRepository({
    owner: 'acme',
    name: `${nameContents(contents)}-${state}`,
    files: writeContents(contents, 'first'),
    roles: { alice: 'write', bob: 'write' },
  })
  await repository.commit({ branch: 'change', changes: writeContents(contents, 'second'), author: 'alice' })
  const { number } = await repository.openPullRequest({ head: 'change', author: 'alice' })
  return { repository, number }
}

process.on('message', async ({ id, name, options }: { id: number; name: keyof Services; options: never }) => {
  try {
    process.send?.({ id, value: await services[name](options) })
  } catch (error) {
    process.send?.({ id, error: String(error instanceof Error ? error.stack : error) })
  }
})
process.once('disconnect', async () => {
  await Promise.all([github, silent, telling].map(each => each.close()))
})
