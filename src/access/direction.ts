/**
 * Which way a change points. `widens`: somebody may see or do more. `narrows`: less. `mixed`: both. `neutral`: no effect
 * on access. `unclear`: it cannot be told, and counts as widening wherever caution is called for.
 */
export type Direction = 'widens' | 'narrows' | 'neutral' | 'unclear' | 'mixed'

/** The direction of several changes together; `none` where there are none. */
export type OverallDirection = Direction | 'none'

/** Neutral changes never count. Widens and narrows, or unclear and narrows, are mixed; widens and unclear are widens. */
export function combineDirections(directions: Iterable<OverallDirection>): OverallDirection {
  const seen = new Set(directions)
  const narrows = seen.has('narrows')
  if (seen.has('mixed') || (narrows && (seen.has('widens') || seen.has('unclear')))) return 'mixed'
  if (seen.has('widens')) return 'widens'
  if (seen.has('unclear')) return 'unclear'
  if (narrows) return 'narrows'
  return seen.has('neutral') ? 'neutral' : 'none'
}

/** Whether caution is called for: more may be seen or done, or it cannot be told. */
export function mayWiden(direction: OverallDirection): boolean {
  return direction === 'widens' || direction === 'mixed' || direction === 'unclear'
}

/** The most important first: what widens, what may, what narrows, what has no effect. */
export const DIRECTION_RANKS = {
  widens: 0,
  mixed: 0,
  unclear: 1,
  narrows: 2,
  neutral: 3,
  none: 4,
} as const satisfies Record<OverallDirection, number>

/** What a policy lets a credential do to a relation at all. */
export type Reach = 'none' | 'reachable'

/** How a column is shown: `none` where its relation is out of reach. `redact` and `null` hide equally. */
export type Masking = 'none' | 'redact' | 'null' | 'hash' | 'clear'

/** What becomes of a statement: `held` waits for approval, `discarded` runs and leaves no trace. */
export type StatementAccess = 'refused' | 'held, discarded' | 'held' | 'discarded' | 'allowed'

/** A table of directions: from the row's state to the column's. */
type Directions<State extends string> = Record<State, Record<State, Direction>>

const [same, more, less, both] = ['neutral', 'widens', 'narrows', 'mixed'] as const

export const REACH_DIRECTIONS = {
  none: { none: same, reachable: more },
  reachable: { none: less, reachable: same },
} as const satisfies Directions<Reach>

export const MASKING_DIRECTIONS = {
  none: { none: same, redact: more, null: more, hash: more, clear: more },
  redact: { none: less, redact: same, null: same, hash: more, clear: more },
  null: { none: less, redact: same, null: same, hash: more, clear: more },
  hash: { none: less, redact: less, null: less, hash: same, clear: more },
  clear: { none: less, redact: less, null: less, hash: less, clear: same },
} as const satisfies Directions<Masking>

export const STATEMENT_DIRECTIONS = {
  refused: { refused: same, 'held, discarded': more, held: more, discarded: more, allowed: more },
  'held, discarded': { refused: less, 'held, discarded': same, held: more, discarded: more, allowed: more },
  held: { refused: less, 'held, discarded': less, held: same, discarded: both, allowed: more },
  discarded: { refused: less, 'held, discarded': less, held: both, discarded: same, allowed: more },
  allowed: { refused: less, 'held, discarded': less, held: less, discarded: less, allowed: same },
} as const satisfies Directions<StatementAccess>

/** The direction of a change of what has these names. What PgBeam makes of quotes in a name is not known. */
export function directNamed(direction: Direction, ...names: readonly (string | undefined)[]): Direction {
  return direction !== 'neutral' && names.some(name => name?.startsWith('"')) ? 'unclear' : direction
}

/** A limit where 0 is infinity. */
export function limitDirection(before: number, after: number): Direction {
  return quantityDirection(before || Infinity, after || Infinity)
}

/** A plain quantity of something permitted. */
export function quantityDirection(before: number, after: number): Direction {
  if (before === after) return 'neutral'
  return after > before ? 'widens' : 'narrows'
}
