import type { Relation } from '../access/relation.ts'
import { bareRelation, namedRelation, RelationMap } from '../access/relation.ts'
import type { Catalog, CatalogRelation } from '../catalog/catalog.ts'
import { asNamed, type Tables } from '../exposure/tables.ts'
import { readColumn } from '../policy/relation.ts'
import type { Profile } from '../policy/schema.ts'
import { foldCase } from '../text/fold-case.ts'
import { type Exposure, findMatching, lacksColumn, traceExposures } from './exposures.ts'
import { compilePart, compileReadings, hasStar, listReadings, matchesRelation } from './pattern.ts'
import type { ColumnRule, Guardrail, RowRule, Rule } from './rule.ts'

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
  /** Whether a relation may be named where nobody names it: of those that only a live database has, some are traps. */
  mayName(relation: Required<Relation>): boolean
  /** Whether the catalogs have the relation, and none of them with that column. */
  lacksColumn(relation: Required<Relation>, column: string): boolean
  /** Whether a catalog has the relation with a column of the very name, which another case of it, in quotes, is not. */
  hasVeryColumn(relation: Required<Relation>, column: string): boolean
  /** The relations of which a rule asks no filter, because neither they nor what they show have its column. */
  listLacking(rule: RowRule): readonly CatalogRelation[]
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
  let known: KnownColumns | undefined
  const columns = new Map<string, readonly KnownColumn[]>()
  const exposures = new Map<string, readonly Exposure[]>()

  const findExposures = (rule: Rule) => {
    if (!('pattern' in rule)) return []
    return remember(exposures, rule, () => catalogs.flatMap(catalog => [...traceExposures(catalog, rule)]))
  }

  return {
    isComplete: tables?.areAll === true && !tables.hasUnread,
    hasCatalogs: catalogs.length > 0,
    findColumns(pattern) {
      known ??= indexKnown(listKnown(profiles, guardrails, catalogs))
      const { all, byTable } = known
      const candidates = hasStar(pattern.table) ? all : (byTable.get(pattern.table) ?? [])
      return remember(columns, pattern, () => candidates.filter(compileColumns(pattern)))
    },
    findExposures,
    mayName({ schema, table }) {
      const found = catalogs.flatMap(catalog => catalog.find(schema, table))
      return tables === undefined || found.length === 0 || found.some(tables.mayName)
    },
    lacksColumn({ schema, table }, column) {
      const found = catalogs.flatMap(catalog => catalog.find(schema, table))
      return found.length > 0 && found.every(relation => lacksColumn(relation, column))
    },
    hasVeryColumn({ schema, table }, column) {
      const found = catalogs.flatMap(catalog => catalog.find(schema, table))
      return found.some(({ columns }) => columns.some(({ name }) => name === column))
    },
    listLacking(rule) {
      const { pattern, column } = rule
      const showing = new Set(findExposures(rule).map(({ relation }) => relation))
      return catalogs.flatMap(catalog =>
        findMatching(catalog, pattern).filter(
          relation => relation.kind !== 'sequence' && lacksColumn(relation, column) && !showing.has(relation),
        ),
      )
    },
  }
}

interface KnownColumns {
  readonly all: readonly KnownColumn[]
  /** By all that the name of a table may be read as. */
  readonly byTable: ReadonlyMap<string, readonly KnownColumn[]>
}

function indexKnown(all: readonly KnownColumn[]): KnownColumns {
  const byTable = new Map<string, KnownColumn[]>()
  for (const known of all) {
    const { table = '' } = known.relation
    for (const reading of listReadings(table)) {
      const group = byTable.get(reading)
      if (group) group.push(known)
      else byTable.set(reading, [known])
    }
  }
  return { all, byTable }
}

function remember<Value>(known: Map<string, Value>, key: unknown, find: () => Value): Value {
  const text = JSON.stringify(key)
  const value = known.get(text) ?? find()
  known.set(text, value)
  return value
}

function compileColumns({ schema, table, column }: ColumnRule['pattern']): (known: KnownColumn) => boolean {
  const [takesTable, takesColumn] = [compilePart(table), compileReadings(column)]
  return known => {
    if (!takesColumn(known.column)) return false
    const { relation } = known
    if (relation.table === undefined) return false
    if (relation.schema === undefined) return [...listReadings(relation.table)].some(takesTable)
    return matchesRelation({ schema, table, column }, { schema: relation.schema, table: relation.table })
  }
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
