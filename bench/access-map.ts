import { createSampleSources } from '../scripts/access-page/sample.ts'
import { createAccessMap } from '../src/access-map/create-map.ts'
import { formatAccessCsv } from '../src/report/access-map/csv.ts'
import { renderAccessPage } from '../src/report/access-map/page.ts'
import { formatCount, type Row } from './rows.ts'
import { median } from './statistics.ts'

const SIZE = { policies: 100, tables: 2_000 }
const LIMIT_MS = 3_000
const LIMIT_BYTES = 5_000_000

/** Times the map of who can see what and its page, and weighs the page. */
export function measureAccessMap({ repetitions }: { repetitions: number }): Row[] {
  const sources = createSampleSources(SIZE)
  const runs = Array.from({ length: repetitions }, () => {
    const start = performance.now()
    const map = createAccessMap(sources)
    const page = renderAccessPage(map, { title: 'bench', version: 'bench' })
    const ms = performance.now() - start
    return { ms, bytes: Buffer.byteLength(page), csvBytes: Buffer.byteLength(formatAccessCsv(map)) }
  })
  const ms = median(runs.map(run => run.ms))
  const { bytes = 0, csvBytes = 0 } = runs[0] ?? {}
  const of = `${SIZE.policies} policies by ${formatCount(SIZE.tables)} tables`
  return [
    {
      what: `access map: ${of}`,
      measured: `${formatCount(ms)} ms`,
      limit: `${formatCount(LIMIT_MS)} ms`,
      ratio: ms / LIMIT_MS,
    },
    {
      what: 'access map: its page',
      measured: `${(bytes / 1e6).toFixed(2)} MB`,
      limit: `${LIMIT_BYTES / 1e6} MB`,
      ratio: bytes / LIMIT_BYTES,
    },
    { what: 'access map: its CSV', measured: `${(csvBytes / 1e6).toFixed(2)} MB` },
  ]
}
