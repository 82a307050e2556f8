import type { PolicyReport, ReportedDrift } from '../schema.ts'
import { describeRest, fitList } from './changes.ts'
import { code, type Inline, table } from './markdown.ts'
import { describeNumber, describeSetting } from './phrases.ts'
import type { View } from './view.ts'

/** Entries of one side that a cell lists. */
const SHOWN_ENTRIES = 5

/** That a live profile was edited elsewhere, and what comes of it. */
export function describeDrift({ rendering: { report } }: View, { drift }: PolicyReport): Inline[] {
  if (drift.length === 0) return []
  // A pull request that is merged all the same is refused at apply.
  const consequence = report.mode === 'check' ? ` ${REFUSED_WORDS}` : ''
  return [
    `The live profile was **edited outside this repository**, compared with the version that was in force.${consequence}`,
  ]
}

const REFUSED_WORDS =
  '**Applying it will be refused** until that edit is taken into the file or undone in PgBeam, unless apply runs with `on-drift: overwrite`.'

/** The fields in which it was. */
export function renderDrift(view: View, drift: readonly ReportedDrift[], limit: number): string[] {
  if (drift.length === 0) return []
  const shown = drift.slice(0, fitList(drift.length, limit))
  const rows = shown.map(({ field, expected, live }) => [
    describeSetting(field),
    describeSide(view, { field, value: expected, other: live, isLive: false }),
    describeSide(view, { field, value: live, other: expected, isLive: true }),
  ])
  const rest = drift.length - shown.length
  return [table(['Field', 'In the file', 'Live'], rows) + (rest > 0 ? `\n\n${describeRest(rest, view.elsewhere)}` : '')]
}

interface Side {
  readonly field: string
  readonly value: unknown
  readonly other: unknown
  readonly isLive: boolean
}

function describeSide(view: View, side: Side): Inline {
  const { field, value, other } = side
  if (Array.isArray(value)) return describeEntries(view, { ...side, value, other: Array.isArray(other) ? other : [] })
  if (typeof value === 'number') return describeNumber(field, value)
  if (value === undefined || value === null) return 'not set'
  return field === 'row_filters' ? 'not a list' : code(toText(value), view.textLimit)
}

/** The entries that the other side does not have. */
function describeEntries(
  view: View,
  { field, value, other, isLive }: Side & { value: unknown[]; other: unknown[] },
): Inline {
  const theirs = new Set(other.map(identifyEntry))
  const own = value.filter(entry => !theirs.has(identifyEntry(entry)))
  if (own.length === 0) {
    const ours = new Set(value.map(identifyEntry))
    return other.every(entry => ours.has(identifyEntry(entry))) ? 'the same, in another order' : 'not there'
  }
  const shown = own.slice(0, SHOWN_ENTRIES).map(entry => describeEntry(view, { field, entry, isLive }))
  const rest = own.length - shown.length
  return `${shown.join('<br>')}${rest > 0 ? `<br>${describeRest(rest, view.elsewhere)}` : ''}`
}

function identifyEntry(entry: unknown): string {
  const fields = isRecord(entry) ? Object.entries(entry).toSorted(([one], [other]) => (one < other ? -1 : 1)) : entry
  return JSON.stringify(fields)
}

function describeEntry(
  view: View,
  { field, entry, isLive }: { field: string; entry: unknown; isLive: boolean },
): Inline {
  if (field === 'row_filters') return describeFilter(view, { entry, isLive })
  if (isRecord(entry) && field === 'masking_rules') {
    const column = `${toText(entry.table)}.${toText(entry.column)}`
    return `${code(column, view.textLimit)}: ${code(toText(entry.kind))}`
  }
  return code(toText(entry), view.textLimit)
}

// An entry listed for the live profile is not in the file's version: its predicate is nobody's business here.
function describeFilter(
  { predicates, textLimit }: View,
  { entry, isLive }: { entry: unknown; isLive: boolean },
): Inline {
  if (!isRecord(entry)) return 'a row filter'
  const shown = isLive ? { hidden: 'private' } : predicates.show(toText(entry.predicate))
  const predicate = 'text' in shown ? code(shown.text, textLimit) : describeHidden(shown.hidden)
  return `${code(toText(entry.table), textLimit)}: ${predicate}`
}

function describeHidden(why: string): string {
  return why === 'private' ? 'a predicate only the live profile has' : 'a predicate not shown'
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
