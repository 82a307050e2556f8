import { createHash } from 'node:crypto'
import { type Age, type Json, type ProfileInput, validateProfile } from './contract.ts'
import {
  type DatabaseContent,
  makeDatabase,
  makeHoneytoken,
  type SeededDatabase,
  type StoredDatabase,
  type StoredHoneytoken,
} from './databases.ts'
import { Refusal, refuseInput, refuseUnknown } from './refusal.ts'
import { tidyProfile } from './tidy.ts'

export type StoredProfile = ProfileInput & { id: string; project_id: string; created_at: string; updated_at: string }

/** What the API itself sets of a profile, and who seeds one may choose. */
export type Given = Pick<StoredProfile, 'id' | 'created_at' | 'updated_at'>

/** A credential as `GET …/agents` shows it. */
export interface StoredAgent extends Json {
  id: string
  policy_profile_id: string
  status: string
}

/** One line of the audit log. */
export interface AuditEntry {
  credentialId: string
  sql: string
  /** ms since the epoch. */
  at: number
  event: 'allowed' | 'blocked' | 'canary_tripped'
  rule?: string
}

/** A project as `GET /v1/projects/{id}` shows it. */
export interface ProjectSettings extends Json {
  id: string
  default_policy_profile_id: string | null
  agents_disabled: boolean
}

/** A rule as `GET …/approval-rules` shows it. */
export interface StoredApprovalRule extends Json {
  id: string
  statement_kinds: string[]
  enabled: boolean
}

export interface Project {
  id: string
  settings: ProjectSettings
  approvalRules: StoredApprovalRule[]
  profiles: Map<string, StoredProfile>
  agents: Map<string, StoredAgent>
  audit: AuditEntry[]
  databases: StoredDatabase[]
  /** What is in the databases, by their ids. */
  contents: Map<string, DatabaseContent>
  honeytokens: StoredHoneytoken[]
}

export interface StoreOptions {
  age: Age
  /** When something is written. */
  tick: () => number
  /** Sort lists and lower-case names on the way in, as a server may. */
  tidiesUp: boolean
  /** Profiles that the plan allows a project. */
  maxProfiles: () => number
}

/** The state behind the API. Refuses what the contract refuses. */
export class Store {
  readonly projects = new Map<string, Project>()
  readonly #options: StoreOptions
  #lastId = 0
  #lastWrite = 0

  constructor(options: StoreOptions) {
    this.#options = options
  }

  addProject(id: string): Project {
    const known = this.projects.get(id)
    if (known) return known
    const settings = this.#createSettings(id)
    const project: Project = {
      id,
      settings,
      approvalRules: [],
      profiles: new Map(),
      agents: new Map(),
      audit: [],
      databases: [],
      contents: new Map(),
      honeytokens: [],
    }
    this.projects.set(id, project)
    return project
  }

  findProject(id: string): Project {
    const project = this.projects.get(id)
    if (!project) throw refuseUnknown('project')
    return project
  }

  findProfile(project: Project, id: string): StoredProfile {
    const profile = project.profiles.get(id)
    if (!profile) throw refuseUnknown('policy profile')
    return profile
  }

  /** What is given is as it is given: an id, or a time in the past. */
  create(project: Project, body: unknown, given: Partial<Given> = {}): StoredProfile {
    const input = this.validate(body)
    if (project.profiles.size >= this.#options.maxProfiles()) {
      const detail = 'the plan allows no more profiles'
      throw new Refusal({ status: 403, code: 'PLAN_LIMIT_REACHED', detail })
    }
    refuseTakenName(project, input.name)
    const id = given.id ?? this.#nextId('pol')
    const time = given.updated_at ?? this.#timestamp()
    const created_at = given.created_at ?? time
    return this.#put(project, { ...input, id, project_id: project.id, created_at, updated_at: time })
  }

  replace(project: Project, old: StoredProfile, body: unknown): StoredProfile {
    const input = this.validate(body)
    refuseTakenName(project, input.name, old.id)
    const { id, project_id, created_at } = old
    return this.#put(project, { ...input, id, project_id, created_at, updated_at: this.#timestamp() })
  }

