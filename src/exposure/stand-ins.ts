import type { Change } from '../access/change.ts'
import { createModel } from '../access/model.ts'
import type { Versions } from '../access/pair.ts'
import { listPoints, type Points } from '../access/points.ts'
import { nameRelation } from '../access/relation.ts'
import { type Catalog, type CatalogRelation, findColumns } from '../catalog/catalog.ts'
import { asNamed } from './tables.ts'

/** The relations that subjects with `*` stand for: those that neither version of a policy names otherwise. */
export interface StandIns {
  /** Of a subject `*` or `*.table`; with a column, those that have it or may have it. */
  list(place: Pick<Change, 'area' | 'subject'>): readonly CatalogRelation[]
}

/** Of a subject, the relation's part and the column's. */
export function splitSubject({ area, subject }: Pick<Change, 'area' | 'subject'>): {
  readonly relation: string
  readonly column: string | undefined
} {
  if (area !== 'masking') return { relation: subject, column: undefined }
  const end = subject.lastIndexOf('.')
  return { relation: subject.slice(0, end), column: subject.slice(end + 1) }
}

/** Linear in the relations, once it is asked. */
export function createStandIns({ before, after }: Versions, catalogs: readonly Catalog[]): StandIns {
  let groups: ReadonlyMap<string, readonly CatalogRelation[]> | undefined
  return {
    list(place) {
      groups ??= groupByPoint(listPoints({ before: createModel(before ?? after), after: createModel(after) }), catalogs)
      const { relation, column } = splitSubject(place)
      const all = groups.get(relation) ?? []
      return column === undefined ? all : all.filter(each => !each.isComplete || findColumns(each, column).length > 0)
    },
  }
}

function groupByPoint(points: Points, catalogs: readonly Catalog[]): Map<string, CatalogRelation[]> {
  const groups = new Map<string, CatalogRelation[]>()
  for (const { relations } of catalogs) {
    for (const relation of relations) {
      const point = nameRelation(points.find(asNamed(relation)).relation)
      const group = groups.get(point)
      if (group) group.push(relation)
      else groups.set(point, [relation])
    }
  }
  return groups
}
