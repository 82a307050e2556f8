import type { AccessModel } from '../access/model.ts'
import { ANY_RELATION, bareRelation, nameRelation, type Relation, RelationMap } from '../access/relation.ts'
import { SYSTEM_SCHEMAS } from '../access/system-catalog.ts'
import type { CatalogRelation, RelationKind } from '../catalog/catalog.ts'
import { asNamed, type Tables } from '../exposure/tables.ts'
import { compareText } from '../text/compare.ts'
import { foldCase } from '../text/fold-case.ts'

/** A relation, or what stands for those that nobody names, with the columns that access is told of. */
export interface ListedRelation {
  readonly relation: Relation
  readonly subject: string
  readonly kind: RelationKind | undefined
  readonly columns: readonly ListedColumn[]
}

export interface ListedColumn {
  /** `*`: every column not listed. */
  readonly name: string
  /** Whether it is NULL under any mask, in every database that has it. */
  readonly isBinary: boolean
}

export interface RelationList {
  readonly relations: readonly ListedRelation[]
  /** How many relations may not be named. */
  readonly unnamed: number
}

/** Every column that is not listed. */
export const ANY_COLUMN: ListedColumn = { name: '*', isBinary: false }

/** Thrown where a map would have more points than anybody could use. */
export class TooLargeError extends Error {
  override readonly name = 'TooLargeError'
  constructor() {
    super('There are too many policies, relations and columns for a map of them')
  }
}

/** The most points of a map: a policy by a column of a relation. A hundred policies over 2,000 tables have some two million. */
const MOST_POINTS = 50_000_000

/** PostgreSQL does not read what it does not call by name: a counter holds nothing of anybody. */
const LEFT_OUT: ReadonlySet<RelationKind> = new Set(['sequence'])

/**
 * The relations of the catalogs, those that policies name, and what stands for the rest: for each bare name, the schemas in
 * which it is not listed; for the others, one; and one for each schema of PostgreSQL’s own. So that what holds at all of them holds everywhere.
 */
export function listRelations({
  models,
  tables,
}: {
  models: readonly AccessModel[]
  /** Undefined where nothing is known of the databases. */
  tables: Tables | undefined
}): RelationList {
  const found = new RelationMap<CatalogRelation[]>()
  const unnamed = new Set<string>()
  for (const { relations } of tables?.catalogs ?? []) {
    for (const relation of relations) {
      if (LEFT_OUT.has(relation.kind)) continue
      const named = asNamed(relation)
      if (tables?.mayName(relation)) found.getOrAdd(named, () => []).push(relation)
      else unnamed.add(nameRelation(named))
    }
  }
  found.getOrAdd(ANY_RELATION, () => [])
  // Whatever lists say, these stay readable, so that nothing else stands for them.
  for (const schema of SYSTEM_SCHEMAS) found.getOrAdd({ schema }, () => [])
  for (const model of models) {
    for (const relation of model.names()) found.getOrAdd(relation, () => [])
    for (const relation of model.namesakes()) found.getOrAdd(relation, () => [])
  }
  const listColumns = createColumnList(models)
  const relations = [...found.relations()].sort(compareRelations).map((relation): ListedRelation => {
    const described = found.get(relation) ?? []
    const subject = relation.table === undefined && relation.schema ? `${relation.schema}.*` : nameRelation(relation)
    return { relation, subject, kind: described[0]?.kind, columns: listColumns(relation, described) }
  })
  return { relations, unnamed: unnamed.size }
}

/** By schema and name; bare names after all others, then what nobody names, and PostgreSQL’s own. */
function compareRelations(one: Relation, other: Relation): number {
  const rank = ({ schema, table }: Relation) =>
    table === undefined ? (schema === undefined ? 2 : 3) : Number(schema === undefined)
  return (
    rank(one) - rank(other) ||
    compareText(one.schema ?? '', other.schema ?? '') ||
    compareText(one.table ?? '', other.table ?? '')
  )
}

function createColumnList(
  models: readonly AccessModel[],
): (relation: Relation, described: readonly CatalogRelation[]) => readonly ListedColumn[] {
  let points = 0
  const count = (columns: number) => {
    points += columns * models.length
    if (points > MOST_POINTS) throw new TooLargeError()
  }

  /** Columns that masks name: of the relation itself, and of its name in every schema. */
  function listMasked(relation: Relation): Set<string> {
    const names = new Set<string>()
    for (const model of models) {
      const maps = new Set([model.masksAt(relation), model.masksAt(bareRelation(relation))])
      for (const masks of maps) {
        count(masks.size / models.length)
        for (const name of masks.keys()) names.add(name)
      }
    }
    return names
  }

  return (relation, described) => {
    const isComplete = described.length > 0 && described.every(each => each.isComplete)
    const columns = uniteColumns(described)
    if (!isComplete) {
      const masked = [...listMasked(relation)].sort(compareText)
      for (const name of masked) if (!columns.has(name)) columns.set(name, { name, isBinary: false })
    }
    count(columns.size + 1)
    return [...columns.values(), ...(isComplete ? [] : [ANY_COLUMN])]
  }
}

/** The columns of a relation in all databases that have it, by the names that PgBeam tells apart. */
function uniteColumns(described: readonly CatalogRelation[]): Map<string, ListedColumn> {
  const columns = new Map<string, ListedColumn>()
  for (const relation of described) {
    for (const column of relation.columns) {
      const name = foldCase(column.name)
      const isBinary = column.isBinary && (columns.get(name)?.isBinary ?? true)
      columns.set(name, { name, isBinary })
    }
  }
  return columns
}
