import { PgBeamError } from '../live/pgbeam-error.ts'
import type { CircuitBreaker, Topic } from './breaker.ts'

/** What a project says about whom its profiles govern. */
export interface ProjectSettings {
  /** The profile of every passthrough and human connection that has no other; null: those are not governed. */
  readonly defaultProfileId: string | null
  /** Whether every agent credential is refused, whatever its profile; null where the deployment does not say. */
  readonly agentsDisabled: boolean | null
}

/** What a project holds for a person's approval, whatever its profiles say. */
export interface ApprovalRule {
  readonly name: string
  /** Empty: every kind. An open set. */
  readonly kinds: readonly string[]
  /** Null: every schema. */
  readonly schema: string | null
  /** Null: every relation. */
  readonly relation: string | null
  /** Null: however many rows. */
  readonly fromRows: number | null
  readonly isEnabled: boolean
}

/** Reads what a project says about itself. Throws a `PgBeamError` where it got no usable answer. */
export interface ProjectPort {
  readProject(projectId: string): Promise<ProjectSettings>
  listApprovalRules(projectId: string): Promise<readonly ApprovalRule[]>
}

/** Null: this deployment does not have it, or does not show it to this key. */
export interface ProjectFacts {
  readonly settings: ProjectSettings | null
  readonly approvalRules: readonly ApprovalRule[] | null
}

export type ProjectsById = ReadonlyMap<string, ProjectFacts>

/** Asks about each project once, all at once; nothing without a `reader`. */
export async function readProjects({
  projects,
  reader,
  breaker,
}: {
  projects: readonly string[]
  reader: ProjectPort | undefined
  breaker: CircuitBreaker
}): Promise<ProjectsById> {
  if (!reader) return new Map()

  async function ask<T>(topic: Topic, projectId: string, request: () => Promise<T>): Promise<T | null> {
    const answer = await breaker.ask({ topic, projectId }, () => acceptAbsence(request))
    return answer.kind === 'answered' ? answer.value : null
  }

  const facts = projects.map(async (projectId): Promise<[string, ProjectFacts]> => {
    const [settings, approvalRules] = await Promise.all([
      ask('project', projectId, () => reader.readProject(projectId)),
      ask('approval-rules', projectId, () => reader.listApprovalRules(projectId)),
    ])
    return [projectId, { settings, approvalRules }]
  })
  return new Map(await Promise.all(facts))
}

/** An older deployment, a feature that is off, a key that may not see it: the report says what it does not know. */
async function acceptAbsence<T>(request: () => Promise<T>): Promise<T | null> {
  try {
    return await request()
  } catch (error) {
    if (error instanceof PgBeamError && (error.status === 403 || error.status === 404)) return null
    throw error
  }
}
