import { identifyEntry, identifySubject, type ListName } from '../policy/equality.ts'
import type { Value } from './write-value.ts'

/** What makes a list of the file mean what a live one does. Indexes are those of the file's entries. */
export interface ListChanges {
  /** Entries of which one part is another one: a mask's kind, a row filter's predicate. */
  readonly altered: readonly { readonly index: number; readonly key: string; readonly value: string }[]
  readonly removed: ReadonlySet<number>
  readonly added: readonly Value[]
}

/** The part of an entry that may change while it is about the same column or relation. */
const ALTERABLE: Readonly<Partial<Record<ListName, string>>> = { masking_rules: 'kind', row_filters: 'predicate' }

type Entry = string | { readonly table: string; readonly [key: string]: string }

/** Compares two lists as sets. */
export function compareLists(list: ListName, written: readonly Entry[], live: readonly Entry[]): ListChanges {
  const identify = (entry: Entry) => identifyEntry(list, entry)
  const wanted = new Map(live.map(entry => [identify(entry), entry]))
  const known = new Set(written.map(identify))
  const gone = [...written.keys()].filter(index => !wanted.has(identify(written[index] as Entry)))
  const missing = [...wanted].filter(([identity]) => !known.has(identity)).map(([, entry]) => entry)
  const altered = pairAltered(list, { gone, written, missing })
  const alteredIndexes = new Set(altered.map(({ index }) => index))
  const settled = new Set<Entry>(altered.map(({ entry }) => entry))
  return {
    altered: altered.map(({ index, key, value }) => ({ index, key, value })),
    removed: new Set(gone.filter(index => !alteredIndexes.has(index))),
    added: missing.filter(entry => !settled.has(entry)),
  }
}

/** Entries that are gone and missing in one another's place: the only ones on either side about their column or relation. */
function pairAltered(
  list: ListName,
  { gone, written, missing }: { gone: readonly number[]; written: readonly Entry[]; missing: readonly Entry[] },
) {
  const key = ALTERABLE[list]
  if (key === undefined) return []
  const before = Map.groupBy(gone, index => subjectOf(written[index]))
  const after = Map.groupBy(missing, subjectOf)
  return [...before].flatMap(([subject, indexes]) => {
    const [index, ...rivals] = indexes
    const [entry, ...others] = after.get(subject) ?? []
    if (index === undefined || typeof entry !== 'object' || rivals.length + others.length > 0) return []
    return [{ index, key, value: entry[key] ?? '', entry }]
  })
}

function subjectOf(entry: Entry | undefined): string {
  return typeof entry === 'object' ? identifySubject(entry) : ''
}
