import { PgBeamError } from '../live/pgbeam-error.ts'
import { noteRun } from '../plan/findings.ts'
import type { ReportedFinding } from '../report/schema.ts'
import type { AskedDatabase, AskedProject } from './ask-databases.ts'
import { explain, groupByCause, nameAll } from './live-table-findings.ts'

export function noteNoKeyToScan(): ReportedFinding {
  const message =
    '`scan-pii` needs an API key, and there is none (a pull request from a fork gets no secrets), so nothing was looked at for personal data.'
  return noteRun('pii-unknown', message)
}

/** What was not scanned for personal data, or not as a whole: a finding for each reason. */
export function describeScanGaps(projects: readonly AskedProject[]): ReportedFinding[] {
  const databases = projects.flatMap(project => (project.databases instanceof PgBeamError ? [] : project.databases))
  const failed = groupByCause(databases, ({ scan }) => scan).map(({ error, items }) => {
    const names = nameAll(items.map(({ listed }) => listed.id))
    return noteRun('pii-unknown', `${names} could not be scanned for personal data. ${explain(error)}`)
  })
  const scanned = (isMeant: (scan: Exclude<AskedDatabase['scan'], string | PgBeamError>) => boolean) =>
    databases.flatMap(({ listed, scan }) =>
      typeof scan === 'string' || scan instanceof PgBeamError || !isMeant(scan) ? [] : [listed.id],
    )
  const tooMany = databases.flatMap(({ listed, scan }) => (scan === 'too-many' ? [listed.id] : []))
  return [
    ...failed,
    // Why is the database's own text, which is not repeated.
    ...note(
      scanned(({ hasFailed }) => hasFailed),
      'could not be read for personal data; look at the connection in the PgBeam dashboard.',
    ),
    ...note(
      scanned(({ isTruncated, hasFailed }) => isTruncated && !hasFailed),
      'has more columns than PgBeam scans: what is not told may be personal data all the same.',
    ),
    ...note(tooMany, 'was not scanned for personal data: the project has too many databases.'),
  ]
}

function note(ids: readonly string[], what: string): ReportedFinding[] {
  return ids.length === 0 ? [] : [noteRun('pii-unknown', `${nameAll(ids)} ${what}`)]
}
