import type { Relation } from './relation.ts'

/** The schemas that stay readable whatever the lists say. */
export const SYSTEM_SCHEMAS = ['pg_catalog', 'information_schema'] as const

const CATALOG_SCHEMAS: ReadonlySet<string | undefined> = new Set(SYSTEM_SCHEMAS)

export function isInCatalog(relation: Relation): boolean {
  return CATALOG_SCHEMAS.has(relation.schema)
}

/** The catalog relation that a bare name may mean: PostgreSQL reserves `pg_` for pg_catalog, and the standard fixes information_schema. */
export function findInCatalog(table: string): Relation | undefined {
  if (table.startsWith('pg_')) return { schema: 'pg_catalog', table }
  const isInInformationSchema = table.startsWith('_pg_') || INFORMATION_SCHEMA.has(table)
  return isInInformationSchema ? { schema: 'information_schema', table } : undefined
}

const INFORMATION_SCHEMA: ReadonlySet<string> = new Set(
  `administrable_role_authorizations applicable_roles attributes character_sets check_constraint_routine_usage
  check_constraints collation_character_set_applicability collations column_column_usage column_domain_usage column_options
  column_privileges column_udt_usage columns constraint_column_usage constraint_table_usage data_type_privileges
  domain_constraints domain_udt_usage domains element_types enabled_roles foreign_data_wrapper_options
  foreign_data_wrappers foreign_server_options foreign_servers foreign_table_options foreign_tables
  information_schema_catalog_name key_column_usage parameters referential_constraints role_column_grants
  role_routine_grants role_table_grants role_udt_grants role_usage_grants routine_column_usage routine_privileges
  routine_routine_usage routine_sequence_usage routine_table_usage routines schemata sequences sql_features
  sql_implementation_info sql_languages sql_packages sql_parts sql_sizing sql_sizing_profiles table_constraints table_privileges tables transforms
  triggered_update_columns triggers udt_privileges usage_privileges user_defined_types user_mapping_options user_mappings
  view_column_usage view_routine_usage view_table_usage views`.split(/\s+/),
)
