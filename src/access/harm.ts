import type { StatementKind } from '../policy/schema.ts'
import type { Change } from './change.ts'
import { DIRECTION_RANKS, type Direction, type Masking } from './direction.ts'

/**
 * What a change comes to where it widens, the most harmful first. This is the one order in which changes are kept, listed
 * and cut: what is less harmful never takes the room of what is more.
 */
export const HARMS = [
  /** A column is shown in the clear. */
  'unmasked',
  /** All rows of a relation are shown. */
  'filter-dropped',
  'filter-changed',
  /** A column is hidden less, and still not shown. */
  'mask-weakened',
  /** Every relation that nobody names is in reach. */
  'everything',
  /** A policy comes under an exception from what no policy may do. */
  'guardrail',
  /** A statement of an SQL file is not read, so that nobody knows what it does to tables. */
  'schema-unread',
  'write',
  /** What holds or refuses some writes: approvals, dangerous migrations. */
  'write-safeguard',
  'table',
  /** A new column of a relation in reach, in the clear like those that no rule names. */
  'column',
  /** A part of a relation that comes into reach, masked or filtered. */
  'masked-part',
  'read',
  'limit',
  'other',
] as const

export type Harm = (typeof HARMS)[number]

const HARM_RANKS: ReadonlyMap<Harm, number> = new Map(HARMS.map((harm, rank) => [harm, rank]))

/** Where something stands in that order; widening comes before unclear, and unclear before the rest. */
export function rankHarm({ direction, harm }: { direction: Direction; harm: Harm }): number {
  return DIRECTION_RANKS[direction] * HARMS.length + (HARM_RANKS.get(harm) ?? 0)
}

export function harmOfReach(subject: string): Harm {
  return subject === '*' ? 'everything' : 'table'
}

/** `none` on one side: its relation comes into reach, or leaves it. */
export function harmOfMask(before: Masking, after: Masking): Harm {
  if (after === 'clear') return 'unmasked'
  if (before === 'none' || after === 'none') return 'masked-part'
  return before === 'clear' ? 'unmasked' : 'mask-weakened'
}

/** By what a report shows of rows: `none`, `all` or a predicate. */
export function harmOfRows(before: string, after: string): Harm {
  if (before === 'none' || after === 'none') return 'masked-part'
  return before === 'all' || after === 'all' ? 'filter-dropped' : 'filter-changed'
}

const READING: ReadonlySet<string> = new Set<StatementKind>(['select', 'show', 'explain', 'transaction', 'set'])

/** Of a list that is told as a whole, because an entry of it cannot be read. */
const LIST_HARMS = {
  access: 'everything',
  masking: 'unmasked',
  rows: 'filter-changed',
  statements: 'write',
  writes: 'write-safeguard',
  approvals: 'write-safeguard',
  guardrails: 'guardrail',
  limits: 'limit',
  other: 'other',
} as const satisfies Record<Change['area'], Harm>

type JudgedChange = Pick<Change, 'area' | 'before' | 'after' | 'subject'> & {
  readonly field: string
  /** `schema`: what the change is about is new. */
  readonly cause?: 'schema' | 'policy' | undefined
}

/** The harm of a change as a report lists it. `before` is null where it is not known. */
export function judgeHarm(change: JudgedChange): Harm {
  const { area, field, subject, before, after } = change
  if (field === 'database-schema') return 'schema-unread'
  if (area === 'masking' && change.cause === 'schema' && before === 'none' && after === 'clear') return 'column'
  if (subject === field) return LIST_HARMS[area]
  switch (area) {
    case 'access':
      return harmOfReach(subject)
    case 'masking':
      return harmOfMask((before ?? 'none') as Masking, after as Masking)
    case 'rows':
      return harmOfRows(String(before ?? 'none'), String(after))
    case 'statements':
      return READING.has(subject) ? 'read' : 'write'
    default:
      return LIST_HARMS[area]
  }
}
