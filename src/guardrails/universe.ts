import type { Relation } from '../access/relation.ts'
import { bareRelation, namedRelation, RelationMap } from '../access/relation.ts'
import type { Catalog, CatalogRelation } from '../catalog/catalog.ts'
import { asNamed, type Tables } from '../exposure/tables.ts'
import { readColumn } from '../policy/relation.ts'
import type { Profile } from '../policy/schema.ts'
import { foldCase } from '../text/fold-case.ts'
import { type Exposure, traceExposures } from './exposures.ts'
import { hasStar, matchesRelation, mayTakeIn, type Pattern } from './pattern.ts'
import type { ColumnRule, Guardrail, Rule } from './rule.ts'

/** A column that is known to be there; of a bare name, in a schema that nobody tells. */
export interface KnownColumn {
  readonly relation: Relation
  readonly column: string
}

/** What there is to protect, besides what a policy itself names: as far as files and catalogs tell. */
export interface Universe {
  /** Whether every database has a catalog in which nothing is missing. */
  readonly isComplete: boolean
  readonly hasCatalogs: boolean
  /** The known columns that a pattern with `*` in its table or column takes in. */
  findColumns(pattern: ColumnRule['pattern']): readonly KnownColumn[]
  /** What shows in another place what a rule protects: views, partitions, children, and what they are parts of. */
  findExposures(rule: Rule): readonly Exposure[]
  /** Whether the catalogs have the relation, and none of them with that column. */
  lacksColumn(relation: Required<Relation>, column: string): boolean
  /** The relations that a pattern takes in and that do not have the column. */
  listLacking(pattern: Pattern, column: string): readonly CatalogRelation[]
}

/** Of all policies and guardrails of a snapshot. `tables` is undefined where there is no catalog. */
export function createUniverse({
  profiles,
  guardrails,
  tables,
}: {
  profiles: readonly Profile[]
  guardrails: readonly Guardrail[]
  tables: Tables | undefined
}): Universe {
  const catalogs = tables?.catalogs ?? []
  let known: readonly KnownColumn[] | undefined
  const columns = new Map<string, readonly KnownColumn[]>()
  const exposures = new Map<string, readonly Exposure[]>()

  const lacks = (relation: CatalogRelation, column: string) =>
    relation.isComplete && !relation.columns.some(({ name }) => foldCase(name) === column)

  return {
    isComplete: tables?.areAll === true && !tables.hasUnread,
    hasCatalogs: catalogs.length > 0,
    findColumns(pattern) {
      known ??= listKnown(profiles, guardrails, catalogs)
      return remember(columns, pattern, () => (known ?? []).filter(each => isTakenIn(pattern, each)))
    },
    findExposures(rule) {
      if (!('pattern' in rule)) return []
      return remember(exposures, rule, () => catalogs.flatMap(catalog => [...traceExposures(catalog, rule)]))
    },
    lacksColumn({ schema, table }, column) {
      const found = catalogs.flatMap(catalog => catalog.find(schema, table))
      return found.length > 0 && found.every(relation => lacks(relation, column))
    },
    listLacking(pattern, column) {
      const relations = catalogs.flatMap(catalog => catalog.relations.filter(({ kind }) => kind !== 'sequence'))
      return relations.filter(relation => matchesRelation(pattern, asNamed(relation)) && lacks(relation, column))
    },
  }
}

function remember<Value>(known: Map<string, Value>, key: unknown, find: () => Value): Value {
  const text = JSON.stringify(key)
  const value = known.get(text) ?? find()
  known.set(text, value)
  return value
}

function isTakenIn({ schema, table, column }: ColumnRule['pattern'], known: KnownColumn): boolean {
  if (!mayTakeIn(column, known.column)) return false
  const { relation } = known
  if (relation.schema === undefined) return relation.table !== undefined && mayTakeIn(table, relation.table)
  return matchesRelation({ schema, table, column }, { schema: relation.schema, table: relation.table ?? '' })
}

function listKnown(
  profiles: readonly Profile[],
  guardrails: readonly Guardrail[],
  catalogs: readonly Catalog[],
): KnownColumn[] {
  const known = new RelationMap<Set<string>>()
  const add = (relation: Relation, column: string) => known.getOrAdd(relation, () => new Set()).add(column)
  for (const { masking_rules } of profiles) {
    for (const { table, column } of masking_rules) {
      const [relation, name] = [namedRelation(table), readColumn(column)]
      if (relation && !('error' in name)) add(relation, name.column)
    }
  }
  for (const { rule } of guardrails) {
    if (rule.kind !== 'always_hidden' && rule.kind !== 'never_clear') continue
    const { schema, table, column } = rule.pattern
    if (isNamed(rule.pattern)) add(hasStar(schema) ? bareRelation({ table }) : { schema, table }, column)
  }
  for (const catalog of catalogs) {
    for (const relation of catalog.relations) {
      for (const { name } of relation.columns) add(asNamed(relation), foldCase(name))
    }
  }
  return [...known.relations()].flatMap(relation =>
    [...(known.get(relation) ?? [])].map(column => ({ relation, column })),
  )
}

/** Whether a pattern names one column of one table, in whatever schema. */
export function isNamed({ table, column }: ColumnRule['pattern']): boolean {
  return !hasStar(table) && !hasStar(column)
}
