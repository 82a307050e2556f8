import type { Report } from './schema.ts'

/** All that a comment or a job summary is made from. Texts in it are hostile; URLs and commit ids come from the runner. */
export interface Rendering {
  readonly report: Report
  /** GitHub's own address without a trailing slash, such as `https://github.com`. */
  readonly serverUrl: string
  /** The commit that links to files point at: in a pull request its head, else the commit of the report. */
  readonly linkCommit: string
  readonly runUrl: string
  readonly workflow: string
  readonly job: string
  /** The two texts of each file that is to be compared, by `file` of its policy. */
  readonly texts: ReadonlyMap<string, FileTexts>
  /** Row-filter predicates that only a live profile has: never shown. */
  readonly privatePredicates: ReadonlySet<string>
  /** Whether no predicate at all is shown (input `redact-predicates`). */
  readonly redactPredicates: boolean
  /** What the review gate still asks for, such as `1 of 2 approvals`. */
  readonly gate?: string
  /** Whether all live profiles were looked at for edits made elsewhere, so that no drift means that there is none. */
  readonly knowsDrift: boolean
  /** The newer commit because of which this run did nothing. */
  readonly supersededBy?: string
}

/** A file's text on either side; `null` where the file is not there, or was never compared. */
export interface FileTexts {
  readonly before: string | null
  readonly after: string | null
}
