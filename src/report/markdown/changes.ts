import { mayWiden } from '../../access/direction.ts'
import { sortChanges } from '../order.ts'
import type { PolicyReport, ReportedChange } from '../schema.ts'
import { AREA_TITLES, count, DIRECTION_WORDS } from '../words.ts'
import { linkLine } from './links.ts'
import { code, type Inline, table } from './markdown.ts'
import { describeSetting, describeSides, describeSubject } from './phrases.ts'
import type { View } from './view.ts'

type Area = ReportedChange['area']

const AREAS = Object.keys(AREA_TITLES) as readonly Area[]

/** From this many units on, the two sides stand on two lines. */
const LONG_SIDES = 60

/** A policy's changes: a table of those that matter, area by area, and one line for all that has no effect on access. */
export function renderChanges(view: View, policy: PolicyReport, limit: number): string[] {
  const effective = policy.changes.filter(({ direction }) => direction !== 'neutral')
  const areas = Map.groupBy(sortChanges(effective), ({ area }) => area)
  const groups = AREAS.map(area => groupChanges(areas.get(area) ?? []))
  const rows = groups.flatMap(group => renderArea(view, { policy, group, limit }))
  const sides = hasBefore(policy) ? 'Before → after' : 'Permits'
  const tables = rows.length === 0 ? [] : [table(['Direction', 'Area', 'What', sides, 'Line'], rows)]
  return [...tables, ...renderNeutral(view, policy, limit), ...renderOmitted(policy)]
}

/** Of so many changes a report lists the worst; the others are in nobody's list. */
function renderOmitted({ changes_omitted }: PolicyReport): string[] {
  if (changes_omitted === undefined) return []
  return [`**${count(changes_omitted, 'more change')}** ${changes_omitted === 1 ? 'is' : 'are'} listed nowhere.`]
}

/** What was merged before and is not in force: whatever is merged next brings it into force as well. */
export function renderWaiting(view: View, policy: PolicyReport, limit: number): string[] {
  const { changes_omitted: _, waiting_omitted, waiting = [], ...rest } = policy
  if (waiting.length === 0) return []
  // Its lines are those of the base branch, which nothing here links to.
  const changes = waiting.map(change => ({ ...change, line: null }))
  const omitted = waiting_omitted === undefined ? {} : { changes_omitted: waiting_omitted }
  return [
    'The base branch holds more that is **not yet in force**. Merging brings it into force as well:',
    ...renderChanges(view, { ...rest, ...omitted, changes, compared_with: 'live' }, limit),
  ]
}

/** `hashed → **in the clear**`; only what there is now where nothing is known of before. */
export function describeChange(view: View, policy: PolicyReport, change: ReportedChange): Inline {
  const { before, after } = describeSides(change, view)
  const shown = change.direction === 'narrows' || change.direction === 'neutral' ? after : `**${after}**`
  if (before === null || !hasBefore(policy)) return shown
  const separator = before.length + after.length > LONG_SIDES ? '<br>→ ' : ' → '
  return before + separator + shown
}

/** How many of a folded list there are, and where they are. */
export function describeRest(rest: number, elsewhere: Inline): Inline {
  return `… and ${count(rest, 'more', 'more')}, complete in ${elsewhere}`
}

function describeRestOfArea({ elsewhere }: View, rest: readonly ReportedChange[]): Inline {
  const widening = rest.filter(({ direction }) => mayWiden(direction)).length
  if (widening === 0) return describeRest(rest.length, elsewhere)
  return describeRest(rest.length, `${elsewhere}: **${count(widening, 'widens', 'widen')} or may widen access**`)
}

/** The number of entries to show of a list: all, where folding would hardly make it shorter. */
export function fitList(length: number, limit: number): number {
  return length <= limit + 2 ? length : limit
}

function hasBefore({ compared_with }: PolicyReport): boolean {
  return compared_with === 'base' || compared_with === 'live'
}

interface AreaChanges {
  readonly policy: PolicyReport
  readonly group: readonly (readonly ReportedChange[])[]
  readonly limit: number
}

/** The rows of an area, its title in the first of them. */
function renderArea(view: View, { policy, group, limit }: AreaChanges): Inline[][] {
  const shown = group.slice(0, fitList(group.length, limit))
  const rows = shown.map((changes, index) => renderRow(view, { policy, changes, isFirst: index === 0 }))
  const rest = group.slice(shown.length).flat()
  return rest.length === 0 ? rows : [...rows, ['', '', describeRestOfArea(view, rest), '', '']]
}

/** A row for changes that differ in nothing but their subject. */
function renderRow(
  view: View,
  { policy, changes, isFirst }: { policy: PolicyReport; changes: readonly ReportedChange[]; isFirst: boolean },
): Inline[] {
  const [change] = changes
  if (change === undefined) return []
  return [
    DIRECTION_WORDS[change.direction],
    isFirst ? AREA_TITLES[change.area] : '',
    describeSubjects(view, changes),
    describeChange(view, policy, change),
    linkLine({ rendering: view.rendering, policy }, change.line),
  ]
}

/** What changes alike; of statements also why, because several fields decide on them. */
export function describeSubjects(view: View, changes: readonly ReportedChange[]): Inline {
  const [first] = changes
  const subjects = changes.map(change => describeSubject(change, view)).join(', ')
  return first?.area === 'statements' && first.subject !== first.field
    ? `${subjects} by ${code(first.field)}`
    : subjects
}

/** Kinds of statement that change alike go together; everything else stands for itself. */
export function groupChanges(changes: readonly ReportedChange[]): ReportedChange[][] {
  const alike = ({ area, before, after, direction, field, line }: ReportedChange, index: number) =>
    area === 'statements' ? JSON.stringify([before, after, direction, field, line]) : index
  return [...Map.groupBy(changes, alike).values()]
}

function renderNeutral(view: View, policy: PolicyReport, limit: number): string[] {
  const neutral = policy.changes.filter(({ direction }) => direction === 'neutral')
  if (neutral.length === 0) return []
  const shown = neutral.slice(0, fitList(neutral.length, limit))
  const parts = shown.map(change => describeNeutral(view, policy, change))
  const rest = neutral.length - shown.length
  const title = hasBefore(policy) ? 'No effect on access' : 'Set as well'
  return [`${title}: ${parts.join('; ')}${rest > 0 ? ` ${describeRest(rest, view.elsewhere)}` : ''}.`]
}

function describeNeutral(view: View, policy: PolicyReport, change: ReportedChange): Inline {
  if (change.before === change.after) return `${describeSetting(change.field)} written differently`
  return `${describeSubject(change, view)}: ${describeChange(view, policy, change).replace('<br>', ' ')}`
}
