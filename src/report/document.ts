import { renderFindings } from './findings.ts'
import { fitPolicies, GAP } from './fitting.ts'
import { renderHighlights } from './highlights.ts'
import { linkCommit } from './links.ts'
import { code, type Inline, link } from './markdown.ts'
import { isNoteworthy, sortPolicies } from './order.ts'
import { renderPolicyTable } from './policy-table.ts'
import { fitPolicyTests } from './policy-tests.ts'
import { prose } from './prose.ts'
import type { PolicyReport } from './schema.ts'
import { summariseReport } from './verdict.ts'
import type { View } from './view.ts'
import { count, countPolicies, joinWithAnd } from './words.ts'

/** Of the room for policies, what their table may take, and of the whole, what findings of the run may. */
const TABLE_SHARE = 0.4
const RUN_FINDINGS_SHARE = 0.2
/** What the note of what was left out takes at most, without the address in it. */
const NOTE_ROOM = 400

/** The whole document within its space. `opening` comes before everything, `emptyNote` where there is no policy to show. */
export function renderDocument(view: View, { opening, emptyNote }: { opening: string; emptyNote: string }): string {
  const { report } = view.rendering
  const { limit, measure } = view.space
  const policies = sortPolicies(report.policies.filter(isNoteworthy))
  const head = [
    `${opening}## PgBeam · ${summariseReport(report)}`,
    ...renderContext(view),
    ...fitRunFindings(view),
    ...fitPolicyTests(view),
  ]
  const foot = [...renderCounts(view, policies.length), renderFooter(view)]
  const empty = policies.length === 0 ? [emptyNote] : []
  const room = limit - measure([...head, ...empty, ...foot].join(GAP)) - measure(view.elsewhere) - NOTE_ROOM
  const body = renderPolicies(view, policies, room)
  return `${[...head, ...empty, ...body, ...foot].join(GAP)}\n`
}

function renderPolicies(view: View, policies: readonly PolicyReport[], room: number): string[] {
  const { measure } = view.space
  const alone = policies.length === 1 ? fitPolicies(view, policies, room) : undefined
  if (alone?.folded.length === 0) return [...alone.sections, ...renderLeftOut(view, { ...alone, unlisted: 0 })]
  const { text, shown } = renderPolicyTable(view, policies, room * TABLE_SHARE)
  const tables = text === '' ? [] : [text]
  const fitted = fitPolicies(view, policies, room - measure(GAP + text))
  return [...tables, ...fitted.sections, ...renderLeftOut(view, { ...fitted, unlisted: policies.length - shown })]
}

function renderContext(view: View): string[] {
  const { rendering, predicates } = view
  const { gate, supersededBy, report } = rendering
  return [
    ...(supersededBy === undefined ? [] : [`Superseded by ${linkCommit(rendering, supersededBy)}.`]),
    ...(report.mode === 'check' ? renderHighlights(view) : []),
    ...(gate === undefined ? [] : [`Status ${prose(predicates.conceal(gate), 300)}`]),
  ]
}

function fitRunFindings(view: View): string[] {
  const { findings } = view.rendering.report
  const { limit, listLimits, measure } = view.space
  for (const listLimit of listLimits) {
    const blocks = renderFindings(view, { policy: null, findings, limit: listLimit })
    if (measure(blocks.join(GAP)) <= limit * RUN_FINDINGS_SHARE) return blocks
  }
  return [`- ${count(findings.length, 'finding')} about the run as a whole, complete in ${view.elsewhere}`]
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
