import type { Change } from '../access/change.ts'
import { type StandIns, splitSubject } from './stand-ins.ts'
import { spellName, type Tables } from './tables.ts'

/** The relations of the databases that a subject stands for. */
export interface StoodFor {
  readonly count: number
  /** Those that may be told, as `schema.table`; of many, the first. */
  readonly names: readonly string[]
}

/** Of one subject, and of all of a policy. */
const MOST_NAMES = 1_000
const MOST_NAMES_IN_ALL = 10_000

/** Names what `*` and `*.table` stand for in the changes of a policy. Undefined for other subjects. */
export function createExpansion({
  tables,
  standIns,
  isTold,
}: {
  tables: Tables
  standIns: StandIns
  /** Whether what happens at a relation or column that a subject stands for is told of that itself. */
  isTold: (place: Pick<Change, 'area' | 'subject'>) => boolean
}): (place: Pick<Change, 'area' | 'subject'>) => StoodFor | undefined {
  let left = MOST_NAMES_IN_ALL
  return place => {
    if (!place.subject.startsWith('*') || tables.catalogs.length === 0) return undefined
    const relations = standIns.list(place).filter(relation => !isTold(nameIn(place, spellName(relation))))
    const names = [...new Set(relations.filter(tables.mayName).map(spellName))].slice(0, Math.min(MOST_NAMES, left))
    left -= names.length
    return { count: new Set(relations.map(spellName)).size, names }
  }
}

/** The place of a relation, or of its column, that a place with `*` stands for. */
export function nameIn(place: Pick<Change, 'area' | 'subject'>, relation: string): Pick<Change, 'area' | 'subject'> {
  const { column } = splitSubject(place)
  return { area: place.area, subject: column === undefined ? relation : `${relation}.${column}` }
}
