import type { Change } from '../access/change.ts'
import type { SplitConjuncts } from '../access/pair.ts'
import type { Profile } from '../policy/schema.ts'
import { compareMoved, type MovedChange } from './compare-moved.ts'
import type { MovedSchema } from './moved.ts'
import { listOpenedWays, type OpenedWay } from './opened-ways.ts'

/** What a change of schema and a change of policy come to at the relations and columns that moved. */
export interface SchemaChanges {
  readonly opened: readonly (MovedChange | OpenedWay)[]
  /** How many relations or columns of a place (see `spellPlace`) this tells of, so that a comparison of names does not. */
  readonly settled: ReadonlyMap<string, number>
}

/**
 * First the policy as it was over both versions of the database, then both versions of the policy. Points follow renames,
 * and only the net change counts.
 */
export function compareSchema({
  schema,
  before,
  after,
  splitConjuncts,
}: {
  schema: MovedSchema
  before: Profile
  after: Profile
  splitConjuncts: SplitConjuncts
}): SchemaChanges {
  const settled = new Map<string, number>()
  if (schema.base === schema.head) return { opened: [], settled }
  const changes: MovedChange[] = []
  for (const point of compareMoved({ moved: schema.moved, before, after, splitConjuncts })) {
    const place = spellPlace(point)
    settled.set(place, (settled.get(place) ?? 0) + 1)
    if (point.change) changes.push(point.change)
  }
  const ways = listOpenedWays(schema, { before, after })
  const told = new Set(ways.map(spellPlace))
  return { opened: [...ways, ...changes.filter(change => !told.has(spellPlace(change)))], settled }
}

export function spellPlace({ area, subject }: Pick<Change, 'area' | 'subject'>): string {
  return `${area} ${subject}`
}
