import type { Severity } from './finding.ts'

/**
 * What can be wrong with the name of a relation or column. PgBeam compares a name as it is written, but for the case of ASCII
 * letters: an error means that nothing can have this name, a warning that probably nothing has.
 */
export const NAME_FINDINGS = {
  'empty-name': {
    severity: 'error',
    meaning: 'The name of a relation or column, or a part of it, is empty.',
    fix: 'Write `table` or `schema.table`, or remove the entry.',
  },
  'too-many-name-parts': {
    severity: 'error',
    meaning: 'A relation has more parts than `schema.table`, or a column more than one: it would match nothing.',
    fix: 'Leave out the database or, before a column, the table. A name that contains a dot cannot be written: rename it in PostgreSQL.',
  },
  'wildcard-name': {
    severity: 'error',
    meaning: 'A name contains `*`, but PgBeam has no wildcards: it would match nothing.',
    fix: 'Name each relation; in `table_allowlist`, leave the list out to admit every relation.',
  },
  'unbalanced-quote': {
    severity: 'error',
    meaning: 'A name contains a double quote that is not one of a pair around a whole part.',
    fix: 'Remove the quotes.',
  },
  'name-too-long': {
    severity: 'error',
    meaning: 'A part of a name is longer than 63 bytes in UTF-8, where PostgreSQL cuts names: nothing has this name.',
    fix: 'Write the name as PostgreSQL shows it, which is its first 63 bytes.',
  },
  'quoted-name': {
    severity: 'warning',
    meaning:
      'A name is in double quotes. What PgBeam makes of them is not known, so they are compared as part of the name, and its changes are unclear.',
    fix: 'Remove the quotes; a name matches whatever the case of its ASCII letters.',
  },
  'dot-in-quotes': {
    severity: 'warning',
    meaning:
      'Double quotes stand around several parts, or around a part that contains a dot: it probably matches nothing.',
    fix: 'Write `schema.table` without quotes. A schema, table or column whose own name contains a dot cannot be written: rename it in PostgreSQL; outside of `table_allowlist`, a bare table covers it in every schema.',
  },
  'other-quotes': {
    severity: 'warning',
    meaning:
      'A name is in single or typographic quotes, backquotes or brackets, which are part of it: it probably matches nothing.',
    fix: 'Remove them.',
  },
  'blank-around-name': {
    severity: 'warning',
    meaning: 'A part of a name begins or ends with a blank, which is part of it: it probably matches nothing.',
    fix: 'Remove the blank, or accept the finding if PostgreSQL has it in the name.',
  },
  'blank-in-name': {
    severity: 'warning',
    meaning: 'A name contains a blank: it probably matches nothing.',
    fix: 'Write the name as PostgreSQL shows it; accept the finding if it has the blank there.',
  },
  'pattern-in-name': {
    severity: 'warning',
    meaning: 'A name contains `%` or `?`, but PgBeam has no wildcards: it probably matches nothing.',
    fix: 'Name each relation or column; accept the finding if PostgreSQL has the character in the name.',
  },
  'list-in-name': {
    severity: 'warning',
    meaning: 'One entry holds a list of names: it probably matches nothing.',
    fix: 'Write an entry or a rule of its own for each name.',
  },
  'expression-in-name': {
    severity: 'warning',
    meaning: 'An expression stands where a name does: it probably matches nothing.',
    fix: 'Name the whole relation or column, without functions, operators and lists of columns.',
  },
  'sql-in-name': {
    severity: 'warning',
    meaning: 'Words of SQL, such as `ALL TABLES`, stand where a name does: it probably matches nothing.',
    fix: 'Name each relation; in `table_allowlist`, leave the list out to admit every relation.',
  },
  'lookalike-letter': {
    severity: 'warning',
    meaning:
      'A name contains a character that passes for an ASCII one, such as a Cyrillic or full-width letter: it probably matches nothing.',
    fix: 'Type the name in ASCII letters.',
  },
} as const satisfies Record<string, { severity: Severity; meaning: string; fix: string }>

export type NameFindingCode = keyof typeof NAME_FINDINGS
