import type { ProfileWriter, TaggedProfile } from '../apply/profile-writer.ts'
import type { ProfileBody } from '../live/body.ts'
import type { LiveProfile } from '../live/profile.ts'
import type { DatabaseReply, HoneytokenReply, ScanPiiReply, SchemaCatalogReply } from './database-replies.ts'
import type { AgentReply, ApprovalRuleReply, EvaluationReply, ProjectReply, ReplayReply } from './replies.ts'

/** What a project says about whom its profiles govern. */
export type ProjectSettings = ProjectReply
/** What a project holds for approval beyond its profiles. `kinds` is an open set. */
export type ApprovalRule = ApprovalRuleReply
/** A credential bound to a profile. Times are ISO 8601; `status` and `principal` are open sets. */
export type Agent = AgentReply
/** What the engine decided for one statement. `verdict` and `rule` are open sets. */
export type Evaluation = EvaluationReply
/** What recorded traffic would meet under a draft profile. */
export type Replay = ReplayReply & {
  /** How many days were replayed, where it is not what was asked for; else null. */
  readonly days: number | null
}

/** A database of a project. */
export type ListedDatabase = DatabaseReply
/** The user relations of a database, as PgBeam finds them there now. Empty where it could not read them. */
export type SchemaCatalog = SchemaCatalogReply
/** A decoy: a statement that names it is refused. Never to be shown. */
export type Honeytoken = HoneytokenReply
/** The columns of a database that PgBeam takes for personal data. */
export type PiiScan = ScanPiiReply

export interface DatabaseTarget {
  readonly projectId: string
  readonly databaseId: string
}

export interface EvaluationRequest {
  readonly sql: string
  /** The draft: a body as POST would take it. */
  readonly policy: ProfileBody
}

export interface ReplayRequest {
  readonly policy: ProfileBody
  /** Only traffic of the credentials now bound to this profile; all of the project's otherwise. */
  readonly boundPolicyId?: string
  readonly start?: Date
  readonly end?: Date
  /** 1 to 500 query shapes; the API's own default is 200. */
  readonly limit?: number
}

/** All that can be asked of PgBeam. Each method throws a `PgBeamError` where it got no usable answer. */
export interface PolicyReader {
  listProfiles(projectId: string): Promise<LiveProfile[]>
  /** `undefined` where the project has no such profile. */
  getProfile(projectId: string, id: string): Promise<TaggedProfile | undefined>
  readProject(projectId: string): Promise<ProjectSettings>
  /** Newer: older deployments answer with a 404. */
  listApprovalRules(projectId: string): Promise<ApprovalRule[]>
  listAgents(projectId: string): Promise<Agent[]>
  /** A draft that the API refuses throws a `PgBeamError` of status 400 with its `fieldErrors`. */
  evaluate(projectId: string, request: EvaluationRequest): Promise<Evaluation>
  replay(projectId: string, request: ReplayRequest): Promise<Replay>
}

/** The same, and what an apply may do besides reading. */
export type PolicyWriter = PolicyReader & ProfileWriter

/** What can be asked about the databases of a project. Each method throws a `PgBeamError` where it got no usable answer. */
export interface DatabaseReader {
  listDatabases(projectId: string): Promise<ListedDatabase[]>
  /** Makes PgBeam connect to the database. */
  readSchemaCatalog(target: DatabaseTarget): Promise<SchemaCatalog>
  /** Newer: older deployments answer with a 404. */
  listHoneytokens(projectId: string): Promise<Honeytoken[]>
  /** Makes PgBeam connect to the database and sample values. */
  scanPii(target: DatabaseTarget): Promise<PiiScan>
}
