import type { Profile } from '../../src/policy/schema.ts'

/** An edit of a policy, whose direction the comparison itself tells. */
export interface DirectionCase {
  readonly edit: string
  readonly before: Partial<Profile>
  readonly after: Partial<Profile>
}

const email = (kind: 'redact' | 'null' | 'hash', table = 'public.customers') => ({
  masking_rules: [{ table, column: 'email', kind }],
})
const rows = (predicate: string) => ({ row_filters: [{ table: 'public.orders', predicate }] })
const writable: Partial<Profile> = { access_mode: 'read_write', table_allowlist: ['public.orders'] }

/** Edits worth knowing the direction of, by area. */
export const DIRECTION_CASES: Readonly<Record<string, readonly DirectionCase[]>> = {
  'Which tables': [
    {
      edit: 'Adding a relation to `table_allowlist`',
      before: { table_allowlist: ['public.orders'] },
      after: { table_allowlist: ['public.orders', 'public.customers'] },
    },
    {
      edit: 'Removing the last entry of `table_allowlist`: every relation is reachable',
      before: { table_allowlist: ['public.orders'] },
      after: {},
    },
    {
      edit: 'Writing the first entry of `table_allowlist`',
      before: {},
      after: { table_allowlist: ['public.orders'] },
    },
    {
      edit: '`orders` → `public.orders` in `table_allowlist`, where a bare name means the public schema',
      before: { table_allowlist: ['orders'] },
      after: { table_allowlist: ['public.orders'] },
    },
    {
      edit: '`orders` → `public.orders` in `table_denylist`, where a bare name means every schema',
      before: { table_denylist: ['orders'] },
      after: { table_denylist: ['public.orders'] },
    },
    {
      edit: 'Denying a relation that the allowlist never reached',
      before: { table_allowlist: ['public.orders'] },
      after: { table_allowlist: ['public.orders'], table_denylist: ['public.salaries'] },
    },
    {
      edit: 'Another order, another case of ASCII letters',
      before: { table_allowlist: ['public.orders', 'public.customers'] },
      after: { table_allowlist: ['Public.Customers', 'public.orders'] },
    },
    {
      edit: 'Denying `"salaries"`, in quotes: what PgBeam makes of them is not known',
      before: {},
      after: { table_denylist: ['"salaries"'] },
    },
  ],
  'Which columns': [
    { edit: 'Masking a column', before: {}, after: email('redact') },
    { edit: 'Removing a mask', before: email('hash'), after: {} },
    { edit: '`redact` → `hash`', before: email('redact'), after: email('hash') },
    { edit: '`hash` → `null`', before: email('hash'), after: email('null') },
    { edit: '`redact` → `null`', before: email('redact'), after: email('null') },
    {
      edit: 'Masking a column of a relation out of reach',
      before: { table_allowlist: ['public.orders'] },
      after: { table_allowlist: ['public.orders'], ...email('redact') },
    },
    {
      edit: 'A mask on `customers` → on `public.customers`: other schemas lose it',
      before: email('hash', 'customers'),
      after: email('hash'),
    },
  ],
  'Which rows': [
    { edit: 'Adding a row filter', before: {}, after: rows("region = 'eu'") },
    {
      edit: 'Adding a condition with AND',
      before: rows("region = 'eu'"),
      after: rows("region = 'eu' AND NOT test"),
    },
    {
      edit: 'Dropping one of several conditions',
      before: rows("region = 'eu' AND NOT test"),
      after: rows("region = 'eu'"),
    },
    { edit: 'A value more in a list', before: rows("region = 'eu'"), after: rows("region IN ('eu', 'uk')") },
    {
      edit: 'An alternative fewer',
      before: rows("region = 'eu' OR owner = CURRENT_USER"),
      after: rows('owner = CURRENT_USER'),
    },
    { edit: 'A bound moved up', before: rows('amount <= 100'), after: rows('amount <= 200') },
    { edit: '`a = 1 OR a = 2` → `a IN (1, 2)`', before: rows('a = 1 OR a = 2'), after: rows('a IN (1, 2)') },
    { edit: 'A predicate → `false`', before: rows("region = 'eu'"), after: rows('false') },
    { edit: 'Another value', before: rows("region = 'eu'"), after: rows("region = 'uk'") },
    {
      edit: 'Another subquery, or another call of a volatile function',
      before: rows('region IN (SELECT id FROM regions WHERE open)'),
      after: rows('region IN (SELECT id FROM regions)'),
    },
    {
      edit: 'A subquery that stays as it is over a relation that is filtered now',
      before: { row_filters: [{ table: 'public.orders', predicate: 'region IN (SELECT id FROM regions)' }] },
      after: {
        row_filters: [
          { table: 'public.orders', predicate: 'region IN (SELECT id FROM regions)' },
          { table: 'public.regions', predicate: 'open' },
        ],
      },
    },
    { edit: 'Writing a condition differently', before: rows("region = 'eu'"), after: rows("( region='eu' )") },
  ],
  'Which statements': [
    {
      edit: 'Removing the last entry of `statement_rules.allow`',
      before: { statement_rules: { allow: ['select'], deny: [] } },
      after: {},
    },
    {
      edit: 'Allowing `insert` under `read_only`, which is a ceiling',
      before: { statement_rules: { allow: ['select'], deny: [] } },
      after: { statement_rules: { allow: ['select', 'insert'], deny: [] } },
    },
    {
      edit: '`read_only` → `read_write`',
      before: { table_allowlist: ['public.orders'] },
      after: writable,
    },
    {
      edit: '`read_only` → `read_write` with everything held for approval',
      before: { table_allowlist: ['public.orders'], approval_mode: 'all' },
      after: { ...writable, approval_mode: 'all' },
    },
    {
      edit: '`approval_mode: writes` → `ddl`',
      before: { ...writable, approval_mode: 'writes' },
      after: { ...writable, approval_mode: 'ddl' },
    },
    {
      edit: '`write_mode: normal` → `rollback`',
      before: writable,
      after: { ...writable, write_mode: 'rollback' },
    },
    {
      edit: '`write_mode: normal` → `rollback` under `read_only` with `other` allowed',
      before: { statement_rules: { allow: ['select', 'other'], deny: [] } },
      after: { statement_rules: { allow: ['select', 'other'], deny: [] }, write_mode: 'rollback' },
    },
    {
      edit: '`write_mode: normal` → `rollback` under `read_only`',
      before: {},
      after: { write_mode: 'rollback' },
    },
  ],
  'How much': [
    { edit: 'Raising a limit', before: { max_rows: 100 }, after: { max_rows: 1000 } },
    { edit: 'Removing a limit, or setting it to 0: unlimited', before: { max_rows: 100 }, after: {} },
    { edit: 'Setting a limit', before: {}, after: { budget_queries_per_hour: 1000 } },
    {
      edit: '`statement_timeout_ms` to or from 0, which is the project’s own',
      before: {},
      after: { statement_timeout_ms: 30_000 },
    },
    {
      edit: 'Lowering `max_affected_rows` under `read_only`',
      before: { max_affected_rows: 100 },
      after: { max_affected_rows: 10 },
    },
    {
      edit: 'Raising `approval_auto_max_rows` where writes are held',
      before: { ...writable, approval_mode: 'writes' },
      after: { ...writable, approval_mode: 'writes', approval_auto_max_rows: 10 },
    },
    {
      edit: 'Raising `approval_auto_max_rows` where nothing is held',
      before: writable,
      after: { ...writable, approval_auto_max_rows: 10 },
    },
  ],
  'The rest': [
    {
      edit: '`migration_safety: warn` → `block` where ddl is possible',
      before: { ...writable, migration_safety: 'warn' },
      after: { ...writable, migration_safety: 'block' },
    },
    {
      edit: '`migration_safety: off` → `warn`',
      before: writable,
      after: { ...writable, migration_safety: 'warn' },
    },
    { edit: '`approval_timeout_seconds`', before: {}, after: { approval_timeout_seconds: 60 } },
    {
      edit: '`content_scan_mode: off` → `block`, which refuses rows in the newest deployments',
      before: {},
      after: { content_scan_mode: 'block' },
    },
    { edit: '`content_scan_mode: off` → `annotate`', before: {}, after: { content_scan_mode: 'annotate' } },
    {
      edit: '`content_scan_max_bytes` where `content_scan_mode` is `block`',
      before: { content_scan_mode: 'block' },
      after: { content_scan_mode: 'block', content_scan_max_bytes: 1000 },
    },
    { edit: 'Renaming, by `id`', before: { name: 'Analytics' }, after: { name: 'Read-only analytics' } },
  ],
}
