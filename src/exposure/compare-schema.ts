import { type Direction, MASKING_DIRECTIONS, type Masking, REACH_DIRECTIONS, type Reach } from '../access/direction.ts'
import { createModel } from '../access/model.ts'
import type { SplitConjuncts } from '../access/pair.ts'
import type { Profile } from '../policy/schema.ts'
import { compareMoved, type MovedChange } from './compare-moved.ts'
import { listMoved, type Moved } from './moved.ts'
import { listOpenedWays, type OpenedWay } from './opened-ways.ts'
import type { CatalogPair } from './pair-catalogs.ts'

/** What a change of schema and a change of policy come to at the relations and columns that moved. */
export interface SchemaChanges {
  readonly opened: readonly ((MovedChange | OpenedWay) & { readonly by: 'schema' | 'policy' })[]
  /** Changes of names, as `area subject`, that are told by this instead. */
  readonly settled: ReadonlySet<string>
}

/** A database before and after, with what moved. */
export interface MovedSchema extends CatalogPair {
  readonly moved: readonly Moved[]
}

export function findMoved(pair: CatalogPair): MovedSchema {
  return { ...pair, moved: listMoved(pair) }
}

/**
 * First the policy as it was over both versions of the database, then both versions of the policy. Points follow renames,
 * and only the net change counts. It is the schema's where the first step alone causes it, or opens what the second only
 * narrows.
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
  if (schema.base === schema.head) return { opened: [], settled: new Set() }
  const [was, is] = [createModel(before), createModel(after)]
  const step = index(compareMoved({ ...schema, models: { before: was, after: was }, splitConjuncts }))
  const net =
    before === after ? step : index(compareMoved({ ...schema, models: { before: was, after: is }, splitConjuncts }))
  const ways = listOpenedWays(schema, {
    before,
    after,
    rowsOf: ({ hiding }) => before.row_filters[Number(hiding.path[1])]?.predicate ?? '',
  })
  const told = new Set(ways.map(spellPlace))
  const opened = [...step].flatMap(([place, first]) => {
    const change = net.get(place)
    return change && !told.has(place) ? [{ ...change, by: blame(first, change) }] : []
  })
  return {
    opened: [...ways.map(way => ({ ...way, by: 'schema' as const })), ...opened],
    // What comes new where a rule waits for it is hidden there, unless the policy takes that rule away.
    settled: new Set([...step].flatMap(([place, { before }]) => (before !== 'none' || net.has(place) ? [place] : []))),
  }
}

function index(changes: Iterable<MovedChange>): Map<string, MovedChange> {
  return new Map([...changes].map(change => [spellPlace(change), change]))
}

export function spellPlace({ area, subject }: Pick<MovedChange, 'area' | 'subject'>): string {
  return `${area} ${subject}`
}

/** What made the net change, by the first step alone and both together. */
function blame(first: MovedChange, net: MovedChange): 'schema' | 'policy' {
  return first.after === net.after || second(first, net) === 'narrows' ? 'schema' : 'policy'
}

/** Which way the second step points; of rows that is not asked. */
function second({ area, after: between }: MovedChange, { after }: MovedChange): Direction {
  if (area === 'masking') return MASKING_DIRECTIONS[between as Masking][after as Masking]
  return area === 'access' ? REACH_DIRECTIONS[between as Reach][after as Reach] : 'unclear'
}
