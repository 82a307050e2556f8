import { z } from 'zod'
import { type Age, type ProfileInput, validate } from './contract.ts'
import { type Decision, decide } from './engine/decide.ts'
import { findKinds, parseStatement } from './engine/statement.ts'
import { refuseInput } from './refusal.ts'
import type { AuditEntry, Project } from './store.ts'

const days = 24 * 60 * 60 * 1000

const replayFields = z.strictObject({
  policy_id: z.string().optional(),
  policy: z.unknown().optional(),
  credential_id: z.string().optional(),
  bound_policy_id: z.string().optional(),
  start_ts: z.iso.datetime({ offset: true }).optional(),
  end_ts: z.iso.datetime({ offset: true }).optional(),
  limit: z.int().min(1).max(500).default(200),
})

const replayInput = replayFields.refine(
  input => input.credential_id === undefined || input.bound_policy_id === undefined,
  { path: ['credential_id'], error: 'at most one of credential_id and bound_policy_id' },
)

export type ReplayInput = z.output<typeof replayInput>

/** The oldest deployments know no traffic of a profile's own credentials. */
const oldReplayInput = replayFields.omit({ bound_policy_id: true })

export function readReplayInput(body: unknown, age: Age): ReplayInput {
  const validation = validate<ReplayInput>(age === 'oldest' ? oldReplayInput : replayInput, body)
  if (validation.kind === 'invalid') throw refuseInput(validation.errors)
  return validation.value
}

interface QueryShape {
  hash: string
  sql: string
  kind: string
  entries: AuditEntry[]
}

export interface ReplayOptions {
  project: Project
  policy: ProfileInput
  input: ReplayInput
  age: Age
  now: number
}

/** Recorded traffic against a policy: one entry per shape of query. */
export async function replayTraffic({ project, policy, input, age, now }: ReplayOptions) {
  const bound = [...project.agents.values()].filter(agent => agent.policy_profile_id === input.bound_policy_id)
  const entries = project.audit.filter(entry => isInScope({ entry, input, bound: bound.map(agent => agent.id), now }))
  const { shapes, skipped } = await groupByShape(entries)
  const chosen = shapes.slice(0, input.limit)
  const replayed = await Promise.all(chosen.map(async shape => describeShape(shape, await decide(policy, shape.sql))))
  const items = replayed.toSorted(compareItems)
  const count = (test: (item: (typeof items)[number]) => boolean) => items.filter(test).length
  const summary = {
    ...(input.credential_id === undefined && age !== 'oldest'
      ? { traffic_scope: input.bound_policy_id === undefined ? 'project' : 'bound_credentials' }
      : {}),
    ...(input.bound_policy_id === undefined ? {} : { bound_credentials: bound.length }),
    entries_scanned: entries.length,
    distinct_queries: shapes.length,
    evaluated: items.length,
    would_allow: count(item => item.result.verdict === 'allow'),
    would_block: count(item => item.result.verdict === 'block'),
    would_mask: count(item => item.result.verdict === 'mask'),
    would_row_filter: count(item => item.result.verdict === 'row-filter'),
    newly_blocked: count(item => item.change === 'newly_blocked'),
    newly_allowed: count(item => item.change === 'newly_allowed'),
    skipped_unparseable: skipped,
    truncated: shapes.length > chosen.length,
  }
  return { summary, items }
}

function isInScope(check: { entry: AuditEntry; input: ReplayInput; bound: string[]; now: number }): boolean {
  const { entry, input, bound, now } = check
  const start = input.start_ts === undefined ? now - 7 * days : Date.parse(input.start_ts)
  const end = input.end_ts === undefined ? now : Date.parse(input.end_ts)
  if (entry.at < start || entry.at > end) return false
  if (input.credential_id !== undefined) return entry.credentialId === input.credential_id
  return input.bound_policy_id === undefined || bound.includes(entry.credentialId)
}

async function groupByShape(entries: AuditEntry[]): Promise<{ shapes: QueryShape[]; skipped: number }> {
  const shapes = new Map<string, QueryShape>()
  let skipped = 0
  for (const entry of entries) {
    const parsed = await parseStatement(entry.sql)
    if (parsed.kind === 'statement') {
      const [kind = 'other'] = findKinds(parsed.type, parsed.node)
      const hash = parsed.fingerprint
      const shape = shapes.get(hash) ?? { hash, sql: parsed.normalized, kind, entries: [] }
      shape.entries.push(entry)
      shapes.set(hash, shape)
    } else {
      skipped++
    }
  }
  // The newest first: these are the ones within the limit.
  const latest = ({ entries }: QueryShape) => Math.max(...entries.map(({ at }) => at))
  return { shapes: [...shapes.values()].sort((a, b) => latest(b) - latest(a)), skipped }
}

function describeShape({ hash, sql, kind, entries }: QueryShape, result: Decision) {
  const sorted = entries.toSorted((a, b) => a.at - b.at)
  const times = sorted.map(entry => new Date(entry.at).toISOString())
  const { event, rule } = sorted.at(-1) ?? { event: 'allowed' as const, rule: undefined }
  return {
    query_hash: hash,
    sql,
    statement_kind: kind,
    occurrences: entries.length,
    first_seen: times[0],
    last_seen: times.at(-1),
    recorded_event: event,
    ...(rule === undefined ? {} : { recorded_rule: rule }),
    change: compareOutcome(event !== 'allowed', result.verdict === 'block'),
    result,
  }
}

const changeRanks: Readonly<Record<string, number>> = { newly_blocked: 0, newly_allowed: 1 }

type Item = ReturnType<typeof describeShape>

/** Newly blocked, then newly allowed, then the rest by how often they ran. */
function compareItems(a: Item, b: Item): number {
  const rank = ({ change }: Item) => changeRanks[change] ?? 2
  return rank(a) - rank(b) || b.occurrences - a.occurrences
}

function compareOutcome(wasBlocked: boolean, isBlocked: boolean) {
  if (wasBlocked) return isBlocked ? 'still_blocked' : 'newly_allowed'
  return isBlocked ? 'newly_blocked' : 'still_allowed'
}
