import { asNamed, spellName } from '../exposure/tables.ts'
import type { Finding, Position, Severity } from '../policy/finding.ts'
import { compareFindings, FILE_START } from '../policy/list-findings.ts'
import { quote } from '../text/quote.ts'
import type { Breach } from './breach.ts'
import { type ExceptionContext, endsSoon, hasEnded, isNameless } from './exceptions.ts'
import { GUARDRAIL_FINDINGS, type GuardrailFindingCode } from './finding-kinds.ts'
import type { Broken, PolicyToJudge, Verdict } from './judge-policies.ts'
import { isProfileId } from './parse.ts'
import { hasStar } from './pattern.ts'
import { type Exception, type Guardrail, nameSubject, showDemand } from './rule.ts'
import { isNamed } from './universe.ts'

function create(code: GuardrailFindingCode, at: Position, message: string): Finding {
  const severity: Severity = GUARDRAIL_FINDINGS[code].severity
  return { code, severity, message, at }
}

/** How many points a finding names. */
const SHOWN_POINTS = 3

/** The errors of a policy that breaks guardrails: one for each guardrail and place. Of a live profile, at its start. */
export function describeBroken({ locate }: Pick<PolicyToJudge, 'locate'>, broken: readonly Broken[]): Finding[] {
  const groups = new Map<string, { broken: Broken; at: Position; breaches: Breach[]; demands: Set<string> }>()
  for (const each of broken) {
    for (const breach of each.breaches) {
      const at = locate?.(breach.cause) ?? FILE_START
      const { name, file, rule } = each.guardrail
      const key = JSON.stringify([name, file, rule.kind, at.line, at.column])
      const group = groups.get(key) ?? { broken: each, at, breaches: [], demands: new Set() }
      group.breaches.push(breach)
      group.demands.add(describeDemand(each.guardrail))
      groups.set(key, group)
    }
  }
  return [...groups.values()]
    .map(({ broken: { guardrail }, at, breaches, demands }): Finding => {
      const { name, file, line } = guardrail
      const rest = breaches.length - SHOWN_POINTS
      const shown = breaches.slice(0, SHOWN_POINTS).map(breach => `${describePoint(breach)} ${breach.does}`)
      const more = rest > 0 ? `; and ${rest} more` : ''
      const message = `${shown.join('; ')}${more}. The guardrail ${quote(name)} (${file}, line ${line}) says: ${[...demands].slice(0, SHOWN_POINTS).join('; ')}.`
      return { ...create('guardrail-broken', at, message), guardrail: { name, file, line } }
    })
    .sort(compareFindings)
}

function describePoint({ point, mayName }: Breach): string {
  if (!mayName) return 'what only a live database has, and nobody names,'
  return hasStar(point) ? `${quote(point)}, wherever no list says otherwise,` : quote(point)
}

function describeDemand({ rule }: Guardrail): string {
  const demand = showDemand(rule)
  if (rule.kind === 'at_most') return `\`${rule.field}\` at most ${demand}`
  if (rule.kind === 'refused') return `${quote(rule.statement)} refused`
  if (rule.kind === 'held') {
    return `${quote(rule.statement)} refused, or held for a person with \`approval_auto_max_rows: 0\``
  }
  return `${quote(nameSubject(rule))} ${demand}`
}

/** What is worth saying of guardrails themselves, by their files: exceptions, and what cannot be judged. */
export function describeGuardrails<Policy extends PolicyToJudge>(
  guardrails: readonly Guardrail[],
  {
    verdict: { used, universes },
    policies,
    context,
    knowsAll,
  }: {
    verdict: Pick<Verdict<Policy>, 'used' | 'universes'>
    policies: readonly Policy[]
    context: ExceptionContext
    /** Whether there are no other policies, not even live ones. */
    knowsAll: boolean
  },
): Map<string, Finding[]> {
  const byFile = new Map<string, Finding[]>()
  const add = (file: string, finding: Finding) => {
    const known = byFile.get(file)
    if (known) known.push(finding)
    else byFile.set(file, [finding])
  }
  const exceptions = new Map<Exception, Guardrail>()
  for (const guardrail of guardrails) {
    for (const exception of guardrail.exceptions) exceptions.set(exception, guardrail)
    const { rule, file, line, column } = guardrail
    const at = { line, column }
    const isBlind = rule.kind === 'always_hidden' || rule.kind === 'never_clear' ? !isNamed(rule.pattern) : false
    if (isBlind && universes.some(({ hasCatalogs }) => !hasCatalogs)) {
      const { meaning, fix } = GUARDRAIL_FINDINGS['guardrail-needs-catalog']
      add(file, create('guardrail-needs-catalog', at, `${meaning} ${fix}`))
    }
    if (rule.kind === 'filtered_by') {
      const relations = universes.flatMap(universe => {
        const found = universe.listLacking(rule)
        return found.filter(relation => universe.mayName(asNamed(relation))).map(spellName)
      })
      const lacking = [...new Set(relations)]
      if (lacking.length > 0) {
        const shown = lacking.slice(0, SHOWN_POINTS).map(quote).join(', ')
        const rest = lacking.length > SHOWN_POINTS ? ` and ${lacking.length - SHOWN_POINTS} more` : ''
        const message = `There is no column ${quote(rule.column)} in ${shown}${rest}, so that the guardrail does not hold there.`
        add(file, create('guardrail-column-missing', at, message))
      }
    }
  }
  for (const [exception, { file }] of exceptions) {
    const isKnown = knowsAll || policies.some(({ id }) => !isProfileId(exception.policy) || id === exception.policy)
    const finding = describeException(exception, { context, isUsed: used.has(exception) || !isKnown })
    if (finding) add(file, finding)
  }
  for (const findings of byFile.values()) findings.sort(compareFindings)
  return byFile
}

function describeException(
  exception: Exception,
  { context, isUsed }: { context: ExceptionContext; isUsed: boolean },
): Finding | undefined {
  const { policy, until, line, column } = exception
  const at = { line, column }
  if (isNameless(exception, context)) {
    const message = `Several projects may have a policy ${quote(policy)}; add its \`project\`, or write its id (\`pol_…\`). Until then the exception is for nobody.`
    return create('exception-without-project', at, message)
  }
  if (hasEnded(exception, context)) {
    const message = `The exception for ${quote(policy)} ended on ${until}, so that the guardrail holds for it again; remove the exception.`
    return create('exception-ended', at, message)
  }
  if (!isUsed) {
    const message = `${quote(policy)} needs no exception, or is not there; remove it: somebody could use it.`
    return create('exception-unused', at, message)
  }
  if (!endsSoon(exception, context)) return undefined
  const message = `The exception for ${quote(policy)} ends on ${until}; correct the policy until then.`
  return create('exception-ends-soon', at, message)
}
