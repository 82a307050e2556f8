import { z } from 'zod'

/**
 * The policy profile as PgBeam's API names and bounds it (`PolicyProfileInput`). Parsing fills in the API's own
 * defaults, because `PUT` replaces the whole profile: a field left out goes back to its default there too.
 */

export const STATEMENT_KINDS = [
  'select',
  'insert',
  'update',
  'delete',
  'ddl',
  'copy',
  'set',
  'show',
  'explain',
  'transaction',
  'other',
] as const

const nonNegative = z.int().min(0)

const statementRules = z.strictObject({
  allow: z.array(z.enum(STATEMENT_KINDS)).default([]),
  deny: z.array(z.enum(STATEMENT_KINDS)).default([]),
})

const maskingRule = z.strictObject({
  table: z.string(),
  column: z.string(),
  kind: z.enum(['redact', 'null', 'hash']),
})

const rowFilter = z.strictObject({
  table: z.string(),
  predicate: z.string(),
})

export const profileSchema = z.strictObject({
  name: z.string().min(1).max(128),
  access_mode: z.enum(['read_only', 'read_write']).default('read_only'),
  statement_rules: statementRules.default({ allow: [], deny: [] }),
  table_allowlist: z.array(z.string()).default([]),
  table_denylist: z.array(z.string()).default([]),
  masking_rules: z.array(maskingRule).default([]),
  budget_queries_per_hour: nonNegative.default(0),
  budget_queries_per_day: nonNegative.default(0),
  max_rows: nonNegative.default(0),
  statement_timeout_ms: nonNegative.default(0),
  row_filters: z.array(rowFilter).default([]),
  write_mode: z.enum(['normal', 'rollback', 'sandbox']).default('normal'),
  approval_mode: z.enum(['off', 'writes', 'ddl', 'all']).default('off'),
  approval_auto_max_rows: nonNegative.default(0),
  approval_timeout_seconds: nonNegative.default(300),
  migration_safety: z.enum(['off', 'warn', 'block']).default('off'),
  egress_bytes_per_day: nonNegative.default(0),
  max_affected_rows: nonNegative.default(0),
  content_scan_mode: z.enum(['off', 'annotate', 'block']).default('off'),
  content_scan_max_bytes: nonNegative.default(0),
})

/** A policy profile with every known field present. */
export type Profile = z.output<typeof profileSchema>
export type Field = keyof Profile
export type StatementKind = (typeof STATEMENT_KINDS)[number]
export type MaskingRule = Profile['masking_rules'][number]
export type RowFilter = Profile['row_filters'][number]

/** The known fields in the order of the API's schema. */
export const FIELDS = Object.keys(profileSchema.shape) as readonly Field[]

/** What a field left out means: the API's defaults. `name` has none. */
export const DEFAULTS: Omit<Profile, 'name'> = (({ name: _, ...rest }) => rest)(
  profileSchema.parse({ name: 'defaults' }),
)
