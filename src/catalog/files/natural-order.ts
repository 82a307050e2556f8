import { compareText } from '../../text/compare.ts'

/** Orders paths as people number them: digits by their value, so that `2_a.sql` is before `10_b.sql`. */
export function compareNaturally(one: string, other: string): number {
  const [ones, others] = [splitDigits(one), splitDigits(other)]
  for (const [place, part] of ones.entries()) {
    const against = others[place]
    if (against === undefined) return 1
    const order = isNumber(part) && isNumber(against) ? compareNumbers(part, against) : compareText(part, against)
    if (order !== 0) return order
  }
  return ones.length - others.length || compareText(one, other)
}

function splitDigits(text: string): string[] {
  // Folders first: `a/1.sql` is before `a.sql/1`, as the slash is the least of all.
  return text.replaceAll('/', '\0').match(/\d+|\D+/g) ?? []
}

function isNumber(text: string): boolean {
  return /^\d/.test(text)
}

/** By value, whatever their length. */
export function compareNumbers(one: string, other: string): number {
  const [a, b] = [one.replace(/^0+/, ''), other.replace(/^0+/, '')]
  return a.length - b.length || compareText(a, b)
}
