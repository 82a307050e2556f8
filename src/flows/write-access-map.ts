import type { AccessMap } from '../access-map/access-map.ts'
import type { Runner } from '../action/runner.ts'
import { formatAccessCsv } from '../report/access-map/csv.ts'
import { formatAccessJson } from '../report/access-map/json.ts'
import { renderAccessPage } from '../report/access-map/page.ts'
import type { Report } from '../report/schema.ts'

/** Writes the map as a page, CSV and JSON into one folder for an artifact, and returns its path. */
export function writeAccessMap({
  map,
  report: { repository, commit },
  runner,
  name,
}: {
  map: AccessMap
  report: Pick<Report, 'repository' | 'commit'>
  runner: Pick<Runner, 'writeFolder'>
  name: string
}): Promise<string> {
  const page = renderAccessPage(map, { title: repository, version: `commit ${commit}` })
  const files = { 'access.html': page, 'access.csv': formatAccessCsv(map), 'access.json': formatAccessJson(map) }
  return runner.writeFolder(name, new Map(Object.entries(files)))
}
