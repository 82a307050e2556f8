import type { ReplayedQuery, ReportedReplay } from '../impact-schema.ts'
import type { PolicyReport } from '../schema.ts'
import { count, formatNumber, joinWithAnd } from '../words.ts'
import { code, type Inline, table } from './markdown.ts'
import { prose } from './prose.ts'
import type { View } from './view.ts'

/** How recorded queries fare under a new version; nothing where none were tried. */
export function renderReplay(view: View, { replay }: PolicyReport): string[] {
  if (!replay) return []
  if (replay.bound_credentials === 0 || replay.tried.queries === 0) return []
  const opening = `**Recorded queries** of the last ${count(replay.days, 'day')}`
  const tried = `tried against the new version (${describeCount(replay.tried)})`
  const rows = replay.busiest.map(query => renderQuery(view, query))
  return [
    `${opening}, ${tried}: ${describeEffects(replay)}.`,
    ...(rows.length > 0 ? [table(['What happens', 'Query', 'Runs', 'Last run', 'Why'], rows)] : []),
    ...describeOtherQueries(replay),
  ]
}

const EFFECT_WORDS = {
  newly_blocked: '**newly blocked**',
  newly_allowed: '**newly allowed**',
  masked_differently: 'on a table masked differently',
  filtered_differently: 'on a table filtered differently',
} as const satisfies Record<ReplayedQuery['effect'], Inline>

const EFFECTS = Object.keys(EFFECT_WORDS) as readonly ReplayedQuery['effect'][]

function describeEffects(replay: ReportedReplay): Inline {
  const parts = EFFECTS.flatMap(effect => {
    const counted = replay[effect]
    return counted && counted.queries > 0 ? [`${describeCount(counted)} ${EFFECT_WORDS[effect]}`] : []
  })
  return parts.length === 0 ? 'none of them fares differently' : joinWithAnd(parts)
}

function describeCount({ queries, runs }: ReportedReplay['tried']): string {
  return `${count(queries, 'query', 'queries')} in ${count(runs, 'run')}`
}

/** What a replay could not tell. */
export function describeReplayLimits({ replay }: PolicyReport): Inline[] {
  // That there is none is told with whom the policy hits.
  if (!replay || replay.bound_credentials === 0) return []
  const { days, tried, truncated, skipped_unparseable: skipped, traffic_scope } = replay
  return [
    ...(tried.queries === 0 ? [`**Recorded queries** of the last ${count(days, 'day')}: there are none to try.`] : []),
    ...describeScope(traffic_scope),
    ...(truncated ? ['There were more recorded queries: the oldest were not tried.'] : []),
    ...(skipped > 0
      ? [
          `${count(skipped, 'recorded statement was', 'recorded statements were')} skipped, because PgBeam could not parse ${skipped === 1 ? 'it' : 'them'}.`,
        ]
      : []),
  ]
}

/** Nothing where they are the queries of those bound to the profile, as one expects. */
function describeScope(scope: ReportedReplay['traffic_scope']): string[] {
  if (scope === undefined || scope === 'bound_credentials') return []
  const older = scope === null ? ' This older PgBeam does not tell them apart.' : ''
  return [`Recorded queries are the whole project’s, not only those of this profile’s credentials.${older}`]
}

function describeOtherQueries(replay: ReportedReplay): string[] {
  const total = EFFECTS.reduce((sum, effect) => sum + (replay[effect]?.queries ?? 0), 0)
  const rest = total - replay.busiest.length
  return rest > 0 ? [`These ran most; ${count(rest, 'more query fares', 'more queries fare')} differently.`] : []
}

function renderQuery(view: View, query: ReplayedQuery): Inline[] {
  const { effect, sql, runs, last_seen } = query
  const seen = last_seen === null ? '' : code(last_seen.slice(0, 10))
  const shown = code(view.predicates.conceal(sql), view.textLimit)
  return [EFFECT_WORDS[effect], shown, formatNumber(runs), seen, explainEffect(view, query)]
}

function explainEffect(view: View, { effect, rule, reason, masked = [] }: ReplayedQuery): Inline {
  switch (effect) {
    case 'newly_blocked': {
      const words = reason === null ? [] : [prose(view.predicates.conceal(reason), view.textLimit)]
      return [...(rule === null ? [] : [code(rule, 60)]), ...words].join(': ')
    }
    case 'newly_allowed':
      return rule === null ? '' : `was blocked by ${code(rule, 60)}`
    case 'masked_differently':
      return masked
        .slice(0, SHOWN_COLUMNS)
        .map(
          ({ column, before, after }) =>
            `${code(column, 60)}: ${describeMask(before) ?? 'in the clear'} → ${describeMask(after) ?? '**in the clear**'}`,
        )
        .join('<br>')
    case 'filtered_differently':
      return 'other rows'
  }
}

const SHOWN_COLUMNS = 5

const MASK_WORDS: Readonly<Record<string, string>> = { hash: 'hashed', redact: 'redacted', null: 'hidden (NULL)' }

function describeMask(kind: string | null): Inline | null {
  if (kind === null) return null
  return (Object.hasOwn(MASK_WORDS, kind) ? MASK_WORDS[kind] : undefined) ?? code(kind, 30)
}
