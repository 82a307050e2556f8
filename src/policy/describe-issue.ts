import { type core, safeParse } from 'zod/mini'
import { quote } from '../text/quote.ts'
import { describeChoice, describeValue, expects, listValues } from './describe-value.ts'
import type { Path } from './finding.ts'
import type { FindingCode, UnplacedFinding } from './finding-kinds.ts'
import { MAX_FINDINGS } from './list-findings.ts'
import { findNearest } from './nearest.ts'
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
