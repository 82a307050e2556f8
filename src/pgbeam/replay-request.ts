import { PgBeamError } from '../live/pgbeam-error.ts'
import type { Send } from './http.ts'
import type { Replay, ReplayRequest } from './model.ts'
import { READ_OPERATIONS } from './operations.ts'
import { replayReply } from './replies.ts'

/** Fields of a replay's request that not every deployment takes; what they ask for is only more exact than the default. */
const OPTIONS = ['bound_policy_id', 'start_ts', 'end_ts', 'limit'] as const

type Option = (typeof OPTIONS)[number]

/** Replays by `send`. An option that a project's deployment refuses is left out, in the requests after it as well. */
export function createReplay(send: Send): (project: string, request: ReplayRequest) => Promise<Replay> {
  const refused = new Map<string, ReadonlySet<Option>>()

  async function ask(project: string, request: ReplayRequest, omitted: ReadonlySet<Option>): Promise<Replay> {
    const body = { policy: request.policy, ...omit(composeOptions(request), omitted) }
    const { data } = await send({ operation: READ_OPERATIONS.replay, project, body, schema: replayReply })
    return { ...data, days: omitted.has('start_ts') ? DEFAULT_DAYS : null }
  }

  return async (project, request) => {
    const omitted = refused.get(project) ?? new Set()
    try {
      return await ask(project, request, omitted)
    } catch (error) {
      const options = composeOptions(request)
      const isSent = (option: Option) => options[option] !== undefined && !omitted.has(option)
      const named = listRefusedOptions(error).filter(isSent)
      if (named.length === 0) throw error
      const without = new Set([...omitted, ...named])
      const replay = await ask(project, request, without)
      refused.set(project, without)
      return replay
    }
  }
}

/** How far a replay reaches back where nothing says so. */
const DEFAULT_DAYS = 7

function composeOptions({ boundPolicyId, start, end, limit }: ReplayRequest): Record<Option, unknown> {
  return { bound_policy_id: boundPolicyId, start_ts: start?.toISOString(), end_ts: end?.toISOString(), limit }
}

function omit(options: Record<Option, unknown>, omitted: ReadonlySet<Option>): Partial<Record<Option, unknown>> {
  return Object.fromEntries(Object.entries(options).filter(([name]) => !omitted.has(name as Option)))
}

/** The older form of errors names fields in its text only. */
function listRefusedOptions(error: unknown): Option[] {
  if (!(error instanceof PgBeamError) || (error.status !== 400 && error.status !== 422)) return []
  const { fieldErrors, detail = '' } = error
  const named = fieldErrors.length > 0 ? fieldErrors.map(({ field }) => field) : detail.split(/[^\w]+/)
  return OPTIONS.filter(option => named.includes(option))
}
