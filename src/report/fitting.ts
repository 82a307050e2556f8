import { isCalm } from './order.ts'
import { frameSection, renderPolicy } from './policy-section.ts'
import { MANY_POLICIES } from './policy-table.ts'
import type { PolicyReport } from './schema.ts'
import { hasTextDiff, renderTextDiff } from './textdiff.ts'
import type { View } from './view.ts'

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
