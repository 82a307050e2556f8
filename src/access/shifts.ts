import type { Conjunct, RelationMention } from '../postgres/condition.ts'
import { foldCase } from '../text/fold-case.ts'
import type { RowComparison } from './compare-rows.ts'
import type { Point, Points } from './points.ts'
import { ANY_RELATION, nameRelation, type Relation } from './relation.ts'
import { findInCatalog, isInCatalog } from './system-catalog.ts'

/**
 * The relations that subqueries of filters read and that are not the same in both versions. Whether PgBeam applies a
 * profile to what a predicate reads is not said, so that such a predicate may let through other rows than before.
 */
export interface Shifts {
  isShifted(conjunct: Conjunct): boolean
  /** Finds all of them. Filters that read filtered relations pass a change on, in a circle too. */
  spread(changes: { isChanged(point: Point): boolean; rows: RowComparison }): void
}

/** More than any file that people write has; beyond it, whatever is read counts as changed. */
const MAX_READS = 50_000

export function createShifts(points: Points): Shifts {
  const shifted = new Set<string>()
  let isTangled = false

  return {
    isShifted: ({ reads }) =>
      reads.length > 0 && (isTangled || reads.some(read => listSources(read, points).some(each => shifted.has(each)))),
    spread({ isChanged, rows }) {
      const readers = findReaders(points, rows)
      isTangled = readers === undefined
      if (readers === undefined || readers.size === 0) return
      const pending = points.all.filter(point => isChanged(point) || rows.direct(point) !== 'neutral')
      for (let point = pending.pop(); point !== undefined; point = pending.pop()) {
        const news = listTargets(point.relation).filter(target => !shifted.has(target))
        for (const target of news) shifted.add(target)
        const concerned = news.flatMap(target => readers.get(target) ?? [])
        for (const reader of concerned) if (rows.direct(reader) !== 'neutral') pending.push(reader)
      }
    },
  }
}

/** The points whose filters read something, by what they read; undefined where there are too many. */
function findReaders(points: Points, rows: RowComparison): ReadonlyMap<string, readonly Point[]> | undefined {
  const readers = new Map<string, Point[]>()
  let left = MAX_READS
  for (const point of points.all) {
    for (const read of rows.listReads(point)) {
      left -= 1
      if (left < 0) return undefined
      for (const source of listSources(read, points)) {
        const known = readers.get(source) ?? []
        readers.set(source, known)
        known.push(point)
      }
    }
  }
  return readers
}

// What changes and what is read meet under the names of points, and under those of tables in whatever schema.

function listTargets(relation: Relation): string[] {
  return relation.table === undefined ? [nameRelation(relation)] : [nameRelation(relation), nameTable(relation.table)]
}

function listSources(read: RelationMention, points: Points): string[] {
  const table = foldCase(read.table)
  if (read.schema !== undefined) {
    const schema = foldCase(read.schema)
    const { relation } = points.find({ schema, table })
    return isInCatalog({ schema }) && relation.schema === undefined ? [] : [nameRelation(relation)]
  }
  // Where no rule holds for a table in every schema, it is in most of them like tables that nobody names.
  const isLikeAny = points.find({ table }).relation.table === undefined && findInCatalog(table) === undefined
  return isLikeAny ? [nameTable(table), nameRelation(ANY_RELATION)] : [nameTable(table)]
}

function nameTable(table: string): string {
  return `table ${table}`
}
