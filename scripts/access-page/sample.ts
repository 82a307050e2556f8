import type { AccessMap } from '../../src/access-map/access-map.ts'
import { createAccessMap } from '../../src/access-map/create-map.ts'
import { type CatalogColumn, type CatalogRelation, createCatalog } from '../../src/catalog/catalog.ts'
import { DEFAULTS, type Profile } from '../../src/policy/schema.ts'

const COLUMNS = ['id', 'name', 'email', 'phone', 'created_at', 'updated_at', 'country', 'note', 'amount', 'document']

/** So many policies over so many tables, a tenth of which have a view over them: some open, some by lists, with masks and filters. */
export function createSample({ policies, tables }: { policies: number; tables: number }): AccessMap {
  const relations = Array.from({ length: tables }, (_, index) => describeTable(index))
  const views = relations.filter((_, index) => index % 10 === 0).map(describeView)
  const catalog = createCatalog({ relations: [...relations, ...views], schemas: [], extensions: [] })
  const known = { catalogs: [catalog], areAll: true, hasUnread: false, mayName: () => true }
  return createAccessMap({
    policies: Array.from({ length: policies }, (_, index) => ({
      file: `policies/team-${index}/agent-${index}.yaml`,
      projectId: 'prj_01h455vb4pex5vsknk084sn02q',
      profile: describePolicy(index, tables),
    })),
    invalid: [],
    findTables: () => known,
    showPredicate: predicate => predicate,
  })
}

function nameTable(index: number): string {
  return `area_${index % 20}.table_${index}`
}

function describeTable(index: number): CatalogRelation {
  const columns = COLUMNS.map(
    (name): CatalogColumn => ({
      id: name,
      name,
      type: 'text',
      isBinary: name === 'document',
      sources: [],
      at: undefined,
    }),
  )
  const [schema = '', name = ''] = nameTable(index).split('.')
  return { ...NO_RELATION, id: nameTable(index), schema, name, columns }
}

function describeView(table: CatalogRelation): CatalogRelation {
  const columns = table.columns
    .slice(0, 4)
    .map(column => ({ ...column, sources: [{ relation: table.id, column: column.id }] }))
  return { ...table, id: `${table.id}_list`, name: `${table.name}_list`, kind: 'view', columns, reads: [table.id] }
}

const NO_RELATION = {
  kind: 'table',
  parents: [],
  isPartitioned: false,
  isComplete: true,
  reads: [],
  mayShow: [],
  extension: undefined,
  at: undefined,
} as const

/** Every third policy reaches everything that it does not deny, the others a share of it. */
function describePolicy(index: number, tables: number): Profile {
  const isOpen = index % 3 === 0
  const admitted = Array.from({ length: tables }, (_, table) => table).filter(table => (table * 7 + index) % 5 < 2)
  const masked = Array.from({ length: tables }, (_, table) => table).filter(table => (table + index) % 4 === 0)
  return {
    ...DEFAULTS,
    name: `Agent ${index} of the team for area ${index % 20}`,
    access_mode: index % 4 === 0 ? 'read_write' : 'read_only',
    approval_mode: index % 8 === 0 ? 'writes' : 'off',
    table_allowlist: isOpen ? [] : admitted.map(nameTable),
    table_denylist: isOpen ? [nameTable(index)] : [],
    masking_rules: masked.flatMap(table => [
      { table: nameTable(table), column: 'email', kind: index % 2 === 0 ? ('hash' as const) : ('redact' as const) },
      { table: nameTable(table), column: 'phone', kind: 'null' as const },
    ]),
    row_filters: admitted
      .filter(table => table % 10 === 3)
      .map(table => ({ table: nameTable(table), predicate: `country = 'c${index}'` })),
  }
}
