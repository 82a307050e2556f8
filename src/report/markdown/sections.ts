import { isCalm } from '../order.ts'
import type { PolicyReport } from '../schema.ts'
import { chooseTelling } from '../telling.ts'
import { isStandingError } from './errors.ts'
import { frameSection, renderPolicy, type Told } from './policy-section.ts'
import { MANY_POLICIES } from './policy-table.ts'
import { hasTextDiff, renderTextDiff } from './textdiff.ts'
import { GAP, type View } from './view.ts'

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
