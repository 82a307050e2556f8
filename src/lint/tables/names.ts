import { namedRelation, type Relation } from '../../access/relation.ts'
import { findInCatalog, isInCatalog } from '../../access/system-catalog.ts'
import type { CatalogRelation } from '../../catalog/catalog.ts'
import { listNamed, spellName, spellNamed, type TableContext, type Tables } from '../../exposure/tables.ts'
import type { Finding, Path } from '../../policy/finding.ts'
import { findNearest } from '../../policy/nearest.ts'
import { readRelation } from '../../policy/relation.ts'
import { foldCase } from '../../text/fold-case.ts'
import { quote } from '../../text/quote.ts'
import { createTableFinding } from './findings.ts'

/** A name in a list, and where it stands. */
interface Naming {
  readonly field: 'table_allowlist' | 'table_denylist' | 'masking_rules' | 'row_filters'
  readonly path: Path
  readonly relation: Relation
}

/** Findings about relations that are in no database, each once a list. */
export function* lintRelationNames({ document, tables }: TableContext): Iterable<Finding> {
  const nearest = createNearest(tables)
  const seen = new Set<string>()
  for (const { field, path, relation } of listNamings(document.profile)) {
    const key = JSON.stringify([field, relation.schema, relation.table])
    if (seen.has(key)) continue
    seen.add(key)
    // In the allowlist alone, a bare name stands for one schema.
    const isPublic = field === 'table_allowlist' && relation.schema === undefined
    const meant = isPublic ? { ...relation, schema: 'public' } : relation
    if (isOfPostgres(relation) || listNamed(tables.catalogs, meant).length > 0) continue
    const at = document.locate(path)
    // One that may not be named must look as if it were nowhere.
    const elsewhere = isPublic ? listNamed(tables.catalogs, relation).find(tables.mayName) : undefined
    if (elsewhere) yield describeElsewhere(relation, elsewhere, at)
    else if (tables.areAll) yield describeUnknown({ meant, nearest: nearest(relation), at, tables })
  }
}

function* listNamings(profile: TableContext['document']['profile']): Iterable<Naming> {
  const lists: readonly (readonly [Naming['field'], readonly string[], readonly string[]])[] = [
    ['table_allowlist', profile.table_allowlist, []],
    ['table_denylist', profile.table_denylist, []],
    ['masking_rules', profile.masking_rules.map(({ table }) => table), ['table']],
    ['row_filters', profile.row_filters.map(({ table }) => table), ['table']],
  ]
  for (const [field, names, rest] of lists) {
    for (const [place, name] of names.entries()) {
      const read = readRelation(name)
      const relation = namedRelation(name)
      // What a quoted name means has a finding of its own.
      if (relation && !('error' in read) && !read.quoted) yield { field, path: [field, place, ...rest], relation }
    }
  }
}

/** The relations of pg_catalog and information_schema, which no catalog lists. */
function isOfPostgres(relation: Relation): boolean {
  if (relation.schema !== undefined) return isInCatalog(relation)
  return relation.table !== undefined && findInCatalog(relation.table) !== undefined
}

function describeElsewhere({ table = '' }: Relation, elsewhere: CatalogRelation, at: Finding['at']): Finding {
  const message = `${quote(table)} is not in the schema \`public\`, for which a bare name stands here; write ${quote(spellName(elsewhere))}.`
  return createTableFinding({ code: 'relation-elsewhere', at, message })
}

function describeUnknown({
  meant,
  nearest,
  at,
  tables,
}: {
  meant: Relation
  nearest: string | undefined
  at: Finding['at']
  tables: Tables
}): Finding {
  const advice = nearest === undefined ? 'correct the name, or remove the entry.' : `did you mean ${quote(nearest)}?`
  const message = `No database has a relation ${quote(spellNamed(meant))}; ${advice}`
  // What an extension brings, and what was not read, may have it.
  const isUnsure = tables.hasUnread || isOfExtension(tables, meant)
  return createTableFinding({
    code: 'unknown-relation',
    at,
    message,
    ...(isUnsure ? { severity: 'notice' as const } : {}),
  })
}

/** Whether the schema holds an extension of which it is not known what it brings. */
function isOfExtension({ catalogs }: Tables, { schema }: Relation): boolean {
  const extensions = catalogs.flatMap(catalog => catalog.extensions.filter(({ isKnown }) => !isKnown))
  return extensions.some(extension => schema === undefined || foldCase(extension.schema ?? extension.name) === schema)
}

/** How many names are compared with all that there are: a comparison takes the product of both. */
const MAX_SEARCHES = 20
const MAX_CANDIDATES = 20_000

/** The nearest of the relations that may be named. */
function createNearest(tables: Tables): (relation: Relation) => string | undefined {
  const candidates = CANDIDATES.get(tables) ?? createCandidates(tables)
  CANDIDATES.set(tables, candidates)
  let searches = 0
  return relation => {
    const sameName = listNamed(tables.catalogs, { table: relation.table ?? '' }).find(tables.mayName)
    if (sameName) return spellName(sameName)
    searches += 1
    return searches > MAX_SEARCHES ? undefined : candidates(relation)
  }
}

/** Those of databases, which many policies are about and the same of which they misspell. */
const CANDIDATES = new WeakMap<Tables, (relation: Relation) => string | undefined>()

function createCandidates({ catalogs, mayName }: Tables): (relation: Relation) => string | undefined {
  const known = new Map<string, string | undefined>()
  let all: readonly CatalogRelation[] | undefined
  function find({ schema, table = '' }: Relation): string | undefined {
    all ??= catalogs
      .flatMap(({ relations }) => relations.filter(({ kind }) => kind !== 'sequence'))
      .slice(0, MAX_CANDIDATES)
      .filter(mayName)
    const candidates = schema === undefined ? all : all.filter(relation => foldCase(relation.schema) === schema)
    const name = findNearest(table, [...new Set(candidates.map(relation => foldCase(relation.name)))])
    const found = name === undefined ? undefined : candidates.find(relation => foldCase(relation.name) === name)
    return found && spellName(found)
  }
  return relation => {
    const key = spellNamed(relation)
    if (!known.has(key)) known.set(key, find(relation))
    return known.get(key)
  }
}
