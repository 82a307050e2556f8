import type { Path } from '../policy/finding.ts'
import { DEFAULTS, type Field, type Profile, STATEMENT_KINDS } from '../policy/schema.ts'
import { type ChangeGroup, groupOne } from './change-group.ts'
import { createColumnComparison } from './compare-columns.ts'
import { createRowComparison } from './compare-rows.ts'
import { directNamed, REACH_DIRECTIONS } from './direction.ts'
import { harmOfReach } from './harm.ts'
import { type AccessModel, createModel } from './model.ts'
import type { Models, Pair, SplitConjuncts, Versions } from './pair.ts'
import { listPoints, type Point, type Points } from './points.ts'
import type { Relation } from './relation.ts'
import { createShifts } from './shifts.ts'
import { touchesRelations } from './statements.ts'

/** What there is before a policy exists: every statement refused, so that nothing is in reach. */
const NOTHING = createModel({ ...DEFAULTS, name: '', statement_rules: { allow: [], deny: [...STATEMENT_KINDS] } })

/** Access to relations, the masking of their columns and the filters on their rows, point by point. */
export function* compareRelations({ before, after }: Versions, splitConjuncts: SplitConjuncts): Generator<ChangeGroup> {
  const models = { before: before ? createModel(before) : NOTHING, after: createModel(after) }
  const points = listPoints(models)
  const opening = before ? findOpening({ before, after }) : 'table_allowlist'
  const compareReach = createReachComparison({ models, points, opening })
  const compareColumns = createColumnComparison(models, points)
  const shifts = createShifts(points)
  const rows = createRowComparison({ models, points, splitConjuncts, isShifted: shifts.isShifted })
  const predicates = [before, after].flatMap(policy => policy?.row_filters.map(({ predicate }) => predicate) ?? [])
  if (predicates.some(predicate => splitConjuncts(predicate)?.some(({ reads }) => reads.length > 0))) {
    shifts.spread({ rows, isChanged: point => hasAny(compareReach(point)) || hasAny(compareColumns(point)) })
  }
  for (const point of points.all) {
    yield* compareReach(point)
    yield* compareColumns(point)
    yield* rows.compare(point)
  }
}

function hasAny(groups: Iterable<ChangeGroup>): boolean {
  for (const _ of groups) return true
  return false
}

/** The field whose edit makes the difference where statements that touch relations are refused in one version only. */
function findOpening({ before, after }: Pair<Profile>): 'access_mode' | 'statement_rules' {
  const isAccessMode = touchesRelations({ ...before, access_mode: after.access_mode }) === touchesRelations(after)
  return isAccessMode ? 'access_mode' : 'statement_rules'
}

function createReachComparison({
  models,
  points,
  opening,
}: {
  models: Models
  points: Points
  opening: Field
}): (point: Point) => readonly ChangeGroup[] {
  return point => {
    const { relation, reach } = point
    const { before, after } = reach
    if (before === after) return []
    const direction = directNamed(REACH_DIRECTIONS[before][after], relation.schema, relation.table)
    const { field, cause } = blameReach(models, relation, opening)
    const place = points.describe(point)
    const harm = harmOfReach(place.subject)
    return [groupOne({ field, direction, harm }, () => ({ area: 'access', ...place, before, after, cause }))]
  }
}

/** What came in the way or went out of it, and where the new version shows that. */
function blameReach({ before, after }: Models, relation: Relation, opening: Field): { field: Field; cause: Path } {
  const came = after.obstacle(relation)
  const obstacle = came ?? before.obstacle(relation)
  switch (obstacle?.kind) {
    case 'no-statements':
      return { field: opening, cause: locateAdmission(after, relation, opening) }
    case 'denied':
      return { field: 'table_denylist', cause: came ? ['table_denylist', obstacle.entry] : ['table_denylist'] }
    default:
      return { field: 'table_allowlist', cause: locateAdmission(after, relation, 'table_allowlist') }
  }
}

function locateAdmission(after: AccessModel, relation: Relation, field: Field): Path {
  const admission = field === 'table_allowlist' ? after.admission(relation) : undefined
  return admission === undefined ? [field] : [field, admission]
}
