import { z } from 'zod'
import type { MaskingRule } from '../policy/schema.ts'

/** A file of policy tests, `*.tests.yaml`: statements, and what the policy beside it must make of them. */

const MASK_KINDS = ['redact', 'null', 'hash'] as const satisfies readonly MaskingRule['kind'][]

// As in a policy, null plainly means the kind of that name.
const maskKind = z.union([z.enum(MASK_KINDS), z.null().transform(() => 'null' as const)])

const statement = {
  name: z.string().min(1).optional().describe('What the test is about, for whoever reads that it failed.'),
  // The bounds are the API's.
  sql: z.string().min(1).max(100_000).describe('The statement that an agent would send.'),
}
const rowFilter = z
  .string()
  .min(1)
  .optional()
  .describe('The predicate that must filter the rows; left out, any predicate will do.')

export const policyTestSchema = z.discriminatedUnion('expect', [
  z.strictObject({ ...statement, expect: z.literal('allow').describe('The statement runs as it is.') }),
  z.strictObject({
    ...statement,
    expect: z.literal('block').describe('The statement is refused.'),
    rule: z
      .string()
      .min(1)
      .optional()
      .describe('The rule that must refuse it, such as `read_only` or `table_denied`; left out, any rule will do.'),
  }),
  z.strictObject({
    ...statement,
    expect: z.literal('mask').describe('The statement runs, and columns of its result are masked.'),
    masked: z
      .record(z.string().min(1), maskKind)
      .optional()
      .describe('The columns that must be masked, and how; left out, any mask will do.'),
    row_filter: rowFilter,
  }),
  z.strictObject({
    ...statement,
    expect: z.literal('row-filter').describe('The statement runs, and sees only some of the rows.'),
    row_filter: rowFilter,
  }),
])

export const testFileSchema = z.strictObject({
  policy: z.string().min(1).describe('The path of the policy file, from the folder that this file is in.'),
  tests: z.array(policyTestSchema).min(1).describe('The statements to try, each with what must become of it.'),
})

export type PolicyTest = z.output<typeof policyTestSchema>
export type TestFile = z.output<typeof testFileSchema>
