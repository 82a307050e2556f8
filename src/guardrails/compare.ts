import { groupBy } from '../policy/group-by.ts'
import { type ExceptionContext, listNew } from './exceptions.ts'
import { implies, indexRules, isAlike } from './implication.ts'
import { type Guardrail, nameSubject, type Rule, showDemand } from './rule.ts'

/** One difference between two versions of guardrails, over what they forbid and for whom. */
export interface GuardrailChange {
  /** In whose file it is told. */
  readonly file: string
  readonly guardrail: string
  readonly kind: Rule['kind']
  /** A pattern, a kind of statement or a limit; of an exception, the policy. */
  readonly subject: string
  readonly isException: boolean
  readonly before: string | number
  readonly after: string | number
  readonly direction: 'widens' | 'narrows'
  /** In the new version of the file; null where it is gone. */
  readonly line: number | null
}

/**
 * What a change of guardrails forbids no more, and what it forbids now. By meaning: a guardrail that is renamed, moved to
 * another file or written otherwise changes nothing. What cannot be proved to be forbidden all the same widens.
 */
export function compareGuardrails(
  { before, after }: { before: readonly Guardrail[]; after: readonly Guardrail[] },
  context: ExceptionContext,
): GuardrailChange[] {
  return [
    ...listLost({ from: before, to: after, context, direction: 'widens' }),
    ...listLost({ from: after, to: before, context, direction: 'narrows' }),
  ]
}

/** Whether a version of guardrails lets policies do more than another one. */
export function isWeaker(
  versions: { before: readonly Guardrail[]; after: readonly Guardrail[] },
  context: ExceptionContext,
): boolean {
  return listLost({ from: versions.before, to: versions.after, context, direction: 'widens' }).length > 0
}

interface Losing {
  readonly from: readonly Guardrail[]
  readonly to: readonly Guardrail[]
  readonly context: ExceptionContext
  readonly direction: 'widens' | 'narrows'
}

/** What one version forbids and the other does not; `direction` says which of them is the newer one. */
function listLost({ from, to, context, direction }: Losing): GuardrailChange[] {
  const index = indexRules(to)
  const subjects = groupBy(to, ({ rule }) => nameSubject(rule))
  const told = new Set<string>()
  return from.flatMap((guardrail): GuardrailChange[] => {
    const { rule, name } = guardrail
    const candidates = index(rule)
    const implying = candidates.filter(other => implies(other.rule, rule))
    if (implying.some(other => listNew(other, guardrail, context).length === 0)) return []
    const [nearest] = implying
    const place = findPlace({ guardrail, to, direction })
    const change = { ...place, guardrail: name, kind: rule.kind, direction }
    if (nearest) {
      // It is forbidden all the same, but not to everybody.
      const own =
        implying.toSorted((one, other) => Number(other.name === name) - Number(one.name === name))[0] ?? nearest
      return listNew(own, guardrail, context).flatMap(exception => {
        const key = JSON.stringify([own.file, own.name, exception.policy, exception.project, exception.until])
        if (told.has(key)) return []
        told.add(key)
        const sides = order(
          direction,
          'bound',
          `excepted${exception.until === undefined ? '' : ` until ${exception.until}`}`,
        )
        const where = direction === 'widens' ? { file: own.file, line: exception.line } : place
        return [{ ...change, ...where, subject: exception.policy, isException: true, ...sides }]
      })
    }
    const weaker = (subjects.get(nameSubject(rule)) ?? []).find(other => isAlike(other.rule, rule))
    const sides = order(direction, showDemand(rule), weaker ? showDemand(weaker.rule) : 'none')
    return [{ ...change, subject: nameSubject(rule), isException: false, ...sides }]
  })
}

function order<Value>(direction: 'widens' | 'narrows', own: Value, other: Value): { before: Value; after: Value } {
  return direction === 'widens' ? { before: own, after: other } : { before: other, after: own }
}

/** Where a change is told: in the newer version, by the guardrail of that name if it is there. */
function findPlace({
  guardrail,
  to,
  direction,
}: {
  guardrail: Guardrail
  to: readonly Guardrail[]
  direction: Losing['direction']
}): { file: string; line: number | null } {
  if (direction === 'narrows') return { file: guardrail.file, line: guardrail.line }
  const same = to.find(({ name, file }) => name === guardrail.name && file === guardrail.file)
  return { file: guardrail.file, line: same?.line ?? null }
}