  /** What the dashboard does: changes the given fields and leaves the others. */
  edit(project: Project, id: string, patch: Json): StoredProfile {
    const old = this.findProfile(project, id)
    return this.#put(project, { ...old, ...patch, updated_at: this.#timestamp() })
  }

  delete(project: Project, { id }: StoredProfile) {
    if ([...project.agents.values()].some(agent => agent.policy_profile_id === id)) {
      throw new Refusal({ status: 409, code: 'INVALID_STATE', detail: 'agent credentials reference the profile' })
    }
    project.profiles.delete(id)
  }

  validate(body: unknown): ProfileInput {
    const validation = validateProfile(this.#options.age, body)
    if (validation.kind === 'invalid') throw refuseInput(validation.errors)
    return this.#options.tidiesUp ? tidyProfile(validation.value) : validation.value
  }

  addAgent(project: Project, agent: Partial<StoredAgent>): StoredAgent {
    const id = agent.id ?? this.#nextId('agt')
    const time = this.#timestamp()
    const stored: StoredAgent = {
      project_id: project.id,
      policy_profile_id: '',
      name: id,
      pg_username: `agent_${id}`,
      status: 'active',
      principal_type: 'agent',
      last_used_at: null,
      expires_at: null,
      created_at: time,
      updated_at: time,
      ...agent,
      id,
    }
    project.agents.set(id, stored)
    return stored
  }

  addApprovalRule(project: Project, rule: Partial<StoredApprovalRule>): StoredApprovalRule {
    const id = rule.id ?? this.#nextId('apl')
    const time = this.#timestamp()
    const stored: StoredApprovalRule = {
      project_id: project.id,
      name: id,
      statement_kinds: [],
      schema_name: null,
      relation_name: null,
      min_affected_rows: null,
      enabled: true,
      created_at: time,
      updated_at: time,
      ...rule,
      id,
    }
    project.approvalRules.push(stored)
    return stored
  }

  addDatabase(project: Project, seeded: SeededDatabase): StoredDatabase {
    const { relations = [], suggestions = [], truncated, error } = seeded
    const id = seeded.id ?? this.#nextId('db')
    const stored = makeDatabase(seeded, { projectId: project.id, id, time: this.#timestamp() })
    project.databases.push(stored)
    const trouble = { ...(truncated ? { truncated } : {}), ...(error === undefined ? {} : { error }) }
    project.contents.set(id, { relations, suggestions, ...trouble })
    return stored
  }

  addHoneytoken(project: Project, given: Partial<StoredHoneytoken>): StoredHoneytoken {
    const id = given.id ?? this.#nextId('hnt')
    const stored = makeHoneytoken(given, { projectId: project.id, id, time: this.#timestamp() })
    project.honeytokens.push(stored)
    return stored
  }

  /** Dated like the other things of the beginning: by no write. */
  #createSettings(id: string): ProjectSettings {
    const time = new Date(this.#options.tick()).toISOString()
    return {
      id,
      org_id: 'org_1',
      name: id,
      status: 'active',
      default_policy_profile_id: null,
      agents_disabled: false,
      self_hosted: false,
      created_at: time,
      updated_at: time,
    }
  }

  #put(project: Project, profile: StoredProfile): StoredProfile {
    project.profiles.set(profile.id, profile)
    return profile
  }

  #nextId(prefix: string): string {
    this.#lastId++
    return `${prefix}_${String(this.#lastId).padStart(26, '0')}`
  }

  /** Every write has a time of its own, even one that changes nothing. */
  #timestamp(): string {
    this.#lastWrite = Math.max(this.#options.tick(), this.#lastWrite + 1)
    return new Date(this.#lastWrite).toISOString()
  }
}

/** The tag of a representation: of one profile, or of a page. */
export function tagOf(representation: unknown): string {
  return `"${createHash('sha256').update(JSON.stringify(representation)).digest('hex').slice(0, 32)}"`
}

function refuseTakenName(project: Project, name: string, ownId?: string) {
  const isTaken = [...project.profiles.values()].some(profile => profile.name === name && profile.id !== ownId)
  if (isTaken) throw new Refusal({ status: 409, code: 'RESOURCE_EXISTS', detail: 'the name is taken' })
}
