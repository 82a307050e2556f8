import { z } from 'zod/mini'
import type { MaskingRule } from '../policy/schema.ts'

/** A file of policy tests, `*.tests.yaml`: statements, and what a policy must do with each. */

const MASK_KINDS = ['redact', 'null', 'hash'] as const satisfies readonly MaskingRule['kind'][]

// As in a policy, null means the kind of that name.
const maskKind = z.union([
  z.enum(MASK_KINDS),
  z.pipe(
    z.null(),
    z.transform(() => 'null' as const),
  ),
])

const statement = {
  name: z
    .optional(z.string().check(z.minLength(1)))
    .check(z.describe('What the test is about. It is shown if the test fails.')),
  // The bounds are the API's.
  sql: z.string().check(z.minLength(1), z.maxLength(100_000), z.describe('The statement to try.')),
}
const masked = z
  .optional(z.record(z.string().check(z.minLength(1)), maskKind))
  .check(
    z.describe(
      'Columns that must be masked, and how: of any table that the statement touches, shown or not. Left out, any mask matches.',
    ),
  )
const rowFilter = z
  .optional(z.string().check(z.minLength(1)))
  .check(z.describe('The predicate that must filter the rows; left out, any predicate matches.'))

export const policyTestSchema = z.discriminatedUnion('expect', [
  z.strictObject({ ...statement, expect: z.literal('allow').check(z.describe('The statement runs unchanged.')) }),
  z.strictObject({
    ...statement,
    expect: z.literal('block').check(z.describe('The statement is refused.')),
    rule: z
      .optional(z.string().check(z.minLength(1)))
      .check(
        z.describe('The rule that must refuse it, such as `read_only` or `table_denied`; left out, any rule matches.'),
      ),
  }),
  z.strictObject({
    ...statement,
    expect: z
      .literal('mask')
      .check(z.describe('The statement runs, on a table with masked columns and without a row filter.')),
    masked,
    row_filter: rowFilter,
  }),
  z.strictObject({
    ...statement,
    expect: z
      .literal('row-filter')
      .check(z.describe('The statement runs on some of the rows only. Columns may be masked as well.')),
    masked,
    row_filter: rowFilter,
  }),
])

export const testFileSchema = z.strictObject({
  policy: z
    .string()
    .check(z.minLength(1), z.describe('The path of the policy file, relative to the folder of this file.')),
  tests: z
    .array(policyTestSchema)
    .check(z.minLength(1), z.describe('The statements to try, each with the decision that it must get.')),
})

export type PolicyTest = z.output<typeof policyTestSchema>
export type TestFile = z.output<typeof testFileSchema>
