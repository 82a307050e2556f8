import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fillPlaces } from '../scripts/docs/interface.ts'
import { renderTable } from '../scripts/docs/markdown-table.ts'
import { readCommitted } from '../scripts/generated-files.ts'
import { ROOT } from '../scripts/publication.ts'
import { formatCount, formatRows, type Row } from './rows.ts'

/** Keeps the numbers of this round in the documentation, with the machine that they were taken on. */
export function writePages(round: { conditions: string; runs: readonly Row[]; rows: readonly Row[] }): void {
  const { conditions, runs, rows } = round
  fill('bench/README.md', new Map([['table', `${conditions}\n\n${formatRows(rows).trimEnd()}`]]))
  fill('README.md', new Map([['speed', `${conditions}\n\n${renderShort(runs)}`]]))
}

function fill(path: string, texts: ReadonlyMap<string, string>): void {
  writeFileSync(join(ROOT, path), fillPlaces(readCommitted(path), texts))
}

/** What runs take at a distance, and not at every size. */
const SHORT = /^nothing to do|^(?!.*of 10 ).*, 50 ms/

function renderShort(runs: readonly Row[]): string {
  const cells = runs
    .filter(({ what }) => SHORT.test(what))
    .map(({ what, measured, limit = '', run }) => {
      return [
        what,
        measured,
        limit,
        formatCount((run?.github ?? 0) + (run?.pgbeam ?? 0)),
        `${run?.peakMegabytes.toFixed()} MB`,
      ]
    })
  return renderTable(['Run', 'Takes', 'Cannot take less than', 'Requests', 'Memory'], cells)
}
