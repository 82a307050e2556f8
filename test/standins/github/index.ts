import { join } from 'node:path'
import type { Changes } from './git/import.ts'
import { GitRepository } from './git/repository.ts'
import type { Fault } from './http/faults.ts'
import { CLOUD, ENTERPRISE } from './http/roots.ts'
import { HttpServer, type LoggedRequest } from './http/server.ts'
import type { Role, Team } from './model.ts'
import type { RepositoryOptions } from './repository.ts'
import { RepositoryScenario } from './scenario.ts'
import { createDirectory, removeDirectory } from './temporary-directory.ts'
import { type Duration, type TokenOptions, World } from './world.ts'

export type { ActionEvent } from './events/types.ts'
export type { Change, Changes } from './git/import.ts'
export type { Fault, FaultAnswer, RequestSeen } from './http/faults.ts'
export type { LoggedRequest } from './http/server.ts'
export type { Activity, ActivityType } from './journal.ts'
export type { MergeGroup, MergeMethod, PullRequest, Review, ReviewState, Role } from './model.ts'
export type { Permissions } from './permissions.ts'
export type { CommitOptions, MergeCommitOptions } from './pushes.ts'
export type { RepositoryScenario as Repository } from './scenario.ts'
export type { Duration } from './world.ts'

export interface GitHubOptions {
  latencyMs?: number
  /** How many entries of a tree are listed before it is `truncated`: 100,000 on GitHub. */
  treeLimit?: number
  /** A GitHub Enterprise Server: its APIs are below `/api/v3` and `/api/graphql`. */
  enterprise?: boolean
  /** Where links lead; nothing is served there. */
  serverUrl?: string
  /** When the story begins. */
  start?: Date
}

export interface CreateRepository extends RepositoryOptions {
  /** The first commit on the default branch. */
  files?: Changes
  roles?: Record<string, Role>
}

/** A stand-in for GitHub on loopback. */
export class GitHub {
  readonly apiUrl: string
  readonly graphqlUrl: string
  readonly serverUrl: string
  /** A workflow's own token, with every permission that a workflow can have. */
  readonly token = 'standin-workflow-token'
  readonly world: World
  readonly #server: HttpServer
  readonly #directory: string

  constructor(parts: { world: World; server: HttpServer; directory: string; graphqlUrl: string }) {
    this.world = parts.world
    this.apiUrl = this.world.apiUrl
    this.graphqlUrl = parts.graphqlUrl
    this.serverUrl = this.world.serverUrl
    this.#server = parts.server
    this.#directory = parts.directory
    this.world.addToken(this.token, {})
  }

  get requests(): LoggedRequest[] {
    return this.#server.requests
  }

  clearRequests(): void {
    this.#server.requests.length = 0
  }

  get latencyMs(): number {
    return this.#server.latencyMs
  }

  set latencyMs(milliseconds: number) {
    this.#server.latencyMs = milliseconds
  }

  /** What each request waits for before anything becomes of it; may be set at any time. */
  set hold(hold: (request: LoggedRequest) => Promise<unknown> | undefined) {
    this.#server.hold = hold
  }

  /** Waits until the requests, or what faults have matched, are so. */
  until(holds: () => boolean): Promise<void> {
    return this.#server.happenings.until(holds)
  }

  fault(fault: Fault): void {
    this.#server.faults.add(fault)
  }

  clearFaults(): void {
    this.#server.faults.clear()
  }

  addToken(token: string, options: TokenOptions = {}): void {
    this.world.addToken(token, options)
  }

  /** A person; a bot, where the login ends in `[bot]`. Those whom a scenario names come to be by themselves. */
  addUser(login: string, { name }: { name?: string } = {}): void {
    this.world.addAccount({ login, ...(name ? { name } : {}) })
  }

  /** Their pull requests, reviews and comments stay, by nobody. */
  deleteUser(login: string): void {
    this.world.account(login).deleted = true
  }

  /** Lets time go by in which nothing happens. */
  wait(duration: Duration): void {
    this.world.wait(duration)
  }

  addTeam(team: { org: string; slug: string; members: string[] }): Team {
    return this.world.addTeam(team)
  }

  async createRepository({ files, roles = {}, ...options }: CreateRepository): Promise<RepositoryScenario> {
    const { owner, name, defaultBranch = 'main' } = options
    const git = await GitRepository.create(join(this.#directory, `${owner}+${name}.git`), { defaultBranch })
    const repository = new RepositoryScenario(this.world, { ...options, git })
    this.world.repositories.set(repository.fullName.toLowerCase(), repository)
    for (const [login, role] of Object.entries(roles)) repository.grant(login, role)
    const changes = files ?? { 'README.md': `# ${name}\n` }
    await repository.commit({ branch: defaultBranch, changes, message: 'Begin' })
    return repository
  }

  /** Leaves nothing behind: no process, no connection, no file. */
  async close(): Promise<void> {
    await this.#server.close()
    await Promise.all([...this.world.repositories.values()].map(({ git }) => git.close()))
    await removeDirectory(this.#directory)
  }
}

export async function startGitHub(options: GitHubOptions = {}): Promise<GitHub> {
  const world = new World({
    start: options.start ?? new Date('2026-01-05T09:00:00Z'),
    serverUrl: options.serverUrl ?? 'https://github.com',
    treeLimit: options.treeLimit ?? 100_000,
  })
  const roots = options.enterprise ? ENTERPRISE : CLOUD
  const server = new HttpServer(world, { latencyMs: options.latencyMs ?? 0, roots })
  const origin = await server.listen()
  world.apiUrl = `${origin}${roots.rest}`
  const directory = await createDirectory('github-standin-')
  return new GitHub({ world, server, directory, graphqlUrl: `${origin}${roots.graphql}` })
}
