import { PgBeamError } from '../live/pgbeam-error.ts'
import { ID_PATTERN } from '../policy/ids.ts'

/** One thing the API can be asked to do. */
export interface Operation {
  /** As a verb phrase, for errors: `list the profiles`. */
  does: string
  method: 'GET' | 'POST' | 'PUT'
  /** `{project}`, `{profile}` and `{database}` stand for ids. */
  path: string
  /** Whether the API's state may be another one afterwards. */
  writes: boolean
  /** Fields of the body that this action sets on its own; the others are the policy. Absent where there is no policy in it. */
  ownFields?: readonly string[]
  /** Whether sending it again is safe even if the first one may have taken effect. */
  repeatable: boolean
}

/** All that a reader can send: two of them are POST, and by contract store nothing. */
export const READ_OPERATIONS = {
  listProfiles: {
    does: 'list the profiles',
    method: 'GET',
    path: '/v1/projects/{project}/policies',
    writes: false,
    repeatable: true,
  },
  getProfile: {
    does: 'read the profile',
    method: 'GET',
    path: '/v1/projects/{project}/policies/{profile}',
    writes: false,
    repeatable: true,
  },
  readProject: {
    does: 'read the project',
    method: 'GET',
    path: '/v1/projects/{project}',
    writes: false,
    repeatable: true,
  },
  listApprovalRules: {
    does: 'list the approval rules',
    method: 'GET',
    path: '/v1/projects/{project}/approval-rules',
    writes: false,
    repeatable: true,
  },
  listAgents: {
    does: 'list the agent credentials',
    method: 'GET',
    path: '/v1/projects/{project}/agents',
    writes: false,
    repeatable: true,
  },
  evaluate: {
    does: 'evaluate a statement',
    method: 'POST',
    path: '/v1/projects/{project}/policy-evaluations',
    ownFields: ['policy_id'],
    writes: false,
    repeatable: true,
  },
  replay: {
    does: 'replay recorded traffic',
    method: 'POST',
    path: '/v1/projects/{project}/policy-replays',
    ownFields: ['policy_id', 'credential_id', 'bound_policy_id', 'start_ts', 'end_ts', 'limit'],
    writes: false,
    repeatable: true,
  },
} as const satisfies Record<string, Operation>

/** What is asked about the databases of a project. The last one connects to a database and samples it, and stores nothing. */
export const DATABASE_OPERATIONS = {
  listDatabases: {
    does: 'list the databases',
    method: 'GET',
    path: '/v1/projects/{project}/databases',
    writes: false,
    repeatable: true,
  },
  readSchemaCatalog: {
    does: 'read the schema catalog',
    method: 'GET',
    path: '/v1/projects/{project}/databases/{database}/schema-catalog',
    writes: false,
    repeatable: true,
  },
  listHoneytokens: {
    does: 'list the honeytokens',
    method: 'GET',
    path: '/v1/projects/{project}/honeytokens',
    writes: false,
    repeatable: true,
  },
  scanPii: {
    does: 'scan for personal data',
    method: 'POST',
    path: '/v1/projects/{project}/databases/{database}/scan-pii',
    writes: false,
    repeatable: true,
  },
} as const satisfies Record<string, Operation>

export const WRITE_OPERATIONS = {
  updateProfile: {
    does: 'update the profile',
    method: 'PUT',
    path: '/v1/projects/{project}/policies/{profile}',
    ownFields: [],
    writes: true,
    // A PUT that landed has changed the ETag: sent again, it could only meet a 412, or undo somebody's later edit.
    repeatable: false,
  },
  createProfile: {
    does: 'create the profile',
    method: 'POST',
    path: '/v1/projects/{project}/policies',
    ownFields: [],
    writes: true,
    // Its Idempotency-Key makes it so.
    repeatable: true,
  },
} as const satisfies Record<string, Operation>

export interface Target {
  operation: Operation
  project: string
  profile?: string
  database?: string
  query?: Record<string, string>
}

/** What a request is about, for errors. Ids come from files: one that cannot be an id is quoted and bounded. */
export function nameTarget({ project, profile, database }: Omit<Target, 'operation' | 'query'>): string {
  const name = (id: string) => (ID_PATTERN.test(id) ? id : JSON.stringify(id.slice(0, 100)))
  const owner = `project ${name(project)}`
  if (profile !== undefined) return `profile ${name(profile)} of ${owner}`
  return database === undefined ? owner : `database ${name(database)} of ${owner}`
}

/** Throws a `PgBeamError` of kind `configuration` where an id cannot be a segment of the path. */
export function buildUrl(baseUrl: string, target: Target): string {
  const { operation, project, profile = '', database = '', query } = target
  const fill = (id: string) => {
    if (ID_PATTERN.test(id)) return encodeURIComponent(id)
    const detail = 'ids hold letters, digits, dots, dashes and underscores only'
    const what = { operation: operation.does, target: nameTarget(target) }
    throw new PgBeamError({ kind: 'configuration', code: 'INVALID_ID', detail, ...what })
  }
  const path = operation.path
    .replace('{project}', () => fill(project))
    .replace('{profile}', () => fill(profile))
    .replace('{database}', () => fill(database))
  return `${baseUrl}${path}${query ? `?${new URLSearchParams(query)}` : ''}`
}
