import { type ExceptionContext, findException, listNew, type PolicyIdentity } from './exceptions.ts'
import { implies } from './implication.ts'
import type { Guardrail } from './rule.ts'

/** A version of guardrails, and what its exceptions are looked up among. */
export interface GuardrailVersion {
  readonly guardrails: readonly Guardrail[]
  readonly context: ExceptionContext
}

/**
 * The guardrails that held for a policy before and do not now, because it comes under an exception that was there: by its
 * creation, its name, its id or its project. An exception that is new itself is a change of the guardrails.
 */
export function findNewlyExcepted({
  policy,
  previous,
  before,
  after,
}: {
  policy: PolicyIdentity
  /** Undefined where the policy is new. */
  previous: PolicyIdentity | undefined
  before: GuardrailVersion
  after: GuardrailVersion
}): Guardrail[] {
  const excepting = after.guardrails.filter(({ exceptions }) => exceptions.length > 0)
  const found = excepting.filter(guardrail => {
    const exception = findException(guardrail, policy, after.context)
    if (!exception) return false
    return before.guardrails.some(
      known =>
        implies(known.rule, guardrail.rule) &&
        (previous === undefined || findException(known, previous, before.context) === undefined) &&
        !listNew(guardrail, known, after.context).includes(exception),
    )
  })
  return [...new Map(found.map(guardrail => [`${guardrail.file} ${guardrail.name}`, guardrail])).values()]
}
