import { describeIssue } from './describe-issue.ts'
import type { Mistake } from './mistakes.ts'
import type { PolicyNode } from './node.ts'
import { toProfileData } from './profile-data.ts'
import { type Profile, profileSchema } from './schema.ts'

export type Validation =
  | { readonly kind: 'valid'; readonly profile: Profile }
  | { readonly kind: 'invalid'; readonly mistakes: readonly Mistake[] }

/** Validates a tree against the API's schema. */
export function validateProfile(root: PolicyNode): Validation {
  const result = profileSchema.safeParse(toProfileData(root))
  if (result.success) return { kind: 'valid', profile: result.data }
  return { kind: 'invalid', mistakes: result.error.issues.flatMap(issue => describeIssue(issue, root)) }
}
