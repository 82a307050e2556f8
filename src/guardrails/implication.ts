import { groupBy } from '../policy/group-by.ts'
import { coversPattern, hasStar } from './pattern.ts'
import { type ColumnRule, type Guardrail, nameSubject, type Rule } from './rule.ts'
import { isNamed } from './universe.ts'

/** Looks up the rules that may imply another: of kinds that can, for the same table, or for any of a pattern. */
export function indexRules(guardrails: readonly Guardrail[]): (rule: Rule) => readonly Guardrail[] {
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
export function implies(one: Rule, other: Rule): boolean {
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
export function isAlike(one: Rule, other: Rule): boolean {
  return one.kind === other.kind || implies(other, one)
}
