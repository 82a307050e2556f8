import type { Catalog, CatalogColumn, CatalogRelation } from '../catalog/catalog.ts'
import { asNamed, spellName } from '../exposure/tables.ts'
import { foldCase } from '../text/fold-case.ts'
import { hasStar, matchesRelation, mayTakeIn, type Pattern } from './pattern.ts'
import type { Rule } from './rule.ts'

/** A relation of a catalog that shows what a rule protects in another one. */
export interface Exposure {
  readonly relation: CatalogRelation
  /** The column that shows it; undefined where the rule is for relations, and where it is one that is not known. */
  readonly column: string | undefined
  /** What is protected, by its name. Views are known from files alone, and what they show is too. */
  readonly of: string
}

type PatternRule = Extract<Rule, { pattern: unknown }>

/** A column, or with `null` what is not known of a relation's columns. */
interface Node {
  readonly relation: CatalogRelation
  readonly column: CatalogColumn | null
}

/**
 * Follows what a rule protects to all that shows it: down to partitions and children, whose rows are its rows, and then up
 * to what they are parts of and to views over views. Linear: each column is followed once, what is not known twice.
 */
export function* traceExposures(catalog: Catalog, rule: PatternRule): Iterable<Exposure> {
  const sources = findSources(catalog)
  const seen = new Map<CatalogRelation, Map<CatalogColumn | null, string>>()
  const pending: Node[] = []
  const column = 'column' in rule.pattern ? rule.pattern.column : undefined
  const isProtected = (relation: CatalogRelation) => matchesRelation(rule.pattern, asNamed(relation))
  // What has no such column has no rows that must be filtered by it, but may show those of another relation.
  const lacks = (relation: CatalogRelation) => rule.kind === 'filtered_by' && lacksColumn(relation, rule.column)
  /** Of whose unknown columns a protected one is known to be perhaps one. */
  const hiding = new Set<CatalogRelation>()
  const concerns = (name: string) => column === undefined || mayTakeIn(column, foldCase(name))

  function visit(node: Node, of: string, mayHide = false): void {
    const columns = seen.get(node.relation) ?? new Map<CatalogColumn | null, string>()
    seen.set(node.relation, columns)
    const isNews = mayHide && node.column === null && !hiding.has(node.relation)
    if (columns.has(node.column) && !isNews) return
    if (isNews) hiding.add(node.relation)
    columns.set(node.column, of)
    pending.push(node)
  }

  const protectedOnes = findMatching(catalog, rule.pattern).filter(relation => !lacks(relation))
  for (const [relation, of] of listParts(catalog, protectedOnes)) {
    for (const each of relation.columns) {
      if (concerns(each.name)) visit({ relation, column: each }, nameColumn(of, column === undefined ? null : each))
    }
    // What is not known of it may hold what is protected.
    if (!relation.isComplete || column === undefined) visit({ relation, column: null }, nameColumn(of, null))
  }
  for (let node = pending.pop(); node; node = pending.pop()) {
    const of = seen.get(node.relation)?.get(node.column) ?? ''
    const mayHide = node.column !== null || hiding.has(node.relation)
    for (const next of listShowing(catalog, sources, node)) visit(next, of, mayHide)
  }
  for (const [relation, columns] of seen) {
    const isOwn = isProtected(relation)
    // Relations are judged as a whole, and those that the pattern takes in by the pattern.
    if (column === undefined) {
      const [of = ''] = columns.values()
      if (!isOwn || lacks(relation)) yield { relation, column: undefined, of }
      continue
    }
    for (const [each, of] of columns) {
      if (isOwn && (each === null ? !hiding.has(relation) : concerns(each.name))) continue
      yield { relation, column: each === null ? undefined : foldCase(each.name), of }
    }
  }
}

function nameColumn(relation: CatalogRelation, column: CatalogColumn | null): string {
  return column === null ? spellName(relation) : `${spellName(relation)}.${foldCase(column.name)}`
}

/** Relations with their partitions and children, each with what it is a part of. */
function listParts(catalog: Catalog, relations: readonly CatalogRelation[]): Map<CatalogRelation, CatalogRelation> {
  const parts = new Map(relations.map(relation => [relation, relation]))
  const pending = [...relations]
  for (let relation = pending.pop(); relation; relation = pending.pop()) {
    for (const child of catalog.childrenOf(relation.id)) {
      if (parts.has(child)) continue
      parts.set(child, parts.get(relation) ?? relation)
      pending.push(child)
    }
  }
  return parts
}

interface Reading {
  readonly view: CatalogRelation
  /** Null: columns of it that are not known. */
  readonly column: CatalogColumn | null
  /** The column that it takes; undefined: any. */
  readonly from: string | undefined
}

/** Whether it is known that a relation has no column of a name, which is in lower case. */
export function lacksColumn(relation: CatalogRelation, column: string): boolean {
  return relation.isComplete && !relation.columns.some(({ name }) => foldCase(name) === column)
}

/** The relations of a catalog that a pattern takes in. */
export function findMatching(catalog: Catalog, pattern: Pattern): readonly CatalogRelation[] {
  const candidates = hasStar(pattern.table) ? catalog.relations : catalog.findInAnySchema(pattern.table)
  return candidates.filter(relation => matchesRelation(pattern, asNamed(relation)))
}

const known = new WeakMap<Catalog, ReadonlyMap<string, readonly Reading[]>>()

/** The same for each catalog once. */
function findSources(catalog: Catalog): ReadonlyMap<string, readonly Reading[]> {
  const sources = known.get(catalog) ?? indexSources(catalog)
  known.set(catalog, sources)
  return sources
}

/** What views take from relations, by the ids of these. */
function indexSources(catalog: Catalog): ReadonlyMap<string, readonly Reading[]> {
  const index = new Map<string, Reading[]>()
  const add = (id: string, reading: Reading) => {
    const known = index.get(id)
    if (known) known.push(reading)
    else index.set(id, [reading])
  }
  for (const view of catalog.relations) {
    for (const column of view.columns) {
      for (const source of column.sources) add(source.relation, { view, column, from: source.column })
    }
    for (const id of view.mayShow) add(id, { view, column: null, from: undefined })
  }
  return index
}

function* listShowing(
  catalog: Catalog,
  sources: ReadonlyMap<string, readonly Reading[]>,
  { relation, column }: Node,
): Iterable<Node> {
  for (const { view, column: shown, from } of sources.get(relation.id) ?? []) {
    if (from === undefined || column?.id === from) yield { relation: view, column: shown }
  }
  for (const { id } of relation.parents) {
    const parent = catalog.byId(id)
    const same = column && parent?.columns.find(({ name }) => name === column.name)
    if (parent && (column === null || same)) yield { relation: parent, column: same ?? null }
  }
}
