import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { formatCount, type Row } from './rows.ts'
import { median } from './statistics.ts'

/** Times how long two versions of a large dump take to be read into catalogs, in a process of their own. */
export function measureDumps({ repetitions }: { repetitions: number }): Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'bench-dumps-'))
  try {
    const runs = Array.from({ length: repetitions }, () => readDumps(join(folder, 'usage.json')))
    const [ms, memory] = [runs.map(run => run.ms), runs.map(run => run.peakMegabytes)].map(median)
    return [
      {
        what: `core: a dump of ${runs[0]?.megabytes.toFixed(1)} MB, 2,000 tables, at two commits`,
        measured: `${formatCount(ms ?? 0)} ms, ${formatCount(memory ?? 0)} MB`,
        limit: '4,000 ms, 700 MB',
        ratio: (ms ?? 0) / 4_000,
      },
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function readDumps(usage: string): { megabytes: number; ms: number; peakMegabytes: number } {
  const script = [join(import.meta.dirname, 'usage.cjs'), join(import.meta.dirname, 'read-dumps.ts')] as const
  const output = execFileSync(process.execPath, ['--require', ...script], {
    env: { ...process.env, BENCH_USAGE: usage },
    encoding: 'utf8',
  })
  return { ...JSON.parse(output), ...JSON.parse(readFileSync(usage, 'utf8')) }
}
