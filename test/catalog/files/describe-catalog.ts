import type { Catalog, CatalogColumn, CatalogRelation } from '../../../src/catalog/catalog.ts'
import type { Described, DescribedRelation } from './judge.ts'

/** A catalog in the judge's terms. What the catalog does not claim to know is taken from the judge. */
export function describeCatalog(catalog: Catalog, actual: Described): Described {
  return {
    relations: Object.fromEntries(
      catalog.relations.map(relation => {
        const name = nameOf(relation)
        return [name, describe(catalog, relation, actual.relations[name])]
      }),
    ),
  }
}

function describe(
  catalog: Catalog,
  relation: CatalogRelation,
  actual: DescribedRelation | undefined,
): DescribedRelation {
  const columns = relation.columns.map(({ name, type }, place): [string, string] => [
    name,
    type ?? actual?.columns[place]?.[1] ?? 'unknown',
  ])
  return {
    kind: relation.kind,
    isPartitioned: relation.isPartitioned,
    parents: relation.parents
      .map(({ id, by }) => `${by === 'partition' ? 'partition' : 'child'} of ${nameById(catalog, id)}`)
      .toSorted(),
    columns: relation.isComplete ? columns : (actual?.columns ?? []),
    // Of what a table was filled with, PostgreSQL keeps nothing.
    reads: isView(relation) ? relation.reads.map(id => nameById(catalog, id)).toSorted() : [],
    uses: actual?.uses ?? [],
  }
}

function isView({ kind }: CatalogRelation): boolean {
  return kind === 'view' || kind === 'materialized-view'
}

/** Sources in relations that PostgreSQL does not take for something that the view reads. */
export function listStraySources(catalog: Catalog, actual: Described): string[] {
  return catalog.relations.filter(isView).flatMap(view => {
    const reads = new Set(actual.relations[nameOf(view)]?.reads)
    const sources = view.columns.flatMap(column => column.sources)
    const names = sources.map(({ relation }) => nameById(catalog, relation))
    return names.filter(name => !reads.has(name)).map(name => `${nameOf(view)} <- ${name}`)
  })
}

function nameOf({ schema, name }: CatalogRelation): string {
  return `${schema}.${name}`
}

function nameById(catalog: Catalog, id: string): string {
  const relation = catalog.byId(id)
  return relation ? nameOf(relation) : `gone: ${id}`
}

/** The columns of tables, as `<table.column>`, that a column of a view may show, by what the catalog says. */
export function listClaims(
  catalog: Catalog,
  view: CatalogRelation,
  column: CatalogColumn | undefined,
): ReadonlySet<string> {
  const claims = new Set<string>()
  const seen = new Set<string>()
  const follow = (id: string, columnId: string | undefined): void => {
    const key = `${id} ${columnId}`
    const relation = catalog.byId(id)
    if (seen.has(key) || !relation) return
    seen.add(key)
    for (const each of relation.columns) {
      if (columnId !== undefined && each.id !== columnId) continue
      if (relation.kind !== 'view') claims.add(`<${relation.name}.${each.name}>`)
      if (isView(relation)) for (const source of each.sources) follow(source.relation, source.column)
    }
    if (columnId === undefined) for (const shown of relation.mayShow) follow(shown, undefined)
  }
  for (const source of column?.sources ?? []) follow(source.relation, source.column)
  if (!column || !view.isComplete) for (const shown of view.mayShow) follow(shown, undefined)
  return claims
}
