import type { AccessMap } from '../../src/access-map/access-map.ts'
import { createAccessMap, type MapSources } from '../../src/access-map/create-map.ts'
import { type CatalogColumn, type CatalogRelation, createCatalog } from '../../src/catalog/catalog.ts'
import { openSchemaReader } from '../../src/catalog/files/open-reader.ts'
import { parsePolicy } from '../../src/policy/parse.ts'
import { DEFAULTS, type Profile } from '../../src/policy/schema.ts'

const COLUMNS = ['id', 'name', 'email', 'phone', 'created_at', 'updated_at', 'country', 'note', 'amount', 'document']

/** So many policies over so many tables, a tenth of which have a view over them: some open, some by lists, with masks and filters. */
export function createSampleSources({ policies, tables }: { policies: number; tables: number }): MapSources {
  const relations = Array.from({ length: tables }, (_, index) => describeTable(index))
  const views = relations.filter((_, index) => index % 10 === 0).map(describeView)
  const catalog = createCatalog({
    relations: [...relations, ...views],
    schemas: [],
    extensions: [],
    dropped: new Set(),
  })
  const known = { catalogs: [catalog], areAll: true, hasUnread: false, mayName: () => true }
  return {
    policies: Array.from({ length: policies }, (_, index) => ({
      file: `policies/team-${index}/agent-${index}.yaml`,
      projectId: 'prj_01h455vb4pex5vsknk084sn02q',
      profile: describePolicy(index, tables),
    })),
    invalid: [],
    findTables: () => known,
    showPredicate: predicate => predicate,
  }
}

export function createSample(size: { policies: number; tables: number }): AccessMap {
  return createAccessMap(createSampleSources(size))
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
  droppedColumns: [],
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

const SCHEMA = `CREATE SCHEMA app; CREATE SCHEMA hr;
CREATE TABLE app.customers (id bigint, email text, name text, photo bytea, created_at timestamptz);
CREATE TABLE app.orders (id bigint, region text, at date) PARTITION BY RANGE (at);
CREATE TABLE app.orders_2026 PARTITION OF app.orders FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE VIEW app.customer_list AS SELECT id, email, name FROM app.customers;
CREATE TABLE app.products (id bigint, title text, price numeric);
CREATE TABLE hr.salaries (person bigint, amount numeric);
CREATE VIEW hr.report AS SELECT amount FROM hr.salaries;
`

const POLICIES = [
  `name: Read-only analytics
table_denylist: [hr.salaries]
masking_rules:
  - { table: app.customers, column: email, kind: hash }
  - { table: app.customers, column: photo, kind: redact }
row_filters:
  - { table: app.orders, predicate: "region = 'eu'" }
`,
  `name: Support agent
access_mode: read_write
approval_mode: writes
table_allowlist: [app.customers, app.orders, app.customer_list]
masking_rules:
  - { table: app.customers, column: email, kind: redact }
  - { table: app.customer_list, column: email, kind: redact }
`,
  'name: Payroll agent\ntable_allowlist: [hr.salaries]\n',
]

/** What a small team has. */
export async function createSmallSample(): Promise<AccessMap> {
  const reader = await openSchemaReader()
  const content = { kind: 'text', text: SCHEMA } as const
  const { catalog } = reader.read([{ path: 'db/structure.sql', blob: '', content }])
  const tables = { catalogs: [catalog], areAll: true, hasUnread: false, mayName: () => true }
  return createAccessMap({
    policies: POLICIES.map((text, index) => {
      const parsed = parsePolicy({ path: 'policy.yaml', content: { kind: 'text', text } })
      if (parsed.kind === 'invalid') throw new Error(JSON.stringify(parsed.findings))
      const { profile } = parsed.document
      return { file: `policies/${index + 1}.yaml`, projectId: 'prj_01h455vb4pex5vsknk084sn02q', profile }
    }),
    invalid: ['policies/broken.yaml'],
    findTables: () => tables,
    showPredicate: predicate => predicate,
  })
}

/** What would be run, load or break out, wherever it stood unescaped. */
export const HOSTILE_MARK =
  "'></title></style></script><script>alert(1)</script><img src=x onerror=alert(1)><svg onload=alert(1)><base href=//x><iframe srcdoc=x><marquee>&lt;"

/** Every name and predicate is hostile. */
export function createHostileSample(): AccessMap {
  const hostile = HOSTILE_MARK.replaceAll('.', '')
  const column = { id: 'c', name: quoteless(hostile), type: 'text', isBinary: false, sources: [], at: undefined }
  const table: CatalogRelation = {
    ...NO_RELATION,
    id: 't',
    schema: 'public',
    name: quoteless(hostile),
    columns: [column],
  }
  const view: CatalogRelation = {
    ...table,
    id: 'v',
    name: `${quoteless(hostile)}v`,
    kind: 'view',
    reads: ['t'],
    columns: [{ ...column, sources: [{ relation: 't', column: 'c' }] }],
  }
  const catalog = createCatalog({ relations: [table, view], schemas: [], extensions: [], dropped: new Set() })
  const profile: Profile = {
    ...DEFAULTS,
    name: hostile,
    masking_rules: [{ table: quoteless(hostile), column: quoteless(hostile), kind: 'hash' }],
    row_filters: [{ table: quoteless(hostile), predicate: hostile }],
  }
  return createAccessMap({
    policies: [{ file: hostile, projectId: hostile, profile }],
    invalid: [hostile],
    findTables: () => ({ catalogs: [catalog], areAll: true, hasUnread: false, mayName: () => true }),
    showPredicate: predicate => predicate,
  })
}

/** A name in a list may hold no quote. */
function quoteless(text: string): string {
  return text.replaceAll('"', '')
}
