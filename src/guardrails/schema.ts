import { z } from 'zod/mini'
import { STATEMENT_KINDS, type StatementKind } from '../policy/schema.ts'

/** A file of guardrails, `*.guardrails.yaml`: what no policy may ever do. */

/** The kinds of statements that can be held for a person at all. */
export const HOLDABLE_KINDS = ['insert', 'update', 'delete', 'ddl'] as const satisfies readonly StatementKind[]

/** Nobody writes more, and each is compared with what a policy names. */
const MOST_ENTRIES = 200

const text = z.string().check(z.minLength(1), z.maxLength(200))
const patterns = (description: string) =>
  z.optional(z.array(text).check(z.minLength(1), z.maxLength(MOST_ENTRIES))).check(z.describe(description))

const bound = (description: string) => z.optional(z.int().check(z.minimum(0))).check(z.describe(description))

const exceptionSchema = z.strictObject({
  policy: text.check(z.describe('The id of a profile (`pol_…`), or the exact name of a policy.')),
  project: z
    .optional(text)
    .check(
      z.describe('The project of a policy that is given by name. Needed where the repository has several projects.'),
    ),
  reason: text.check(z.describe('Why the policy may do it, such as the number of a ticket.')),
  until: z
    .optional(text)
    .check(z.describe('The last day of the exception (UTC), as `2027-01-31`; left out, it does not end.')),
})

export const guardrailSchema = z.strictObject({
  name: text.check(z.describe('What the guardrail keeps safe, in a few words. It is shown where a policy breaks it.')),
  never_reachable: patterns('Relations that no policy may reach, as `schema.table`; `*` stands for any text.'),
  always_hidden: patterns(
    'Columns that no policy may show, hashed neither, as `schema.table.column`; `*` stands for any text.',
  ),
  never_clear: patterns(
    'Columns that no policy may show in the clear, as `schema.table.column`; `*` stands for any text.',
  ),
  filtered_by: z
    .optional(
      z.strictObject({
        tables: z
          .array(text)
          .check(
            z.minLength(1),
            z.maxLength(MOST_ENTRIES),
            z.describe('Relations, as `schema.table`; `*` stands for any text.'),
          ),
        column: text.check(z.describe('The column that a row filter must compare.')),
      }),
    )
    .check(z.describe('Relations of which no policy may show rows but by a row filter `column = …`.')),
  refused: z
    .optional(z.array(z.enum(STATEMENT_KINDS)).check(z.minLength(1)))
    .check(z.describe('Kinds of statements that every policy must refuse.')),
  held: z
    .optional(z.array(z.enum(HOLDABLE_KINDS)).check(z.minLength(1)))
    .check(
      z.describe(
        'Kinds of statements that every policy must refuse, or hold for a person however few rows they touch.',
      ),
    ),
  at_most: z
    .optional(
      z.strictObject({
        max_rows: bound('The most rows of a result.'),
        egress_bytes_per_day: bound('The most bytes that may be read in a day.'),
        budget_queries_per_hour: bound('The most queries in an hour.'),
        budget_queries_per_day: bound('The most queries in a day.'),
        max_affected_rows: bound('The most rows that one write may touch.'),
        approval_auto_max_rows: bound('The most rows that a held write may touch without a person; 0: none.'),
      }),
    )
    .check(z.describe('Limits that no policy may exceed. A policy without a limit exceeds it.')),
  except: z
    .optional(z.array(exceptionSchema).check(z.maxLength(MOST_ENTRIES)))
    .check(z.describe('Policies that need not keep it.')),
})

export const guardrailFileSchema = z.strictObject({
  guardrails: z
    .array(guardrailSchema)
    .check(z.minLength(1), z.maxLength(MOST_ENTRIES), z.describe('What no policy may ever do.')),
})

export type GuardrailEntry = z.output<typeof guardrailSchema>
export type ExceptionEntry = z.output<typeof exceptionSchema>

/** The fields of a guardrail that say what is forbidden. */
export const RULE_FIELDS = [
  'never_reachable',
  'always_hidden',
  'never_clear',
  'filtered_by',
  'refused',
  'held',
  'at_most',
] as const satisfies readonly (keyof GuardrailEntry)[]

export type RuleField = (typeof RULE_FIELDS)[number]
export type BoundedField = keyof NonNullable<GuardrailEntry['at_most']>
