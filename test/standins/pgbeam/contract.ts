import { z } from 'zod'

/** How old a deployment is: which fields it knows, whether it tags profiles, and in which form it refuses. */
export type Age = 'oldest' | 'current' | 'newest'

export type Json = Record<string, unknown>

/** One entry of a problem's `errors`: a dotted path into the body, and what is wrong there. */
export interface InputError {
  field: string
  detail: string
}

export type Validation<T> = { kind: 'valid'; value: T } | { kind: 'invalid'; errors: InputError[] }

const amount = z.int().min(0).default(0)
const relations = z.array(z.string()).default(() => [])

const statementRules = z.looseObject({ allow: z.array(z.string()).optional(), deny: z.array(z.string()).optional() })
const maskingRule = z.looseObject({ table: z.string(), column: z.string(), kind: z.enum(['redact', 'null', 'hash']) })
const rowFilter = z.looseObject({ table: z.string(), predicate: z.string() })

/** The fields that every deployment knows. The contract counts the name's length in characters, not in UTF-16 units. */
const oldest = z.strictObject({
  name: z.string().refine(name => name !== '' && [...name].length <= 128, 'must have 1 to 128 characters'),
  access_mode: z.enum(['read_only', 'read_write']).default('read_only'),
  statement_rules: statementRules.optional(),
  table_allowlist: relations,
  table_denylist: relations,
  masking_rules: z.array(maskingRule).default(() => []),
  budget_queries_per_hour: amount,
  budget_queries_per_day: amount,
  max_rows: amount,
  statement_timeout_ms: amount,
  row_filters: z.array(rowFilter).optional(),
  write_mode: z.enum(['normal', 'rollback', 'sandbox']).default('normal'),
  approval_mode: z.enum(['off', 'writes', 'ddl', 'all']).default('off'),
  approval_auto_max_rows: amount,
  approval_timeout_seconds: z.int().min(0).default(300),
  migration_safety: z.enum(['off', 'warn', 'block']).default('off'),
  egress_bytes_per_day: amount,
})

/** The optional lists are left out by the oldest, filled in halfway by the current and wholly by the newest: all are the same profile. */
const current = oldest.extend({ row_filters: z.array(rowFilter).default(() => []), max_affected_rows: amount })

const newest = current.extend({
  statement_rules: statementRules.default(() => ({})).transform(rules => ({ allow: [], deny: [], ...rules })),
  content_scan_mode: z.enum(['off', 'annotate', 'block']).default('off'),
  content_scan_max_bytes: amount,
  // The field that nobody has heard of: not in the contract, reset by a PUT that leaves it out.
  session_recording: z.enum(['off', 'metadata', 'full']).default('off'),
})

const inputs = { oldest, current, newest } satisfies Record<Age, z.ZodType>

type LaterFields = Omit<z.output<typeof newest>, keyof z.output<typeof oldest>>

export type ProfileInput = z.output<typeof oldest> & { [Field in keyof LaterFields]?: LaterFields[Field] | undefined }

/** A body of POST or PUT, with defaults for what it leaves out. */
export function validateProfile(age: Age, body: unknown): Validation<ProfileInput> {
  return validate<ProfileInput>(inputs[age], body)
}

export function validate<T>(schema: z.ZodType<T>, body: unknown): Validation<T> {
  const parsed = schema.safeParse(body)
  if (parsed.success) return { kind: 'valid', value: parsed.data }
  return { kind: 'invalid', errors: parsed.error.issues.flatMap(describeIssue) }
}

function describeIssue(issue: z.core.$ZodIssue): InputError[] {
  const at = (path: readonly PropertyKey[]) => path.map(String).join('.')
  if (issue.code !== 'unrecognized_keys') return [{ field: at(issue.path), detail: issue.message }]
  return issue.keys.map(key => ({ field: at([...issue.path, key]), detail: 'unknown field' }))
}
