import { groupBy } from '../policy/group-by.ts'
import { type ExceptionContext, findException, hasEnded, isNameless, type PolicyIdentity } from './exceptions.ts'
import { coversPattern, hasStar } from './pattern.ts'
import { type ColumnRule, type Exception, type Guardrail, nameSubject, type Rule, showDemand } from './rule.ts'
import { isNamed } from './universe.ts'

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

/** The exceptions that one guardrail makes and another does not. */
function listNew(one: Guardrail, other: Guardrail, context: ExceptionContext): Exception[] {
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

/** Looks up the rules that may imply another: of kinds that can, for the same table, or for any of a pattern. */
function indexRules(guardrails: readonly Guardrail[]): (rule: Rule) => readonly Guardrail[] {
  const byScope = groupBy(guardrails, ({ rule }) => `${rule.kind} ${nameScope(rule)}`)
  return rule => {
    const scopes = [...new Set([nameScope(rule), ANY_TABLE])]
    return IMPLYING[rule.kind].flatMap(kind => scopes.flatMap(scope => byScope.get(`${kind} ${scope}`) ?? []))
  }
}

const ANY_TABLE = '*'

function nameScope(rule: Rule): string {
  if (!('pattern' in rule)) return nameSubject(rule)
  return hasStar(rule.pattern.table) ? ANY_TABLE : rule.pattern.table
}

const IMPLYING = {
  never_reachable: ['never_reachable'],
  always_hidden: ['always_hidden', 'never_reachable'],
  never_clear: ['never_clear', 'always_hidden', 'never_reachable'],
  filtered_by: ['filtered_by', 'never_reachable'],
  refused: ['refused'],
  held: ['held', 'refused'],
  at_most: ['at_most'],
} as const satisfies Record<Rule['kind'], readonly Rule['kind'][]>

/** Whether whoever keeps one rule keeps the other. */
function implies(one: Rule, other: Rule): boolean {
  if (!(IMPLYING[other.kind] as readonly Rule['kind'][]).includes(one.kind)) return false
  if ('pattern' in one) {
    const isCovered = 'pattern' in other && coversPattern(one.pattern, other.pattern)
    if (!isCovered || one.kind === 'never_reachable') return isCovered
    if (one.kind === 'filtered_by') return other.kind === 'filtered_by' && one.column === other.column
    // A column that is named is judged even where nobody knows whether it is there.
    return isNamed(one.pattern) || (isColumnRule(other) && !isNamed(other.pattern))
  }
  if (one.kind === 'at_most') return other.kind === 'at_most' && one.field === other.field && one.most <= other.most
  return 'statement' in other && one.statement === other.statement
}

function isColumnRule(rule: Rule): rule is ColumnRule {
  return rule.kind === 'always_hidden' || rule.kind === 'never_clear'
}

/** Of two rules with one subject, whether one takes the place of the other: of the same kind, or implied by it. */
function isAlike(one: Rule, other: Rule): boolean {
  return one.kind === other.kind || implies(other, one)
}

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
