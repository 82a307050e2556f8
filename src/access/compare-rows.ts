import type { Change } from './change.ts'
import { conditionsDirection, type Direction } from './direction.ts'
import type { AccessModel } from './model.ts'
import { isSaidOfWider, type Models, type SplitConjuncts } from './pair.ts'
import { nameRelation, type Relation } from './relation.ts'

/** The rows of a relation in one version: none in reach, all, or those for which every condition holds. */
type Rows =
  | { readonly kind: 'none' | 'all' }
  | {
      readonly kind: 'filtered'
      readonly predicate: string
      readonly conditions: ReadonlySet<string>
      readonly rule: number
    }

/** The rows let through by row filters; where neither version has any, the relation's own change says it all. */
export function compareRows({
  models,
  relation,
  splitConjuncts,
}: {
  models: Models
  relation: Relation
  splitConjuncts: SplitConjuncts
}): Change[] {
  const before = describeRows(models.before, relation, splitConjuncts)
  const after = describeRows(models.after, relation, splitConjuncts)
  const direction = directRows(before, after)
  if (direction === 'neutral') return []
  const identifyRows = (wider: Relation) => ({
    before: identify(describeRows(models.before, wider, splitConjuncts)),
    after: identify(describeRows(models.after, wider, splitConjuncts)),
  })
  if (isSaidOfWider(relation, identifyRows(relation), identifyRows)) return []
  return [
    {
      area: 'rows',
      field: 'row_filters',
      subject: nameRelation(relation),
      before: show(before),
      after: show(after),
      direction,
      cause: after.kind === 'filtered' ? ['row_filters', after.rule] : ['row_filters'],
    },
  ]
}

function describeRows(model: AccessModel, relation: Relation, splitConjuncts: SplitConjuncts): Rows {
  if (!model.reaches(relation)) return { kind: 'none' }
  const filters = model.filters(relation)
  const predicates = filters.map(({ value }) => value.predicate)
  const conditions = new Set(predicates.flatMap(splitConjuncts))
  const [first] = filters
  if (!first || conditions.size === 0) return { kind: 'all' }
  const predicate = predicates.length === 1 ? first.value.predicate : predicates.map(each => `(${each})`).join(' AND ')
  return { kind: 'filtered', predicate, conditions, rule: first.place }
}

function directRows(before: Rows, after: Rows): Direction {
  if (before.kind !== 'filtered' && after.kind !== 'filtered') return 'neutral'
  if (before.kind === 'none') return 'widens'
  if (after.kind === 'none') return 'narrows'
  return conditionsDirection(conditionsOf(before), conditionsOf(after))
}

function conditionsOf(rows: Rows): ReadonlySet<string> {
  return rows.kind === 'filtered' ? rows.conditions : new Set()
}

function identify(rows: Rows): string {
  return rows.kind === 'filtered' ? JSON.stringify([...rows.conditions].toSorted()) : rows.kind
}

function show(rows: Rows): string {
  return rows.kind === 'filtered' ? rows.predicate : rows.kind
}
