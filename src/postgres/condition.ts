import type { Decimal } from './decimal.ts'

/**
 * A boolean expression, as far as its shape tells for which rows it is true. A row filter lets a row through where its
 * predicate is true, so that false and NULL come to the same, and there is no NOT here: what is under one is opaque.
 */
export type Condition =
  /** `false` or NULL: true of no row. */
  | { readonly kind: 'never' }
  /** All of the parts, or at least one of them. */
  | { readonly kind: 'every' | 'some'; readonly parts: readonly Condition[] }
  | Membership
  | Bound
  /** Anything else: true where the same expression is. */
  | { readonly kind: 'opaque'; readonly spelling: string }

/** `=` or IN (`among`), or `<>` or NOT IN (`not-among`): a plain column and constants, none of them NULL. */
export interface Membership {
  readonly kind: 'among' | 'not-among'
  readonly column: string
  /**
   * By their spelling, of which numbers have one each. Whether differently spelled strings are equal is for the column's
   * type and collation to say, so that only equal spellings are known to be equal, and only numbers to be different.
   */
  readonly constants: ReadonlyMap<string, Constant>
}

export interface Constant {
  /** Undefined for a string or a boolean. */
  readonly number: Decimal | undefined
  /** Whether a column of type real would be compared with it rounded, as 0.1 is in a list of several, and only there. */
  readonly isRounded: boolean
}

/** `<`, `<=`, `>` or `>=`: a plain column and a number. */
export interface Bound {
  readonly kind: 'bound'
  readonly column: string
  readonly side: 'below' | 'above'
  readonly isInclusive: boolean
  readonly value: Decimal
}

/** A relation that a subquery reads; without a schema it may be the table of that name in any. */
export interface RelationMention {
  readonly schema: string | undefined
  readonly table: string
}

/** One of the parts of a predicate that all have to hold. */
export interface Conjunct {
  /** Equal for equal expressions. */
  readonly spelling: string
  readonly condition: Condition
  /** Whether it is true of the same rows each time it is evaluated: it calls nothing that is volatile, or may be. */
  readonly isSteady: boolean
  /** The relations that its subqueries read. */
  readonly reads: readonly RelationMention[]
  /** The column that it holds to values which the row does not give; left out where it holds none. */
  readonly pins?: PinnedColumn
}

/** A column that only rows of some values pass, as `a = 1`, `a IN (1, 2)`, or `a = 1 OR a = 2` pin `a`. */
export interface PinnedColumn {
  readonly name: string
  /** The names before it, the relation's last. */
  readonly qualifiers: readonly string[]
}
