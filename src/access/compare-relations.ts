import type { Path } from '../policy/finding.ts'
import { DEFAULTS, STATEMENT_KINDS } from '../policy/schema.ts'
import type { Change } from './change.ts'
import { compareColumns, trackMasks } from './compare-columns.ts'
import { compareRows } from './compare-rows.ts'
import { REACH_DIRECTIONS } from './direction.ts'
import { createModel, type Obstacle } from './model.ts'
import { isSaidOfWider, type Models, reachOf, type SplitConjuncts, type Versions } from './pair.ts'
import { ANY_RELATION, nameRelation, type Relation, RelationMap } from './relation.ts'

/** What there is before a policy exists: every statement refused, so that nothing is in reach. */
const NOTHING = createModel({ ...DEFAULTS, name: '', statement_rules: { allow: [], deny: [...STATEMENT_KINDS] } })

/** Access to relations, the masking of their columns and the filters on their rows. */
export function compareRelations({ before, after }: Versions, splitConjuncts: SplitConjuncts): Change[] {
  const models = { before: before ? createModel(before) : NOTHING, after: createModel(after) }
  const masks = trackMasks(models)
  return [...listRepresentatives(models)].flatMap(relation => [
    ...compareReach(models, relation),
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

function compareReach(models: Models, relation: Relation): Change[] {
  const { before, after } = reachOf(models, relation)
  if (before === after || isSaidOfWider(relation, { before, after }, wider => reachOf(models, wider))) return []
  const direction = REACH_DIRECTIONS[before][after]
  return [
    { area: 'access', ...blameReach(models, relation), subject: nameRelation(relation), before, after, direction },
  ]
}

/** The obstacle that came, or the one that went, and where the new version shows it. */
function blameReach({ before, after }: Models, relation: Relation): { field: Obstacle['field']; cause: Path } {
  const came = after.obstacle(relation)
  if (came) return { field: came.field, cause: 'entry' in came ? [came.field, came.entry] : [came.field] }
  const admission = after.admission(relation)
  const went = before === NOTHING ? undefined : before.obstacle(relation)
  if (went && went.field !== 'table_allowlist') return { field: went.field, cause: [went.field] }
  return {
    field: 'table_allowlist',
    cause: admission === undefined ? ['table_allowlist'] : ['table_allowlist', admission],
  }
}
