import type { Change } from '../access/change.ts'
import { createRowComparison } from '../access/compare-rows.ts'
import {
  type Direction,
  MASKING_DIRECTIONS,
  type Masking,
  mayWiden,
  REACH_DIRECTIONS,
  type Reach,
} from '../access/direction.ts'
import { type AccessModel, createModel } from '../access/model.ts'
import type { Pair, SplitConjuncts } from '../access/pair.ts'
import { bareRelation, nameRelation, type Relation } from '../access/relation.ts'
import type { CatalogColumn, CatalogRelation, Place } from '../catalog/catalog.ts'
import type { Profile } from '../policy/schema.ts'
import { foldCase } from '../text/fold-case.ts'
import type { Moved } from './moved.ts'
import type { ColumnPair } from './pair-catalogs.ts'
import { asNamed, spellName } from './tables.ts'

/** A change at a relation or column of a database, whatever it was called before. */
export interface MovedChange extends Change {
  /** What makes it: the change of schema, or that of the policy. */
  readonly by: 'schema' | 'policy'
  /** Where the database has it from; undefined where no file tells. */
  readonly at: Place | undefined
  /** What it was called. */
  readonly renamedFrom: string | undefined
  /** Whether that is only probable. */
  readonly isGuess: boolean
}

/** A point that a change of schema alone shows otherwise, and the net change there, if there is one. */
export interface MovedPoint extends Pick<Change, 'area' | 'subject'> {
  readonly change: MovedChange | undefined
}

/** How something is shown before, after the change of schema alone, and after both. */
interface Steps<State> extends Pair<State> {
  readonly between: State
}

/**
 * Compares what two versions of a policy show of moved relations: the first as they were, the second as they are. What the
 * change of schema alone leaves as it was is told by the comparison of the policies by their names.
 */
export function* compareMoved({
  moved,
  before,
  after,
  splitConjuncts,
}: {
  moved: readonly Moved[]
  before: Profile
  after: Profile
  splitConjuncts: SplitConjuncts
}): Iterable<MovedPoint> {
  const models = { before: createModel(before), after: createModel(after) }
  const compareRows = createRowSteps(models, splitConjuncts)
  const hasFilters = before.row_filters.length + after.row_filters.length > 0
  for (const each of moved) {
    const located = locate(each, models)
    if (each.isMoved) yield* compareReach(located, models.after)
    // A new relation without masks comes as it is.
    const columns = each.before || isMasked(located.relation, models) ? each.columns : []
    for (const column of columns) yield* compareColumn(column, located, models)
    if (each.isMoved && hasFilters) yield* compareRows(located)
  }
}

function isMasked(relation: Relation, { before, after }: Pair<AccessModel>): boolean {
  const names = [relation, bareRelation(relation)]
  return names.some(name => before.masksAt(name).size + after.masksAt(name).size > 0)
}

/** A relation that moved, by its names and by its reach. */
interface Located {
  readonly moved: Moved
  readonly formerly: Relation | undefined
  readonly relation: Relation
  readonly reach: Steps<Reach>
}

function locate(moved: Moved, models: Pair<AccessModel>): Located {
  const relation = asNamed(moved.after)
  const formerly = moved.before && asNamed(moved.before)
  const reach = {
    before: showReach(models.before, formerly),
    between: showReach(models.before, relation),
    after: showReach(models.after, relation),
  }
  return { moved, formerly, relation, reach }
}

function showReach(model: AccessModel, relation: Relation | undefined): Reach {
  return relation && model.reaches(relation) ? 'reachable' : 'none'
}

function* compareReach({ moved, relation, reach }: Located, model: AccessModel): Iterable<MovedPoint> {
  const { before, between, after } = reach
  if (before === between) return
  const subject = nameRelation(relation)
  const admission = model.admission(relation)
  const change: Change = {
    area: 'access',
    field: 'table_allowlist',
    subject,
    before,
    after,
    direction: REACH_DIRECTIONS[before][after],
    cause: admission === undefined ? ['table_allowlist'] : ['table_allowlist', admission],
  }
  const by = blame(reach, (from, to) => REACH_DIRECTIONS[from][to])
  yield { area: 'access', subject, change: before === after ? undefined : tellRelation(change, moved, by) }
}

/** The change of schema makes what it alone comes to, and what it opens and the policy then only narrows. */
function blame<State>({ before, between, after }: Steps<State>, direct: (from: State, to: State) => Direction) {
  const isNarrowed = direct(before, between) === 'widens' && direct(between, after) === 'narrows'
  return between === after || isNarrowed ? 'schema' : 'policy'
}

