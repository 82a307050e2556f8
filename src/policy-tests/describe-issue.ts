import type { core } from 'zod'
import type { Path } from '../policy/finding.ts'
import type { FindingCode } from '../policy/finding-kinds.ts'
import { MAX_FINDINGS } from '../policy/list-findings.ts'
import { findNearest } from '../policy/nearest.ts'
import { profileSchema } from '../policy/schema.ts'
import { findPlace, getField, getText, type PolicyNode } from '../policy/syntax/node.ts'
import { listChoices, quote } from '../text/quote.ts'
import type { TestFindingCode } from './finding-kinds.ts'
import { policyTestSchema, testFileSchema } from './schema.ts'

/** A finding while its place is still an offset into the text. */
export interface UnplacedTestFinding {
  readonly code: FindingCode | TestFindingCode
  readonly offset: number
  readonly message: string
}

/** Turns what the schema objects to into findings with their places. */
export function describeIssue(issue: core.$ZodIssue, root: PolicyNode): readonly UnplacedTestFinding[] {
  const path = issue.path as Path
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.slice(0, MAX_FINDINGS).map(key => describeUnknownField([...path, key], root))
  }
  const { found, node, key } = findPlace(root, path)
  const name = path.findLast(segment => typeof segment === 'string') ?? ''
  const field = typeof path.at(-1) === 'number' ? `An entry of ${quote(name)}` : quote(name)
  if (!found) return [{ code: 'missing-field', offset: node.start, message: `The field ${field} is missing; add it.` }]
  if (node.kind === 'broken') return []
  if (node.kind === 'scalar' && node.value === null) {
    const message = `${field} has no value; write one, or remove the line.`
    return [{ code: 'empty-value', offset: key, message }]
  }
  return [{ offset: issue.code === 'invalid_key' ? key : node.start, ...describeValue({ issue, node, field, path }) }]
}

interface BadValue {
  readonly issue: core.$ZodIssue
  readonly node: PolicyNode
  readonly field: string
  readonly path: Path
}

function describeValue({ issue, node, field, path }: BadValue): Omit<UnplacedTestFinding, 'offset'> {
  switch (issue.code) {
    case 'invalid_union':
      return describeChoice({ node, field, choices: path.at(-1) === 'expect' ? EXPECTATIONS : MASK_KINDS })
    case 'too_small': {
      const message = `${field} is empty; give it at least one ${issue.origin === 'array' ? 'entry' : 'character'}.`
      return { code: 'out-of-bounds', message }
    }
    case 'too_big':
      return { code: 'out-of-bounds', message: `${field} is too long; give it at most ${issue.maximum} characters.` }
    case 'invalid_key':
      return { code: 'empty-name', message: 'The name of a column is empty; write it.' }
    default: {
      const expected = issue.code === 'invalid_type' ? (TYPES[issue.expected] ?? issue.expected) : issue.message
      return { code: 'wrong-type', message: `${field} takes ${expected}, and this is ${describeNode(node)}.` }
    }
  }
}

const TYPES: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'a mapping',
  record: 'a mapping of columns to kinds of masks',
  string: 'a text',
}

function describeNode(node: PolicyNode): string {
  if (node.kind !== 'scalar') return `a ${node.kind}`
  return typeof node.value === 'string'
    ? `the text ${quote(node.value)}`
    : `the ${typeof node.value} ${quote(node.source)}`
}

function describeChoice({ node, field, choices }: { node: PolicyNode; field: string; choices: readonly string[] }) {
  const nearest = findNearest(getText(node) ?? '', choices)
  const advice = nearest === undefined ? '.' : `; did you mean ${quote(nearest)}?`
  const message = `${field} takes ${listChoices(choices)}, and this is ${describeNode(node)}${advice}`
  return { code: 'invalid-value', message } as const
}

function describeUnknownField(path: Path, root: PolicyNode): UnplacedTestFinding {
  const name = String(path.at(-1))
  const offset = findPlace(root, path).key
  const owner = findPlace(root, path.slice(0, -1)).node
  const owners = path.length > 1 ? listOwners(name) : []
  if (owners.length > 0) {
    const actual = quote(getText(getField(owner, 'expect')) ?? '')
    const message = `${quote(name)} goes with ${listChoices(owners)}, and this test expects ${actual}; remove the field, or change \`expect\`.`
    return { code: 'misplaced-expectation', offset, message }
  }
  const known = path.length > 1 ? TEST_FIELDS : Object.keys(testFileSchema.shape)
  const nearest = findNearest(name, known)
  const advice = nearest === undefined ? 'correct the name or remove the field.' : `did you mean ${quote(nearest)}?`
  return { code: 'unknown-field', offset, message: `There is no field ${quote(name)} here; ${advice}` }
}

/** The expectations that have a field of this name. */
function listOwners(name: string): string[] {
  return policyTestSchema.options.filter(({ shape }) => Object.hasOwn(shape, name)).flatMap(listExpectations)
}

function listExpectations({ shape }: (typeof policyTestSchema.options)[number]): string[] {
  return [...shape.expect.values]
}

const EXPECTATIONS = policyTestSchema.options.flatMap(listExpectations)
const MASK_KINDS = profileSchema.shape.masking_rules.unwrap().element.shape.kind.options
const TEST_FIELDS = [...new Set(policyTestSchema.options.flatMap(({ shape }) => Object.keys(shape)))]
