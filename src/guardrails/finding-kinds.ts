import type { FindingKind } from '../policy/finding-kinds.ts'

/**
 * The findings that guardrails make: `guardrail-broken` in policies, the others in their own files. An `error` of a file of
 * guardrails makes it invalid.
 */
export const GUARDRAIL_FINDINGS = {
  'guardrail-broken': {
    severity: 'error',
    meaning: 'The policy does what a guardrail says that no policy may ever do.',
    fix: 'Correct the policy. It cannot be accepted by a comment: the guardrail is in another file, whose owners may add an exception.',
  },
  'guardrail-without-rule': {
    severity: 'error',
    meaning: 'A guardrail says nothing that policies may not do.',
    fix: 'Add one of the rules that the message names, or remove the guardrail.',
  },
  'duplicate-guardrail': {
    severity: 'error',
    meaning: 'Two guardrails of one file have the same name.',
    fix: 'Give each a name of its own: it is shown where a policy breaks it.',
  },
  'invalid-pattern': {
    severity: 'error',
    meaning: 'A pattern of a guardrail does not have all its parts, or has a part that no name can match.',
    fix: 'Write `schema.table`, or for a column `schema.table.column`, with `*` for any text and without quotes.',
  },
  'too-many-patterns': {
    severity: 'error',
    meaning: 'A file of guardrails has more than 200 patterns with `*` in the name of a table or column.',
    fix: 'Write patterns that take in more, or name tables.',
  },
  'invalid-date': {
    severity: 'error',
    meaning: 'The end of an exception is not a day.',
    fix: 'Write year, month and day, as `2027-01-31`.',
  },
  'exception-without-project': {
    severity: 'error',
    meaning: 'An exception names a policy whose name several projects may have.',
    fix: 'Add the `project` of the policy, or write its id.',
  },
  'exception-ended': {
    severity: 'warning',
    meaning: 'The last day of an exception is over, so that the guardrail holds for the policy again.',
    fix: 'Remove the exception.',
  },
  'exception-ends-soon': {
    severity: 'warning',
    meaning: 'An exception ends in the next 14 days.',
    fix: 'Correct the policy until then.',
  },
  'exception-unused': {
    severity: 'warning',
    meaning: 'An exception is for a policy that keeps the guardrail, or that is not there.',
    fix: 'Remove the exception: somebody could use it.',
  },
  'guardrail-needs-catalog': {
    severity: 'warning',
    meaning:
      'A pattern for columns has `*` in the name of the table or column, and no catalog says which columns there are, so that only columns which files name are judged.',
    fix: 'Set the input `database-schema`, or name the columns with their tables.',
  },
  'guardrail-column-missing': {
    severity: 'notice',
    meaning:
      'A relation that a guardrail wants filtered does not have the column, so that the guardrail does not hold for it.',
    fix: 'Leave the relation out of the pattern, if it holds nothing of anybody.',
  },
} as const satisfies Record<string, FindingKind>

export type GuardrailFindingCode = keyof typeof GUARDRAIL_FINDINGS
