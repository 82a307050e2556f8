import type { Change } from './change.ts'
import { MASKING_DIRECTIONS, type Masking, type Reach } from './direction.ts'
import { isSaidOfWider, isSame, type Models, type Pair, reachOf } from './pair.ts'
import { bareRelation, nameRelation, type Relation, RelationMap } from './relation.ts'

/** The columns with rules filed under exactly one relation, in either version. */
interface MaskedColumns {
  all(relation: Relation): readonly string[]
  /** Those whose rules differ between the versions. */
  changed(relation: Relation): readonly string[]
}

/** Looks up masked columns, each relation once: a bare name's are asked for by every relation of that name. */
export function trackMasks({ before, after }: Models): MaskedColumns {
  const all = rememberByRelation(relation => [
    ...new Set([...before.masksAt(relation).keys(), ...after.masksAt(relation).keys()]),
  ])
  const changed = rememberByRelation(relation =>
    all(relation).filter(
      column => before.masksAt(relation).get(column)?.kind !== after.masksAt(relation).get(column)?.kind,
    ),
  )
  return { all, changed }
}

/** Columns that are shown otherwise than the relation's other columns, which need no saying beside the relation itself. */
export function compareColumns({
  models,
  relation,
  masks,
}: {
  models: Models
  relation: Relation
  masks: MaskedColumns
}): Change[] {
  const reach = reachOf(models, relation)
  const others = { before: unmasked(reach.before), after: unmasked(reach.after) }
  return listColumns(relation, reach, masks).flatMap(column => {
    const { before, after } = maskingOf(models, relation, column)
    if (before === after || isSame({ before, after }, others)) return []
    if (isSaidOfWider(relation, { before, after }, wider => maskingOf(models, wider, column))) return []
    const rule = models.after.maskOn(relation, column)?.rule
    return [
      {
        area: 'masking',
        field: 'masking_rules',
        subject: `${nameRelation(relation)}.${column}`,
        before,
        after,
        direction: MASKING_DIRECTIONS[before][after],
        cause: rule === undefined ? ['masking_rules'] : ['masking_rules', rule],
      },
    ]
  })
}

/** The columns that may be shown differently: all masked ones if the relation's reach changes, else those whose rules do. */
function listColumns(relation: Relation, reach: Pair<Reach>, masks: MaskedColumns): string[] {
  if (relation.table === undefined || (reach.before === 'none' && reach.after === 'none')) return []
  const list = reach.before === reach.after ? masks.changed : masks.all
  return [...new Set([...list(relation), ...list(bareRelation(relation))])]
}

function maskingOf({ before, after }: Models, relation: Relation, column: string): Pair<Masking> {
  return { before: before.masking(relation, column), after: after.masking(relation, column) }
}

function unmasked(reach: Reach): Masking {
  return reach === 'none' ? 'none' : 'clear'
}

function rememberByRelation<Value>(look: (relation: Relation) => Value): (relation: Relation) => Value {
  const known = new RelationMap<Value>()
  return relation => known.getOrAdd(relation, look)
}
