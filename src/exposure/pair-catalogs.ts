import type { Catalog, CatalogColumn, CatalogRelation } from '../catalog/catalog.ts'

/** A column of a relation at the head, and what it was; undefined where it is new. */
export interface ColumnPair {
  readonly before: CatalogColumn | undefined
  readonly after: CatalogColumn
  /** Whether only its place and type tell that it was called otherwise. */
  readonly isGuess: boolean
}

/** A relation at the head, and what it was; undefined where it is new. */
export interface RelationPair {
  readonly before: CatalogRelation | undefined
  readonly after: CatalogRelation
  /** Whether only its columns tell that it was called otherwise. */
  readonly isGuess: boolean
  readonly columns: readonly ColumnPair[]
}

/** Two versions of one database. What is dropped has no pair. */
export interface CatalogPair {
  readonly base: Catalog
  readonly head: Catalog
  readonly relations: readonly RelationPair[]
}

/**
 * Pairs what two versions of a database hold. Migrations tell what they rename, so that ids go first; between dumps there
 * are names, and then what has the same shape. Linear.
 */
export function pairCatalogs(base: Catalog, head: Catalog): CatalogPair {
  const before = new Map<CatalogRelation, CatalogRelation>()
  const guessed = new Set<CatalogRelation>()
  const free = new Set(base.relations)
  function match(keyOf: (relation: CatalogRelation) => string | undefined): void {
    const byKey = groupFree(free, keyOf)
    for (const relation of head.relations) {
      const key = before.has(relation) ? undefined : keyOf(relation)
      const previous = key === undefined ? undefined : byKey.get(key)?.shift()
      if (!previous) continue
      before.set(relation, previous)
      free.delete(previous)
    }
  }
  match(({ id }) => id)
  match(({ schema, name }) => JSON.stringify([schema, name]))
  const known = new Set(before.keys())
  // What a migration drops is not renamed.
  for (const relation of free) if (head.dropped.has(relation.id)) free.delete(relation)
  match(spellShape)
  for (const relation of before.keys()) if (!known.has(relation)) guessed.add(relation)
  const relations = head.relations.map((after): RelationPair => {
    const previous = before.get(after)
    const isMadeAnew = previous !== undefined && previous.id !== after.id && head.dropped.has(previous.id)
    const dropped = isMadeAnew ? previous.columns.map(({ id }) => id) : after.droppedColumns
    const columns = pairColumns(previous?.columns ?? [], after.columns, new Set(dropped))
    return { before: previous, after, isGuess: guessed.has(after), columns }
  })
  return { base, head, relations }
}

function groupFree(
  free: ReadonlySet<CatalogRelation>,
  keyOf: (relation: CatalogRelation) => string | undefined,
): Map<string, CatalogRelation[]> {
  const groups = new Map<string, CatalogRelation[]>()
  for (const relation of free) {
    const key = keyOf(relation)
    if (key === undefined) continue
    const group = groups.get(key)
    if (group) group.push(relation)
    else groups.set(key, [relation])
  }
  return groups
}

/** All columns with their types; undefined where that says too little to know a relation by. */
function spellShape({ kind, columns, isComplete }: CatalogRelation): string | undefined {
  if (columns.length === 0 || !isComplete || columns.some(({ type }) => type === undefined)) return undefined
  return JSON.stringify([kind, ...columns.flatMap(({ name, type }) => [name, type])])
}

/** In their order at the head. */
function pairColumns(
  before: readonly CatalogColumn[],
  after: readonly CatalogColumn[],
  /** The ids of those that a migration drops, and so does not rename. */
  dropped: ReadonlySet<string>,
): ColumnPair[] {
  const previous = new Map<CatalogColumn, CatalogColumn>()
  const free = new Set(before)
  for (const keyOf of [({ id }: CatalogColumn) => id, ({ name }: CatalogColumn) => name]) {
    const byKey = new Map([...free].map(column => [keyOf(column), column]))
    for (const column of after) {
      const match = previous.has(column) ? undefined : byKey.get(keyOf(column))
      if (!match || !free.delete(match)) continue
      previous.set(column, match)
    }
  }
  const renamed = guessRenamed({ before, after, previous, dropped })
  return after.map(column => ({
    before: previous.get(column) ?? renamed.get(column),
    after: column,
    isGuess: renamed.has(column),
  }))
}

/** A column gone and one new at the same place between columns that stayed, with the same type. */
function guessRenamed({
  before,
  after,
  previous,
  dropped,
}: {
  before: readonly CatalogColumn[]
  after: readonly CatalogColumn[]
  previous: ReadonlyMap<CatalogColumn, CatalogColumn>
  dropped: ReadonlySet<string>
}): Map<CatalogColumn, CatalogColumn> {
  const kept = new Set(previous.values())
  const gone = new Map<CatalogColumn | undefined, CatalogColumn[]>()
  let anchor: CatalogColumn | undefined
  for (const column of before) {
    if (kept.has(column)) anchor = column
    else if (!dropped.has(column.id)) {
      const group = gone.get(anchor)
      if (group) group.push(column)
      else gone.set(anchor, [column])
    }
  }
  const renamed = new Map<CatalogColumn, CatalogColumn>()
  anchor = undefined
  for (const column of after) {
    const stayed = previous.get(column)
    if (stayed) anchor = stayed
    const candidate = stayed ? undefined : gone.get(anchor)?.shift()
    if (candidate && candidate.type !== undefined && candidate.type === column.type) renamed.set(column, candidate)
  }
  return renamed
}
