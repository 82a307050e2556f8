import type { Rendering } from '../rendering.ts'
import { renderDocument } from './document.ts'
import { renderExport } from './export-summary.ts'
import { link } from './markdown.ts'
import { createView, type Space } from './view.ts'

/**
 * GitHub takes 65,536 characters and counts code points. UTF-16 units are never fewer, and of those even the longest
 * comment stays below the 262,144 bytes that its column holds.
 */
export const COMMENT: Space = {
  limit: 65_536,
  measure: text => text.length,
  listLimits: [25, 8, 3],
  textLimit: 300,
  diffLimit: 10_000,
}

/** The comment of a pull request. Its first line is the marker by which the next run finds it. */
export function renderComment(rendering: Rendering, marker: string): string {
  const view = createView({ rendering, space: COMMENT, elsewhere: link('the job summary', rendering.runUrl) })
  return renderDocument(view, {
    opening: `${marker}\n`,
    emptyNote:
      'This pull request changes no policy any more: what an earlier version of this comment said is taken back.',
  })
}

/** GitHub drops a step's summary whole if it is longer than 1 MiB. */
const SUMMARY: Space = {
  limit: 1_048_576,
  measure: text => Buffer.byteLength(text),
  listLimits: [Number.POSITIVE_INFINITY, 1000, 100, 10],
  textLimit: 4000,
  diffLimit: 100_000,
}

/** The job summary: the complete report, as far as 1 MiB holds it. */
export function renderSummary(rendering: Rendering): string {
  const view = createView({ rendering, space: SUMMARY, elsewhere: 'the JSON report (output `report`)' })
  if (rendering.report.mode === 'export') return renderExport(view)
  return renderDocument(view, { opening: '', emptyNote: 'No policy file has anything to report.' })
}
