import type { Change } from '../access/change.ts'
import { createRowComparison } from '../access/compare-rows.ts'
import { MASKING_DIRECTIONS, type Masking, REACH_DIRECTIONS, type Reach } from '../access/direction.ts'
import type { AccessModel } from '../access/model.ts'
import type { Models, SplitConjuncts } from '../access/pair.ts'
import type { Point } from '../access/points.ts'
import type { Relation } from '../access/relation.ts'
import { nameRelation } from '../access/relation.ts'
import type { CatalogColumn, CatalogRelation, Place } from '../catalog/catalog.ts'
import { foldCase } from '../text/fold-case.ts'
import type { Moved } from './moved.ts'
import type { ColumnPair } from './pair-catalogs.ts'
import { asNamed, spellName } from './tables.ts'

/** A change at a relation or column of a database, whatever it was called before. */
export interface MovedChange extends Change {
  /** Where the database has it from; undefined where no file tells. */
  readonly at: Place | undefined
  /** What it was called. */
  readonly renamedFrom: string | undefined
  /** Whether that is only probable. */
  readonly isGuess: boolean
}

/** Compares what two versions of a policy show of moved relations: the first as they were, the second as they are. */
export function* compareMoved({
  moved,
  models,
  splitConjuncts,
}: {
  moved: readonly Moved[]
  models: Models
  splitConjuncts: SplitConjuncts
}): Iterable<MovedChange> {
  const points = { describe: ({ relation }: Point) => ({ subject: nameRelation(relation) }) }
  const rows = createRowComparison({ models, points, splitConjuncts, isShifted: () => false })
  for (const each of moved) {
    const point = locate(each, models)
    const described = describeOrigin(each.before, each.after, each.isGuess)
    const { reach } = point
    if (reach.before !== reach.after) yield { ...describeReach(point, models.after), ...described }
    for (const column of each.columns) yield* compareColumn({ column, point, models, moved: each })
    for (const group of rows.compare(point)) for (const change of group.list()) yield { ...change, ...described }
  }
}

function locate({ before, after }: Moved, models: Models): Point {
  const relation = asNamed(after)
  const formerly = before && asNamed(before)
  return {
    relation,
    ...(formerly ? { formerly } : {}),
    reach: {
      before: formerly && models.before.reaches(formerly) ? 'reachable' : 'none',
      after: models.after.reaches(relation) ? 'reachable' : 'none',
    },
  }
}

function describeOrigin(
  before: CatalogRelation | undefined,
  after: CatalogRelation,
  isGuess: boolean,
): Pick<MovedChange, 'at' | 'renamedFrom' | 'isGuess'> {
  const isRenamed = before !== undefined && spellName(before) !== spellName(after)
  return { at: after.at, renamedFrom: isRenamed ? spellName(before) : undefined, isGuess: isRenamed && isGuess }
}

function describeReach({ relation, reach: { before, after } }: Point, model: AccessModel): Change {
  const admission = model.admission(relation)
  return {
    area: 'access',
    field: 'table_allowlist',
    subject: nameRelation(relation),
    before,
    after,
    direction: REACH_DIRECTIONS[before][after],
    cause: admission === undefined ? ['table_allowlist'] : ['table_allowlist', admission],
  }
}

function* compareColumn({
  column: { before, after, isGuess },
  point: { relation, formerly, reach },
  models,
  moved,
}: {
  column: ColumnPair
  point: Point
  models: Models
  moved: Moved
}): Iterable<MovedChange> {
  // What leaves with its relation goes without saying, and what comes in the clear with it.
  if (reach.after === 'none') return
  const was =
    formerly && before ? mask(models.before, { relation: formerly, column: before, reach: reach.before }) : 'none'
  const is = mask(models.after, { relation, column: after, reach: reach.after })
  if (was === is || (reach.before === 'none' && is === 'clear')) return
  const direction = MASKING_DIRECTIONS[was][is]
  if (direction === 'neutral') return
  const name = foldCase(after.name)
  const rule = models.after.maskOn(relation, name)?.rule
  const isRenamed =
    moved.before !== undefined &&
    before !== undefined &&
    spellColumn(moved.before, before) !== spellColumn(moved.after, after)
  yield {
    area: 'masking',
    field: 'masking_rules',
    subject: `${nameRelation(relation)}.${name}`,
    before: was,
    after: is,
    direction,
    cause: rule === undefined ? ['masking_rules'] : ['masking_rules', rule],
    at: before === undefined || foldCase(before.name) !== name ? after.at : (moved.after.at ?? after.at),
    renamedFrom: isRenamed ? spellColumn(moved.before, before) : undefined,
    isGuess: isRenamed && (isGuess || moved.isGuess),
  }
}

function spellColumn(relation: CatalogRelation, { name }: CatalogColumn): string {
  return `${spellName(relation)}.${foldCase(name)}`
}

/** How a column is shown. A binary one is NULL under any mask. */
function mask(
  model: AccessModel,
  { relation, column, reach }: { relation: Relation; column: CatalogColumn; reach: Reach },
): Masking {
  if (reach === 'none') return 'none'
  const kind = model.maskOn(relation, foldCase(column.name))?.kind
  if (kind === undefined) return 'clear'
  return column.isBinary ? 'null' : kind
}
