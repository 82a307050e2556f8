import type { core } from 'zod'
import { listChoices, quote } from '../text/quote.ts'
import type { Path } from './finding.ts'
import type { FindingCode, UnplacedFinding } from './finding-kinds.ts'
import { MAX_FINDINGS } from './list-findings.ts'
import { findNearest } from './nearest.ts'
import { EXTRA_FIELDS, readInteger, toProfileData } from './profile-data.ts'
import { FIELDS, type Profile, profileSchema, STATEMENT_KINDS } from './schema.ts'
import { findPlace, type PolicyNode } from './syntax/node.ts'

type Issue = core.$ZodIssue

/** Turns what the schema objects to into findings with their places. */
export function describeIssue(issue: Issue, root: PolicyNode): readonly UnplacedFinding[] {
  const path = issue.path as Path
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.slice(0, MAX_FINDINGS + 1).map(key => describeUnknownField([...path, key], root))
  }
  const { found, node, key } = findPlace(root, path)
  const field = nameField(path)
  if (!found) return [{ code: 'missing-field', offset: node.start, message: `The field ${field} is missing; add it.` }]
  if (node.kind === 'broken') return []
  if (node.kind === 'scalar' && node.value === null) {
    return [{ code: 'empty-value', offset: key, message: describeEmptyValue(issue, field) }]
  }
  const { code, message } = describeValue({ issue, node, field })
  return [{ code, offset: node.start, message }]
}

function nameField(path: Path): string {
  const name = quote(String(path.findLast(segment => typeof segment === 'string') ?? ''))
  return typeof path.at(-1) === 'number' ? `An entry of ${name}` : name
}

interface BadValue {
  readonly issue: Exclude<Issue, core.$ZodIssueUnrecognizedKeys>
  readonly node: Exclude<PolicyNode, { kind: 'broken' }>
  readonly field: string
}

type Described = Pick<UnplacedFinding, 'code' | 'message'>

function describeValue({ issue, node, field }: BadValue): Described {
  if (issue.code === 'invalid_value') {
    return issue.path[0] === 'statement_rules'
      ? describeStatementKind(node)
      : describeChoice({ node, field, choices: issue.values.map(String) })
  }
  const expectsNumber = issue.code === 'invalid_type' && (issue.expected === 'number' || issue.expected === 'int')
  if (node.kind === 'scalar' && typeof node.value === 'number' && (expectsNumber || isBound(issue))) {
    return describeNumber(node.source, field)
  }
  if (issue.code === 'too_small') {
    return { code: 'out-of-bounds', message: `${field} is empty; give it at least ${issue.minimum} character.` }
  }
  if (issue.code === 'too_big') {
    return { code: 'out-of-bounds', message: `${field} is too long; give it at most ${issue.maximum} characters.` }
  }
  const expected = issue.code === 'invalid_type' ? (TYPES[issue.expected] ?? issue.expected) : issue.message
  const actual = describeNode(node)
  return { code: 'wrong-type', message: `${field} takes ${expected}, and this is ${actual}${suggestType(issue, node)}` }
}

function isBound({ code }: Issue): boolean {
  return code === 'too_small' || code === 'too_big'
}

const TYPES: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'a mapping',
  string: 'a text',
  number: 'a whole number',
  int: 'a whole number',
}

function describeNode(node: BadValue['node']): string {
  if (node.kind !== 'scalar') return `a ${node.kind}`
  if (typeof node.value === 'string') return `the text ${quote(node.value)}`
  return `the ${typeof node.value} ${quote(node.source)}`
}

function suggestType(issue: Issue, node: BadValue['node']): string {
  if (node.kind !== 'scalar' || issue.code !== 'invalid_type') return '.'
  if (issue.expected === 'string') return '; put it in quotes.'
  if (issue.expected === 'array') return `; write ${quote(`[${node.source}]`)}.`
  const digits = typeof node.value === 'string' ? node.value.replace(/[_,\s]/g, '') : ''
  return /^\d+$/.test(digits) ? `; write ${quote(digits)}, without quotes or separators.` : '.'
}

