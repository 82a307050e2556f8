import { MAX_CHANGES } from '../access/bounded-changes.ts'
import type { Change } from '../access/change.ts'
import type { Comparison } from '../access/compare.ts'
import { combineDirections, type OverallDirection } from '../access/direction.ts'
import { judgeHarm, rankHarm } from '../access/harm.ts'
import type { SplitConjuncts, Versions } from '../access/pair.ts'
import { touchesRelations } from '../access/statements.ts'
import type { Place } from '../catalog/catalog.ts'
import { compareSchema, type SchemaChanges, spellPlace } from './compare-schema.ts'
import { createExpansion, type StoodFor } from './expand.ts'
import { createGone } from './moved.ts'
import type { ProjectSchema } from './project-schema.ts'
import { spellName } from './tables.ts'

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
  const own = settle({ comparison, schema, compared, opened })
  const unread = touchesRelations(after) && before ? schema.unread.map(describeUnread) : []
  const changes = [...unread, ...opened, ...own]
  const omitted = comparison.omitted > 0 ? [comparison.direction] : []
  const counting = changes.filter(change => counts(change, schema))
  const listed = limit(changes)
  const expand = createExpansion(versions, schema.tables)
  return {
    direction: combineDirections([...omitted, ...changes.map(({ direction }) => direction)]),
    gateDirection: combineDirections([...omitted, ...counting.map(({ direction }) => direction)]),
    changes: listed.map(change => {
      const relations = change.by === 'policy' ? expand(change.area, change.subject) : undefined
      return relations ? { ...change, relations } : change
    }),
    omitted: comparison.omitted + changes.length - listed.length,
  }
}

/** The changes of names. Where they are told by what happens to relations, or are about what is no longer there, they have no effect. */
function settle({
  comparison,
  schema,
  compared,
  opened,
}: {
  comparison: Comparison
  schema: ProjectSchema
  compared: readonly SchemaChanges[]
  opened: readonly TableChange[]
}): TableChange[] {
  const own = comparison.changes.map(change => ({ ...change, by: 'policy' as const }))
  // What is not listed or was not read might say otherwise.
  const isKnown = schema.isWhole && !schema.tables.hasUnread && comparison.omitted === 0
  if (!isKnown) return own
  const isGone = createGone(schema.databases)
  const isSettledEverywhere = createSettled(schema, compared)
  const told = new Set(opened.map(spellPlace))
  return own.flatMap(change => {
    const place = spellPlace(change)
    const isSettled = isGone(change.subject) || isSettledEverywhere(change)
    if (!isSettled) return [change]
    return told.has(place) ? [] : [{ ...change, before: change.after, direction: 'neutral' as const }]
  })
}

/** Whether every database that has the relation tells of the change, and one does. */
function createSettled(
  { databases }: ProjectSchema,
  compared: readonly SchemaChanges[],
): (change: Pick<Change, 'area' | 'subject'>) => boolean {
  const having = databases.map(
    ({ base, head }) => new Set([...base.relations, ...head.relations].map(relation => spellName(relation))),
  )
  return change => {
    const { area, subject } = change
    const relation = area === 'masking' ? subject.slice(0, subject.lastIndexOf('.')) : subject
    const telling = compared.map(({ settled }) => settled.has(spellPlace(change)))
    return telling.includes(true) && telling.every((tells, index) => tells || having[index]?.has(relation) !== true)
  }
}

function dropRepeated(changes: SchemaChanges['opened']): TableChange[] {
  return [
    ...new Map(
      changes.map(change => [
        JSON.stringify([spellPlace(change), change.before, change.after, 'shows' in change && change.shows]),
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
  if (changes.length <= MAX_CHANGES) return changes
  const ranked = changes.map(change => ({
    change,
    rank: rankHarm({ ...change, harm: judgeHarm({ ...change, cause: change.by }) }),
  }))
  const worst = new Set(
    ranked
      .toSorted((one, other) => one.rank - other.rank)
      .slice(0, MAX_CHANGES)
      .map(({ change }) => change),
  )
  return changes.filter(change => worst.has(change))
}
