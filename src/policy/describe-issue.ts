import { type core, safeParse } from 'zod/mini'
import { listChoices, quote } from '../text/quote.ts'
import type { Path } from './finding.ts'
import type { FindingCode, UnplacedFinding } from './finding-kinds.ts'
import { MAX_FINDINGS } from './list-findings.ts'
import { findNearest } from './nearest.ts'
import { readInteger } from './profile-data.ts'
import { findPlace, type PolicyNode } from './syntax/node.ts'

type Issue = core.$ZodIssue
type Described<Own extends string = never> = Pick<UnplacedFinding<Own>, 'code' | 'message'>

/** What one kind of file adds to the wording that all kinds share. `Own` are the codes that only this kind has. */
export interface Wording<Own extends string = never> {
  /** The fields that the mapping at a path may have. */
  readonly listFields: (path: Path) => readonly string[]
  /** What is wrong with a field that its mapping does not have; undefined if it is just unknown. */
  readonly describeField?: (unknown: UnknownField) => Described<Own> | undefined
  /** What an empty list at a path means. Left out if no list may be empty. */
  readonly describeEmptyList?: (path: Path) => string
  /** The code for a value at a path that is not one of those that the field accepts. */
  readonly nameInvalidValue?: (path: Path) => FindingCode
}

/** A field that the mapping at a path does not have. */
interface UnknownField {
  readonly field: string
  readonly owner: PolicyNode
  readonly path: Path
}

export type Validation<Output, Own extends string = never> =
  | { readonly kind: 'valid'; readonly output: Output }
  | { readonly kind: 'invalid'; readonly findings: readonly UnplacedFinding<Own>[] }

interface Request<Output, Own extends string> {
  readonly root: PolicyNode
  readonly schema: core.$ZodType<Output>
  /** The plain data of `root`, as the schema expects it. */
  readonly data: unknown
  readonly wording: Wording<Own>
}

/** The output of a schema for a file's data, or findings about what the schema rejects. */
export function validate<Output, Own extends string = never>({
  root,
  schema,
  data,
  wording,
}: Request<Output, Own>): Validation<Output, Own> {
  const result = safeParse(schema, data)
  if (result.success) return { kind: 'valid', output: result.data }
  const issues = result.error.issues.slice(0, MAX_FINDINGS + 1)
  return { kind: 'invalid', findings: issues.flatMap(issue => describeIssue(issue, { root, wording })) }
}

function describeIssue<Own extends string>(
  issue: Issue,
  { root, wording }: Pick<Request<unknown, Own>, 'root' | 'wording'>,
): readonly UnplacedFinding<Own>[] {
  const path = issue.path as Path
  const { found, node, key } = findPlace(root, path)
  if (issue.code === 'unrecognized_keys') {
    return describeUnknownFields({ fields: issue.keys, path, root, wording })
  }
  const field = nameField(path)
  if (!found) {
    const missing = {
      code: 'missing-field',
      offset: node.start,
      message: `The field ${field} is missing; add it.`,
    } as const
    return [missing, ...(issue.code === 'invalid_union' ? listStrays({ path: path.slice(0, -1), root, wording }) : [])]
  }
  if (node.kind === 'broken') return []
  if (node.kind === 'scalar' && node.value === null) {
    const effect = expects(issue, 'array') ? wording.describeEmptyList?.(path) : undefined
    return [{ code: 'empty-value', offset: key, message: describeEmptyValue(field, effect) }]
  }
  if (issue.code === 'invalid_key') {
    return [{ code: 'empty-name', offset: key, message: `A name in ${field} is empty; write it.` }]
  }
  const choices = listValues(issue)
  if (choices.length === 0) return [{ offset: node.start, ...describeValue({ issue, node, field }) }]
  const code = wording.nameInvalidValue?.(path) ?? 'invalid-value'
  return [{ code, offset: node.start, message: describeChoice({ node, field, choices }) }]
}

/** Without the field that tells which shape a mapping has, the schema looks at none of the others: it may be misspelt. */
function listStrays<Own extends string>({
  path,
  root,
  wording,
}: Pick<Request<unknown, Own>, 'root' | 'wording'> & { readonly path: Path }): readonly UnplacedFinding<Own>[] {
  const { node } = findPlace(root, path)
  if (node.kind !== 'mapping') return []
  const known = wording.listFields(path)
  const fields = [...node.entries.keys()].filter(field => !known.includes(field))
  return describeUnknownFields({ fields, path, root, wording })
}

function describeUnknownFields<Own extends string>({
  fields,
  path,
  root,
  wording,
}: Pick<Request<unknown, Own>, 'root' | 'wording'> & {
  readonly fields: readonly string[]
  readonly path: Path
}): readonly UnplacedFinding<Own>[] {
  const { node } = findPlace(root, path)
  return fields.slice(0, MAX_FINDINGS + 1).map(field => ({
    offset: findPlace(root, [...path, field]).key,
    ...(wording.describeField?.({ field, owner: node, path }) ?? describeUnknownField(field, wording.listFields(path))),
  }))
}

function describeUnknownField(name: string, known: readonly string[]): Described {
  // In brackets, `table:a` is the name of a field without a value.
  const [, field = '', value = ''] = /^([\w-]+):(.+)$/.exec(name) ?? []
  if (known.includes(field)) {
    return {
      code: 'unknown-field',
      message: `A space is missing after the colon; write ${quote(`${field}: ${value}`)}.`,
    }
  }
  const nearest = findNearest(name, known)
  const advice = nearest === undefined ? 'correct the name or remove the field.' : `did you mean ${quote(nearest)}?`
  return { code: 'unknown-field', message: `There is no field ${quote(name)} here; ${advice}` }
}

function nameField(path: Path): string {
  const name = quote(String(path.findLast(segment => typeof segment === 'string') ?? ''))
  return typeof path.at(-1) === 'number' ? `An entry of ${name}` : name
}

function describeEmptyValue(field: string, effect: string | undefined): string {
  if (effect === undefined) return `${field} has no value; write one, or remove the line.`
  return `${field} has no value; write \`[]\` if an empty list is meant, or remove the line (${effect}).`
}

/** The values of which an issue expects one; none if it expects something else. */
function listValues(issue: Issue): readonly string[] {
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

function describeChoice({
  node,
  field,
  choices,
}: Omit<BadValue, 'issue'> & { readonly choices: readonly string[] }): string {
  const nearest = findNearest(node.kind === 'scalar' ? node.source : '', choices)
  const advice = nearest === undefined ? '.' : `; did you mean ${quote(nearest)}?`
  return `${field} must be ${listChoices(choices)}, but this is ${describeNode(node)}${advice}`
}

function describeValue({ issue, node, field }: BadValue): Described {
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

function expects(issue: Issue, ...types: readonly string[]): boolean {
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
