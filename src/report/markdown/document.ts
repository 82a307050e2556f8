import { isCalm, isNoteworthy, sortPolicies } from '../order.ts'
import type { PolicyReport } from '../schema.ts'
import { chooseTelling } from '../telling.ts'
import { summariseReport } from '../verdict.ts'
import { count, countPolicies, joinWithAnd } from '../words.ts'
import { type Boxes, fitBoxes } from './box.ts'
import { fitErrors, isStandingError } from './errors.ts'
import { fitRunFindings } from './findings.ts'
import { linkCommit } from './links.ts'
import { code, type Inline, link } from './markdown.ts'
import { renderMerging } from './merging.ts'
import { fitShared } from './notes.ts'
import { frameSection, renderPolicy, type Told } from './policy-section.ts'
import { MANY_POLICIES, renderPolicyTable } from './policy-table.ts'
import { hasTextDiff, renderTextDiff } from './textdiff.ts'
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
    ...boxes.blocks,
    ...renderMerging(view),
    ...fitRunFindings(view),
    ...(block === '' ? [] : [block]),
  ]
  const foot = [...renderCounts(view, policies.length), renderFooter(view)]
  const empty = policies.length === 0 ? [emptyNote] : []
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

/** Policies that have a section of their own, those for which there was no room, and how many text diffs had none. */
export interface FittedPolicies {
  readonly sections: readonly string[]
  readonly folded: readonly PolicyReport[]
  readonly diffsLeftOut: number
}

/** In less room than this nothing is worth trying: a section has a heading, a link and a table. */
const SMALLEST_PIECE = 200

interface Section {
  readonly policy: PolicyReport
  readonly content: string
  readonly frame: 'none' | 'heading' | 'fold'
}

/**
 * Sections of the policies, in order, as long as there is room: lists are shortened before a section is given up, and
 * none but the last takes more than half of what is left. Text diffs get the room that remains. Sizes only ever add up,
 * so that the effort stays linear. A policy of which all is told has no section.
 */
export function fitPolicies(
  view: View,
  policies: readonly PolicyReport[],
  { told, room }: { told: Told; room: number },
): FittedPolicies {
  const { measure } = view.space
  const shown: Section[] = []
  const folded: PolicyReport[] = []
  let left = room
  for (const policy of policies) {
    if (isTold(policy, told)) continue
    const share = policy === policies.at(-1) ? left : left / 2
    const frame = chooseFrame(policies, policy, told)
    const section = fitPolicy(view, { policy, frame }, { told, room: share })
    if (section === undefined) folded.push(policy)
    else {
      shown.push(section)
      left -= measure(GAP + frameSection(view, section))
    }
  }
  const { sections, diffsLeftOut } = addTextDiffs(view, shown, left)
  return { folded, sections: sections.filter(section => section !== ''), diffsLeftOut }
}

/** Whether all is said of a policy before: its errors, or that it cannot be compared. */
function isTold(policy: PolicyReport, { complete }: Told): boolean {
  const { action, findings, drift, waiting = [] } = policy
  const isUnread = action === 'invalid' || (complete.has(policy) && chooseTelling(policy) === 'needs-key')
  return isUnread && drift.length + waiting.length === 0 && findings.every(isStandingError)
}

/** A policy alone in its box needs no heading of its own; of many, those are folded that can wait, or whose box tells all. */
function chooseFrame(
  policies: readonly PolicyReport[],
  policy: PolicyReport,
  { boxed, complete }: Told,
): Section['frame'] {
  if (policies.length === 1 && boxed.has(policy)) return 'none'
  return policies.length > MANY_POLICIES && (isCalm(policy) || complete.has(policy)) ? 'fold' : 'heading'
}

function fitPolicy(
  view: View,
  section: Omit<Section, 'content'>,
  { told, room }: { told: Told; room: number },
): Section | undefined {
  if (room < SMALLEST_PIECE) return undefined
  for (const limit of view.space.listLimits) {
    const fitted = { ...section, content: renderPolicy(view, section.policy, { told, limit }) }
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
    if (!hasTextDiff(view, policy) || seen.has(policy.file)) return frameFilled(view, section)
    seen.add(policy.file)
    const diff = left < SMALLEST_PIECE ? undefined : renderTextDiff(view, policy)
    const size = diff === undefined ? 0 : view.space.measure(GAP + diff)
    if (diff === undefined || size > left) {
      diffsLeftOut += 1
      return frameFilled(view, section)
    }
    left -= size
    return frameSection(view, { ...section, content: section.content === '' ? diff : section.content + GAP + diff })
  })
  return { sections, diffsLeftOut }
}

/** Where a box tells all, and there is no text either, nothing is left for a section. */
function frameFilled(view: View, section: Section): string {
  return section.content === '' ? '' : frameSection(view, section)
}