/** A guess is neutral unless more is shown. */
function tellGuess<Told extends Change>(change: Told, isGuess: boolean): Told & { readonly isGuess: boolean } {
  const direction = isGuess && change.direction === 'narrows' ? 'neutral' : change.direction
  return { ...change, direction, isGuess }
}

function tellRelation(change: Change, { before, after, isGuess }: Moved, by: MovedChange['by']): MovedChange {
  const isRenamed = before !== undefined && spellName(before) !== spellName(after)
  const told = { ...change, by, at: after.at, renamedFrom: isRenamed ? spellName(before) : undefined }
  return tellGuess(told, isRenamed && isGuess)
}

function* compareColumn(
  { before, after, isGuess }: ColumnPair,
  { moved, formerly, relation, reach }: Located,
  models: Pair<AccessModel>,
): Iterable<MovedPoint> {
  const shown: Steps<Masking> = {
    before: formerly && before ? showColumn(models.before, formerly, before) : 'none',
    between: showColumn(models.before, relation, after),
    after: showColumn(models.after, relation, after),
  }
  // Where its relation leaves reach and comes back, the names' comparison sees it come with that.
  if (shown.before === shown.between && reach.before === reach.between) return
  const name = foldCase(after.name)
  const point = { area: 'masking', subject: `${nameRelation(relation)}.${name}` } as const
  const direction = MASKING_DIRECTIONS[shown.before][shown.after]
  // What leaves with its relation goes without saying, and what comes in the clear with it, unless a rule waited for it.
  const hadRule = shown.between !== 'clear' && shown.between !== 'none'
  const isTold = reach.after === 'none' || (reach.before === 'none' && shown.after === 'clear' && !hadRule)
  if (isTold || direction === 'neutral') {
    yield { ...point, change: undefined }
    return
  }
  const rule = models.after.maskOn(relation, name)?.rule
  const was = moved.before && before && spellColumn(moved.before, before)
  const isRenamed = was !== undefined && was !== spellColumn(moved.after, after)
  const isOwnName = before === undefined || foldCase(before.name) !== name
  const change = {
    ...point,
    field: 'masking_rules',
    before: shown.before,
    after: shown.after,
    direction,
    cause: rule === undefined ? ['masking_rules'] : ['masking_rules', rule],
    by: blame(shown, (from, to) => MASKING_DIRECTIONS[from][to]),
    at: moved.isMoved && !isOwnName ? moved.after.at : after.at,
    renamedFrom: isRenamed ? was : undefined,
  } as const
  yield { ...point, change: tellGuess(change, isRenamed && (isGuess || moved.isGuess)) }
}

function spellColumn(relation: CatalogRelation, { name }: CatalogColumn): string {
  return `${spellName(relation)}.${foldCase(name)}`
}

/** How a column is shown. A binary one is NULL under any mask. */
export function showColumn(model: AccessModel, relation: Relation, { name, isBinary }: CatalogColumn): Masking {
  if (!model.reaches(relation)) return 'none'
  const kind = model.maskOn(relation, foldCase(name))?.kind
  return kind && isBinary ? 'null' : (kind ?? 'clear')
}

function createRowSteps(models: Pair<AccessModel>, splitConjuncts: SplitConjuncts) {
  const points = { describe: ({ relation }: { relation: Relation }) => ({ subject: nameRelation(relation) }) }
  const create = (pair: Pair<AccessModel>) =>
    createRowComparison({ models: pair, points, splitConjuncts, isShifted: () => false })
  const [schema, both] = [create({ before: models.before, after: models.before }), create(models)]

  return function* compareRows({ moved, formerly, relation, reach }: Located): Iterable<MovedPoint> {
    const origin = formerly ? { formerly } : {}
    const first = { relation, ...origin, reach: { before: reach.before, after: reach.between } }
    if (reach.before === reach.between && schema.direct(first) === 'neutral') return
    const net = { relation, ...origin, reach }
    const second = { relation, reach: { before: reach.between, after: reach.after } }
    const isOpened = reach.before === 'none' || schema.direct(first) === 'widens'
    const isKept = reach.between === reach.after && both.direct(second) === 'neutral'
    const by = isKept || (isOpened && both.direct(second) === 'narrows') ? 'schema' : 'policy'
    const [change] = both.compare(net).flatMap(group => [...group.list()])
    // A filter that waited for a new relation and is taken away: the names' comparison tells that.
    if (!change && reach.before === 'none' && mayWiden(both.direct(second))) return
    yield { area: 'rows', subject: nameRelation(relation), change: change && tellRelation(change, moved, by) }
  }
}
