import { isMissed, type TestedFile, type TestResult } from './judge.ts'

/**
 * The results as JUnit XML, in the subset that CI systems share. `redact` is applied to what PgBeam said, and to what
 * may quote the file.
 */
export function formatJUnit(files: readonly TestedFile[], redact: (text: string) => string = text => text): string {
  const suites = files.map(file => describeSuite(file, redact))
  const total = (name: 'tests' | 'failures' | 'errors' | 'skipped') =>
    suites.reduce((sum, { counts }) => sum + counts[name], 0)
  const counts = {
    tests: total('tests'),
    failures: total('failures'),
    errors: total('errors'),
    skipped: total('skipped'),
  }
  const content = suites.map(({ text }) => text).join('')
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', { name: 'PgBeam policy tests', ...counts }, `\n${content}`)}\n`
}

function describeSuite({ path, findings, results }: TestedFile, redact: (text: string) => string) {
  const errors = findings.filter(({ severity }) => severity === 'error')
  const having = (kind: TestResult['outcome']['kind']) => results.filter(({ outcome }) => outcome.kind === kind).length
  const missed = results.filter(({ outcome }) => isMissed(outcome)).length
  const counts = {
    tests: results.length + errors.length,
    failures: having('failed'),
    errors: errors.length + missed,
    skipped: having('not-run') - missed,
  }
  const cases = [
    ...errors.map(({ code, message, at }) =>
      element(
        'testcase',
        { name: code, classname: path, file: path, line: at.line },
        element('error', { type: code, message: redact(message) }),
      ),
    ),
    ...results.map(result => describeCase({ path, result, redact })),
  ]
  const text = `${element('testsuite', { name: path, file: path, ...counts }, `\n${cases.map(each => `${each}\n`).join('')}`)}\n`
  return { counts, text }
}

function describeCase({
  path,
  result: { test, at, outcome },
  redact,
}: {
  path: string
  result: TestResult
  redact: (text: string) => string
}): string {
  const attributes = { name: test.name ?? test.sql, classname: path, file: path, line: at.line }
  if (outcome.kind === 'passed') return element('testcase', attributes)
  if (isMissed(outcome)) {
    const { why, refusal = '' } = outcome
    return element('testcase', attributes, element('error', { type: why, message: redact(refusal) || why }))
  }
  if (outcome.kind === 'not-run') return element('testcase', attributes, element('skipped', { message: outcome.why }))
  const { difference, reason, hint } = outcome
  const detail = [test.sql, redact(reason), ...(hint === null ? [] : [redact(hint)])].join('\n')
  return element(
    'testcase',
    attributes,
    element('failure', { type: test.expect, message: difference }, escapeXml(detail)),
  )
}

/** `content` is XML already. */
function element(name: string, attributes: Readonly<Record<string, string | number>>, content = ''): string {
  const listed = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeAttribute(String(value))}"`)
  return content === '' ? `<${name}${listed.join('')}/>` : `<${name}${listed.join('')}>${content}</${name}>`
}

/** XML parsers turn line breaks and tabs of attributes into spaces. */
function escapeAttribute(text: string): string {
  return escapeXml(text).replace(/[\t\n]/g, character => `&#${character.charCodeAt(0)};`)
}

function escapeXml(text: string): string {
  return text.replace(NO_XML, '\ufffd').replace(/[&<>"'\r]/g, character => `&#${character.charCodeAt(0)};`)
}

/** Characters that XML 1.0 cannot represent, even as references (production 2, `Char`), such as half a surrogate pair. */
const NO_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu
