import { touchesGuardrails } from '../guardrails.ts'
import { isNoteworthy, sortPolicies } from '../order.ts'
import type { PolicyReport } from '../schema.ts'
import { summariseReport } from '../verdict.ts'
import { count, countPolicies, joinWithAnd } from '../words.ts'
import { type Boxes, fitBoxes } from './box.ts'
import { fitErrors } from './errors.ts'
import { fitRunFindings } from './findings.ts'
import { fitGuardrails, fitWeakening } from './guardrails.ts'
import { linkCommit } from './links.ts'
import { code, type Inline, link } from './markdown.ts'
import { renderMerging } from './merging.ts'
import { fitShared } from './notes.ts'
import type { Told } from './policy-section.ts'
import { renderPolicyTable } from './policy-table.ts'
import { fitPolicies } from './sections.ts'
import { GAP, type View } from './view.ts'

/** Of the room for policies, what their table may take. */
const TABLE_SHARE = 0.4
/** What the note of what was left out takes at most, without the address in it. */
const NOTE_ROOM = 400

/**
 * The whole document within its space: errors, what may widen, what stands before merging, then the details. `opening`
 * comes before everything, `emptyNote` where there is no policy to show.
 */
export function renderDocument(view: View, { opening, emptyNote }: { opening: string; emptyNote: string }): string {
  const { rendering } = view
  const { report, supersededBy } = rendering
  const { limit, measure } = view.space
  const policies = sortPolicies(report.policies.filter(isNoteworthy))
  const boxes = report.mode === 'check' ? fitBoxes(view) : NO_BOXES
  const { block, shared } = fitShared(view, policies)
  const head = [
    `${opening}## PgBeam · ${summariseReport(report)}`,
    ...(supersededBy === undefined ? [] : [`Superseded by ${linkCommit(rendering, supersededBy)}.`]),
    ...fitErrors(view),
    ...fitWeakening(view),
    ...boxes.blocks,
    ...fitGuardrails(view),
    ...renderMerging(view),
    ...fitRunFindings(view),
    ...(block === '' ? [] : [block]),
  ]
  const foot = [...renderCounts(view, policies.length), renderFooter(view)]
  const empty = policies.length === 0 && !touchesGuardrails(report) ? [emptyNote] : []
  const room = limit - measure([...head, ...empty, ...foot].join(GAP)) - measure(view.elsewhere) - NOTE_ROOM
  const body = renderPolicies(view, policies, { told: { boxed: boxes.shown, complete: boxes.complete, shared }, room })
  return `${[...head, ...empty, ...body, ...foot].join(GAP)}\n`
}

const NO_BOXES: Boxes = { blocks: [], shown: new Set(), complete: new Set() }

function renderPolicies(
  view: View,
  policies: readonly PolicyReport[],
  { told, room }: { told: Told; room: number },
): string[] {
  const { measure } = view.space
  const alone = policies.length === 1 ? fitPolicies(view, policies, { told, room }) : undefined
  if (alone?.folded.length === 0) return [...alone.sections, ...renderLeftOut(view, { ...alone, unlisted: 0 })]
  const { text, shown } = renderPolicyTable(view, policies, room * TABLE_SHARE)
  const tables = text === '' ? [] : [text]
  const fitted = fitPolicies(view, policies, { told, room: room - measure(GAP + text) })
  return [...tables, ...fitted.sections, ...renderLeftOut(view, { ...fitted, unlisted: policies.length - shown })]
}

function renderLeftOut(
  { elsewhere }: View,
  { folded, diffsLeftOut, unlisted }: { folded: readonly PolicyReport[]; diffsLeftOut: number; unlisted: number },
): string[] {
  const parts = [
    ...(unlisted > 0 ? [`${countPolicies(unlisted)} of the table`] : []),
    ...(folded.length > 0 ? [`the details of ${countPolicies(folded.length)}`] : []),
    ...(diffsLeftOut > 0 ? [`the text of ${count(diffsLeftOut, 'file')}`] : []),
  ]
  return parts.length === 0
    ? []
    : [`**Left out here for want of space:** ${joinWithAnd(parts)}, complete in ${elsewhere}.`]
}

function renderCounts({ rendering: { report } }: View, shown: number): string[] {
  const unchanged = report.policies.length - shown
  const unnamed = report.unmanaged_profiles ?? 0
  const parts = [
    ...(unchanged > 0 ? [`${countPolicies(unchanged)} unchanged.`] : []),
    ...(unnamed > 0 ? [`${count(unnamed, 'live profile')} named by no file and left alone.`] : []),
  ]
  return parts.length === 0 ? [] : [parts.join(' ')]
}

function renderFooter({ rendering }: View): Inline {
  const { report, linkCommit: head, workflow, job, runUrl } = rendering
  const compared = report.base_commit === null ? [] : [`compared with ${linkCommit(rendering, report.base_commit)}`]
  const live = report.mode === 'check' ? compared : ['compared with the live profiles']
  const run = `run ${link(code(`${workflow} / ${job}`, 100), runUrl)}`
  return `<sub>Policy files at ${linkCommit(rendering, head)}, ${[...live, run].join(' · ')}</sub>`
}
