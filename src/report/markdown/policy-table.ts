import { countNarrowing, countWidening, joinCounts } from '../happenings.ts'
import { isCalm } from '../order.ts'
import type { PolicyReport } from '../schema.ts'
import { isToldWhole } from '../telling.ts'
import { isExported } from '../verdict.ts'
import { count, countPolicies, describeOutcome, formatNumber } from '../words.ts'
import { linkFile } from './links.ts'
import { fold, type Inline, renderRow, table } from './markdown.ts'
import { namePolicy } from './policy-name.ts'
import { describeStatus } from './policy-section.ts'
import type { View } from './view.ts'

/** What a fold adds at most. */
const FOLD_SIZE = 150

export interface PolicyTable {
  readonly text: string
  /** How many of the policies it holds, from the first on. */
  readonly shown: number
}

/** A row for each policy that fits into `room`, with links where all rows fit with them. */
export function renderPolicyTable(view: View, policies: readonly PolicyReport[], room: number): PolicyTable {
  const hasOutcomes = policies.some(({ outcome }) => outcome !== null)
  const hasFindings = policies.some(({ findings }) => findings.length > 0)
  const header = [
    'Direction',
    'Policy',
    'Changes',
    ...(hasFindings ? ['Findings'] : []),
    ...(hasOutcomes ? ['Result'] : []),
  ]
  const measure = (row: readonly Inline[]) => view.space.measure(renderRow(row)) + 1
  const headerSize = view.space.measure(table(header, [])) * 2 + FOLD_SIZE
  const render = (name: (policy: PolicyReport) => Inline) =>
    policies.map(policy => [
      describeStatus(policy, view.rendering.report),
      name(policy),
      joinCounts(summariseChanges(view, policy)),
      ...(hasFindings ? [summariseFindings(policy).join(', ')] : []),
      ...(hasOutcomes ? [describeOutcome(policy, view.rendering.report)] : []),
    ])
  const linked = render(policy => linkFile({ rendering: view.rendering, policy }, namePolicy(view, policy)))
  const isRoomy = linked.reduce((size, row) => size + measure(row), headerSize) <= room
  const rows = isRoomy ? linked : render(policy => namePolicy(view, policy))
  let size = headerSize
  const tooMany = rows.findIndex(row => {
    size += measure(row)
    return size > room
  })
  const shown = tooMany < 0 ? rows.length : tooMany
  return { text: layOut(header, rows.slice(0, shown), countPressing(view, policies)), shown }
}

/** Above so many policies those that can wait are folded away. */
export const MANY_POLICIES = 20

/** Of many, those that stand unfolded: none of a check, whose errors and boxes tell all that presses. */
function countPressing({ rendering: { report } }: View, policies: readonly PolicyReport[]): number {
  if (policies.length <= MANY_POLICIES) return policies.length
  return report.mode === 'check' ? 0 : policies.filter(policy => !isCalm(policy)).length
}

function layOut(header: readonly Inline[], rows: readonly Inline[][], pressing: number): string {
  const [first, rest] = [rows.slice(0, pressing), rows.slice(pressing)]
  const summary =
    first.length === 0
      ? `All ${countPolicies(rest.length)}`
      : `${countPolicies(rest.length)} without anything that is wrong or widens access`
  return [
    ...(first.length > 0 ? [table(header, first)] : []),
    ...(rest.length > 0 ? [fold(summary, table(header, rest))] : []),
  ].join('\n\n')
}

function summariseChanges({ rendering: { report } }: View, policy: PolicyReport): string[] {
  const { action, changes, drift, waiting = [] } = policy
  const edited = drift.length > 0 ? [`${count(drift.length, 'field')} edited live`] : []
  // There the changes are what applying the file would do.
  if (report.mode === 'drift' && drift.length > 0) return edited
  const widening = action === 'create' && isExported(policy) ? [] : countWidening([policy])
  const neutral = changes.filter(({ direction }) => direction === 'neutral').length
  return [
    ...(isExported(policy) ? ['new file'] : []),
    ...(action === 'unmanage' ? ['the live profile stays in force'] : []),
    ...widening,
    ...countNarrowing([policy]),
    ...(neutral > 0 && !isToldWhole(policy) ? [`${formatNumber(neutral)} without effect`] : []),
    ...edited,
    ...(waiting.length > 0 ? [`${count(waiting.length, 'change')} merged before`] : []),
  ]
}

function summariseFindings({ findings }: PolicyReport): string[] {
  const standing = findings.filter(({ accepted }) => accepted === undefined)
  const having = (wanted: string) => standing.filter(({ severity }) => severity === wanted).length
  const [errors, warnings, notices] = [having('error'), having('warning'), having('notice')]
  const accepted = findings.length - standing.length
  return [
    ...(errors > 0 ? [`**${count(errors, 'error')}**`] : []),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
    ...(notices > 0 ? [count(notices, 'note')] : []),
    ...(accepted > 0 ? [`${accepted} accepted`] : []),
  ]
}
