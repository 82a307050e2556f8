import type { UnreadStatement } from '../exposure/project-schema.ts'
import type { Deprecation } from '../live/deprecation.ts'
import { describeError } from '../live/describe-error.ts'
import type { PgBeamError } from '../live/pgbeam-error.ts'
import type { NearlyMatching } from '../policy/file.ts'
import type { Finding, Position } from '../policy/finding.ts'
import type { FindingKind } from '../policy/finding-kinds.ts'
import type { PolicyGlobs } from '../policy/globs.ts'
import type { ReportedFinding } from '../report/schema.ts'
import { quote } from '../text/quote.ts'
import type { PolicyFile } from './read.ts'

/** Findings that need more than one file: other files, the run, or PgBeam. */
export const RUN_FINDINGS = {
  'no-project': {
    severity: 'error',
    meaning: 'Nothing says which PgBeam project the policy belongs to.',
    fix: 'Set `project_id` in the file, or the input `project-id`.',
  },
  'duplicate-policy': {
    severity: 'error',
    meaning: 'Two files stand for one live profile.',
    fix: 'Keep one of them, or give each the `id` or `name` of its own profile.',
  },
  'unknown-id': {
    severity: 'error',
    meaning: 'The project has no profile of the `id` that the file gives.',
    fix: 'Correct the `id`, or leave it out to find the profile by its name.',
  },
  'refused-by-pgbeam': {
    severity: 'error',
    meaning: 'PgBeam itself says that it would refuse this policy at apply.',
    fix: 'Correct what the message names.',
  },
  'rename-without-id': {
    severity: 'warning',
    meaning:
      'A file without an `id` takes another name: that makes a new profile and leaves the old one without a file.',
    fix: 'To rename the live profile, add its `id` to the file.',
  },
  'glob-without-match': {
    severity: 'warning',
    meaning: 'A pattern of the input `policies` matches no file. At apply, this fails.',
    fix: 'Correct the pattern, or add the files.',
  },
  'schema-without-match': {
    severity: 'warning',
    meaning: 'A line of the input `database-schema` matches no file, so that its database is not known.',
    fix: 'Correct the line, or add the files.',
  },
  'schema-unread': {
    severity: 'notice',
    meaning:
      'Statements of the SQL files were not read although they may concern relations, such as `DO` blocks: what they do is not known. One that a pull request adds is an unclear change.',
    fix: 'Write plain statements where that is possible, or see for yourself what they do.',
  },
  'file-ignored': {
    severity: 'warning',
    meaning:
      'The pull request touches a file that no glob takes in, although its name nearly matches: `.YAML`, `.yml.txt`, another case of a folder.',
    fix: 'Rename the file, correct the input `policies`, or exclude the file by a pattern that begins with `!`.',
  },
  'base-moved-on': {
    severity: 'notice',
    meaning:
      'The base branch has other policies now, and GitHub has no merge of the pull request with them: it is compared with where it branched off.',
    fix: 'Update the pull request from its base branch, or solve its conflicts.',
  },
  'drift-unknown': {
    severity: 'warning',
    meaning: 'The past of the branch cannot be read, so nobody can tell whether live profiles were edited elsewhere.',
    fix: 'See the reason in the message.',
  },
  'drift-not-proposed': {
    severity: 'notice',
    meaning: 'The pull request about drift (`drift-pull-request`) leaves the edit of this profile out.',
    fix: 'See the reason in the message; take the edit into the file by hand, or undo it in PgBeam.',
  },
  'live-unknown': {
    severity: 'warning',
    meaning: 'PgBeam could not be asked, so the report does without what it knows.',
    fix: 'See the reason in the message; the comparison with the base branch holds all the same.',
  },
  'schema-unknown': {
    severity: 'notice',
    meaning:
      'PgBeam did not tell which tables a database has, so the report does without what only PgBeam knows of it.',
    fix: 'See the reason in the message; what the input `database-schema` gives counts all the same.',
  },
  'schema-truncated': {
    severity: 'notice',
    meaning:
      'PgBeam’s catalog of a database stops at its limit of columns, so that a relation or column that is not in it may exist.',
    fix: 'Give the SQL files of the database by the input `database-schema`.',
  },
  'honeytokens-unknown': {
    severity: 'notice',
    meaning:
      'The project’s honeytokens could not be listed, so relations that only PgBeam knows are counted and not named.',
    fix: 'See the reason in the message.',
  },
  'pii-unknown': {
    severity: 'notice',
    meaning: 'A database could not be scanned for personal data, or not as a whole (input `scan-pii`).',
    fix: 'See the reason in the message.',
  },
  'deprecated-api': {
    severity: 'notice',
    meaning: 'PgBeam announces that it will switch off a part of its API that this version of the action uses.',
    fix: 'Update the action.',
  },
} as const satisfies Record<string, FindingKind>

