import { createModel } from '../access/model.ts'
import type { Versions } from '../access/pair.ts'
import { listPoints } from '../access/points.ts'
import { nameRelation } from '../access/relation.ts'
import { type CatalogRelation, findColumns } from '../catalog/catalog.ts'
import { asNamed, spellName, type Tables } from './tables.ts'

/** The relations of the databases that a subject stands for. */
export interface StoodFor {
  readonly count: number
  /** Those that may be told, as `schema.table`; of many, the first. */
  readonly names: readonly string[]
}

/** Of one subject, and of all of a policy. */
const MOST_NAMES = 1_000
const MOST_NAMES_IN_ALL = 10_000

/** Names what `*` and `*.table` stand for in the changes of a policy: what neither version names otherwise. Undefined for other subjects. */
export function createExpansion(
  versions: Versions,
  { catalogs, mayName }: Tables,
): (area: string, subject: string) => StoodFor | undefined {
  let groups: ReadonlyMap<string, readonly CatalogRelation[]> | undefined
  let left = MOST_NAMES_IN_ALL
  return (area, subject) => {
    if (!subject.startsWith('*') || catalogs.length === 0) return undefined
    groups ??= groupByPoint(
      versions,
      catalogs.flatMap(({ relations }) => relations),
    )
    const end = area === 'masking' ? subject.lastIndexOf('.') : subject.length
    const column = subject.slice(end + 1)
    const relations = (groups.get(subject.slice(0, end)) ?? []).filter(
      relation => column === '' || !relation.isComplete || findColumns(relation, column).length > 0,
    )
    const names = [...new Set(relations.filter(mayName).map(spellName))].slice(0, Math.min(MOST_NAMES, left))
    left -= names.length
    return { count: new Set(relations.map(spellName)).size, names }
  }
}

function groupByPoint(
  { before, after }: Versions,
  relations: readonly CatalogRelation[],
): Map<string, readonly CatalogRelation[]> {
  const points = listPoints({ before: createModel(before ?? after), after: createModel(after) })
  const groups = new Map<string, CatalogRelation[]>()
  for (const relation of relations) {
    const point = nameRelation(points.find(asNamed(relation)).relation)
    const group = groups.get(point)
    if (group) group.push(relation)
    else groups.set(point, [relation])
  }
  return groups
}
