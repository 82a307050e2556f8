import type { Finding, Position, Severity } from '../../policy/finding.ts'
import type { FindingKind } from '../../policy/finding-kinds.ts'

/** What the tables there are say about a valid policy. */
export const TABLE_FINDINGS = {
  'unknown-relation': {
    severity: 'warning',
    meaning: 'A list, mask or row filter names a relation that is in no database of the project.',
    fix: 'Correct the name; if its migration comes later, accept the finding.',
  },
  'relation-elsewhere': {
    severity: 'warning',
    meaning:
      'A bare name of the allowlist, which stands for the schema `public`, is of a relation that only another schema has.',
    fix: 'Write the name with its schema.',
  },
  'unknown-column': {
    severity: 'warning',
    meaning: 'A mask or a predicate names a column that its relation does not have, so it hides nothing or fails.',
    fix: 'Correct the name; if its migration comes later, accept the finding.',
  },
  'mask-on-binary': {
    severity: 'notice',
    meaning: 'A mask is on a binary column, whose values are NULL under a mask of any kind.',
    fix: 'Use `kind: null`, which says what happens.',
  },
  'view-shows-hidden': {
    severity: 'warning',
    meaning:
      'A view in reach shows a masked column, filtered rows or a denied relation, because rules hold for the relation that a statement names.',
    fix: 'Give the view a rule of its own, as the message says, or put it out of reach.',
  },
  'partition-shows-hidden': {
    severity: 'warning',
    meaning:
      'A partition or inheritance child can be named in the place of its table, and shows a masked column, filtered rows or a denied relation.',
    fix: 'Admit the table alone by `table_allowlist`, or give each partition rules of its own.',
  },
} as const satisfies Record<string, FindingKind>

export type TableFindingCode = keyof typeof TABLE_FINDINGS

export function createTableFinding({
  code,
  at,
  message,
  severity = TABLE_FINDINGS[code].severity,
}: {
  code: TableFindingCode
  at: Position
  message: string
  severity?: Severity
}): Finding {
  return { code, severity, message, at }
}
