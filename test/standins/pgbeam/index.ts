import { createApi, type Keys } from './api.ts'
import type { Age, Json } from './contract.ts'
import type { SeededDatabase, StoredDatabase, StoredHoneytoken } from './databases.ts'
import { type Fault, Faults } from './faults.ts'
import type { RateLimit } from './rate-limit.ts'
import type { LoggedRequest } from './request-log.ts'
import { startServer } from './server.ts'
import {
  type AuditEntry,
  type Given,
  type Project,
  type ProjectSettings,
  Store,
  type StoredAgent,
  type StoredApprovalRule,
  type StoredProfile,
  tagOf,
} from './store.ts'

export type { Age } from './contract.ts'
export type { Fault } from './faults.ts'
export type { LoggedRequest } from './request-log.ts'
export type { AuditEntry, StoredAgent, StoredProfile } from './store.ts'

export interface StandInOptions extends Partial<Keys> {
  age?: Age
  /** Rewrites what it is given: lists sorted, names in lower case. */
  tidiesUp?: boolean
  rateLimit?: RateLimit
  maxProfiles?: number
  /** Tags profiles weakly, as a proxy that compresses answers does. */
  weakTags?: boolean
  /** 0: any free one. */
  port?: number
  /** The clock on the wall: of rate limits, and of how far back a replay reaches. */
  now?: () => number
  /** The clock of the story, by which writes are dated: that on the wall, if not given. */
  tick?: () => number
}

export interface PgBeamStandIn extends Keys {
  url: string
  age: Age
  projects: ReadonlyMap<string, Project>
  /** Every request so far, in the order of their arrival. */
  requests: LoggedRequest[]
  /** Waits until the requests, or what became of them, are so. */
  until: (holds: () => boolean) => Promise<void>
  /** How long each request is kept waiting; may be set at any time. */
  latencyMs: number
  /** What the plan allows a project; may be changed at any time. */
  maxProfiles: number
  /** Headers of every answer besides its own; may be set at any time. */
  headers: Record<string, string>
  /** What each request waits for before anything becomes of it; may be set at any time. */
  hold: (request: LoggedRequest) => Promise<unknown> | undefined
  /** A copy of what is stored; by id, or else by name. */
  profile: (projectId: string, idOrName: string) => StoredProfile | undefined
  /** The ETag that a GET of it would show, on a deployment that has them. */
  etag: (projectId: string, id: string) => string
  /** Stores profiles as POST would; `id`, `created_at` and `updated_at` may be chosen. Adds the project where it is new. */
  seed: (projectId: string, profiles?: Json[]) => StoredProfile[]
  seedAgents: (projectId: string, agents: Partial<StoredAgent>[]) => StoredAgent[]
  /** Changes the project's own settings. Adds the project where it is new. */
  configure: (projectId: string, settings: Partial<ProjectSettings>) => void
  seedApprovalRules: (projectId: string, rules: Partial<StoredApprovalRule>[]) => StoredApprovalRule[]
  /** Adds databases with what is in them. */
  seedDatabases: (projectId: string, databases: SeededDatabase[]) => StoredDatabase[]
  seedHoneytokens: (projectId: string, honeytokens: Partial<StoredHoneytoken>[]) => StoredHoneytoken[]
  seedTraffic: (projectId: string, entries: AuditEntry[]) => void
  /** An edit in the dashboard: the given fields and no other. */
  edit: (projectId: string, id: string, patch: Json) => StoredProfile
  fault: (fault: Fault) => void
  clearFaults: () => void
  /** Throws if a request met a mistake of the stand-in's own. */
  close: () => Promise<void>
}

/** A PgBeam control plane of the given age, over HTTP on loopback. */
export async function startPgBeam(options: StandInOptions = {}): Promise<PgBeamStandIn> {
  const {
    age = 'current',
    now = Date.now,
    tick = now,
    tidiesUp = false,
    rateLimit,
    weakTags = false,
    maxProfiles = Number.POSITIVE_INFINITY,
  } = options
  const keys: Keys = {
    key: options.key ?? 'pbo_standin_0123456789abcdef',
    readOnlyKey: options.readOnlyKey ?? 'pbo_standin_reader_0123456789',
    foreignKey: options.foreignKey ?? 'pbo_standin_foreign_0123456789',
  }
  const store = new Store({ age, tick, tidiesUp, maxProfiles: () => standIn.maxProfiles })
  const faults = new Faults()
  const server = await startServer({
    age,
    port: options.port ?? 0,
    now,
    handleRequest: createApi({ store, age, keys, now, rateLimit, weakTags }),
    faults,
    editBetween: (path, { patch }) => editProfileOfPath(store, path, patch),
    latencyMs: () => standIn.latencyMs,
    headers: () => standIn.headers,
    hold: request => standIn.hold(request),
  })

  const standIn: PgBeamStandIn = {
    ...keys,
    ...server,
    age,
    projects: store.projects,
    latencyMs: 0,
    headers: {},
    maxProfiles,
    hold: () => undefined,
    profile(projectId, idOrName) {
      const profiles = store.projects.get(projectId)?.profiles
      const found = profiles?.get(idOrName) ?? [...(profiles?.values() ?? [])].find(({ name }) => name === idOrName)
      return structuredClone(found)
    },
    etag: (projectId, id) => tagOf(store.findProfile(store.findProject(projectId), id)),
    seed(projectId, profiles = []) {
      const project = store.addProject(projectId)
      return profiles.map(profile => {
        const { id, created_at, updated_at, ...input } = profile
        return structuredClone(store.create(project, input, readGiven({ id, created_at, updated_at })))
      })
    },
    seedAgents: (projectId, agents) => agents.map(agent => store.addAgent(store.addProject(projectId), agent)),
    configure: (projectId, settings) => void Object.assign(store.addProject(projectId).settings, settings),
    seedApprovalRules: (projectId, rules) =>
      rules.map(rule => store.addApprovalRule(store.addProject(projectId), rule)),
    seedDatabases: (projectId, databases) =>
      databases.map(database => store.addDatabase(store.addProject(projectId), database)),
    seedHoneytokens: (projectId, honeytokens) =>
      honeytokens.map(honeytoken => store.addHoneytoken(store.addProject(projectId), honeytoken)),
    seedTraffic: (projectId, entries) => void store.addProject(projectId).audit.push(...entries),
    edit: (projectId, id, patch) => structuredClone(store.edit(store.findProject(projectId), id, patch)),
    fault: fault => faults.add(fault),
    clearFaults: () => faults.clear(),
  }
  return standIn
}

function readGiven(fields: Json): Partial<Given> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => typeof value === 'string'))
}

function editProfileOfPath(store: Store, path: string, patch: Json): void {
  const [, projectId = '', profileId = ''] = /^\/v1\/projects\/([^/]+)\/policies\/([^/]+)$/.exec(path) ?? []
  store.edit(store.findProject(projectId), profileId, patch)
}
