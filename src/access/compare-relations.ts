import type { Path } from '../policy/finding.ts'
import { DEFAULTS, type Field, type Profile, STATEMENT_KINDS } from '../policy/schema.ts'
import type { Change } from './change.ts'
import { compareColumns, trackMasks } from './compare-columns.ts'
import { compareRows } from './compare-rows.ts'
import { REACH_DIRECTIONS } from './direction.ts'
import { type AccessModel, createModel } from './model.ts'
import { isSaidOfWider, type Models, type Pair, reachOf, type SplitConjuncts, type Versions } from './pair.ts'
import { ANY_RELATION, nameRelation, type Relation, RelationMap } from './relation.ts'
import { touchesRelations } from './statements.ts'

/** What there is before a policy exists: every statement refused, so that nothing is in reach. */
const NOTHING = createModel({ ...DEFAULTS, name: '', statement_rules: { allow: [], deny: [...STATEMENT_KINDS] } })

/** Access to relations, the masking of their columns and the filters on their rows. */
export function compareRelations({ before, after }: Versions, splitConjuncts: SplitConjuncts): Change[] {
  const models = { before: before ? createModel(before) : NOTHING, after: createModel(after) }
  const masks = trackMasks(models)
  const opening = before ? findOpening({ before, after }) : 'table_allowlist'
  return [...listRepresentatives(models)].flatMap(relation => [
    ...compareReach(models, relation, opening),
    ...compareColumns({ models, relation, masks }),
    ...compareRows({ models, relation, splitConjuncts }),
  ])
}

function listRepresentatives({ before, after }: Models): Iterable<Relation> {
  const representatives = new RelationMap<true>()
  for (const relation of [ANY_RELATION, ...before.mentions(), ...after.mentions()]) {
    representatives.getOrAdd(relation, () => true)
  }
  return representatives.relations()
}

/** The field whose edit makes the difference where statements that touch relations are refused in one version only. */
function findOpening({ before, after }: Pair<Profile>): 'access_mode' | 'statement_rules' {
  const isAccessMode = touchesRelations({ ...before, access_mode: after.access_mode }) === touchesRelations(after)
  return isAccessMode ? 'access_mode' : 'statement_rules'
}

function compareReach(models: Models, relation: Relation, opening: Field): Change[] {
  const { before, after } = reachOf(models, relation)
  if (before === after || isSaidOfWider(relation, { before, after }, wider => reachOf(models, wider))) return []
  const direction = REACH_DIRECTIONS[before][after]
  return [
    {
      area: 'access',
      ...blameReach(models, relation, opening),
      subject: nameRelation(relation),
      before,
      after,
      direction,
    },
  ]
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
