import type { Decision } from '../policy-tests/judge.ts'
import type { ReplayedQuery, ReportedReplay } from '../report/schema.ts'
import { readTime } from './agents.ts'

/** Queries that are shown one by one. */
const SHOWN_QUERIES = 5
/** Columns of one query that are listed. */
const SHOWN_COLUMNS = 20

/** What recorded queries would meet under a draft. */
export interface Replay {
  readonly summary: {
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
  const { summary, items } = wanted
  const before = current && new Map(current.items.map(item => [item.queryHash, item.result]))
  const changed = items.flatMap(item => findEffect(item, before?.get(item.queryHash)) ?? [])
  const count = (effect: ReplayedQuery['effect']) => countQueries(changed.filter(query => query.effect === effect))
  return {
    days,
    bound_credentials: summary.boundCredentials,
    tried: { ...countQueries(items.map(({ occurrences: runs }) => ({ runs }))), queries: summary.evaluated },
    newly_blocked: { ...count('newly_blocked'), queries: summary.newlyBlocked },
    newly_allowed: { ...count('newly_allowed'), queries: summary.newlyAllowed },
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
  const [was, is] = [before, after].map(
    ({ maskedColumns }) => new Map(maskedColumns.map(({ column, kind }) => [column, kind])),
  )
  return [...new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])]
    .map(column => ({ column, before: was?.get(column) ?? null, after: is?.get(column) ?? null }))
    .filter(change => change.before !== change.after)
    .slice(0, SHOWN_COLUMNS)
}
