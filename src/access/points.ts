import type { Reach } from './direction.ts'
import type { AccessModel } from './model.ts'
import { isSame, type Models, type Pair } from './pair.ts'
import { ANY_RELATION, bareRelation, nameRelation, type Relation, RelationMap } from './relation.ts'

/** A relation, or what stands for those that nobody names, and whether it is in reach. */
export interface Point {
  readonly relation: Relation
  /** What the relation was called in the earlier version, where that is known to be something else. */
  readonly formerly?: Relation
  readonly reach: Pair<Reach>
}

/** The points at which two versions are compared. What holds at all of them holds everywhere. */
export interface Points {
  readonly all: readonly Point[]
  /** The point that stands for a relation. */
  find(relation: Relation): Point
  /** What a change at a point is about. */
  describe(point: Point): { readonly subject: string; readonly every_schema?: true }
}

/**
 * Every relation that either version names, every bare name, which stands for the schemas in which nobody names it, and
 * one relation that nobody names. So each that is named speaks for itself, and the rest are alike.
 */
export function listPoints(models: Models): Points {
  const points = new RelationMap<Point>()
  const create = (relation: Relation): Point => ({
    relation,
    reach: { before: reachIn(models.before, relation), after: reachIn(models.after, relation) },
  })
  const any = points.getOrAdd(ANY_RELATION, create)
  for (const relation of models.before.names()) points.getOrAdd(relation, create)
  for (const relation of models.after.names()) points.getOrAdd(relation, create)
  const find = (relation: Relation) => points.get(relation) ?? points.get(bareRelation(relation)) ?? any
  for (const relation of [...models.before.namesakes(), ...models.after.namesakes()]) {
    // A catalog's relation shares the rules of its bare name, so that it can differ from it in reach alone.
    if (!isSame(create(relation).reach, find(bareRelation(relation)).reach)) points.getOrAdd(relation, create)
  }
  const all = [...points.relations()].map(find)
  const qualified = new Set(all.map(({ relation }) => (relation.schema === undefined ? undefined : relation.table)))
  return {
    all,
    find,
    describe({ relation }) {
      const isEverywhere =
        relation.schema === undefined && relation.table !== undefined && !qualified.has(relation.table)
      const subject = nameRelation(relation)
      return isEverywhere ? { subject, every_schema: true } : { subject }
    },
  }
}

function reachIn(model: AccessModel, relation: Relation): Reach {
  return model.reaches(relation) ? 'reachable' : 'none'
}
