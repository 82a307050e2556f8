/** One thing the API can be asked to do. */
export interface Operation {
  /** As a verb phrase, for errors: `list the profiles`. */
  does: string
  method: 'GET' | 'POST' | 'PUT'
  /** `{project}` and `{profile}` stand for ids. */
  path: string
  /** Whether the API's state may be another one afterwards. */
  writes: boolean
  /** Whether sending it again is safe even if the first one may have taken effect. */
  repeatable: boolean
}

/** All that a reader can send: two of them are POST, and by contract store nothing. */
export const readOperations = {
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
    writes: false,
    repeatable: true,
  },
  replay: {
    does: 'replay recorded traffic',
    method: 'POST',
    path: '/v1/projects/{project}/policy-replays',
    writes: false,
    repeatable: true,
  },
} as const satisfies Record<string, Operation>

export const writeOperations = {
  updateProfile: {
    does: 'update the profile',
    method: 'PUT',
    path: '/v1/projects/{project}/policies/{profile}',
    writes: true,
    // A PUT that landed has changed the ETag: sent again, it could only meet a 412, or undo somebody's later edit.
    repeatable: false,
  },
  createProfile: {
    does: 'create the profile',
    method: 'POST',
    path: '/v1/projects/{project}/policies',
    writes: true,
    // Its Idempotency-Key makes it so.
    repeatable: true,
  },
} as const satisfies Record<string, Operation>
