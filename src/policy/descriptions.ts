import type { EXTRA_FIELDS } from './profile-data.ts'
import type { Field } from './schema.ts'

type NestedField =
  | 'statement_rules.allow'
  | 'statement_rules.deny'
  | 'masking_rules.table'
  | 'masking_rules.column'
  | 'masking_rules.kind'
  | 'row_filters.table'
  | 'row_filters.predicate'

/** A field of a policy file by its path; the fields of a list's entries have the list's name in front. */
export type DescribedField = Field | NestedField | (typeof EXTRA_FIELDS)[number]

/** What each field means, in one sentence for whoever writes or reads a policy file. */
export const DESCRIPTIONS = {
  id: 'The live profile that this file stands for; without it, that is the profile of this name in the project.',
  project_id: 'The project that the profile belongs to; without it, the one that the action or command is given.',
  created_at: 'When the profile was created, as PgBeam returns it; accepted and ignored.',
  updated_at: 'When the profile was last changed, as PgBeam returns it; accepted and ignored.',
  name: 'The name of the profile, unique in its project.',
  access_mode:
    'The ceiling: `read_only` refuses insert, update, delete, ddl and copy whatever `statement_rules` say; `read_write` does not.',
  statement_rules: 'Which kinds of statement may run, below the ceiling of `access_mode`.',
  'statement_rules.allow':
    'If not empty, every other kind is refused; only here can `other` and, under `read_only`, `set` be permitted.',
  'statement_rules.deny': 'Kinds of statement that are refused even if `allow` lists them.',
  table_allowlist:
    'The only relations within reach; empty or left out, every relation is. A bare name means the public schema.',
  table_denylist: 'Relations out of reach even if the allowlist names them; a bare name means every schema.',
  masking_rules: 'Columns whose values are hidden or hashed; a column without a rule is in the clear.',
  'masking_rules.table': 'The relation that the column belongs to; a bare name means every schema.',
  'masking_rules.column': 'The column whose values are masked.',
  'masking_rules.kind':
    '`redact` puts a fixed token, `null` puts NULL, `hash` the SHA-256 in hex: still good to join on, and guessable where few values are possible.',
  row_filters: 'Conditions that rows must meet to be read, updated or deleted.',
  'row_filters.table': 'The relation whose rows are filtered; a bare name means every schema.',
  'row_filters.predicate': 'One boolean SQL expression, added with AND to every reference to the relation.',
  budget_queries_per_hour: 'How many queries an hour may run; 0 is unlimited.',
  budget_queries_per_day: 'How many queries a day may run; 0 is unlimited.',
  max_rows: 'How many rows one result may have; 0 is unlimited.',
  statement_timeout_ms: "How many milliseconds one statement may take; 0 is the project's own timeout.",
  write_mode:
    'What becomes of writes: `normal` commits them, `rollback` undoes them, `sandbox` sends them to a throwaway branch.',
  approval_mode:
    'What waits for a person: `writes` (insert, update and delete), `ddl`, `all` of these, or nothing (`off`).',
  approval_auto_max_rows: 'A held write that touches at most this many rows passes by itself; 0 lets none pass.',
  approval_timeout_seconds: 'After how many seconds a request for approval expires.',
  migration_safety: 'What happens to ddl that takes heavy locks or destroys data: nothing (`off`), `warn` or `block`.',
  egress_bytes_per_day: 'How many bytes of results may leave a day; 0 is unlimited.',
  max_affected_rows: 'How many rows one write may touch; 0 is unlimited. The oldest deployments do not have it.',
  content_scan_mode:
    'Whether results are scanned for stored prompt injection: `annotate` reports it, `block` withholds it in the newest deployments. Older ones only report it, or do not scan.',
  content_scan_max_bytes:
    "How many bytes of a result are scanned; 0 is the scanner's own limit. Only the newest deployments have it.",
} as const satisfies Record<DescribedField, string>
