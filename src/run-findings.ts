import type { PolicyGlobs } from './globs.ts'
import { describeError } from './pgbeam/describe-error.ts'
import type { PgBeamError } from './pgbeam/errors.ts'
import type { ReportedFinding } from './report/schema.ts'
import { REVIEW_FINDINGS, type ReviewFindingCode } from './review/findings.ts'
import type { PolicySource } from './review/source.ts'

/** Findings about the run as a whole. */

export function findIdleGlobs(globs: PolicyGlobs, sources: readonly PolicySource[]): ReportedFinding[] {
  return globs
    .listIdle(sources.map(({ file }) => file.path))
    .map(pattern =>
      noteRun(
        'glob-without-match',
        `No file matches \`${pattern}\`: correct it in the input \`policies\`, or add the files.`,
      ),
    )
}

/** PgBeam out of reach costs a check its live knowledge and nothing else. */
export function describeUnreachable(failures: ReadonlyMap<string, PgBeamError>): ReportedFinding[] {
  return [...failures.values()].map(error => {
    const { problem, nextStep } = describeError(error)
    return noteRun('live-unknown', `The report does without the live profiles. ${problem} ${nextStep}`)
  })
}

function noteRun(code: ReviewFindingCode, message: string): ReportedFinding {
  return { code, severity: REVIEW_FINDINGS[code].severity, message, line: null, column: null }
}
