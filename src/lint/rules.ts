import type { FindingKind } from '../policy/finding-kinds.ts'

/** What lint looks for in a valid policy. An `error` makes the file invalid; anything else can be accepted in the file. */
export const RULES = {
  'read-write-without-allowlist': {
    severity: 'warning',
    meaning: '`access_mode: read_write` without a `table_allowlist`: every relation can be written, later ones too.',
    fix: 'List the relations in `table_allowlist`, or use `read_only`.',
  },
  'unguarded-writes': {
    severity: 'warning',
    meaning:
      'Writes commit without a cap on their rows and without a person who approves them, or would as soon as a kind that writes is permitted.',
    fix: 'Set `max_affected_rows`, `approval_mode`, or a `write_mode` that discards writes.',
  },
  'no-query-budget': {
    severity: 'warning',
    meaning: 'Neither `budget_queries_per_hour` nor `budget_queries_per_day` limits how much can be run.',
    fix: 'Set one of the two.',
  },
  'no-read-ceiling': {
    severity: 'notice',
    meaning:
      'Neither `max_rows` nor `egress_bytes_per_day` limits how much can be read. A warning where columns are masked, which can be worked out from the rest.',
    fix: 'Set one of the two.',
  },
  'unreachable-mask': {
    severity: 'notice',
    meaning: 'A mask is on a relation that the lists put out of reach, so it masks nothing.',
    fix: 'Remove the rule, correct its `table`, or admit the relation.',
  },
  'unreachable-row-filter': {
    severity: 'notice',
    meaning: 'A row filter is on a relation that the lists put out of reach, so it filters nothing.',
    fix: 'Remove the rule, correct its `table`, or admit the relation.',
  },
  'write-settings-under-read-only': {
    severity: 'notice',
    meaning: 'A setting about writes does nothing, or nothing but for `other`, because `access_mode` is `read_only`.',
    fix: 'Remove the setting, or use `access_mode: read_write`.',
  },
  'allowlist-and-denylist': {
    severity: 'notice',
    meaning: 'Both `table_allowlist` and `table_denylist` have entries; where they meet, the denylist wins.',
    fix: 'Keep the allowlist alone: what it does not name is out of reach already.',
  },
  'allow-and-deny': {
    severity: 'notice',
    meaning: 'Both `statement_rules.allow` and `.deny` have entries; where they meet, `deny` wins.',
    fix: 'Keep `allow` alone: what it does not name is refused already.',
  },
  'permits-nothing': {
    severity: 'warning',
    meaning: 'The statement rules and the access mode together permit no statement that reads or writes a relation.',
    fix: 'Permit `select` or another kind, or delete the policy if nothing is meant to pass.',
  },
  'other-statements-allowed': {
    severity: 'warning',
    meaning: '`other` is allowed: statements that the engine cannot classify pass, whatever they do.',
    fix: 'Remove `other` from `statement_rules.allow`.',
  },
  'catalog-in-denylist': {
    severity: 'warning',
    meaning: '`table_denylist` names a relation of pg_catalog or information_schema, which stay readable all the same.',
    fix: 'Remove the entry; revoke the privilege in PostgreSQL if it must not be read.',
  },
  'ineffective-auto-approval': {
    severity: 'notice',
    meaning: '`approval_auto_max_rows` is set, but `approval_mode` holds no writes that it could let pass.',
    fix: 'Remove the setting, or hold writes by `approval_mode: writes` or `all`.',
  },
  'content-scan-only-reports': {
    severity: 'notice',
    meaning:
      '`content_scan_mode: block` withholds a row in the newest deployments only, and the statement has run by then. Older ones report it, like `annotate`.',
    fix: 'Do not rely on it; mask or filter what must not be seen.',
  },
  'invalid-predicate': {
    severity: 'error',
    meaning: "A row filter's predicate is not one boolean expression of PostgreSQL and nothing more.",
    fix: 'Correct the predicate at this place.',
  },
  'constant-predicate': {
    severity: 'warning',
    meaning: "A row filter's predicate is true for every row, so it filters nothing.",
    fix: 'Write the condition that is meant, or remove the rule.',
  },
  'subquery-in-predicate': {
    severity: 'warning',
    meaning:
      "A row filter's predicate holds a subquery, which runs for every statement and whose relations need filters of their own.",
    fix: 'Compare with a column or a constant, or put the subquery into a view.',
  },
  'volatile-predicate': {
    severity: 'warning',
    meaning: "A row filter's predicate calls a volatile function, so that which rows are seen changes from row to row.",
    fix: 'Use an expression that gives the same for the same row.',
  },
  'text-in-double-quotes': {
    severity: 'warning',
    meaning:
      "A row filter's predicate compares with something in double quotes, which is a column in PostgreSQL and not a text.",
    fix: 'Write a text in single quotes; accept the finding if a column is meant.',
  },
  'unknown-operator': {
    severity: 'warning',
    meaning: "A row filter's predicate has the operator `==`, which PostgreSQL does not have: statements would fail.",
    fix: 'Write `=`; accept the finding if the database defines the operator.',
  },
  'typographic-character': {
    severity: 'warning',
    meaning:
      "A row filter's predicate has a typographic quote, or a space other than the plain one, which PostgreSQL takes for letters; or the name of a profile stands in typographic quotes, which YAML takes for letters.",
    fix: 'Type straight quotes and plain spaces.',
  },
  'unused-acceptance': {
    severity: 'warning',
    meaning: 'A `# pgbeam-allow:` comment accepts a finding that is not there, on its line or the one below.',
    fix: 'Remove the comment, or move it on or above the line of the finding.',
  },
  'acceptance-of-error': {
    severity: 'warning',
    meaning: 'A `# pgbeam-allow:` comment names an error. Errors make a policy invalid and cannot be accepted.',
    fix: 'Correct the error and remove the comment.',
  },
} as const satisfies Record<string, FindingKind>

export type RuleCode = keyof typeof RULES
