import { mayWiden } from '../../access/direction.ts'
import { compareChanges, sortChanges } from '../order.ts'
import type { PolicyReport, ReportedChange } from '../schema.ts'
import { count } from '../words.ts'
import { describeChange, describeSubjects, groupChanges } from './changes.ts'
import type { Inline } from './markdown.ts'
import { namePolicy } from './policy-section.ts'
import type { View } from './view.ts'

const MOST_HIGHLIGHTS = 3

interface Highlight {
  readonly policy: PolicyReport
  /** Changes that are alike. */
  readonly changes: readonly [ReportedChange, ...ReportedChange[]]
}

/**
 * The gravest of what widens or may widen, the first of each policy before the second of any, in a box that cannot be
 * overlooked. The box means widening and nothing else.
 */
export function renderHighlights(view: View): string[] {
  const concerned = listWidening(view.rendering.report.policies)
  const total = concerned.reduce((sum, { changes }) => sum + changes.length, 0)
  if (total === 0) return []
  const isAlone = concerned.length === 1
  // So few of each that none takes the place of another's first.
  const each = Math.max(1, MOST_HIGHLIGHTS + 1 - concerned.length)
  const gravest = concerned
    .flatMap(({ policy, changes }) => pickGravest(policy, changes, each))
    .toSorted((one, other) => compareChanges(one.changes[0], other.changes[0]))
    .slice(0, MOST_HIGHLIGHTS)
  const rest = total - gravest.reduce((sum, { changes }) => sum + changes.length, 0)
  const items = [
    ...gravest.map(highlight => describeHighlight({ ...view, textLimit: 120 }, highlight, isAlone)),
    ...(rest > 0
      ? [`and ${count(rest, 'more change')} that ${rest === 1 ? 'widens' : 'widen'} or may widen access`]
      : []),
  ]
  const isCertain = gravest.some(({ changes }) => changes[0].direction !== 'unclear')
  const lines = [isCertain ? CERTAIN : UNCERTAIN, ...items.map(item => `- ${item}`)].flat()
  return [lines.map(line => `> ${line}`).join('\n')]
}

const CERTAIN = ['[!CAUTION]', '**WIDENS access:** an agent may see or do more than before.']
const UNCERTAIN = ['[!WARNING]', '**UNCLEAR:** an agent may be able to see or do more than before.']

function listWidening(policies: readonly PolicyReport[]): { policy: PolicyReport; changes: ReportedChange[] }[] {
  return policies
    .map(policy => ({ policy, changes: policy.changes.filter(({ direction }) => mayWiden(direction)) }))
    .filter(({ changes }) => changes.length > 0)
}

function pickGravest(policy: PolicyReport, changes: readonly ReportedChange[], most: number): Highlight[] {
  return groupChanges(sortChanges(changes))
    .slice(0, most)
    .flatMap(([first, ...others]) => (first === undefined ? [] : [{ policy, changes: [first, ...others] }]))
}

function describeHighlight(view: View, { policy, changes }: Highlight, isAlone: boolean): Inline {
  const sides = describeChange(view, policy, changes[0]).replace('<br>', ' ')
  const name = isAlone ? '' : `${namePolicy(policy)}: `
  return `${name}${describeSubjects(view, changes)}: ${sides}`
}
