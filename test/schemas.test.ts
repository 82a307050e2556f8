import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { listStale } from '../scripts/generated-files.ts'
import {
  COLUMN_PATTERN,
  composeGuardrailsSchema,
  composePolicySchema,
  composeSchemas,
  composeTestsSchema,
  RELATION_PATTERN,
} from '../scripts/json-schemas.ts'
import { parseGuardrails } from '../src/guardrails/parse.ts'
import { readColumn, readRelation } from '../src/policy/relation.ts'
import { testFileSchema } from '../src/policy-tests/schema.ts'
import { FIELD_CASES, FILE_CASES, type FindingCase, NAME_CASES, SOUND_CASES } from './policy/finding-cases.ts'
import { parseText } from './policy/read.ts'

const FIXTURES = join(import.meta.dirname, 'fixtures/policies')

/** What a schema can tell too. Syntax, bytes and how a number or a null is spelled are beyond it. */
const SCHEMA_CODES: ReadonlySet<string> = new Set([
  'unknown-field',
  'missing-field',
  'wrong-type',
  'invalid-value',
  'unknown-statement-kind',
  'out-of-bounds',
  'integer-too-large',
  'invalid-id',
  'wrong-kind-of-id',
  'key-as-id',
  'empty-name',
  'too-many-name-parts',
  'wildcard-name',
  'unbalanced-quote',
])

type Case = Pick<FindingCase, 'title' | 'path' | 'text'>

const fixtures: Case[] = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
  .filter(path => /\.(ya?ml|json)$/.test(path))
  .map(path => ({ title: path, path, text: readFileSync(join(FIXTURES, path), 'utf8') }))

/** What an editor says of a text, by a JSON Schema alone. */
function compileSchema(schema: object): (text: string) => boolean {
  const validator = z.fromJSONSchema(schema as z.core.JSONSchema.JSONSchema)
  return text => {
    const data: unknown = parse(text.replace(/^\ufeff/, ''), { merge: true, uniqueKeys: false, logLevel: 'silent' })
    return validator.safeParse(data).success
  }
}

/** Whether the parser accepts a text; undefined where it refuses it for something that no schema can tell. */
function judge({ text, path }: Case): boolean | undefined {
  const { kind, findings } = parseText(text, path)
  if (kind === 'parsed') return true
  return findings.some(({ code }) => SCHEMA_CODES.has(code)) ? false : undefined
}

it('the committed schemas are what the validators say', () => {
  expect(listStale(composeSchemas())).toEqual([])
})

describe('the policy schema agrees with the parser', () => {
  const cases: Case[] = [...fixtures, ...FILE_CASES, ...FIELD_CASES, ...NAME_CASES, ...SOUND_CASES]
  const isAccepted = compileSchema(composePolicySchema())
  const judged = cases.filter(each => judge(each) !== undefined)

  it.each(judged)('on $title', each => {
    expect(isAccepted(each.text)).toBe(judge(each))
  })

  it('where there is something to agree on', () => {
    const verdicts = judged.map(judge)
    expect(verdicts.filter(verdict => verdict === true).length).toBeGreaterThan(20)
    expect(verdicts.filter(verdict => verdict === false).length).toBeGreaterThan(20)
  })
})

describe('the policy schema', () => {
  const { properties = {}, patternProperties = {} } = composePolicySchema()

  it('offers what a person writes, and takes what the API adds', () => {
    expect(Object.keys(properties).filter(name => name.endsWith('_at'))).toEqual([])
    expect(Object.keys(patternProperties)).toEqual(['^created_at$', '^updated_at$'])
    const isAccepted = compileSchema(composePolicySchema())
    expect(isAccepted('name: a\ncreated_at: 2026-01-01T00:00:00Z\nupdated_at:\n')).toBe(true)
    expect(isAccepted('name: a\nxcreated_at: x\n')).toBe(false)
  })
})

