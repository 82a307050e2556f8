import {
  type ActionEvent,
  type Changes,
  type CommitOptions,
  type Duration,
  type GitHub,
  type GitHubOptions,
  type MergeMethod,
  type Repository,
  startGitHub,
} from '../standins/github/index.ts'
import { type PgBeamStandIn, type StandInOptions, type StoredProfile, startPgBeam } from '../standins/pgbeam/index.ts'
import { type RunAction, runAction } from '../standins/runner/index.ts'
import { inspectRun, type Run } from './inspect.ts'

export { errorsOn, policyIn, type Run } from './inspect.ts'

export const PROJECT = 'prj_acme'

export interface StageOptions {
  /** The first commit on the default branch. */
  files?: Changes
  /** The profiles that PgBeam has at the start: older than the repository's first commit. */
  live?: Record<string, unknown>[]
  pgbeam?: StandInOptions
  github?: GitHubOptions
}

export interface RunOptions
  extends Pick<RunAction, 'workflow' | 'job' | 'runId' | 'runAttempt' | 'env' | 'onStart' | 'script'> {
  /** Beside `api-url` and `project-id`, which every run gets. */
  inputs?: Record<string, string>
  /** What the step has as `api-key`; null: nothing. */
  apiKey?: string | null
  /** Instead of the workflow's own, which may do everything. */
  token?: string
}

export interface ProposeOptions {
  author?: string
  title?: string
  draft?: boolean
  /** From a branch of the author's own fork. */
  fork?: boolean
}

export interface Comment {
  id: number
  author: string
  body: string
}

/** A repository with its policies and the PgBeam that they are for: the words in which the tests tell their stories. */
export class Stage implements AsyncDisposable {
  readonly github: GitHub
  readonly pgbeam: PgBeamStandIn
  readonly repository: Repository
  #runs = 0

  constructor(parts: { github: GitHub; pgbeam: PgBeamStandIn; repository: Repository }) {
    this.github = parts.github
    this.pgbeam = parts.pgbeam
    this.repository = parts.repository
  }

  /** Opens a pull request with the changes and gives its number. */
  async propose(changes: Changes, { author = 'alice', fork = false, ...pull }: ProposeOptions = {}): Promise<number> {
    const name = `change-${this.repository.threads.size + 1}`
    const head = fork ? `${author}:${name}` : name
    await this.repository.commit({ branch: head, changes, author })
    const { number } = await this.repository.openPullRequest({ ...pull, head, author })
    return number
  }

  /** Pushes another commit to a pull request's branch. */
  revise(number: number, changes: Changes): Promise<string> {
    const { headOwner, headBranch, author } = this.repository.pull(number)
    return this.repository.commit({ branch: `${headOwner}:${headBranch}`, changes, author: author.login })
  }

  approve(number: number, { by = 'bob' } = {}): void {
    this.repository.submitReview({ number, user: by, state: 'APPROVED' })
  }

  /** Gives the commit that ended up on the default branch. */
  merge(number: number, options: { method?: MergeMethod; by?: string } = {}): Promise<string> {
    return this.repository.mergePullRequest({ number, ...options })
  }

  /** Pushes to the default branch without a pull request. */
  push(changes: Changes, options: Omit<CommitOptions, 'branch' | 'changes'> = {}): Promise<string> {
    return this.repository.commit({ branch: this.repository.defaultBranch, changes, ...options })
  }

  /** Lets time go by in which nothing happens, for GitHub and PgBeam alike. */
  wait(duration: Duration): void {
    this.github.wait(duration)
  }

  /** What the check of a pull request says; without an API key, unless one is given. */
  async check(number: number, options: RunOptions = {}): Promise<Run> {
    return this.run(await this.repository.event.pullRequest({ number, action: 'synchronize' }), options)
  }

  /** What the last push to the default branch puts in force; with an API key, and not looking at reviews. */
  async apply({ inputs, ...options }: RunOptions = {}): Promise<Run> {
    return this.run(await this.repository.event.push(), {
      apiKey: this.pgbeam.key,
      ...options,
      inputs: { 'required-approvals': '0', ...inputs },
    })
  }

  /** Any event, such as one that was kept from before. */
  async run(event: ActionEvent, options: RunOptions = {}): Promise<Run> {
    const { inputs, apiKey = null, token = this.github.token, ...rest } = options
    const { apiUrl, graphqlUrl, serverUrl } = this.github
    this.#runs += 1
    const result = await runAction({
      github: { apiUrl, graphqlUrl, serverUrl, token },
      event,
      inputs: {
        'api-url': this.pgbeam.url,
        'project-id': PROJECT,
        ...(apiKey === null ? {} : { 'api-key': apiKey }),
        ...inputs,
      },
      runId: 4_200_000_000 + this.#runs,
      // Only `npm test` has it set (vitest.config.ts): the demo and `npm run test:long` have a process for each run.
      isKept: process.env.KEEPS_PROCESSES !== undefined,
      ...rest,
    })
    const secrets = [token, ...(apiKey === null ? [] : [apiKey])]
    const published = this.repository.pulls.flatMap(({ number }) => this.comments(number).map(({ body }) => body))
    return inspectRun({ result, secrets, published })
  }

  /** Everybody's, oldest first. */
  comments(number: number): Comment[] {
    return this.repository.thread(number).comments.map(({ id, author, body }) => ({ id, author: author.login, body }))
  }

  /** What PgBeam was asked to change, refused or not, in the order of arrival. */
  writes() {
    return this.pgbeam.requests.filter(({ method, path }) => method !== 'GET' && /\/policies(\/|$)/.test(path))
  }

  /** What is live, by name or id. Throws where there is no such profile. */
  live(idOrName: string): StoredProfile {
    const profile = this.pgbeam.profile(PROJECT, idOrName)
    if (!profile) throw new Error(`there is no live profile ${idOrName}`)
    return profile
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all([this.github.close(), this.pgbeam.close()])
  }
}

/** To be opened by `await using`, which closes it again however the test ends. */
export async function openStage({ files = {}, live = [], ...options }: StageOptions = {}): Promise<Stage> {
  const github = await startGitHub(options.github)
  const pgbeam = await startPgBeam({ tick: () => github.world.tick().getTime(), ...options.pgbeam })
  try {
    pgbeam.seed(PROJECT, live)
    const repository = await github.createRepository({
      owner: 'acme',
      name: 'data-policies',
      files: { 'README.md': '# Data policies\n', ...files },
      roles: { alice: 'write', bob: 'write', carol: 'maintain' },
    })
    return new Stage({ github, pgbeam, repository })
  } catch (error) {
    await Promise.all([github.close(), pgbeam.close()])
    throw error
  }
}