function describeEmptyValue(issue: Issue, field: string): string {
  const isList = issue.code === 'invalid_type' && issue.expected === 'array'
  if (!isList) return `${field} has no value; write one, or remove the line.`
  const effect = OPENED_BY_EMPTY[String(issue.path.at(-1))] ?? 'which means the same'
  return `${field} has no value; write \`[]\` if an empty list is meant, or remove the line (${effect}).`
}

/** The lists whose emptiness opens everything. */
const OPENED_BY_EMPTY: Readonly<Record<string, string>> = {
  table_allowlist: 'either admits every relation',
  allow: 'either permits every kind that the access mode does',
}

function describeNumber(source: string, field: string): Described {
  const value = readInteger(source)
  const written = quote(source)
  if (value === undefined) {
    return {
      code: 'invalid-number',
      message: `${field} takes a whole number in plain digits, not ${written}; write one.`,
    }
  }
  if (value < 0)
    return { code: 'out-of-bounds', message: `${field} cannot be negative, as ${written} is; 0 is the least.` }
  const message = `${written} is beyond ${Number.MAX_SAFE_INTEGER}, the largest number that every tool reads exactly; write a smaller one.`
  return { code: 'integer-too-large', message }
}

function describeChoice({
  node,
  field,
  choices,
}: {
  node: BadValue['node']
  field: string
  choices: readonly string[]
}): Described {
  const text = node.kind === 'scalar' ? node.source : ''
  const nearest = suggest(findNearest(text, choices))
  return {
    code: 'invalid-value',
    message: `${field} takes ${listChoices(choices)}, and this is ${describeNode(node)}${nearest}`,
  }
}

function describeStatementKind(node: BadValue['node']): Described {
  const code: FindingCode = 'unknown-statement-kind'
  const nearest = suggest(findNearest(node.kind === 'scalar' ? node.source : '', STATEMENT_KINDS))
  const known = listChoices(STATEMENT_KINDS)
  return { code, message: `A statement kind is ${known}, and this is ${describeNode(node)}${nearest}` }
}

function describeUnknownField(path: Path, root: PolicyNode): UnplacedFinding {
  const name = String(path.at(-1))
  const known = listKnownFields(path.slice(0, -1))
  const nearest = findNearest(name, known)
  const advice = nearest ? `did you mean ${quote(nearest)}?` : 'correct the name or remove the field.'
  const message = `PgBeam knows no field ${quote(name)} here; ${advice}`
  return { code: 'unknown-field', offset: findPlace(root, path).key, message }
}

function suggest(nearest: string | undefined): string {
  return nearest === undefined ? '.' : `; did you mean ${quote(nearest)}?`
}

const { statement_rules, masking_rules, row_filters } = profileSchema.shape

const KNOWN: Readonly<Record<string, readonly string[]>> = {
  statement_rules: Object.keys(statement_rules.unwrap().shape),
  masking_rules: Object.keys(masking_rules.unwrap().element.shape),
  row_filters: Object.keys(row_filters.unwrap().element.shape),
}

const TOP_LEVEL: readonly string[] = [...FIELDS, ...EXTRA_FIELDS]

/** The fields that the mapping at `path` may have. */
export function listKnownFields([field]: Path): readonly string[] {
  return field === undefined ? TOP_LEVEL : (KNOWN[field] ?? [])
}

export type Validation =
  | { readonly kind: 'valid'; readonly profile: Profile }
  | { readonly kind: 'invalid'; readonly findings: readonly UnplacedFinding[] }

/** Validates a tree against the API's schema. */
export function validateProfile(root: PolicyNode): Validation {
  const result = profileSchema.safeParse(toProfileData(root))
  if (result.success) return { kind: 'valid', profile: result.data }
  return { kind: 'invalid', findings: result.error.issues.flatMap(issue => describeIssue(issue, root)) }
}
