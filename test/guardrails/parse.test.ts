import { describe, expect, it, test } from 'vitest'
import { parseGuardrails } from '../../src/guardrails/parse.ts'
import { readGuardrails } from './read.ts'

/** `code line:column` of each finding. */
function listPlaces(text: string): string[] {
  const { findings } = parseGuardrails({ path: 'g.guardrails.yaml', blob: 'b', content: { kind: 'text', text } })
  return findings.map(({ code, at }) => `${code} ${at.line}:${at.column}`)
}

const WHOLE = `guardrails:
  - name: Salaries stay with HR
    never_reachable: [HR.*, '*.salaries']
    except: [{ policy: Payroll agent, project: prj_1, reason: DATA-88, until: 2027-01-31 }]
  - name: National ids are never shown
    always_hidden: ['*.*.ssn']
    never_clear: ['*.payments.card_number']
  - name: Tenants are kept apart
    filtered_by: { tables: ['app.*'], column: Tenant_ID }
  - name: Statements
    refused: [ddl]
    held: [update]
    at_most: { max_rows: 10000, approval_auto_max_rows: 0 }
`

test('reads each rule with its place and its exceptions', () => {
  const guardrails = readGuardrails(WHOLE)
  expect(guardrails.map(({ name, line, rule }) => [line, name.split(' ')[0], rule])).toEqual([
    [3, 'Salaries', { kind: 'never_reachable', pattern: { schema: 'hr', table: '*', column: undefined } }],
    [3, 'Salaries', { kind: 'never_reachable', pattern: { schema: '*', table: 'salaries', column: undefined } }],
    [6, 'National', { kind: 'always_hidden', pattern: { schema: '*', table: '*', column: 'ssn' } }],
    [7, 'National', { kind: 'never_clear', pattern: { schema: '*', table: 'payments', column: 'card_number' } }],
    [
      9,
      'Tenants',
      { kind: 'filtered_by', pattern: { schema: 'app', table: '*', column: undefined }, column: 'tenant_id' },
    ],
    [11, 'Statements', { kind: 'refused', statement: 'ddl' }],
    [12, 'Statements', { kind: 'held', statement: 'update' }],
    [13, 'Statements', { kind: 'at_most', field: 'max_rows', most: 10_000 }],
    [13, 'Statements', { kind: 'at_most', field: 'approval_auto_max_rows', most: 0 }],
  ])
  expect(guardrails.map(({ exceptions }) => exceptions)).toEqual([
    ...Array.from({ length: 2 }, () => [
      {
        policy: 'Payroll agent',
        project: 'prj_1',
        reason: 'DATA-88',
        until: '2027-01-31',
        line: 4,
        column: 14,
      },
    ]),
    ...Array.from({ length: 7 }, () => []),
  ])
})

const one = (fields: string) => `guardrails:\n  - name: x\n    ${fields}\n`

describe('finds', () => {
  it.each<[string, string, string[]]>([
    ['an empty file', '', ['empty-file 1:1']],
    ['a policy', 'name: x\n', ['missing-field 1:1', 'unknown-field 1:1']],
    ['a name of blanks', 'guardrails:\n  - name: "  "\n    refused: [ddl]\n', ['out-of-bounds 2:11']],
    [
      'an exception without a reason',
      one('refused: [ddl]\n    except: [{ policy: a, reason: "\\t" }]'),
      ['out-of-bounds 4:35'],
    ],
    ['no guardrails', 'guardrails: []\n', ['out-of-bounds 1:13']],
    ['a field that is misspelt', one('never_reachabel: [a.b]'), ['unknown-field 3:5']],
    [
      'a field of an exception that is misspelt',
      one('refused: [ddl]\n    except: [{ polcy: a, reason: b }]'),
      ['missing-field 4:14', 'unknown-field 4:16'],
    ],
    ['a guardrail without a name', 'guardrails: [{ refused: [ddl] }]\n', ['missing-field 1:14']],
    ['a guardrail without a rule', 'guardrails: [{ name: x }]\n', ['guardrail-without-rule 1:14']],
    ['limits without a limit', one('at_most: {}'), ['guardrail-without-rule 3:14']],
    ['a limit of nothing, which would be none', one('at_most: { max_rows: 0 }'), ['out-of-bounds 3:26']],
    ['a kind that is never held', one('held: [copy]'), ['invalid-value 3:12']],
    ['a kind that does not exist', one('refused: [DDL]'), ['invalid-value 3:15']],
    ['an exception without a reason', one('refused: [ddl]\n    except: [{ policy: a }]'), ['missing-field 4:14']],
    [
      'a day that does not exist',
      one('refused: [ddl]\n    except: [{ policy: a, reason: b, until: 2027-02-30 }]'),
      ['invalid-date 4:45'],
    ],
    ['two of one name', `${one('refused: [ddl]')}  - name: x\n    refused: [set]\n`, ['duplicate-guardrail 4:11']],
    ['too few parts', one('never_reachable: [salaries]'), ['invalid-pattern 3:23']],
    ['too many parts', one('never_reachable: [a.b.c]'), ['invalid-pattern 3:23']],
    ['a column without its table', one('always_hidden: ["*.ssn"]'), ['invalid-pattern 3:21']],
    ['an empty part', one('never_reachable: [hr.]'), ['invalid-pattern 3:23']],
    ['quotes in a pattern', one(`never_reachable: ['"hr".x']`), ['invalid-pattern 3:23']],
    ['blanks in a pattern', one(`never_reachable: ['hr. x']`), ['invalid-pattern 3:23']],
    ['a column that is a list', one(`filtered_by: { tables: [a.b], column: 'a.b' }`), ['invalid-pattern 3:43']],
    [
      'an acceptance, which accepts nothing',
      one('# pgbeam-allow: guardrail-without-rule no\n    at_most: {}'),
      ['guardrail-without-rule 4:14'],
    ],
    [
      'more patterns than are read',
      one(
        `never_reachable: [${Array.from({ length: 150 }, (_, at) => `a.b${at}*`)}]\n    always_hidden: [${Array.from({ length: 51 }, (_, at) => `a.b${at}.*`)}]`,
      ),
      ['too-many-patterns 4:411'],
    ],
  ])('%s', (_, text, places) => {
    expect(listPlaces(text)).toEqual(places)
  })
})
