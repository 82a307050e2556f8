import pLimit from 'p-limit'
import { describeError } from '../live/describe-error.ts'
import { PgBeamError } from '../live/pgbeam-error.ts'
import { RUN_FINDINGS } from '../plan/findings.ts'
import type { ReportedFinding } from '../report/schema.ts'
import { joinWithAnd } from '../report/words.ts'

/** What is to be known. */
export type Topic =
  | 'project'
  | 'approval-rules'
  | 'agents'
  | 'drafts'
  | 'replays'
  | 'tests'
  | 'databases'
  | 'schemas'
  | 'honeytokens'
  | 'scans'

export interface Question {
  readonly topic: Topic
  readonly projectId: string
}

/** What came of a question to PgBeam. */
export type Answer<T> =
  | { readonly kind: 'answered'; readonly value: T }
  /** `error` is this question's own, or the earlier one because of which it was not even asked. */
  | { readonly kind: 'unanswered'; readonly error: PgBeamError }

/** Why questions went without an answer, and what is not known therefore. */
export interface Unknown {
  readonly error: PgBeamError
  readonly topics: ReadonlySet<Topic>
}

/**
 * Asks PgBeam, a few questions at a time and as long as there is any use in it: what failed once for a reason that will
 * not pass is not asked again.
 */
export interface CircuitBreaker {
  /** Throws only what is a fault of this program. */
  ask<T>(question: Question, request: () => Promise<T>): Promise<Answer<T>>
  /** Takes note that a project could not be read at all: nothing more is asked about it. */
  closeProject(projectId: string, error: PgBeamError): void
  /** Without refusals, which say something about what was sent, and what kept projects from being read, which was told. */
  listUnknowns(): Unknown[]
}

/** Requests in flight at once: few enough for a rate limit per key, enough to hide the latency of most. */
const CONCURRENCY = 8

export function createBreaker(): CircuitBreaker {
  const limit = pLimit(CONCURRENCY)
  const closed = new Map<string, PgBeamError>()
  const told = new Set<string>()
  const unknowns = new Map<string, { error: PgBeamError; topics: Set<Topic> }>()

  function note({ topic }: Question, error: PgBeamError): void {
    if (isRefusal(error)) return
    const unknown = unknowns.get(nameCause(error)) ?? { error, topics: new Set() }
    unknown.topics.add(topic)
    unknowns.set(nameCause(error), unknown)
  }

  async function answer<T>(question: Question, request: () => Promise<T>): Promise<Answer<T>> {
    const earlier = listScopes(question).flatMap(scope => closed.get(scope) ?? [])[0]
    if (earlier) return { kind: 'unanswered', error: earlier }
    try {
      return { kind: 'answered', value: await request() }
    } catch (error) {
      if (!(error instanceof PgBeamError)) throw error
      const reach = reachOf(error)
      if (reach !== 'question') closed.set(nameScope(reach, question), error)
      return { kind: 'unanswered', error }
    }
  }

  return {
    async ask(question, request) {
      const given = await limit(() => answer(question, request))
      if (given.kind === 'unanswered') note(question, given.error)
      return given
    },
    closeProject(projectId, error) {
      told.add(nameCause(error))
      const reach = reachOf(error) === 'everything' ? 'everything' : 'project'
      closed.set(nameScope(reach, { projectId }), error)
    },
    listUnknowns: () => [...unknowns].filter(([cause]) => !told.has(cause)).map(([, unknown]) => unknown),
  }
}

type Scope = 'topic' | 'project' | 'everything'

/** Drafts and tests are asked about by the same request. */
const REQUESTS = {
  project: 'project',
  'approval-rules': 'approval-rules',
  agents: 'agents',
  drafts: 'evaluations',
  replays: 'replays',
  tests: 'evaluations',
  databases: 'databases',
  schemas: 'schemas',
  honeytokens: 'honeytokens',
  scans: 'scans',
} as const satisfies Record<Topic, string>

function nameScope(scope: Scope, { topic, projectId }: Pick<Question, 'projectId'> & Partial<Question>): string {
  if (scope === 'everything') return scope
  return JSON.stringify(scope === 'topic' && topic ? [projectId, REQUESTS[topic]] : [projectId])
}

function listScopes(question: Question): string[] {
  return (['everything', 'project', 'topic'] as const).map(scope => nameScope(scope, question))
}

/** The same for failures of which one alone is worth telling. */
function nameCause(error: PgBeamError): string {
  const { kind, status, code, target } = error
  return JSON.stringify(reachOf(error) === 'everything' ? [kind, status, code] : [kind, status, code, target])
}

/** How far a failure goes: one question, every one like it in its project, or all of them. */
function reachOf(error: PgBeamError): 'question' | 'topic' | 'everything' {
  const { kind, status = 0, code } = error
  if (kind === 'reply') return 'topic'
  // An id from a file that is no id says nothing about PgBeam.
  if (kind === 'configuration') return code === 'INVALID_ID' ? 'topic' : 'everything'
  if (kind !== 'status') return 'everything'
  if (isRefusal(error)) return 'question'
  return USELESS_TO_ASK.has(status) ? 'everything' : 'topic'
}

/** After all its tries: the key is no good or used up, or nobody is there. */
const USELESS_TO_ASK: ReadonlySet<number> = new Set([401, 429, 502, 503])

/** Whether PgBeam says no to the policy that it was sent, rather than to who sent it, to how it was asked, or to everything. */
export function isRefusal({ status, blame }: Pick<PgBeamError, 'status' | 'blame'>): boolean {
  return (status === 400 || status === 413 || status === 422) && blame !== 'request'
}

const TOPICS = {
  project: 'the project’s settings',
  'approval-rules': 'the project’s approval rules',
  agents: 'the agents bound to the profiles',
  drafts: 'PgBeam’s own check of the new versions',
  replays: 'a replay of recorded queries',
  tests: 'the policy tests',
  databases: 'the list of the databases',
  schemas: 'the catalogs of the databases',
  honeytokens: 'the list of the honeytokens',
  scans: 'a scan for personal data',
} as const satisfies Record<Topic, string>

/** A run does without what PgBeam would not tell, and says so: that costs it nothing else. */
export function describeUnknown({ error, topics }: Unknown): ReportedFinding {
  const { problem, nextStep } = describeError(error)
  const missing = joinWithAnd([...topics].map(topic => TOPICS[topic]))
  const otherwise = topics.has('replays') && error.status === 403 ? ' Or set the input `replay` to `false`.' : ''
  const message = `The report does without ${missing}. ${problem} ${nextStep}${otherwise}`
  const { severity } = RUN_FINDINGS['live-unknown']
  return { code: 'live-unknown', severity, message, line: null, column: null }
}
