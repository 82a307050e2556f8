import { isProfileId } from './parse.ts'
import type { Exception, Guardrail } from './rule.ts'

/** What tells a policy apart from others. */
export interface PolicyIdentity {
  /** Undefined where neither its file nor PgBeam tells. */
  readonly id: string | undefined
  readonly name: string
  readonly projectId: string
}

/** When and among which policies exceptions are looked up. */
export interface ExceptionContext {
  /** The day of the run, as `2027-01-31` (UTC). */
  readonly today: string
  /** Whether policies of several projects are judged, so that a name alone does not tell a policy. */
  readonly hasSeveralProjects: boolean
}

/** Whether an exception is over. */
export function hasEnded({ until }: Exception, { today }: Pick<ExceptionContext, 'today'>): boolean {
  return until !== undefined && until < today
}

/** Whether a name without its project might be that of several policies. */
export function isNameless({ policy, project }: Exception, { hasSeveralProjects }: ExceptionContext): boolean {
  return hasSeveralProjects && project === undefined && !isProfileId(policy)
}

/** Whether an exception is for a policy: by id, or by exact name and project. */
export function isFor(exception: Exception, policy: PolicyIdentity, context: ExceptionContext): boolean {
  if (isNameless(exception, context)) return false
  if (exception.project !== undefined && exception.project !== policy.projectId) return false
  return isProfileId(exception.policy) ? exception.policy === policy.id : exception.policy === policy.name
}

/** The exception that lets a policy break a guardrail. */
export function findException(
  { exceptions }: Pick<Guardrail, 'exceptions'>,
  policy: PolicyIdentity,
  context: ExceptionContext,
): Exception | undefined {
  return exceptions.find(exception => !hasEnded(exception, context) && isFor(exception, policy, context))
}

/** An exception is worth a warning so many days before it ends. */
const SOON_DAYS = 14

export function endsSoon({ until }: Exception, { today }: Pick<ExceptionContext, 'today'>): boolean {
  if (until === undefined || until < today) return false
  const days = (Date.parse(`${until}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / 86_400_000
  return days <= SOON_DAYS
}

/** The exceptions that one guardrail makes and another does not. */
export function listNew(one: Guardrail, other: Guardrail, context: ExceptionContext): Exception[] {
  const active = (exception: Exception) => !hasEnded(exception, context) && !isNameless(exception, context)
  const known = other.exceptions.filter(active)
  return one.exceptions
    .filter(active)
    .filter(
      exception =>
        !known.some(
          ({ policy, project, until }) =>
            policy === exception.policy &&
            (project === undefined || project === exception.project) &&
            (until === undefined || (exception.until !== undefined && exception.until <= until)),
        ),
    )
}
