import type { Catalog, CatalogColumn, CatalogRelation } from '../../src/catalog/catalog.ts'
import type { Profile } from '../../src/policy/schema.ts'
import * as oracle from '../access/oracle.ts'
import { ROWS } from '../access/universe.ts'

/** What a policy shows of the relations of a database, asked one by one and as naively as possible. */

export function spell({ schema, name }: CatalogRelation): string {
  return `${schema}.${name}`.toLowerCase()
}

export function asNamed({ schema, name }: CatalogRelation): oracle.Relation {
  return { schema: schema.toLowerCase(), table: name.toLowerCase() }
}

export function showReach(policy: Profile, relation: CatalogRelation | undefined): string {
  return relation && oracle.isReachable(policy, asNamed(relation)) ? 'reachable' : 'none'
}

export function showColumn(
  policy: Profile,
  relation: CatalogRelation | undefined,
  column: CatalogColumn | undefined,
): string {
  if (!relation || !column) return 'none'
  const shown = oracle.showMasking(policy, asNamed(relation), column.name.toLowerCase())
  return column.isBinary && shown !== 'none' && shown !== 'clear' ? 'null' : shown
}

/** The rows in sight, by their places among all that there are. */
export function listRows(policy: Profile, relation: CatalogRelation | undefined): readonly number[] {
  const visible = relation ? oracle.listVisibleRows(policy, asNamed(relation), ROWS) : []
  return ROWS.flatMap((row, place) => (visible.includes(row) ? [place] : []))
}

export function isFiltered(policy: Profile, relation: CatalogRelation): boolean {
  return oracle.isFiltered(policy, asNamed(relation))
}

export function isMasked(policy: Profile, relation: CatalogRelation, column: CatalogColumn): boolean {
  return oracle.namesColumn(policy, asNamed(relation), column.name.toLowerCase())
}

/** Whether the denylist keeps a relation out of reach, and not the lack of statements or of an entry that admits it. */
export function isDenied(policy: Profile, relation: CatalogRelation): boolean {
  const admits = { ...policy, table_denylist: [] }
  return showReach(policy, relation) === 'none' && showReach(admits, relation) === 'reachable'
}

/** Something that a view, partition or child shows of another relation: a column of it, or with none its rows. */
export interface Passage {
  readonly through: CatalogRelation
  /** Undefined where columns cannot be followed, and for rows. */
  readonly column: CatalogColumn | undefined
  readonly relation: CatalogRelation
  readonly shown: CatalogColumn | undefined
  readonly isOfView: boolean
}

/** All that relations of a database show of others. */
export function listPassages(catalog: Catalog): Passage[] {
  return catalog.relations.flatMap(through =>
    through.kind === 'view' ? listOfView(catalog, through) : listOfChild(catalog, through),
  )
}

function listOfChild(catalog: Catalog, through: CatalogRelation): Passage[] {
  const parents = new Set<CatalogRelation>()
  const pending = [through]
  for (const child of pending) {
    for (const { id } of child.parents) {
      const parent = catalog.byId(id)
      if (parent && !parents.has(parent)) pending.push(parent)
      if (parent) parents.add(parent)
    }
  }
  return [...parents].flatMap(relation => [
    { through, column: undefined, relation, shown: undefined, isOfView: false },
    ...relation.columns.flatMap(shown => {
      const column = through.columns.find(({ name }) => name.toLowerCase() === shown.name.toLowerCase())
      return column ? [{ through, column, relation, shown, isOfView: false }] : []
    }),
  ])
}

function listOfView(catalog: Catalog, through: CatalogRelation): Passage[] {
  const columns = [
    ...through.columns.map(column => ({ column, reached: follow(catalog, column.sources) })),
    {
      column: undefined,
      reached: follow(
        catalog,
        through.mayShow.map(relation => ({ relation, column: undefined })),
      ),
    },
  ]
  const relations = new Set(columns.flatMap(({ reached }) => reached.map(({ relation }) => relation)))
  return [
    ...[...relations].map(relation => ({ through, column: undefined, relation, shown: undefined, isOfView: true })),
    ...columns.flatMap(({ column, reached }) =>
      reached.flatMap(({ relation, shown }) => (shown ? [{ through, column, relation, shown, isOfView: true }] : [])),
    ),
  ]
}

function follow(
  catalog: Catalog,
  sources: CatalogColumn['sources'],
): { relation: CatalogRelation; shown: CatalogColumn | undefined }[] {
  const found = new Map<string, { relation: CatalogRelation; shown: CatalogColumn | undefined }>()
  const pending = [...sources]
  const seen = new Set<string>()
  for (const source of pending) {
    const key = JSON.stringify([source.relation, source.column])
    const relation = catalog.byId(source.relation)
    if (!relation || seen.has(key)) continue
    seen.add(key)
    const shown = relation.columns.filter(({ id }) => source.column === undefined || id === source.column)
    if (source.column !== undefined && shown.length === 0) continue
    found.set(JSON.stringify([source.relation]), { relation, shown: undefined })
    for (const column of shown) found.set(JSON.stringify([source.relation, column.id]), { relation, shown: column })
    pending.push(...shown.flatMap(column => column.sources))
    if (source.column === undefined) pending.push(...relation.mayShow.map(id => ({ relation: id, column: undefined })))
  }
  return [...found.values()]
}
