import { isCalm, isNoteworthy, sortPolicies } from '../order.ts'
import type { PolicyReport } from '../schema.ts'
import { summariseReport } from '../verdict.ts'
import { count, countPolicies, joinWithAnd } from '../words.ts'
import { fitPolicyTests, renderFindings } from './findings.ts'
import { renderHighlights } from './highlights.ts'
import { linkCommit } from './links.ts'
import { code, type Inline, link } from './markdown.ts'
import { frameSection, renderPolicy } from './policy-section.ts'
import { MANY_POLICIES, renderPolicyTable } from './policy-table.ts'
import { prose } from './prose.ts'
import { hasTextDiff, renderTextDiff } from './textdiff.ts'
import type { View } from './view.ts'

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

/** Policies that have a section of their own, those for which there was no room, and how many text diffs had none. */
export interface FittedPolicies {
  readonly sections: readonly string[]
  readonly folded: readonly PolicyReport[]
  readonly diffsLeftOut: number
}

/** The gap between two blocks. */
export const GAP = '\n\n'

/** In less room than this nothing is worth trying: a section has a heading, a link and a table. */
const SMALLEST_PIECE = 200

interface Section {
  readonly policy: PolicyReport
  readonly content: string
  readonly isFolded: boolean
}

/**
 * Sections of the policies, in order, as long as there is room: lists are shortened before a section is given up, and
 * none but the last takes more than half of what is left. Text diffs get the room that remains. Sizes only ever add up,
 * so that the effort stays linear.
 */
export function fitPolicies(view: View, policies: readonly PolicyReport[], room: number): FittedPolicies {
  const { measure } = view.space
  const shown: Section[] = []
  let left = room
  for (const policy of policies) {
    const share = policy === policies.at(-1) ? left : left / 2
    const section = fitPolicy(view, { policy, isFolded: policies.length > MANY_POLICIES && isCalm(policy) }, share)
    if (section === undefined) continue
    shown.push(section)
    left -= measure(GAP + frameSection(view, section))
  }
  const hasSection = new Set(shown.map(({ policy }) => policy))
  return { folded: policies.filter(policy => !hasSection.has(policy)), ...addTextDiffs(view, shown, left) }
}

function fitPolicy(view: View, section: Omit<Section, 'content'>, room: number): Section | undefined {
  if (room < SMALLEST_PIECE) return undefined
  for (const limit of view.space.listLimits) {
    const fitted = { ...section, content: renderPolicy(view, section.policy, limit) }
    if (view.space.measure(GAP + frameSection(view, fitted)) <= room) return fitted
  }
  return undefined
}

function addTextDiffs(
  view: View,
  shown: readonly Section[],
  room: number,
): Pick<FittedPolicies, 'sections' | 'diffsLeftOut'> {
  let left = room
  let diffsLeftOut = 0
  const seen = new Set<string>()
  const sections = shown.map(section => {
    const { policy } = section
    // One file stands for two policies where a new name makes a new profile of it.
    if (!hasTextDiff(view, policy) || seen.has(policy.file)) return frameSection(view, section)
    seen.add(policy.file)
    const diff = left < SMALLEST_PIECE ? undefined : renderTextDiff(view, policy)
    const size = diff === undefined ? 0 : view.space.measure(GAP + diff)
    if (diff === undefined || size > left) {
      diffsLeftOut += 1
      return frameSection(view, section)
    }
    left -= size
    return frameSection(view, { ...section, content: section.content + GAP + diff })
  })
  return { sections, diffsLeftOut }
}
