import type { Place, RelationKind } from '../catalog.ts'
import type { Database } from '../state/database.ts'
import type { Refusal } from './columns.ts'
import { addType } from './create-type.ts'
import { drop } from './drop.ts'

/** What an extension brings: dumps do not say. */
interface Bundle {
  /** Its relations, by kind; in a schema of the extension's own where it has one. */
  readonly tables?: readonly string[]
  readonly views?: readonly string[]
  readonly types?: readonly string[]
  readonly schema?: string
}

const NONE: Bundle = {}

/** The extensions that PostgreSQL and the large hosts bundle. */
const BUNDLES: Readonly<Record<string, Bundle>> = {
  address_standardizer: NONE,
  address_standardizer_data_us: { tables: ['us_gaz', 'us_lex', 'us_rules'] },
  amcheck: NONE,
  autoinc: NONE,
  bloom: NONE,
  btree_gin: NONE,
  btree_gist: NONE,
  citext: { types: ['citext'] },
  cube: { types: ['cube'] },
  dblink: NONE,
  dict_int: NONE,
  earthdistance: { types: ['earth'] },
  fuzzystrmatch: NONE,
  hstore: { types: ['hstore', 'ghstore'] },
  http: NONE,
  hypopg: { views: ['hypopg_list_indexes', 'hypopg_hidden_indexes'] },
  index_advisor: NONE,
  insert_username: NONE,
  intarray: { types: ['query_int', 'intbig_gkey'] },
  isn: { types: ['ean13', 'isbn13', 'ismn13', 'issn13', 'isbn', 'ismn', 'issn', 'upc'] },
  lo: { types: ['lo'] },
  ltree: { types: ['ltree', 'lquery', 'ltxtquery', 'ltree_gist'] },
  moddatetime: NONE,
  pageinspect: NONE,
  pg_buffercache: { views: ['pg_buffercache', 'pg_buffercache_numa'] },
  pg_cron: { schema: 'cron', tables: ['job', 'job_run_details'] },
  pg_freespacemap: NONE,
  pg_graphql: NONE,
  pg_hashids: NONE,
  pg_jsonschema: NONE,
  pg_net: { schema: 'net', tables: ['http_request_queue', '_http_response'] },
  pg_partman: { tables: ['part_config', 'part_config_sub'], views: ['table_privs'] },
  pg_prewarm: NONE,
  pg_repack: { schema: 'repack', views: ['primary_keys', 'tables'] },
  pg_stat_statements: { views: ['pg_stat_statements', 'pg_stat_statements_info'] },
  pg_surgery: NONE,
  pg_trgm: { types: ['gtrgm'] },
  pg_uuidv7: NONE,
  pg_visibility: NONE,
  pg_walinspect: NONE,
  pgaudit: NONE,
  pgcrypto: NONE,
  pgjwt: NONE,
  pgmq: { schema: 'pgmq', tables: ['meta'] },
  pgroonga: NONE,
  pgrouting: NONE,
  pgrowlocks: NONE,
  pgsodium: {
    schema: 'pgsodium',
    tables: ['key'],
    views: ['valid_key', 'decrypted_key', 'mask_columns', 'masking_rule'],
  },
  pgstattuple: NONE,
  plpgsql: NONE,
  plpgsql_check: NONE,
  plv8: NONE,
  postgis: {
    tables: ['spatial_ref_sys'],
    views: ['geometry_columns', 'geography_columns'],
    types: ['geometry', 'geography', 'box2d', 'box2df', 'box3d', 'gidx', 'geometry_dump', 'valid_detail', 'spheroid'],
  },
  postgis_raster: { views: ['raster_columns', 'raster_overviews'], types: ['raster', 'addbandarg', 'rastbandarg'] },
  postgis_sfcgal: NONE,
  postgis_topology: { schema: 'topology', tables: ['topology', 'layer'], types: ['topogeometry'] },
  postgres_fdw: NONE,
  refint: NONE,
  rum: NONE,
  seg: { types: ['seg'] },
  sslinfo: NONE,
  supabase_vault: { schema: 'vault', tables: ['secrets'], views: ['decrypted_secrets'] },
  tablefunc: NONE,
  tcn: NONE,
  tsm_system_rows: NONE,
  tsm_system_time: NONE,
  unaccent: NONE,
  'uuid-ossp': NONE,
  vector: { types: ['vector', 'halfvec', 'sparsevec'] },
  wrappers: { tables: ['wrappers_fdw_stats'] },
  xml2: NONE,
}

/** Whether it is known what an extension brings. */
export function isKnownExtension(name: string): boolean {
  return Object.hasOwn(BUNDLES, name)
}

/** `CREATE EXTENSION`: its relations are there, with columns that are not known. */
export function createExtension(
  database: Database,
  { name, schema: asked }: { name: string; schema: string | undefined },
  at: Place,
): undefined {
  if (database.extensions.has(name)) return
  const bundle = isKnownExtension(name) ? (BUNDLES[name] ?? NONE) : NONE
  const schema = database.schemaFor({ schema: bundle.schema ?? asked })
  database.extensions.set(name, schema?.name)
  if (!schema) return
  const add = (kind: RelationKind) => (relation: string) => {
    if (database.isTaken(schema, relation, kind)) return
    database.create({ schema, name: relation, kind, at, extension: name }).isComplete = false
  }
  bundle.tables?.forEach(add('table'))
  bundle.views?.forEach(add('view'))
  for (const type of bundle.types ?? []) {
    if (!database.isTaken(schema, type, 'type')) addType(schema, { name: type, extension: name })
  }
}

/** `DROP EXTENSION`. */
export function dropExtension(database: Database, name: string, { cascades }: { cascades: boolean }): Refusal {
  if (!database.extensions.has(name)) return undefined
  const members = database.listObjects().filter(({ extension }) => extension === name)
  const refusal = drop(database, members, { cascades })
  if (!refusal) database.extensions.delete(name)
  return refusal
}
