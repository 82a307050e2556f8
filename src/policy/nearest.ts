import { distance } from 'fastest-levenshtein'

/** The known name that a mistyped one most likely means, whatever its letter case; undefined where none is near. */
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

/** Share of a name's letters that may be wrong for it still to be taken as meant. */
const TOLERANCE = 0.4

/** No known name comes near this length, and comparing costs the product of both. */
const LONGEST = 64
