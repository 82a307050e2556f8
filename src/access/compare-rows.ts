import type { Conjunct, RelationMention } from '../postgres/condition.ts'
import { ConjunctList, createProver, type Filter, type Prover } from '../postgres/filter.ts'
import { type ChangeGroup, groupOne } from './change-group.ts'
import { type Direction, directNamed, type Reach } from './direction.ts'
import { type Harm, harmOfRows } from './harm.ts'
import type { AccessModel } from './model.ts'
import type { Models, Pair, SplitConjuncts } from './pair.ts'
import type { Point, Points } from './points.ts'
import { bareRelation, type Relation, RelationMap } from './relation.ts'

/** The rows of a relation in one version: none in reach, all, or those for which every filter holds. */
type Rows = { readonly kind: 'none' | 'all' } | FilteredRows

interface FilteredRows {
  readonly kind: 'filtered'
  readonly filter: Filter
  /** The filters of the relation's bare name, then its own. */
  readonly rules: readonly RelationFilters[]
}

/** The filters that name one relation, or one bare name. */
interface RelationFilters {
  readonly predicates: readonly string[]
  /** The place of the first in `row_filters`. */
  readonly first: number | undefined
  readonly list: ConjunctList
  readonly isReadable: boolean
}

export interface RowComparison {
  /** The change of a relation's rows; where neither version filters any, that of the relation says it all. */
  compare(point: Point): readonly ChangeGroup[]
  direct(point: Point): Direction
  /** What subqueries of the filters on a relation read that may be kept, which are among those before. */
  listReads(point: Point): Iterable<RelationMention>
}

export function createRowComparison({
  models,
  points,
  splitConjuncts,
  isShifted,
}: {
  models: Models
  points: Pick<Points, 'describe'>
  splitConjuncts: SplitConjuncts
  /** Whether a subquery of the conjunct reads what is not the same in both versions. */
  isShifted: (conjunct: Conjunct) => boolean
}): RowComparison {
  const prover = createProver(isShifted)
  const describe = {
    before: describeRows(models.before, splitConjuncts),
    after: describeRows(models.after, splitConjuncts),
  }

  function describeBoth({ relation, formerly = relation, reach }: Point): Pair<Rows> {
    return { before: describe.before(formerly, reach.before), after: describe.after(relation, reach.after) }
  }

  function direct(point: Point): Direction {
    const { schema, table } = point.relation
    return directNamed(directRows(describeBoth(point), prover), schema, table)
  }

  return {
    direct,
    compare(point) {
      const direction = direct(point)
      if (direction === 'neutral') return []
      const { before, after } = describeBoth(point)
      const place = after.kind === 'filtered' ? after.rules[0]?.first : undefined
      return [
        groupOne({ field: 'row_filters', direction, harm: judgeRows(before, after) }, () => ({
          area: 'rows',
          ...points.describe(point),
          before: show(before),
          after: show(after),
          cause: place === undefined ? ['row_filters'] : ['row_filters', place],
        })),
      ]
    },
    *listReads(point) {
      for (const { reads } of filterOf(describeBoth(point).before)) yield* reads
    },
  }
}

const NO_ROWS: Rows = { kind: 'none' }
const ALL_ROWS: Rows = { kind: 'all' }

/** Looks up a relation's rows. What is filed under a bare name is read once for all relations of that name. */
function describeRows(model: AccessModel, splitConjuncts: SplitConjuncts): (relation: Relation, reach: Reach) => Rows {
  const known = new RelationMap<RelationFilters>()

  function readFilters(relation: Relation): RelationFilters {
    const entries = model.filtersAt(relation)
    const predicates = entries.map(({ value }) => value.predicate)
    return {
      predicates,
      first: entries[0]?.place,
      list: new ConjunctList(predicates.flatMap(predicate => splitConjuncts(predicate) ?? readAsWritten(predicate))),
      isReadable: predicates.every(predicate => splitConjuncts(predicate) !== undefined),
    }
  }

  return (relation, reach) => {
    if (reach === 'none') return NO_ROWS
    const names = relation.schema === undefined ? [relation] : [bareRelation(relation), relation]
    const named = names.filter(name => model.filtersAt(name).length > 0)
    if (named.length === 0) return ALL_ROWS
    const rules = named.map(name => known.getOrAdd(name, readFilters)).filter(({ list }) => list.conjuncts.length > 0)
    return rules.length === 0 ? ALL_ROWS : { kind: 'filtered', filter: rules.map(({ list }) => list), rules }
  }
}

/** A predicate that cannot be read, which is the same only where it is written alike. */
function readAsWritten(predicate: string): Conjunct {
  return { spelling: predicate, condition: { kind: 'opaque', spelling: predicate }, isSteady: false, reads: [] }
}

function directRows({ before, after }: Pair<Rows>, prover: Prover): Direction {
  if (before.kind !== 'filtered' && after.kind !== 'filtered') return 'neutral'
  if (before.kind === 'none') return 'widens'
  if (after.kind === 'none') return 'narrows'
  const [was, is] = [filterOf(before), filterOf(after)]
  const narrows = prover.isWithin(is, was)
  const widens = prover.isWithin(was, is)
  if (narrows && widens) return 'neutral'
  if (!isReadable(before) || !isReadable(after) || narrows === widens) return 'unclear'
  return narrows ? 'narrows' : 'widens'
}

/** Without showing predicates, which is costly where there are many. */
function judgeRows(before: Rows, after: Rows): Harm {
  const [was, is] = [before, after].map(({ kind }) => (kind === 'filtered' ? 'a predicate' : kind))
  return harmOfRows(was ?? 'none', is ?? 'none')
}

function filterOf(rows: Rows): Filter {
  return rows.kind === 'filtered' ? rows.filter : []
}

function isReadable(rows: Rows): boolean {
  return rows.kind !== 'filtered' || rows.rules.every(rule => rule.isReadable)
}

function show(rows: Rows): string {
  if (rows.kind !== 'filtered') return rows.kind
  const predicates = rows.rules.flatMap(rule => rule.predicates)
  const [first = ''] = predicates
  const isPlain = predicates.length === 1 && !WORDS.test(first)
  return isPlain ? first : predicates.map(predicate => `(${predicate})`).join(' AND ')
}

/** What stands for no rows and for all: a column that is called so is another thing. */
const WORDS = /^\s*(?:none|all)\s*$/i
