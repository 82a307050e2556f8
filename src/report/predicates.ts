import type { Rendering } from './rendering.ts'
import type { Report } from './schema.ts'

/** What to say of a row filter: its predicate, or why it is not shown. */
export type ShownPredicate = { readonly text: string } | { readonly hidden: 'private' | 'redacted' }

/** Decides which row-filter predicates may be read by everybody who sees the pull request. */
export interface Predicates {
  show(predicate: string): ShownPredicate
  /** Takes hidden predicates out of a message that may quote them. */
  conceal(message: string): string
}

export type Confidential = Pick<Rendering, 'report' | 'privatePredicates' | 'redactPredicates'>

export function guardPredicates({ report, privatePredicates, redactPredicates }: Confidential): Predicates {
  const privateParts = new Set([...privatePredicates].flatMap(splitParts))
  return {
    show(predicate) {
      if (redactPredicates) return { hidden: 'redacted' }
      const isPrivate = listParts(predicate).some(part => privateParts.has(part))
      return isPrivate ? { hidden: 'private' } : { text: predicate }
    },
    conceal: createConcealer([...privatePredicates, ...(redactPredicates ? listPredicates(report) : [])]),
  }
}

// Several filters on a relation are shown as `(one) AND (other)`. Cut everywhere where that might join two, the parts of
// a hidden one are among the parts of the whole.
function listParts(predicate: string): string[] {
  const whole = predicate.trim()
  return [...splitParts(whole), ...splitParts(whole.replace(/^\(|\)$/g, ''))]
}

function splitParts(predicate: string): string[] {
  return predicate.trim().split(') AND (')
}

function listPredicates({ policies }: Report): string[] {
  return policies
    .flatMap(({ changes, waiting = [] }) => [...changes, ...waiting])
    .filter(({ area, subject, field }) => area === 'rows' && subject !== field)
    .flatMap(({ before, after }) => [before, after])
    .filter(shown => typeof shown === 'string')
    .filter(shown => shown !== 'all' && shown !== 'none')
}

/** Shorter predicates say nothing, and would be found in the midst of words. */
const SHORTEST_SECRET = 4

/** Replaces secrets wherever they occur, in one pass however many there are. */
export function createConcealer(secrets: readonly string[]): (message: string) => string {
  const known = new Set(secrets.map(secret => secret.trim()).filter(secret => secret.length >= SHORTEST_SECRET))
  const lengths = new Map<string, Set<number>>()
  for (const { length, ...secret } of [...known].map(text => ({ length: text.length, start: startOf(text, 0) }))) {
    lengths.set(secret.start, (lengths.get(secret.start) ?? new Set()).add(length))
  }
  const findSecret = (message: string, at: number) =>
    [...(lengths.get(startOf(message, at)) ?? [])]
      .filter(length => known.has(message.slice(at, at + length)))
      .reduce((longest, length) => Math.max(longest, length), 0)
  return message => {
    if (known.size === 0) return message
    let concealed = ''
    for (let at = 0; at < message.length; ) {
      const length = findSecret(message, at)
      concealed += length > 0 ? '(predicate not shown)' : message.charAt(at)
      at += Math.max(length, 1)
    }
    return concealed
  }
}

function startOf(text: string, at: number): string {
  return text.slice(at, at + SHORTEST_SECRET)
}
