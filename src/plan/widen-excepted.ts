import { combineDirections } from '../access/direction.ts'
import { type ExceptionContext, findException } from '../guardrails/exceptions.ts'
import type { GuardrailFile } from '../guardrails/parse.ts'
import type { Field } from '../policy/schema.ts'
import { listRules } from './guardrails.ts'
import type { Step, UpdateStep } from './plan.ts'
import type { PolicyFile } from './read.ts'

const NAME: Field = 'name'

/**
 * Steps as exceptions from guardrails see them: one that gives a live profile the name of an exception widens, whatever else
 * it does. Where a file of guardrails is not valid, so that its exceptions are not known, any new name may be one's.
 */
export function widenExcepted(
  steps: ReadonlyMap<PolicyFile, Step>,
  { guardrailFiles, context }: { guardrailFiles: readonly GuardrailFile[]; context: ExceptionContext },
): ReadonlyMap<PolicyFile, Step> {
  if (guardrailFiles.length === 0) return steps
  const isKnown = guardrailFiles.every(({ kind }) => kind === 'valid')
  const guardrails = guardrailFiles.flatMap(listRules).filter(({ exceptions }) => exceptions.length > 0)
  return new Map([...steps].map(([policyFile, step]) => [policyFile, widen(step)]))

  function widen(step: Step): Step {
    if (step.kind !== 'update' || step.live.name === step.policyFile.document.profile.name) return step
    const { id, name, projectId } = step.live
    const [before, after] = [name, step.policyFile.document.profile.name].map(each => ({ id, name: each, projectId }))
    if (!before || !after) return step
    const found = guardrails.filter(
      guardrail => findException(guardrail, after, context) && !findException(guardrail, before, context),
    )
    const names = [...new Set(found.map(guardrail => guardrail.name))]
    const excepted = names.map(subject => describe(subject, 'widens'))
    return addChanges(step, isKnown ? excepted : [...excepted, describe('*', 'unclear')])
  }
}

function describe(subject: string, direction: 'widens' | 'unclear'): UpdateStep['changes'][number] {
  const after = direction === 'widens' ? 'excepted' : 'not known'
  return { area: 'guardrails', field: NAME, subject, before: 'bound', after, direction, cause: [NAME] }
}

function addChanges(step: UpdateStep, changes: UpdateStep['changes']): UpdateStep {
  if (changes.length === 0) return step
  const direction = combineDirections([step.direction, ...changes.map(each => each.direction)])
  return { ...step, direction, changes: [...changes, ...step.changes] }
}