describe('the policy schema takes', () => {
  const piece = fc.constantFrom('a', 'B', 'é', '.', '"', '""', '*', ' ', '\u3000', '\n', '%', '-')
  const name = fc.array(piece, { maxLength: 6 }).map(pieces => pieces.join(''))

  it('exactly the names that can be read', () => {
    const [relation, column] = [new RegExp(RELATION_PATTERN, 'u'), new RegExp(COLUMN_PATTERN, 'u')]
    let readable = 0
    fc.assert(
      fc.property(name, text => {
        expect(relation.test(text)).toBe(!('error' in readRelation(text)))
        expect(column.test(text)).toBe(!('error' in readColumn(text)))
        if (relation.test(text)) readable++
      }),
      { numRuns: 5000 },
    )
    expect(readable).toBeGreaterThan(1000)
  })

  it.each(["''", "' '", '"\\u3000"'])('no profile of the name %s', text => {
    expect(compileSchema(composePolicySchema())(`name: ${text}`)).toBe(false)
  })
})

describe('the schema of guardrails agrees with their parser', () => {
  const isAccepted = compileSchema(composeGuardrailsSchema())
  const one = (fields: string) => `guardrails: [{ name: x, ${fields} }]`

  it.each([
    ['every rule', one('never_reachable: [a.b], always_hidden: [a.b.c], never_clear: ["*.*.c*"]'), true],
    ['a filter', one('filtered_by: { tables: ["a.*"], column: c }'), true],
    ['statements', one('refused: [copy], held: [ddl]'), true],
    ['limits', one('at_most: { max_rows: 1, approval_auto_max_rows: 0 }'), true],
    ['an exception', one('refused: [ddl], except: [{ policy: a, reason: b, until: 2027-01-31 }]'), true],
    ['a bare name', one('never_reachable: [b]'), false],
    ['a column as a relation', one('never_reachable: [a.b.c]'), false],
    ['quotes', one(`never_reachable: ['"a".b']`), false],
    ['a limit that is none', one('at_most: { max_rows: 0 }'), false],
    ['what is never held', one('held: [select]'), false],
    ['no reason', one('refused: [ddl], except: [{ policy: a }]'), false],
    ['an unknown field', one('refuse: [ddl]'), false],
    ['no name', 'guardrails: [{ refused: [ddl] }]', false],
    ['none', 'guardrails: []', false],
  ])('on %s', (_, text, isValid) => {
    const { kind } = parseGuardrails({ path: 'a.guardrails.yaml', blob: '', content: { kind: 'text', text } })
    expect(kind === 'valid').toBe(isValid)
    expect(isAccepted(text)).toBe(isValid)
  })
})

describe('the schema of tests agrees with its validator', () => {
  const isAccepted = compileSchema(composeTestsSchema())
  const test = (fields: string) => `{ policy: a.yaml, tests: [{ sql: SELECT 1, ${fields} }] }`

  it.each([
    ['a statement that runs', test('expect: allow'), true],
    ['a name', test('name: one, expect: allow'), true],
    ['a rule that refuses', test('expect: block, rule: read_only'), true],
    ['masks', test('expect: mask, masked: { email: hash, ssn: null, phone: redact }, row_filter: a = 1'), true],
    ['a predicate', test('expect: row-filter, row_filter: a = 1'), true],
    ['a predicate and masks', test('expect: row-filter, row_filter: a = 1, masked: { email: hash }'), true],
    ['no expectation', test('name: one'), false],
    ['an unknown expectation', test('expect: deny'), false],
    ['an unknown field', test('expect: allow, note: x'), false],
    ['a rule although nothing is refused', test('expect: allow, rule: read_only'), false],
    ['an unknown mask', test('expect: mask, masked: { email: sha }'), false],
    ['no tests', '{ policy: a.yaml, tests: [] }', false],
    ['no policy', '{ tests: [{ sql: SELECT 1, expect: allow }] }', false],
    ['an empty statement', '{ policy: a.yaml, tests: [{ sql: "", expect: allow }] }', false],
  ])('on %s', (_, text, isValid) => {
    expect(testFileSchema.safeParse(parse(text)).success).toBe(isValid)
    expect(isAccepted(text)).toBe(isValid)
  })

  it('and takes null for the mask kind of that name', () => {
    const file = testFileSchema.parse(parse(test('expect: mask, masked: { ssn: null }')))
    expect(file.tests).toEqual([{ sql: 'SELECT 1', expect: 'mask', masked: { ssn: 'null' } }])
  })
})
