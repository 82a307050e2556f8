import type { Bound, Condition, Membership } from './condition.ts'
import { compareDecimals, type Decimal, roundToDouble } from './decimal.ts'

/**
 * Whether every row of which the premise is true is one of which the conclusion is true. Sound: `false` means that it is
 * not known. Only the sets of rows count of which conditions are true, so that three-valued logic needs no care beyond
 * the leaves: those of a comparison are rows whose column is not NULL.
 *
 * The leaves hold whatever built-in numeric type the column has. Its type may round a constant, by the same rule for each
 * constant, so that what is no greater stays so; what has to be less must still be less in double precision. An `oid`,
 * which takes a negative number for a large one, is not thought of.
 */
export function implies(premise: Condition, conclusion: Condition, spend: Spend): boolean {
  if (!spend(1)) return false
  const by = (part: Condition) => implies(part, conclusion, spend)
  const to = (part: Condition) => implies(premise, part, spend)
  if (premise.kind === 'never') return true
  if (conclusion.kind === 'every') return conclusion.parts.every(to)
  if (premise.kind === 'some') return premise.parts.every(by)
  if (conclusion.kind === 'some' && conclusion.parts.some(to)) return true
  if (premise.kind === 'every') return premise.parts.some(by)
  return impliesLeaf(premise, conclusion, spend)
}

/** Takes steps from what is left for an answer; false where that does not suffice. */
export type Spend = (steps: number) => boolean

function impliesLeaf(premise: Condition, conclusion: Condition, spend: Spend): boolean {
  if (premise.kind === 'opaque') return conclusion.kind === 'opaque' && premise.spelling === conclusion.spelling
  if (!isComparison(premise) || !isComparison(conclusion) || premise.column !== conclusion.column) return false
  if (!spend(countConstants(premise) + countConstants(conclusion))) return false
  return premise.kind === 'bound' ? boundImplies(premise, conclusion) : membershipImplies(premise, conclusion)
}

type Comparison = Membership | Bound

function isComparison(condition: Condition): condition is Comparison {
  return condition.kind === 'among' || condition.kind === 'not-among' || condition.kind === 'bound'
}

function countConstants(comparison: Comparison): number {
  return comparison.kind === 'bound' ? 1 : comparison.constants.size
}

function membershipImplies(premise: Membership, conclusion: Comparison): boolean {
  if (conclusion.kind === 'bound') return premise.kind === 'among' && isWithin(premise, conclusion)
  if (premise.kind === conclusion.kind) {
    return premise.kind === 'among' ? isSubset(premise, conclusion) : isSubset(conclusion, premise)
  }
  return premise.kind === 'among' && areDifferent(premise, conclusion)
}

/** Whether whatever equals a constant of the one equals one of the other. */
function isSubset(one: Membership, other: Membership): boolean {
  return [...one.constants].every(([spelling, { isRounded }]) => {
    const counterpart = other.constants.get(spelling)
    return counterpart !== undefined && (counterpart.isRounded || !isRounded)
  })
}

/** Whether nothing equals a constant of the one and a constant of the other. Only of numbers is that known. */
function areDifferent(one: Membership, other: Membership): boolean {
  const numbers = new Set(listNumbers(one)?.map(roundToDouble))
  return numbers.size > 0 && listNumbers(other)?.every(number => !numbers.has(roundToDouble(number))) === true
}

function boundImplies(premise: Bound, conclusion: Comparison): boolean {
  if (conclusion.kind === 'among') return false
  if (conclusion.kind === 'bound') return premise.side === conclusion.side && isAtLeastAsStrict(premise, conclusion)
  return isWithin(conclusion, oppose(premise))
}

/** The bound that takes in what this one leaves out. */
function oppose({ side, isInclusive, ...bound }: Bound): Bound {
  return { ...bound, side: side === 'below' ? 'above' : 'below', isInclusive: !isInclusive }
}

/** Whether whatever equals one of the constants is within the bound. Only of numbers is that known. */
function isWithin(membership: Membership, bound: Bound): boolean {
  const isInside = (value: Decimal) => isAtLeastAsStrict({ ...bound, value, isInclusive: true }, bound)
  return listNumbers(membership)?.every(isInside) === true
}

/** Compares bounds on the same side of a column. */
function isAtLeastAsStrict(one: Bound, other: Bound): boolean {
  const [low, high] = one.side === 'below' ? [one.value, other.value] : [other.value, one.value]
  if (one.isInclusive && !other.isInclusive) return roundToDouble(low) < roundToDouble(high)
  return compareDecimals(low, high) <= 0
}

/** The numbers of a membership; undefined where it has other constants, or such as a type may round. */
function listNumbers({ constants }: Membership): Decimal[] | undefined {
  const numbers: Decimal[] = []
  for (const { number, isRounded } of constants.values()) {
    if (number === undefined || isRounded) return undefined
    numbers.push(number)
  }
  return numbers
}
