import type { CatalogColumn, CatalogRelation } from '../catalog/catalog.ts'
import { foldCase } from '../text/fold-case.ts'
import { indexSubjects, type SubjectIndex } from './index-subjects.ts'
import type { CatalogPair, ColumnPair, RelationPair } from './pair-catalogs.ts'
import { spellName } from './tables.ts'

/** What a change of schema did to names, so that the same policy means something else: a new or renamed relation or column. */
export interface Moved extends RelationPair {
  /** Whether the relation itself is new or renamed. */
  readonly isMoved: boolean
  /** The columns that are new or renamed, or that became binary or ceased to be; of a relation that moved, all. */
  readonly columns: readonly ColumnPair[]
}

/** A database before and after, with what moved. */
export interface MovedSchema extends CatalogPair {
  readonly moved: readonly Moved[]
  /** What subjects of changes mean at the base and at the head. */
  readonly subjects: { readonly base: SubjectIndex; readonly head: SubjectIndex }
  /** The pairs of what is at the base. */
  readonly heirs: Heirs
  /** The pairs of what is at the head. */
  readonly origins: Heirs
}

/** Pairs by one of their sides. */
interface Heirs {
  readonly relations: ReadonlyMap<CatalogRelation, RelationPair>
  readonly columns: ReadonlyMap<CatalogColumn, ColumnPair>
}

/** Finds what moved in a database, once for all policies. Linear. */
export function findMoved(pair: CatalogPair): MovedSchema {
  const { relations } = pair
  const columns = relations.flatMap(each => each.columns)
  const head = indexSubjects(pair.head)
  return {
    ...pair,
    moved: listMoved(pair),
    subjects: { base: pair.base === pair.head ? head : indexSubjects(pair.base), head },
    heirs: {
      relations: new Map(relations.flatMap(each => (each.before ? [[each.before, each]] : []))),
      columns: new Map(columns.flatMap(each => (each.before ? [[each.before, each]] : []))),
    },
    origins: {
      relations: new Map(relations.map(each => [each.after, each])),
      columns: new Map(columns.map(each => [each.after, each])),
    },
  }
}

/** Where a name differs only in the case of ASCII letters, nothing moved. */
function listMoved({ base, head, relations }: CatalogPair): Moved[] {
  if (base === head) return []
  return relations.flatMap(pair => {
    const isMoved = pair.before === undefined || spellName(pair.before) !== spellName(pair.after)
    const columns = isMoved ? pair.columns : pair.columns.filter(isColumnMoved)
    return isMoved || columns.length > 0 ? [{ ...pair, isMoved, columns }] : []
  })
}

function isColumnMoved({ before, after }: ColumnPair): boolean {
  return before === undefined || foldCase(before.name) !== foldCase(after.name) || before.isBinary !== after.isBinary
}
