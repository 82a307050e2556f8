import type { AccessModel } from '../access/model.ts'
import type { Relation } from '../access/relation.ts'
import type { Catalog, CatalogRelation } from '../catalog/catalog.ts'
import type { MayName } from '../catalog/live/may-name.ts'
import type { PolicyDocument } from '../policy/document.ts'
import type { PredicateNames } from '../postgres/predicate-names.ts'
import { foldCase } from '../text/fold-case.ts'

/** The tables of the databases that a policy governs. */
export interface Tables {
  readonly catalogs: readonly Catalog[]
  /** Whether every database has a catalog, so that what is in none is nowhere. */
  readonly areAll: boolean
  /** Whether something that might define more was not read. */
  readonly hasUnread: boolean
  /** Whether a relation of a catalog may be named in a message where the policy does not name it. */
  readonly mayName: MayName
}

/** What the rules about tables look at. */
export interface TableContext {
  readonly document: PolicyDocument
  readonly model: AccessModel
  readonly tables: Tables
  /** The names in a predicate; undefined where it was not read. */
  readonly namesIn: (predicate: string) => PredicateNames | undefined
}

/** A relation of a catalog in the terms of a policy. */
export function asNamed(relation: CatalogRelation): Required<Relation> {
  const known = NAMED.get(relation)
  if (known) return known
  const named = { schema: foldCase(relation.schema), table: foldCase(relation.name) }
  NAMED.set(relation, named)
  return named
}

/** Every policy asks for the same ones. */
const NAMED = new WeakMap<CatalogRelation, Required<Relation>>()

/** A relation's name as a policy would have it. */
export function spellName({ schema, name }: CatalogRelation): string {
  return `${foldCase(schema)}.${foldCase(name)}`
}

/** A relation as a policy names it, which tells nothing that the policy does not. */
export function spellNamed({ schema, table = '' }: Relation): string {
  return schema === undefined ? table : `${schema}.${table}`
}

/** The relations that a name of a list may mean: without a schema, those of every schema. */
export function listNamed(catalogs: readonly Catalog[], { schema, table }: Relation): CatalogRelation[] {
  if (table === undefined) return []
  return catalogs.flatMap(catalog =>
    schema === undefined ? catalog.findInAnySchema(table) : catalog.find(schema, table),
  )
}
