import { MAX_CHANGES, Room } from '../access/bounded-changes.ts'
import type { Change } from '../access/change.ts'
import type { Comparison } from '../access/compare.ts'
import { combineDirections, type OverallDirection } from '../access/direction.ts'
import { judgeHarm, rankHarm } from '../access/harm.ts'
import type { SplitConjuncts, Versions } from '../access/pair.ts'
import { touchesRelations } from '../access/statements.ts'
import type { Place } from '../catalog/catalog.ts'
import { compareSchema, type SchemaChanges, spellPlace } from './compare-schema.ts'
import { createExpansion, type StoodFor } from './expand.ts'
import type { ProjectSchema } from './project-schema.ts'
import { createSettlement, type Settlement } from './settle.ts'
import { createStandIns } from './stand-ins.ts'

/** A change over the tables there are. */
export interface TableChange extends Omit<Change, 'field'> {
  /** A field of the policy, or `database-schema`. */
  readonly field: string
  readonly by: 'schema' | 'policy'
  /** The line of an SQL file that causes it. */
  readonly at?: Place | undefined
  /** What its subject was called before, and whether that is only probable. */
  readonly renamedFrom?: string | undefined
  readonly isGuess?: boolean
  /** What a way around shows although the policy hides it. */
  readonly shows?: string
  /** What a subject with `*` stands for. */
  readonly relations?: StoodFor
}

export interface TableComparison {
  readonly direction: OverallDirection
  /** Of what counts for gate, label and reviewers. */
  readonly gateDirection: OverallDirection
  readonly changes: readonly TableChange[]
  readonly omitted: number
}

/** What a change of policy and of schema come to together, over the tables there are. Without an earlier version, the policy alone. */
export function compareTables({
  comparison,
  versions,
  schema,
  splitConjuncts,
}: {
  comparison: Comparison
  versions: Versions
  schema: ProjectSchema
  splitConjuncts: SplitConjuncts
}): TableComparison {
  const { before, after } = versions
  const compared = before
    ? schema.databases.map(database => compareSchema({ schema: database, before, after, splitConjuncts }))
    : []
  const opened = dropRepeated(compared.flatMap(({ opened }) => opened))
  const standIns = {
    base: createStandIns(versions, schema.formerly.catalogs),
    head: createStandIns(versions, schema.tables.catalogs),
  }
  const settlement = createSettlement({ schema, compared, standIns })
  const own = settle({ comparison, schema, settlement, opened })
  const unread = touchesRelations(after) && before ? schema.unread.map(describeUnread) : []
  const changes = [...unread, ...opened, ...own]
  const omitted = comparison.omitted > 0 ? [comparison.direction] : []
  const counting = changes.filter(change => counts(change, schema))
  const listed = limit(changes)
  const isTold = (place: Pick<Change, 'area' | 'subject'>) => settlement.find(place) === 'told'
  const expand = createExpansion({ tables: schema.tables, standIns: standIns.head, isTold })
  return {
    direction: combineDirections([...omitted, ...changes.map(({ direction }) => direction)]),
    gateDirection: combineDirections([...omitted, ...counting.map(({ direction }) => direction)]),
    changes: listed.map(change => {
      const relations = change.by === 'policy' ? expand(change) : undefined
      return relations ? { ...change, relations } : change
    }),
    omitted: comparison.omitted + changes.length - listed.length,
  }
}

/** The changes of names, which have no effect where they are about what is no longer there, or what is told of otherwise. */
function settle({
  comparison,
  schema,
  settlement,
  opened,
}: {
  comparison: Comparison
  schema: ProjectSchema
  settlement: Settlement
  opened: readonly TableChange[]
}): TableChange[] {
  const own = comparison.changes.map(change => ({ ...change, by: 'policy' as const }))
  // What is not listed or was not read might say otherwise.
  const isKnown = schema.isWhole && !schema.tables.hasUnread && comparison.omitted === 0
  if (!isKnown) return own
  const told = new Set(opened.map(spellPlace))
  return own.flatMap(change => {
    const settled = settlement.find(change)
    if (settled === undefined) return [change]
    if (settled === 'told' && told.has(spellPlace(change))) return []
    const before = settled === 'equal' ? change.before : change.after
    return [{ ...change, before, direction: 'neutral' as const }]
  })
}

function dropRepeated(changes: SchemaChanges['opened']): TableChange[] {
  return [
    ...new Map(
      changes.map(change => [
        // Each may count otherwise: see `counts`.
        JSON.stringify([
          spellPlace(change),
          change.before,
          change.after,
          change.by,
          change.renamedFrom,
          'shows' in change && change.shows,
        ]),
        change,
      ]),
    ).values(),
  ]
}

function describeUnread({ file, line, reason }: ProjectSchema['unread'][number]): TableChange {
  return {
    area: 'access',
    field: 'database-schema',
    subject: 'database-schema',
    before: null,
    after: reason,
    direction: 'unclear',
    cause: [],
    by: 'schema',
    at: { file, line },
  }
}

/** Whether a change counts for gate, label and reviewers: of new tables and columns only where that is asked for. */
function counts(change: TableChange, { gate }: ProjectSchema): boolean {
  if (change.by === 'policy' || gate === 'all') return true
  const isNew = change.before === 'none' && change.shows === undefined && change.renamedFrom === undefined
  return gate === 'hidden' && !isNew
}

/** The most harmful, in their order. */
function limit(changes: readonly TableChange[]): readonly TableChange[] {
  const ranked = changes.map(change => ({
    change,
    rank: rankHarm({ ...change, harm: judgeHarm({ ...change, cause: change.by }) }),
  }))
  const room = new Room(MAX_CHANGES)
  const worst = new Set<TableChange>()
  for (const { change } of ranked.toSorted((one, other) => one.rank - other.rank)) {
    if (room.isFull) break
    worst.add(change)
    room.fill(change)
  }
  return changes.filter(change => worst.has(change))
}
