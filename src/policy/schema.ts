import { z } from 'zod/mini'

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

const nonNegative = z.int().check(z.minimum(0))

const statementRules = z.strictObject({
  allow: z._default(z.array(z.enum(STATEMENT_KINDS)), []),
  deny: z._default(z.array(z.enum(STATEMENT_KINDS)), []),
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
  name: z.string().check(z.minLength(1), z.maxLength(128)),
  access_mode: z._default(z.enum(['read_only', 'read_write']), 'read_only'),
  statement_rules: z._default(statementRules, { allow: [], deny: [] }),
  table_allowlist: z._default(z.array(z.string()), []),
  table_denylist: z._default(z.array(z.string()), []),
  masking_rules: z._default(z.array(maskingRule), []),
  budget_queries_per_hour: z._default(nonNegative, 0),
  budget_queries_per_day: z._default(nonNegative, 0),
  max_rows: z._default(nonNegative, 0),
  statement_timeout_ms: z._default(nonNegative, 0),
  row_filters: z._default(z.array(rowFilter), []),
  write_mode: z._default(z.enum(['normal', 'rollback', 'sandbox']), 'normal'),
  approval_mode: z._default(z.enum(['off', 'writes', 'ddl', 'all']), 'off'),
  approval_auto_max_rows: z._default(nonNegative, 0),
  approval_timeout_seconds: z._default(nonNegative, 300),
  migration_safety: z._default(z.enum(['off', 'warn', 'block']), 'off'),
  egress_bytes_per_day: z._default(nonNegative, 0),
  max_affected_rows: z._default(nonNegative, 0),
  content_scan_mode: z._default(z.enum(['off', 'annotate', 'block']), 'off'),
  content_scan_max_bytes: z._default(nonNegative, 0),
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
