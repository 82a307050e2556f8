import { groupBy } from '../policy/group-by.ts'
import type { Decision } from '../policy-tests/judge.ts'
import type { ReplayedQuery, ReportedReplay } from '../report/impact-schema.ts'
import { compareText } from '../text/compare.ts'
import { readTime } from './agents.ts'

/** Queries that are shown one by one. */
const SHOWN_QUERIES = 5
/** Columns of one query that are listed. */
const SHOWN_COLUMNS = 20

/** What recorded queries would meet under a draft. */
export interface Replay {
  /** How many days were replayed, where it is not what was asked for; else null. */
  readonly days: number | null
  readonly summary: {
    /** `bound_credentials`, `project`, or null where PgBeam does not say: an older one, which knows the whole project only. */
    readonly trafficScope: string | null
    /** 0: nobody is bound, so an empty replay proves nothing. Null where PgBeam does not say. */
    readonly boundCredentials: number | null
    readonly evaluated: number
    readonly newlyBlocked: number
    readonly newlyAllowed: number
    readonly skippedUnparseable: number
    readonly truncated: boolean
  }
  readonly items: readonly ReplayItem[]
}

/** One shape of recorded queries. `change` is an open set. */
interface ReplayItem {
  readonly queryHash: string
  /** Normalized: literals are `$N`. */
  readonly sql: string
  readonly occurrences: number
  readonly lastSeen: string
  readonly recordedEvent: string
  readonly recordedRule: string | null
  readonly change: string
  readonly result: Decision
}

export interface ReplaySummary {
  readonly days: number
  /** The recorded queries under the new version. */
  readonly wanted: Replay
  /** The same under the live profile; undefined where that was not looked up. */
  readonly current: Replay | undefined
}

/** What the new version would do to recorded queries that the live profile does not. */
export function summariseReplay({ days, wanted, current }: ReplaySummary): ReportedReplay {
  const { summary } = wanted
  const items = wanted.items.filter(item => !namesHoneytoken(item))
  // What no policy can allow is not newly allowed, whatever PgBeam's own engine makes of it.
  const decoys = wanted.items.filter(namesHoneytoken)
  const allowedDecoys = decoys.filter(({ change }) => change === 'newly_allowed')
  const before = current && new Map(current.items.map(item => [item.queryHash, item.result]))
  const changed = items.flatMap(item => findEffect(item, before?.get(item.queryHash)) ?? [])
  const count = (effect: ReplayedQuery['effect']) => countQueries(changed.filter(query => query.effect === effect))
  return {
    days: wanted.days ?? days,
    traffic_scope: summary.trafficScope,
    bound_credentials: summary.boundCredentials,
    tried: {
      ...countQueries(items.map(({ occurrences: runs }) => ({ runs }))),
      queries: summary.evaluated - decoys.length,
    },
    newly_blocked: { ...count('newly_blocked'), queries: summary.newlyBlocked },
    newly_allowed: { ...count('newly_allowed'), queries: summary.newlyAllowed - allowedDecoys.length },
    masked_differently: before ? count('masked_differently') : null,
    filtered_differently: before ? count('filtered_differently') : null,
    busiest: changed.toSorted((one, other) => other.runs - one.runs).slice(0, SHOWN_QUERIES),
    truncated: summary.truncated,
    skipped_unparseable: summary.skippedUnparseable,
  }
}

/** What is said without asking: a profile to which nobody is bound has no recorded queries. */
export function describeUnbound(days: number): ReportedReplay {
  const none = { queries: 0, runs: 0 }
  return {
    days,
    traffic_scope: 'bound_credentials',
    bound_credentials: 0,
    tried: none,
    newly_blocked: none,
    newly_allowed: none,
    masked_differently: null,
    filtered_differently: null,
    busiest: [],
    truncated: false,
    skipped_unparseable: 0,
  }
}

/**
 * Whether it was refused because it names a honeytoken. That stays refused under any policy, and a honeytoken is hidden
 * from agents, so it is not to be named in a report.
 */
function namesHoneytoken({ recordedEvent, recordedRule }: ReplayItem): boolean {
  return recordedEvent === 'canary_tripped' || /honeytoken|canary/i.test(recordedRule ?? '')
}

function countQueries(queries: readonly Pick<ReplayedQuery, 'runs'>[]) {
  return { queries: queries.length, runs: queries.reduce((sum, { runs }) => sum + runs, 0) }
}

/** How a query fares otherwise than before; undefined where it does not. */
function findEffect(item: ReplayItem, before: Decision | undefined): ReplayedQuery | undefined {
  const { sql, occurrences: runs, result } = item
  const query = { sql, runs, last_seen: readTime(item.lastSeen), reason: null }
  if (item.change === 'newly_blocked') {
    return { ...query, effect: 'newly_blocked', rule: result.rule, reason: result.reason }
  }
  if (item.change === 'newly_allowed') return { ...query, effect: 'newly_allowed', rule: item.recordedRule }
  const isComparable = before !== undefined && before.verdict !== 'block' && result.verdict !== 'block'
  if (!isComparable) return undefined
  const masked = compareMasks(before, result)
  if (masked.length > 0) return { ...query, effect: 'masked_differently', rule: null, masked }
  return before.rowFilterPredicate === result.rowFilterPredicate
    ? undefined
    : { ...query, effect: 'filtered_differently', rule: null }
}

function compareMasks(before: Decision, after: Decision): NonNullable<ReplayedQuery['masked']> {
  const [was, is] = [listKinds(before), listKinds(after)]
  return [...new Set([...was.keys(), ...is.keys()])]
    .map(column => ({ column, before: was.get(column) ?? null, after: is.get(column) ?? null }))
    .filter(change => change.before !== change.after)
    .slice(0, SHOWN_COLUMNS)
}

/** How columns are masked, by their names, which several tables and the output may share: `hash, null`. */
function listKinds({ maskedColumns }: Decision): ReadonlyMap<string, string> {
  const columns = groupBy(maskedColumns, ({ column }) => column)
  return new Map(
    [...columns].map(([column, masks]) => [
      column,
      masks
        .map(({ kind }) => kind)
        .toSorted(compareText)
        .join(', '),
    ]),
  )
}
