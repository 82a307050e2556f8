import type { ReportedFinding, ReportedTestFinding, ReportedTests } from './schema.ts'

/** Everything that is wrong with files of tests, and each test that failed in a finding's words. */
export function listTestFindings(tests: ReportedTests | undefined): { file: string; finding: ReportedFinding }[] {
  return (tests?.files ?? []).flatMap(({ file, findings }) =>
    findings.map(finding => {
      const { test, reason, hint, ...rest } = finding
      return { file, finding: { ...rest, message: composeTestMessage(finding) } }
    }),
  )
}

/** What is wrong, and for a test that failed the engine's own words for what it decided and what to do about it. */
export function composeTestMessage({ message, reason, hint }: ReportedTestFinding): string {
  return [message, ...(reason ? [`PgBeam: ${endSentence(reason)}`] : []), ...(hint ? [endSentence(hint)] : [])].join(
    ' ',
  )
}

function endSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}
