import type { Account, AccountType, Team } from './model.ts'
import { expandPermissions, type Permissions, type Token } from './permissions.ts'
import type { Repository } from './repository.ts'

export interface WorldOptions {
  /** The time of the first thing that happens; each later one is a second after. */
  start: Date
  /** Where pages, not the API, would be. */
  serverUrl: string
  /** How many entries of a tree are listed before it is `truncated`. */
  treeLimit: number
}

export interface TokenOptions {
  /** Whose token it is; a workflow's own is `github-actions[bot]`'s. */
  login?: string
  permissions?: 'read' | 'write' | Permissions
}

export interface Duration {
  days?: number
  hours?: number
  minutes?: number
  seconds?: number
}

interface NewAccount {
  login: string
  type?: AccountType
  name?: string
  email?: string
  id?: number
}

/** As the commits that GitHub itself makes are signed: the account `web-flow`'s. */
export const gitHubSignature = { name: 'GitHub', email: 'noreply@github.com' }

/** Everything that GitHub knows, apart from what is in git. */
export class World {
  readonly serverUrl: string
  readonly treeLimit: number
  /** Set once the server listens. */
  apiUrl = ''
  readonly repositories = new Map<string, Repository>()
  readonly teams: Team[] = []
  readonly tokens = new Map<string, Token>()
  readonly #accounts = new Map<string, Account>()
  #now: number
  #lastId = 1_000_000

  constructor({ start, serverUrl, treeLimit }: WorldOptions) {
    this.serverUrl = serverUrl
    this.treeLimit = treeLimit
    this.#now = start.getTime()
    this.addAccount({ login: 'github-actions[bot]', id: 41_898_282 })
    this.addAccount({ login: 'web-flow', id: 19_864_447, ...gitHubSignature })
  }

  /** Its own clock, so that the same story always has the same commit ids and timestamps. */
  tick(): Date {
    this.#now += 1000
    return new Date(this.#now)
  }

  /** When the last thing happened. */
  get now(): Date {
    return new Date(this.#now)
  }

  /** Lets time go by in which nothing happens. */
  wait({ days = 0, hours = 0, minutes = 0, seconds = 0 }: Duration): void {
    this.#now += (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000
  }

  nextId(): number {
    this.#lastId += 1
    return this.#lastId
  }

  addAccount({ login, ...given }: NewAccount): Account {
    const id = given.id ?? this.nextId()
    const account: Account = {
      id,
      login,
      type: given.type ?? (login.endsWith('[bot]') ? 'Bot' : 'User'),
      name: given.name ?? login,
      email: given.email ?? `${id}+${login}@users.noreply.github.com`,
      deleted: false,
    }
    this.#accounts.set(login.toLowerCase(), account)
    return account
  }

  /** Null for nobody, and for somebody who has left. */
  findAccount(login: string): Account | null {
    const account = this.#accounts.get(login.toLowerCase())
    return account && !account.deleted ? account : null
  }

  /** Whoever a scenario names is there: a login that is new signs up. */
  account(login: string): Account {
    return this.findAccount(login) ?? this.addAccount({ login })
  }

  /** Every account that ever was, by the address in its commits. */
  findByEmail(email: string): Account | null {
    const account = [...this.#accounts.values()].find(each => each.email === email)
    return account && !account.deleted ? account : null
  }

  findTeam({ org, slug }: { org: string; slug: string }): Team | null {
    return this.teams.find(team => team.org === org.toLowerCase() && team.slug === slug.toLowerCase()) ?? null
  }

  addTeam({ org, slug, members }: { org: string; slug: string; members: string[] }): Team {
    const accounts = members.map(login => this.account(login))
    const team = { id: this.nextId(), org: org.toLowerCase(), slug: slug.toLowerCase(), members: accounts }
    this.teams.push(team)
    return team
  }

  addToken(token: string, { login = 'github-actions[bot]', permissions = 'write' }: TokenOptions): void {
    this.tokens.set(token, { viewer: this.account(login), permissions: expandPermissions(permissions) })
  }

  findRepository(owner: string, name: string): Repository | null {
    return this.repositories.get(`${owner}/${name}`.toLowerCase()) ?? null
  }
}
