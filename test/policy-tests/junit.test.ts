import fc from 'fast-check'
import { parseFragment } from 'parse5'
import { describe, expect, test } from 'vitest'
import type { TestedFile, TestOutcome } from '../../src/policy-tests/judge.ts'
import { formatJUnit } from '../../src/policy-tests/junit.ts'
import { hostileText } from '../report/hostile-text.ts'

function tested(text: () => string, outcomes: readonly TestOutcome[]): TestedFile {
  return {
    path: text(),
    policy: text(),
    isChanged: true,
    findings: [{ code: 'wrong-type', severity: 'error', message: text(), at: { line: 2, column: 3 } }],
    results: outcomes.map((outcome, index) => ({
      test: { sql: text(), expect: 'allow', ...(index % 2 === 0 ? { name: text() } : {}) },
      at: { line: index + 3, column: 5 },
      outcome,
    })),
  }
}

const failed = (text: () => string): TestOutcome => ({
  kind: 'failed',
  difference: text(),
  reason: text(),
  hint: text(),
})
const refusedFor = (text: () => string): TestOutcome => ({ kind: 'not-run', why: 'refused', refusal: text() })
const notRun: TestOutcome = { kind: 'not-run', why: 'no-key' }

test('counts agree with the cases, and every case has its file and line', () => {
  const text = formatJUnit([tested(() => 'a.tests.yaml', [{ kind: 'passed' }, failed(() => 'x'), notRun])])
  expect(text).toContain('<testsuites name="PgBeam policy tests" tests="4" failures="1" errors="1" skipped="1">')
  expect(text).toContain(
    '<testsuite name="a.tests.yaml" file="a.tests.yaml" tests="4" failures="1" errors="1" skipped="1">',
  )
  expect(text.match(/<testcase [^>]*file="a.tests.yaml" line="\d+"/g)).toHaveLength(4)
  expect(text.match(/<failure /g)).toHaveLength(1)
  expect(text.match(/<skipped message="no-key"\/>/g)).toHaveLength(1)
})

test('what may quote the file or a predicate is redacted', () => {
  const text = formatJUnit([tested(() => 'a', [failed(() => 'a'), refusedFor(() => 'a')])], () => 'redacted')
  expect(text.match(/redacted/g)).toHaveLength(4)
})

test('tests that were to be run and were not are errors, with the words of PgBeam', () => {
  const refused: TestOutcome = { kind: 'not-run', why: 'refused', refusal: 'too deep' }
  const text = formatJUnit([tested(() => 'a', [refused, { kind: 'not-run', why: 'too-many' }, notRun])])
  expect(text).toContain('tests="4" failures="0" errors="3" skipped="1"')
  expect(text).toContain('<error type="refused" message="too deep"/>')
  expect(text).toContain('<error type="too-many"')
})

describe('with hostile text in every field', () => {
  // XML 1.0, productions 2 (Char), 40 (STag), 41 (Attribute), 14 (CharData), 66 (CharRef): all that the format uses.
  const DOCUMENT =
    /^<\?xml version="1\.0" encoding="UTF-8"\?>\n(?:<[a-z]+(?: [a-z]+="(?:[^<&"\t\n\r]|&#\d+;)*")*\/?>|<\/[a-z]+>|(?:[^<&\r]|&#\d+;)+)+$/u
  const CHARACTERS = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u

  test('it is well-formed, valid XML 1.0, and has the elements it has with harmless text', () => {
    const [harmless = ''] = [
      formatJUnit([tested(() => 'a', [{ kind: 'passed' }, failed(() => 'a'), notRun, refusedFor(() => 'a')])]),
    ]
    fc.assert(
      fc.property(fc.infiniteStream(hostileText), stream => {
        const text = () => stream.next().value as string
        const xml = formatJUnit([tested(text, [{ kind: 'passed' }, failed(text), notRun, refusedFor(text)])])
        expect(xml).toMatch(DOCUMENT)
        expect(xml).toMatch(CHARACTERS)
        expect(xml.match(/<\/?[a-z]+/g)).toEqual(harmless.match(/<\/?[a-z]+/g))
      }),
      { numRuns: 200 },
    )
  })

  test('what can be written comes back as it was', () => {
    const sql = `SELECT "a" <&> 'b'\n\t]]> 😀\r`
    const xml = formatJUnit([
      {
        ...tested(() => 'a', []),
        results: [{ test: { sql, expect: 'allow' }, at: { line: 1, column: 1 }, outcome: notRun }],
      },
    ])
    const [, name = ''] = /name="([^"]*SELECT[^"]*)"/.exec(xml) ?? []
    const [element] = parseFragment(`<p title="${name}"></p>`).childNodes
    // An HTML parser has its own idea of &#13; alone.
    expect(element && 'attrs' in element && element.attrs[0]?.value).toBe(sql)
  })
})
