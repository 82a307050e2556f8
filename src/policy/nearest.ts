import { distance } from 'fastest-levenshtein'

/** The known name closest to a mistyped one, ignoring letter case; undefined if none is close. */
export function findNearest(name: string, known: readonly string[]): string | undefined {
  const wanted = fold(name.trim())
  if (wanted.length > LONGEST) return undefined
  let nearest: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const candidate of known) {
    const apart = distance(wanted, fold(candidate))
    if (apart < least && apart <= Math.max(1, candidate.length * TOLERANCE)) {
      nearest = candidate
      least = apart
    }
  }
  return nearest
}

function fold(name: string): string {
  return name.toLowerCase().replaceAll('-', '_')
}

/** The share of a known name's letters that may differ in a name that counts as close. */
const TOLERANCE = 0.4

/** No known name is nearly this long, and a comparison takes the product of both lengths. */
const LONGEST = 64
