import type { z } from 'zod'
import type { OverallDirection } from '../../../src/access/direction.ts'
import type { profileSchema } from '../../../src/policy/schema.ts'

/** What a file says but for the name, which matters only where it changes. */
export type Policy = Partial<z.input<typeof profileSchema>>

/** Two versions of a policy and what a reviewer has to be told of them. */
export interface Case {
  readonly title: string
  /** Without it the policy is created. */
  readonly before?: Policy
  readonly after: Policy
  /** The direction of all changes together. */
  readonly direction: OverallDirection
  /** Every change, in any order, as `direction area subject: before → after`. */
  readonly changes: readonly string[]
}
