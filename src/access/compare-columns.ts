import type { MaskingRule } from '../policy/schema.ts'
import type { Change } from './change.ts'
import type { ChangeGroup } from './change-group.ts'
import { directNamed, MASKING_DIRECTIONS, type Masking } from './direction.ts'
import { harmOfMask } from './harm.ts'
import type { Models, Pair } from './pair.ts'
import type { Point, Points } from './points.ts'
import { bareRelation, type Relation } from './relation.ts'

/** Columns that are masked alike, by what rules say, in either version. Either all of their names are in quotes or none. */
interface AlikeColumns extends Pair<MaskingRule['kind'] | undefined> {
  readonly columns: Set<string>
}

const NONE: ReadonlySet<string> = new Set()

/**
 * Compares the columns that either version names: on each relation those of its own rules, and those of its bare name's.
 * The latter, which all relations of the name share, are counted and not gone through.
 */
export function createColumnComparison(models: Models, points: Points): (point: Point) => Iterable<ChangeGroup> {
  const shared = new Map<string | undefined, readonly AlikeColumns[]>()

  return function* compareColumns(point) {
    const { relation, reach } = point
    if (reach.before === 'none' && reach.after === 'none') return
    const own = relation.schema === undefined ? NONE : listColumns(models, relation)
    for (const alike of groupAlike(models, relation, own)) yield* compareAlike(point, alike, NONE)
    for (const alike of groupShared(relation)) yield* compareAlike(point, alike, own)
  }

  function groupShared(relation: Relation): readonly AlikeColumns[] {
    const known = shared.get(relation.table)
    if (known) return known
    const bare = bareRelation(relation)
    const alike = groupAlike(models, bare, listColumns(models, bare))
    if (alike.length > 0) shared.set(relation.table, alike)
    return alike
  }

  function* compareAlike(point: Point, alike: AlikeColumns, except: ReadonlySet<string>): Iterable<ChangeGroup> {
    const { columns } = alike
    const { relation, reach } = point
    const before: Masking = reach.before === 'none' ? 'none' : (alike.before ?? 'clear')
    const after: Masking = reach.after === 'none' ? 'none' : (alike.after ?? 'clear')
    const count = columns.size - [...except].filter(column => columns.has(column)).length
    if (before === after || count === 0) return
    const [first] = columns
    const direction = directNamed(MASKING_DIRECTIONS[before][after], relation.schema, relation.table, first)
    const { subject, ...scope } = points.describe(point)
    yield {
      field: 'masking_rules',
      direction,
      harm: harmOfMask(before, after),
      count,
      *list(): Iterable<Change> {
        for (const column of columns) {
          if (except.has(column)) continue
          const rule = models.after.maskOn(relation, column)?.rule
          yield {
            area: 'masking',
            field: 'masking_rules',
            subject: `${subject}.${column}`,
            ...scope,
            before,
            after,
            direction,
            cause: rule === undefined ? ['masking_rules'] : ['masking_rules', rule],
          }
        }
      },
    }
  }
}

/** The columns that rules for exactly this relation name, in either version. */
function listColumns({ before, after }: Models, relation: Relation): ReadonlySet<string> {
  const [was, is] = [before.masksAt(relation), after.masksAt(relation)]
  return was.size === 0 && is.size === 0 ? NONE : new Set([...was.keys(), ...is.keys()])
}

function groupAlike(
  { before, after }: Models,
  relation: Relation,
  columns: ReadonlySet<string>,
): readonly AlikeColumns[] {
  if (columns.size === 0) return []
  const groups = new Map<string, AlikeColumns>()
  for (const column of columns) {
    const kinds = { before: before.maskOn(relation, column)?.kind, after: after.maskOn(relation, column)?.kind }
    const key = `${kinds.before} ${kinds.after} ${column.startsWith('"')}`
    const known = groups.get(key) ?? { ...kinds, columns: new Set() }
    groups.set(key, known)
    known.columns.add(column)
  }
  return [...groups.values()]
}
