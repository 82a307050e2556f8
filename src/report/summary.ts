import { renderDocument } from './document.ts'
import type { Rendering } from './rendering.ts'
import { createView, type Space } from './view.ts'

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
  return renderDocument(view, { opening: '', emptyNote: 'No policy file has anything to report.' })
}
