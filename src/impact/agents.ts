import type { ReportedAgents, ReportedCredential } from '../report/impact-schema.ts'
import { compareText } from '../text/compare.ts'
import type { CircuitBreaker } from './breaker.ts'

/** A credential that is bound to a profile. `status` and `principal` are open sets. */
export interface Agent {
  readonly id: string
  readonly profileId: string
  readonly name: string
  readonly status: string
  readonly principal: string
  /** As PgBeam writes times; null where it names none. */
  readonly lastUsedAt: string | null
  readonly expiresAt: string | null
}

/** Lists the credentials of a project. Throws a `PgBeamError` where it got no usable answer. */
export interface AgentPort {
  listAgents(projectId: string): Promise<readonly Agent[]>
}

/** The credentials of each project that answered. */
export type AgentsByProject = ReadonlyMap<string, readonly Agent[]>

/** Lists each project's credentials, all projects at once; nothing without a `reader`. */
export async function readAgents({
  projects,
  reader,
  breaker,
}: {
  projects: readonly string[]
  reader: AgentPort | undefined
  breaker: CircuitBreaker
}): Promise<AgentsByProject> {
  if (!reader) return new Map()
  const answers = await Promise.all(
    projects.map(async projectId => {
      const answer = await breaker.ask({ topic: 'agents', projectId }, () => reader.listAgents(projectId))
      return { projectId, answer }
    }),
  )
  return new Map(
    answers.flatMap(({ projectId, answer }) => (answer.kind === 'answered' ? [[projectId, answer.value]] : [])),
  )
}

/** The credentials bound to a live profile. `now` in ms since the epoch. */
export function describeAgents({
  agents,
  profileId,
  now,
}: {
  agents: readonly Agent[]
  profileId: string
  now: number
}): ReportedAgents {
  const credentials = agents
    .filter(agent => agent.profileId === profileId)
    .map(agent => describeCredential(agent, now))
    .sort(compareCredentials)
  return { active: credentials.filter(({ state }) => state === 'active').length, credentials }
}

/** A profile that does not exist yet governs nobody. */
export const NOBODY: ReportedAgents = { active: 0, credentials: [] }

function describeCredential(agent: Agent, now: number): ReportedCredential {
  const { id, name, principal, status } = agent
  const expiresAt = readTime(agent.expiresAt)
  // What does not say when it expires is taken to be in use.
  const isExpired = status === 'active' && expiresAt !== null && Date.parse(expiresAt) <= now
  const state = isExpired ? 'expired' : status
  return { id, name, principal, state, last_used_at: readTime(agent.lastUsedAt), expires_at: expiresAt }
}

/** A state that this version does not know may well be one in which a credential works. */
const STATE_RANKS: Readonly<Record<string, number>> = { active: 0, expired: 2, disabled: 3, revoked: 4 }
const PRINCIPAL_RANKS: Readonly<Record<string, number>> = { agent: 0, human: 1 }

/** The active ones first, agents before people, those used last before others. */
function compareCredentials(one: ReportedCredential, other: ReportedCredential): number {
  return (
    rankIn(STATE_RANKS, one.state, 1) - rankIn(STATE_RANKS, other.state, 1) ||
    rankIn(PRINCIPAL_RANKS, one.principal, 2) - rankIn(PRINCIPAL_RANKS, other.principal, 2) ||
    compareText(other.last_used_at ?? '', one.last_used_at ?? '') ||
    compareText(one.name, other.name)
  )
}

function rankIn(ranks: Readonly<Record<string, number>>, key: string, otherwise: number): number {
  return Object.hasOwn(ranks, key) ? (ranks[key] ?? otherwise) : otherwise
}

/** A time of the API's in the one form that sorts and shows alike, ISO 8601 in UTC; null for anything that is none. */
export function readTime(text: string | null): string | null {
  const time = text === null ? Number.NaN : Date.parse(text)
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}