export type RunFindingCode = keyof typeof RUN_FINDINGS

export function createRunFinding({
  code,
  at,
  message,
}: {
  code: RunFindingCode
  at: Position
  message: string
}): Finding {
  return { code, severity: RUN_FINDINGS[code].severity, message, at }
}

/** A finding for each glob that matches no file. */
export function findUnmatchedGlobs(globs: PolicyGlobs, files: readonly Pick<PolicyFile, 'file'>[]): ReportedFinding[] {
  return globs
    .listUnmatched(files.map(({ file }) => file.path))
    .map(pattern =>
      noteRun(
        'glob-without-match',
        `No file matches \`${pattern}\`: correct it in the input \`policies\`, or add the files.`,
      ),
    )
}

/** A finding for each line of `database-schema` that matches no file. */
export function noteUnmatchedSchemas(globs: readonly (string | undefined)[]): ReportedFinding[] {
  return globs.map((glob = '') =>
    noteRun(
      'schema-without-match',
      `No file matches ${quote(glob)}: correct it in the input \`database-schema\`, or add the files.`,
    ),
  )
}

/** One finding, however much was not read. It names places and reasons and quotes nothing. */
export function noteUnread(statements: readonly UnreadStatement[]): ReportedFinding[] {
  if (statements.length === 0) return []
  const shown = statements
    .slice(0, SHOWN_UNREAD)
    .map(({ file, line, reason }) => `${quote(`${file}:${line}`)} (${reason})`)
  const rest = statements.length - shown.length
  const places = rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ')
  return [
    noteRun('schema-unread', `Not read of the SQL files, so that what they do to tables is not known: ${places}.`),
  ]
}

const SHOWN_UNREAD = 5

/** A finding for each of the first few files that a change touches and that are ignored, and one that counts the others. */
export function noteIgnored(files: readonly NearlyMatching[]): ReportedFinding[] {
  const shown = files.slice(0, SHOWN_IGNORED)
  const rest = files.length - shown.length
  return [
    ...shown.map(({ path, meant }) => {
      const name = meant === undefined ? 'rename it' : `rename it to ${quote(meant)}`
      const message = `${quote(path)} is ignored, although it nearly matches the input \`policies\`; ${name}, or correct the globs.`
      return noteRun('file-ignored', message)
    }),
    ...(rest > 0 ? [noteRun('file-ignored', `${rest} more files are ignored whose names nearly match.`)] : []),
  ]
}

const SHOWN_IGNORED = 10

/** A finding for each project that could not be listed. The check goes on without it. */
export function describeUnreachable(failures: ReadonlyMap<string, PgBeamError>): ReportedFinding[] {
  return [...failures.values()].map(error => {
    const { problem, nextStep } = describeError(error)
    return noteRun('live-unknown', `The report does without the live profiles. ${problem} ${nextStep}`)
  })
}

/** One finding, however much is announced. */
export function noteDeprecations(deprecations: readonly Deprecation[]): ReportedFinding[] {
  if (deprecations.length === 0) return []
  const named = deprecations.map(
    ({ operation, sunset }) => `${operation}${sunset === null ? '' : ` (gone from ${sunset} on)`}`,
  )
  const { meaning, fix } = RUN_FINDINGS['deprecated-api']
  return [noteRun('deprecated-api', `${meaning} It is what the action uses to ${named.join(', to ')}. ${fix}`)]
}

export function noteBaseMovedOn(): ReportedFinding {
  const { meaning, fix } = RUN_FINDINGS['base-moved-on']
  return noteRun('base-moved-on', `${meaning} ${fix}`)
}

/** `reason` is a clause. */
export function noteDriftUnknown(reason: string): ReportedFinding {
  return noteRun('drift-unknown', `Nobody can tell whether live profiles were edited elsewhere: ${reason}.`)
}

/** `reason` is a clause. */
export function noteNotProposed(reason: string): ReportedFinding {
  return noteRun('drift-not-proposed', `The pull request about drift leaves this file as it is: ${reason}.`)
}

/** A finding about the run as a whole. */
export function noteRun(code: RunFindingCode, message: string): ReportedFinding {
  return { code, severity: RUN_FINDINGS[code].severity, message, line: null, column: null }
}
