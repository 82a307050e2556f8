import type { ProfileBody } from '../live/body.ts'
import type { PgBeamError } from '../live/pgbeam-error.ts'
import { type LivePolicy, listUnknownFields } from '../live/profile.ts'
import { FIELDS } from '../policy/schema.ts'
import type { ReportedAgents, ReportedReplay } from '../report/impact-schema.ts'
import type { PolicyReport } from '../report/schema.ts'
import { type Answer, type CircuitBreaker, isRefusal } from './breaker.ts'
import type { ChangedPolicy } from './changed-policy.ts'
import { createDraft, type Draft } from './draft.ts'
import { describeUnbound, type Replay, summariseReplay } from './replay-summary.ts'

export interface ReplayRequest {
  readonly policy: ProfileBody
  /** Only queries of the credentials that are bound to this profile. */
  readonly boundPolicyId: string
  readonly start: Date
  /** How many shapes of queries. */
  readonly limit: number
}

/** Tries recorded queries against a draft. Throws a `PgBeamError` where it got no usable answer. */
export interface ReplayPort {
  replay(projectId: string, request: ReplayRequest): Promise<Replay>
}

export interface ReplayOptions {
  readonly reader: ReplayPort
  readonly breaker: CircuitBreaker
  /** Days of recorded queries to replay. */
  readonly days: number
  /** ms since the epoch. */
  readonly now: number
}

export interface Replayed {
  /** Undefined where nothing was replayed. */
  readonly report: ReportedReplay | undefined
  /** PgBeam has taken the new version to replay it. */
  readonly isTaken: boolean
  /** Why PgBeam would not replay this version. */
  readonly refusal: PgBeamError | undefined
}

/** Tries what the credentials bound to a live profile have run against the new version, if that changes access at all. */
export async function replayPolicy({
  policy: { report, draft, known },
  agents,
  days,
  ...options
}: ReplayOptions & { policy: ChangedPolicy; agents: ReportedAgents | undefined }): Promise<Replayed> {
  if (!draft || !changesAccess(report)) return NOTHING
  // What nobody is bound to, nobody has used.
  if (agents?.credentials.length === 0) return { ...NOTHING, report: describeUnbound(days) }
  if (known.kind !== 'found') return NOTHING
  const { live } = known
  const replay = (version: Draft) => askForReplay({ version, live, days, ...options })
  const [wanted, current] = await Promise.all([
    replay(draft),
    mayMaskDifferently(report) ? replay(composeLiveDraft(live)) : undefined,
  ])
  if (wanted.kind === 'unanswered') {
    return { ...NOTHING, refusal: isRefusal(wanted.error) ? wanted.error : undefined }
  }
  const before = current?.kind === 'answered' ? current.value : undefined
  const summary = summariseReplay({ days, wanted: wanted.value, current: before })
  return { ...NOTHING, report: summary, isTaken: true }
}

const NOTHING: Replayed = { report: undefined, isTaken: false, refusal: undefined }

function changesAccess({ direction }: PolicyReport): boolean {
  return direction !== 'none' && direction !== 'neutral'
}

/** Whether queries that stay allowed may be masked or filtered differently. */
function mayMaskDifferently({ changes }: PolicyReport): boolean {
  return changes.some(({ area, direction }) => (area === 'masking' || area === 'rows') && direction !== 'neutral')
}

/** As many shapes of queries as the API tries at once. */
const MOST_SHAPES = 500

function askForReplay({
  version,
  live,
  days,
  reader,
  breaker,
  now,
}: ReplayOptions & { version: Draft; live: LivePolicy }): Promise<Answer<Replay>> {
  const { projectId } = version
  const request = { boundPolicyId: live.id, start: findStart(now, days), limit: MOST_SHAPES }
  return breaker.ask({ topic: 'replays', projectId }, () =>
    version.send(policy => reader.replay(projectId, { ...request, policy })),
  )
}

const DAY_MS = 24 * 60 * 60 * 1000

/** However many days are asked for, nothing was recorded before the epoch. */
function findStart(now: number, days: number): Date {
  return new Date(Math.max(0, now - days * DAY_MS))
}

/** The live profile as it is, as a draft: a replay of it shows how queries are masked and filtered now. */
function composeLiveDraft(live: LivePolicy): Draft {
  const unknown = listUnknownFields(live)
  const known = FIELDS.filter(field => (live.raw[field] ?? null) !== null).map(field => [field, live.raw[field]])
  const body = { ...unknown, ...Object.fromEntries(known) }
  return createDraft({ projectId: live.projectId, body, passedThrough: Object.keys(unknown) })
}
