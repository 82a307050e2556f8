import { describe, expect, test } from 'vitest'
import type { FileContent } from '../../src/policy/file.ts'
import type { TestSource } from '../../src/policy-tests/parse.ts'
import { parseTests } from '../../src/policy-tests/parse.ts'

function parse(text: string): TestSource {
  return parseContent({ kind: 'text', text })
}

function parseContent(content: FileContent): TestSource {
  return parseTests({ path: 'policies/a.tests.yaml', blob: 'b1', content })
}

/** `code line:column` of each finding. */
function listPlaces({ findings }: TestSource): string[] {
  return findings.map(({ code, at }) => `${code} ${at.line}:${at.column}`)
}

const WHOLE = `policy: analytics.yaml            # path from here
tests:
  - name: reports can read orders
    sql: SELECT id FROM orders
    expect: allow
  - sql: SELECT email FROM customers
    expect: mask
    masked: { email: hash, phone: null, note: 'null' }
    row_filter: region = 'eu'
  - sql: DELETE FROM orders
    expect: block
    rule: read_only
  - { sql: SELECT id FROM orders, expect: row-filter }
`

test('reads what every kind of test says, and where each stands', () => {
  const source = parse(WHOLE)
  expect(source).toMatchObject({
    kind: 'valid',
    policy: 'analytics.yaml',
    policyAt: { line: 1, column: 9 },
    findings: [],
  })
  expect(source.kind === 'valid' && source.tests).toEqual([
    {
      at: { line: 3, column: 5 },
      test: { name: 'reports can read orders', sql: 'SELECT id FROM orders', expect: 'allow' },
    },
    {
      at: { line: 6, column: 5 },
      test: {
        sql: 'SELECT email FROM customers',
        expect: 'mask',
        masked: { email: 'hash', phone: 'null', note: 'null' },
        row_filter: "region = 'eu'",
      },
    },
    { at: { line: 10, column: 5 }, test: { sql: 'DELETE FROM orders', expect: 'block', rule: 'read_only' } },
    { at: { line: 13, column: 5 }, test: { sql: 'SELECT id FROM orders', expect: 'row-filter' } },
  ])
})

test('anchors, merge keys, a byte-order mark and CRLF are fine', () => {
  const text =
    '\ufeffpolicy: a.yaml\r\ntests:\r\n  - &read\r\n    sql: SELECT 1\r\n    expect: allow\r\n  - { <<: *read, expect: block }\r\n'
  expect(parse(text)).toMatchObject({
    kind: 'valid',
    tests: [
      { at: { line: 4 }, test: { expect: 'allow' } },
      { at: { line: 6 }, test: { sql: 'SELECT 1', expect: 'block' } },
    ],
  })
})

const HEAD = 'policy: a.yaml\ntests:\n'

describe('an error is found on its line', () => {
  test.each([
    ['', ['empty-file 1:1']],
    ['# nothing yet\n', ['empty-file 1:1']],
    ['- sql: SELECT 1\n', ['not-a-mapping 1:1']],
    ['tests: []\n', ['missing-field 1:1', 'out-of-bounds 1:8']],
    ['policy: a.yaml\n', ['missing-field 1:1']],
    ['policy:\ntests:\n', ['empty-value 1:1', 'empty-value 2:1']],
    ['polcy: a.yaml\ntests: [{ sql: a, expect: allow }]\n', ['missing-field 1:1', 'unknown-field 1:1']],
    [`${HEAD}  - { sql: SELECT 1, expect: deny }\n`, ['invalid-value 3:30']],
    [`${HEAD}  - { sql: SELECT 1 }\n`, ['missing-field 3:5']],
    [
      `${HEAD}  - { sql: SELECT 1, expcet: allow, nmae: a }\n`,
      ['missing-field 3:5', 'unknown-field 3:22', 'unknown-field 3:37'],
    ],
    [`${HEAD}  - { expect: allow }\n`, ['missing-field 3:5']],
    [`${HEAD}  - { sql: '', expect: allow }\n`, ['out-of-bounds 3:12']],
    [`${HEAD}  - { sql: ${'x'.repeat(100_001)}, expect: allow }\n`, ['out-of-bounds 3:12']],
    [`${HEAD}  - { sql: 1, expect: allow }\n`, ['wrong-type 3:12']],
    [`${HEAD}  - SELECT 1\n`, ['wrong-type 3:5']],
    [`${HEAD}  - { sql: a, expect: allow, rule: read_only }\n`, ['misplaced-expectation 3:30']],
    [`${HEAD}  - { sql: a, expect: block, masked: { a: hash } }\n`, ['misplaced-expectation 3:30']],
    [`${HEAD}  - { sql: a, expect: block, rool: read_only }\n`, ['unknown-field 3:30']],
    [`${HEAD}  - { sql: a, expect: block, rule: }\n`, ['empty-value 3:30']],
    [`${HEAD}  - { sql: a, expect: mask, masked: { a: blur } }\n`, ['invalid-value 3:42']],
    [`${HEAD}  - { sql: a, expect: mask, masked: { a: } }\n`, ['empty-value 3:39']],
    [`${HEAD}  - { sql: a, expect: mask, masked: { '': hash } }\n`, ['empty-name 3:39']],
    [`${HEAD}  - { sql: a, expect: mask, masked: [a] }\n`, ['wrong-type 3:37']],
    [`${HEAD}  - { sql: a, sql: b, expect: allow }\n`, ['duplicate-key 3:15']],
    [`${HEAD}  - { sql: "a\\0b", expect: allow }\n`, ['control-character 3:12']],
    [`${HEAD}  - { sql: a, expect: allow\n`, ['yaml-syntax 3:5']],
    [`${HEAD}  - sql: SELECT '#1', 'a #1'\n    expect: allow\n`, ['cut-by-comment 3:26']],
    [`${HEAD}  - { sql: a, expect: allow }\n---\npolicy: b.yaml\n`, ['several-documents 4:1']],
    [`policy: ${'['.repeat(40)}`, ['too-deep 1:41']],
  ])('%j', (text, places) => {
    const source = parse(text)
    expect(source.kind).toBe('invalid')
    expect(listPlaces(source)).toEqual(places)
  })

  test.each(['too-large', 'not-utf-8', 'symbolic-link', 'submodule'] as const)('content that is %s', reason => {
    const code = reason === 'too-large' ? 'file-too-large' : reason
    expect(listPlaces(parseContent({ kind: 'unreadable', reason }))).toEqual([`${code} 1:1`])
  })
})

test('a character that nobody sees is no error', () => {
  const source = parse(`${HEAD}  - { sql: "SELECT\u200b 1", expect: allow }\n`)
  expect([source.kind, listPlaces(source)]).toEqual(['valid', ['invisible-character 3:12']])
})

test('a file of nothing but errors is read in time and told in part', () => {
  const entries = Array.from({ length: 3000 }, (_, index) => `  - { sql: a, expect: allow, x${index}: 1 }\n`)
  expect(parse(HEAD + entries.join('')).findings.length).toBeLessThan(1100)
})
