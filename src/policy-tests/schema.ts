import { z } from 'zod'
import type { MaskingRule } from '../policy/schema.ts'

/** A file of policy tests, `*.tests.yaml`: statements, and what a policy must do with each. */

const MASK_KINDS = ['redact', 'null', 'hash'] as const satisfies readonly MaskingRule['kind'][]

// As in a policy, null means the kind of that name.
const maskKind = z.union([z.enum(MASK_KINDS), z.null().transform(() => 'null' as const)])

const statement = {
  name: z.string().min(1).optional().describe('What the test is about. It is shown if the test fails.'),
  // The bounds are the API's.
  sql: z.string().min(1).max(100_000).describe('The statement to try.'),
}
const rowFilter = z
  .string()
  .min(1)
  .optional()
  .describe('The predicate that must filter the rows; left out, any predicate matches.')

export const policyTestSchema = z.discriminatedUnion('expect', [
  z.strictObject({ ...statement, expect: z.literal('allow').describe('The statement runs unchanged.') }),
  z.strictObject({
    ...statement,
    expect: z.literal('block').describe('The statement is refused.'),
    rule: z
      .string()
      .min(1)
      .optional()
      .describe('The rule that must refuse it, such as `read_only` or `table_denied`; left out, any rule matches.'),
  }),
  z.strictObject({
    ...statement,
    expect: z.literal('mask').describe('The statement runs, and columns of its result are masked.'),
    masked: z
      .record(z.string().min(1), maskKind)
      .optional()
      .describe('The columns that must be masked, and how; left out, any mask matches.'),
    row_filter: rowFilter,
  }),
  z.strictObject({
    ...statement,
    expect: z.literal('row-filter').describe('The statement runs, but reads only some of the rows.'),
    row_filter: rowFilter,
  }),
])

export const testFileSchema = z.strictObject({
  policy: z.string().min(1).describe('The path of the policy file, relative to the folder of this file.'),
  tests: z.array(policyTestSchema).min(1).describe('The statements to try, each with the decision that it must get.'),
})

export type PolicyTest = z.output<typeof policyTestSchema>
export type TestFile = z.output<typeof testFileSchema>
