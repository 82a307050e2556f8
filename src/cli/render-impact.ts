import type { ReplayedQuery, ReportedReplay } from '../report/impact-schema.ts'
import type { PolicyReport, ReportedTests } from '../report/schema.ts'
import { count } from '../report/words.ts'
import { type Color, renderFinding, type TextContext } from './terminal.ts'

/** The most names in one line. */
const SHOWN_NAMES = 5

const EFFECTS = {
  newly_blocked: { words: 'newly blocked', color: 'yellow' },
  newly_allowed: { words: 'newly allowed', color: 'red' },
  masked_differently: { words: 'on a table masked differently', color: 'yellow' },
  filtered_differently: { words: 'on a table filtered differently', color: 'yellow' },
} as const satisfies Record<ReplayedQuery['effect'], { words: string; color: Color }>

const EFFECT_NAMES = Object.keys(EFFECTS) as readonly ReplayedQuery['effect'][]

/** The lines about the agents that a policy hits, and about a replay of their queries. */
export function renderImpact(context: TextContext, policy: PolicyReport): string[] {
  const { agents, project, approval_rules, replay } = policy
  const rules = approval_rules?.enabled ?? 0
  return [
    ...(agents ? [describeAgents(context, agents.credentials)] : []),
    ...(project?.is_default ? ['  governs passthrough and human connections, as the project’s default'] : []),
    ...(project?.agents_disabled ? ['  the project refuses every agent at present'] : []),
    ...(rules > 0 ? [`  ${count(rules, 'approval rule')} of the project may hold more, whatever the policy says`] : []),
    ...(replay && replay.tried.queries > 0 ? renderReplay(context, replay) : []),
  ]
}

type Credentials = NonNullable<PolicyReport['agents']>['credentials']

function describeAgents({ clean }: TextContext, credentials: Credentials): string {
  const active = credentials.filter(({ state }) => state === 'active')
  const names = active.slice(0, SHOWN_NAMES).map(({ name }) => clean(name))
  const rest = active.length - names.length
  const who = [...names, ...(rest > 0 ? [`${rest} more`] : [])].join(', ')
  return `  hits ${count(active.length, 'active credential')}${who === '' ? '' : `: ${who}`}`
}

function renderReplay({ style, clean }: TextContext, replay: ReportedReplay): string[] {
  const parts = EFFECT_NAMES.flatMap(effect => {
    const counted = replay[effect]
    const { words, color } = EFFECTS[effect]
    return counted && counted.queries > 0 ? [style(color, `${counted.queries} ${words}`)] : []
  })
  const fate = parts.length === 0 ? 'none fares differently' : parts.join(', ')
  const { traffic_scope: scope, truncated } = replay
  const notes = [
    ...(scope === undefined || scope === 'bound_credentials' ? [] : ['the whole project’s']),
    ...(truncated ? ['without the oldest'] : []),
  ]
  const tried = `${count(replay.tried.queries, 'recorded query', 'recorded queries')} of ${count(replay.days, 'day')}`
  return [
    `  of ${tried}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}, ${fate}`,
    ...replay.busiest.map(({ effect, sql, runs, rule }) => {
      const why = rule === null ? '' : ` ${style('dim', `[${clean(rule)}]`)}`
      return `    ${EFFECTS[effect].words}, ${count(runs, 'run')}: ${clean(sql)}${why}`
    }),
  ]
}

/** The lines about policy tests: their findings, then the counts. */
export function renderTests(context: TextContext, tests: ReportedTests | undefined): string[] {
  if (!tests) return []
  const { passed, failed, not_run, files } = tests
  const why = [...new Set(files.flatMap(({ not_run_because }) => not_run_because))]
  const counts = [
    `${passed} passed`,
    ...(failed > 0 ? [context.style('red', `${failed} failed`)] : []),
    ...(not_run > 0 ? [`${not_run} not run (${why.join(', ')})`] : []),
  ]
  return [
    ...files.flatMap(({ file, findings }) =>
      findings.map(({ reason, ...finding }) => {
        const message = reason === undefined ? finding.message : `${finding.message} PgBeam: ${reason}`
        return renderFinding(context, { ...finding, message }, file)
      }),
    ),
    `Policy tests: ${counts.join(', ')}`,
  ]
}
