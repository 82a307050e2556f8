import type { PgBeamError } from '../live/pgbeam-error.ts'
import type { AgentReply, EvaluationReply, ReplayReply } from './replies.ts'

/** A JSON object that is, or becomes, the body of a request or a reply. */
export type JsonObject = Readonly<Record<string, unknown>>

/**
 * A profile as the API returned it. `raw` is the JSON as it came, with every field that this version does not know:
 * a PUT replaces the whole profile, so whoever writes one back must be able to pass those through.
 */
export interface LiveProfile {
  id: string
  projectId: string
  name: string
  raw: JsonObject
}

/** `etag` is null on a deployment that sends none; such a profile cannot be written with `If-Match`. */
export interface TaggedProfile {
  profile: LiveProfile
  etag: string | null
}

/** A credential bound to a profile. Times are ISO 8601; `status` and `principal` are open sets. */
export type Agent = AgentReply
/** What the engine decided for one statement. `verdict` and `rule` are open sets. */
export type Evaluation = EvaluationReply
/** What recorded traffic would meet under a draft profile. */
export type Replay = ReplayReply
export type ReplayItem = ReplayReply['items'][number]

export interface EvaluationRequest {
  sql: string
  /** The draft: a body as POST would take it. */
  policy: JsonObject
}

export interface ReplayRequest {
  policy: JsonObject
  /** Only traffic of the credentials now bound to this profile; all of the project's otherwise. */
  boundPolicyId?: string
  start?: Date
  end?: Date
  /** 1 to 500 query shapes; the API's own default is 200. */
  limit?: number
}

/** Everything a check may ask of PgBeam. Each method throws a `PgBeamError` where it got no usable answer. */
export interface PolicyReader {
  listProfiles(projectId: string): Promise<LiveProfile[]>
  /** `undefined` where the project has no such profile. */
  getProfile(projectId: string, id: string): Promise<TaggedProfile | undefined>
  listAgents(projectId: string): Promise<Agent[]>
  /** A draft that the API refuses throws a `PgBeamError` of status 400 with its `fieldErrors`. */
  evaluate(projectId: string, request: EvaluationRequest): Promise<Evaluation>
  replay(projectId: string, request: ReplayRequest): Promise<Replay>
}

export interface ProfileUpdate {
  projectId: string
  id: string
  body: JsonObject
  /** Sent as `If-Match`. Left out only for a deployment without ETags: the last writer then wins. */
  etag?: string
}

export interface ProfileCreation {
  projectId: string
  body: JsonObject
  /** 1 to 255 visible characters, the same for every try and rerun of one creation. */
  idempotencyKey: string
}

/**
 * - `precondition-failed`: the profile changed since the ETag was read; nothing was written. `etag` is the current one.
 * - `rejected`: the API said no, or was never reached; nothing was written.
 * - `fate-unknown`: it may or may not have been written (timeout, broken connection, 5xx, unreadable answer): read again first.
 */
export type UpdateResult =
  | { kind: 'updated'; profile: LiveProfile; etag: string | null }
  | { kind: 'precondition-failed'; etag: string | null; error: PgBeamError }
  | { kind: 'rejected'; error: PgBeamError }
  | { kind: 'fate-unknown'; error: PgBeamError }

export type CreateResult =
  | { kind: 'created'; profile: LiveProfile; etag: string | null }
  | { kind: 'rejected'; error: PgBeamError }
  | { kind: 'fate-unknown'; error: PgBeamError }

/** What an apply may do besides reading. */
export interface PolicyWriter extends PolicyReader {
  updateProfile(update: ProfileUpdate): Promise<UpdateResult>
  createProfile(creation: ProfileCreation): Promise<CreateResult>
}
