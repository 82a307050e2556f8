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

/**
 * Takes secrets out of messages, in one pass however many there are. Who quotes one as it is written loses no more than that. A
 * message that holds one in other spacing, case or quotes, or the beginning of one where it was cut off, is not shown at all.
 */
export function createConcealer(secrets: readonly string[]): (message: string) => string {
  const written = createFinder(secrets.map(secret => secret.trim()))
  const loose = secrets.map(loosen)
  const loosely = createFinder(loose)
  const holdsLoosely = (text: string) => text.split('').some((_, at) => loosely(text, at) > 0)
  return message => {
    if (secrets.length === 0) return message
    let concealed = ''
    for (let at = 0; at < message.length; ) {
      const length = written(message, at)
      concealed += length > 0 ? HIDDEN : message.charAt(at)
      at += Math.max(length, 1)
    }
    const isTold =
      holdsLoosely(loosen(concealed)) || listCutEnds(concealed).some(end => loose.some(one => one.includes(end)))
    return isTold ? HIDDEN : concealed
  }
}

const HIDDEN = '(predicate not shown)'

/** What servers change of a predicate that they repeat. */
function loosen(text: string): string {
  return text.replace(/[\s"'`()]/g, '').toLowerCase()
}

/** So much of what was cut off tells that it was a predicate. */
const CUT_END = 12

/** What stands before each place where a text was cut off, loosened. */
function listCutEnds(message: string): string[] {
  return message
    .split('…')
    .slice(0, -1)
    .map(text => loosen(text).slice(-CUT_END))
    .filter(end => end.length === CUT_END)
}

/** Finds how long the longest secret is that begins at a place of a text; 0: none does. */
function createFinder(secrets: readonly string[]): (text: string, at: number) => number {
  const known = new Set(secrets.filter(secret => secret.length >= SHORTEST_SECRET))
  const lengths = new Map<string, Set<number>>()
  for (const secret of known) {
    const start = startOf(secret, 0)
    lengths.set(start, (lengths.get(start) ?? new Set()).add(secret.length))
  }
  return (text, at) =>
    [...(lengths.get(startOf(text, at)) ?? [])]
      .filter(length => known.has(text.slice(at, at + length)))
      .reduce((longest, length) => Math.max(longest, length), 0)
}

function startOf(text: string, at: number): string {
  return text.slice(at, at + SHORTEST_SECRET)
}
