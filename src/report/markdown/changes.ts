import { mayWiden } from '../../access/direction.ts'
import { isWaiting, sortChanges } from '../order.ts'
import type { PolicyReport, ReportedChange } from '../schema.ts'
import { isToldWhole, tellWaiting } from '../telling.ts'
import { AREA_TITLES, count, DIRECTION_WORDS, formatNumber } from '../words.ts'
import type { Alike } from './alike.ts'
import { linkChange } from './links.ts'
import { code, fold, type Inline, table } from './markdown.ts'
import { describeHeld, describeSetting, describeSides, describeSubject, isHeldByRows } from './phrases.ts'
import type { View } from './view.ts'

/** From this many units on, the two sides stand on two lines. */
const LONG_SIDES = 60
/** From this many rows on, a table is folded away. */
const LONG_TABLE = 12

/** A policy's changes: a table of those that matter, the most harmful first, and one line for all that has no effect on access. */
export function renderChanges(
  view: View,
  policy: PolicyReport,
  { limit, isFolded }: { limit: number; isFolded: boolean },
): string[] {
  const isWhole = isToldWhole(policy)
  const effective = sortChanges(policy.changes.filter(({ direction }) => isWhole || direction !== 'neutral'))
  const rows = groupRows(effective)
  const shown = rows.slice(0, fitList(rows.length, limit))
  const rest = rows.slice(shown.length).flat()
  const content = renderTable(view, policy, { shown, rest })
  const tables =
    rows.length === 0
      ? []
      : [isFolded || rows.length >= LONG_TABLE ? fold(titleOf(view, policy, effective.length), content) : content]
  const neutral = isWhole ? [] : renderNeutral(view, policy, limit)
  return [...tables, ...neutral, ...renderOmitted(policy)]
}

/** With its own rows whatever else is grouped: each has a line. */
function groupRows(changes: readonly ReportedChange[]): Alike[] {
  const alike = (change: ReportedChange, index: number) => {
    const { area, before, after, direction, field, line } = change
    return area === 'statements' ? JSON.stringify([before, after, direction, field, line, isHeldByRows(change)]) : index
  }
  return [...Map.groupBy(changes, alike).values()].flatMap(([first, ...others]): Alike[] =>
    first ? [[first, ...others]] : [],
  )
}

function titleOf({ rendering: { report } }: View, policy: PolicyReport, changes: number): string {
  if (report.mode === 'drift' && policy.drift.length > 0)
    return `What applying the file would change (${formatNumber(changes)})`
  if (isToldWhole(policy)) return `All that it permits (${count(changes, 'entry', 'entries')})`
  return changes === 1 ? 'The change' : `All ${formatNumber(changes)} changes`
}

/** What a profile permits has no direction: nothing was there before. */
function renderTable(
  view: View,
  policy: PolicyReport,
  { shown, rest }: { shown: readonly Alike[]; rest: readonly ReportedChange[] },
): string {
  const isWhole = isToldWhole(policy)
  const header = [...(isWhole ? [] : ['Direction']), 'Area', 'What', isWhole ? 'Permits' : 'Before → after', 'Line']
  const rows = shown.map((changes, index) => {
    const [{ direction, area }] = changes
    const isFirst = shown[index - 1]?.[0].area !== area
    return [
      ...(isWhole ? [] : [DIRECTION_WORDS[direction]]),
      isFirst ? AREA_TITLES[area] : '',
      describeSubjects(view, changes),
      describeChange(view, policy, changes[0]),
      linkChange({ rendering: view.rendering, policy }, changes[0]),
    ]
  })
  const closing = rest.length === 0 ? [] : [[...(isWhole ? [] : ['']), '', describeRestOf(view, rest), '', '']]
  return table(header, [...rows, ...closing])
}

/** Of so many changes a report lists the worst; the others are in nobody's list. */
function renderOmitted({ changes_omitted }: PolicyReport): string[] {
  if (changes_omitted === undefined) return []
  return [`**${count(changes_omitted, 'more change')}** ${changes_omitted === 1 ? 'is' : 'are'} listed nowhere.`]
}

/** What was merged before and is not in force: whatever is merged next brings it into force as well. */
export function renderWaiting(
  view: View,
  policy: PolicyReport,
  options: { limit: number; isFolded: boolean },
): string[] {
  if (!isWaiting(policy)) return []
  const title = policy.changes.length === 0 ? [] : ['Merged before, and **not yet in force**:']
  return [...title, ...renderChanges(view, tellWaiting(policy), options)]
}

/** `hashed → **in the clear**`; only what there is now where nothing is known of before. */
export function describeChange(
  view: View,
  policy: Pick<PolicyReport, 'compared_with'> & Partial<Pick<PolicyReport, 'changes'>>,
  change: ReportedChange,
): Inline {
  const { before, after: side } = describeSides(change, view)
  const after = describeHeld(change, side, policy.changes ?? [])
  if (before === null || !hasBefore(policy)) return after
  const shown = change.direction === 'narrows' || change.direction === 'neutral' ? after : `**${after}**`
  const separator = before.length + after.length > LONG_SIDES ? '<br>→ ' : ' → '
  return before + separator + shown
}

/** How many of a folded list there are, and where they are. */
export function describeRest(rest: number, elsewhere: Inline): Inline {
  return `… and ${count(rest, 'more', 'more')}, complete in ${elsewhere}`
}

function describeRestOf({ elsewhere }: View, rest: readonly ReportedChange[]): Inline {
  const widening = rest.filter(({ direction }) => mayWiden(direction)).length
  if (widening === 0) return describeRest(rest.length, elsewhere)
  return describeRest(rest.length, `${elsewhere}: **${count(widening, 'widens', 'widen')} or may widen access**`)
}

/** The number of entries to show of a list: all, where folding would hardly make it shorter. */
export function fitList(length: number, limit: number): number {
  return length <= limit + 2 ? length : limit
}

function hasBefore({ compared_with }: Pick<PolicyReport, 'compared_with'>): boolean {
  return compared_with === 'base' || compared_with === 'live'
}

/** What changes alike; of statements also why, because several fields decide on them. */
export function describeSubjects(view: View, changes: readonly ReportedChange[]): Inline {
  const [first] = changes
  const subjects = changes.map(change => describeSubject(change, view)).join(', ')
  return first?.area === 'statements' && first.subject !== first.field
    ? `${subjects} by ${code(first.field)}`
    : subjects
}

function renderNeutral(view: View, policy: PolicyReport, limit: number): string[] {
  const neutral = policy.changes.filter(({ direction }) => direction === 'neutral')
  if (neutral.length === 0) return []
  const shown = neutral.slice(0, fitList(neutral.length, limit))
  const parts = shown.map(change => describeNeutral(view, policy, change))
  const rest = neutral.length - shown.length
  return [`No effect on access: ${parts.join('; ')}${rest > 0 ? ` ${describeRest(rest, view.elsewhere)}` : ''}.`]
}

function describeNeutral(view: View, policy: PolicyReport, change: ReportedChange): Inline {
  if (change.before === change.after) return `${describeSetting(change.field)} written differently`
  return `${describeSubject(change, view)}: ${describeChange(view, policy, change).replace('<br>', ' ')}`
}
