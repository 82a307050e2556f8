import type { core } from 'zod/mini'
import { listChoices, quote } from '../text/quote.ts'
import type { UnplacedFinding } from './finding-kinds.ts'
import { findNearest } from './nearest.ts'
import { readInteger } from './profile-data.ts'
import type { PolicyNode } from './syntax/node.ts'

type Issue = core.$ZodIssue
type Described = Pick<UnplacedFinding, 'code' | 'message'>

/** The values of which an issue expects one; none if it expects something else. */
export function listValues(issue: Issue): readonly string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String)
  if (issue.code !== 'invalid_union') return []
  const options = 'options' in issue ? issue.options : undefined
  return options?.map(String) ?? issue.errors.flat().flatMap(listValues)
}

interface BadValue {
  readonly issue: Issue
  readonly node: Exclude<PolicyNode, { kind: 'broken' }>
  readonly field: string
}

export function describeChoice({
  node,
  field,
  choices,
}: Omit<BadValue, 'issue'> & { readonly choices: readonly string[] }): string {
  const nearest = findNearest(node.kind === 'scalar' ? node.source : '', choices)
  const advice = nearest === undefined ? '.' : `; did you mean ${quote(nearest)}?`
  return `${field} must be ${listChoices(choices)}, but this is ${describeNode(node)}${advice}`
}

export function describeValue({ issue, node, field }: BadValue): Described {
  const isBound = issue.code === 'too_small' || issue.code === 'too_big'
  if (node.kind === 'scalar' && typeof node.value === 'number' && (isBound || expects(issue, 'number', 'int'))) {
    return describeNumber(node.source, field)
  }
  if (issue.code === 'too_small') {
    const part = issue.origin === 'array' ? 'entry' : 'character'
    return { code: 'out-of-bounds', message: `${field} is empty; give it at least one ${part}.` }
  }
  if (issue.code === 'too_big') {
    return { code: 'out-of-bounds', message: `${field} is too long; give it at most ${issue.maximum} characters.` }
  }
  const expected = issue.code === 'invalid_type' ? (TYPES[issue.expected] ?? issue.expected) : issue.message
  const message = `${field} must be ${expected}, but this is ${describeNode(node)}${suggestType(issue, node)}`
  return { code: 'wrong-type', message }
}

export function expects(issue: Issue, ...types: readonly string[]): boolean {
  return issue.code === 'invalid_type' && types.includes(issue.expected)
}

const TYPES: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'a mapping',
  record: 'a mapping',
  string: 'a string',
  number: 'a whole number',
  int: 'a whole number',
}

function describeNode(node: BadValue['node']): string {
  if (node.kind !== 'scalar') return `a ${node.kind}`
  if (typeof node.value === 'string') return `the string ${quote(node.value)}`
  return `the ${typeof node.value} ${quote(node.source)}`
}

function suggestType(issue: Issue, node: BadValue['node']): string {
  if (node.kind !== 'scalar') return '.'
  if (expects(issue, 'string')) return '; put it in quotes.'
  if (expects(issue, 'array') && /^-\S/.test(node.source)) return '; put a space after each `-`.'
  if (expects(issue, 'array')) return `; write ${quote(`[${node.source}]`)}.`
  if (!expects(issue, 'number', 'int')) return '.'
  const digits = typeof node.value === 'string' ? node.value.replace(/[_,\s\u2018-\u201f]/g, '') : ''
  return /^\d+$/.test(digits) ? `; write ${quote(digits)}, without quotes or separators.` : '.'
}

function describeNumber(source: string, field: string): Described {
  const value = readInteger(source)
  const written = quote(source)
  if (value === undefined) {
    const message = `${field} must be a whole number in plain digits, not ${written}.`
    return { code: 'invalid-number', message }
  }
  if (value < 0) {
    return { code: 'out-of-bounds', message: `${field} must not be negative, as ${written} is; write 0 or more.` }
  }
  const message = `${written} is beyond ${Number.MAX_SAFE_INTEGER}, the largest number that every tool reads exactly; write a smaller one.`
  return { code: 'integer-too-large', message }
}
