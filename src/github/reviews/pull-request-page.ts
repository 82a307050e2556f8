import { z } from 'zod'

const pageInfoSchema = z.looseObject({ hasNextPage: z.boolean(), endCursor: z.string().nullable() })
const oidSchema = z.looseObject({ oid: z.string() })
const actorSchema = z.looseObject({ __typename: z.string(), login: z.string() }).nullable()
const gitActorSchema = z.looseObject({
  email: z.string().nullable(),
  user: z.looseObject({ login: z.string() }).nullable(),
})
const reviewSchema = z.looseObject({
  state: z.string(),
  submittedAt: z.string().nullable(),
  author: actorSchema,
  commit: oidSchema.nullable(),
})
const commitSchema = z.looseObject({
  oid: z.string(),
  parents: z.looseObject({ nodes: z.array(oidSchema) }),
  authors: z.looseObject({ totalCount: z.int(), nodes: z.array(gitActorSchema) }),
  committer: gitActorSchema.nullable(),
})
const baseChangeSchema = z.looseObject({
  createdAt: z.string().optional(),
  /** Where GitHub did it by itself: the base was renamed, or was merged and deleted. */
  oldBase: z.string().optional(),
})
const pullRequestSchema = z.looseObject({
  number: z.int(),
  state: z.enum(['OPEN', 'CLOSED', 'MERGED']),
  baseRefName: z.string(),
  headRefName: z.string(),
  headRefOid: z.string(),
  isCrossRepository: z.boolean(),
  author: actorSchema,
  mergedAt: z.string().nullable(),
  timelineItems: z.looseObject({ nodes: z.array(baseChangeSchema.nullable()) }),
  latestOpinionatedReviews: z.looseObject({ pageInfo: pageInfoSchema, nodes: z.array(reviewSchema) }).nullable(),
  commits: z.looseObject({ pageInfo: pageInfoSchema, nodes: z.array(z.looseObject({ commit: commitSchema })) }),
})
export const batchSchema = z.looseObject({ repository: z.record(z.string(), pullRequestSchema) })

/** Its first hundred reviews and commits, or the next. */
export type PullRequestPage = z.output<typeof pullRequestSchema>
export type ReviewNode = z.output<typeof reviewSchema>
export type CommitNode = z.output<typeof commitSchema>
export type ActorNode = z.output<typeof actorSchema>

/** Of so many pull requests: `$number0`, and where to read on in `$reviews0` and `$commits0`. */
export function buildQuery(count: number): string {
  const indices = Array.from({ length: count }, (_, index) => index)
  const variables = indices.map(i => `$number${i}: Int!, $reviews${i}: String, $commits${i}: String`)
  const fields = indices.map(
    i => `p${i}: pullRequest(number: $number${i}) {
      number state baseRefName headRefName headRefOid isCrossRepository mergedAt
      author { __typename login }
      timelineItems(itemTypes: [BASE_REF_CHANGED_EVENT, AUTOMATIC_BASE_CHANGE_SUCCEEDED_EVENT], last: 20) { nodes {
        ... on BaseRefChangedEvent { createdAt }
        ... on AutomaticBaseChangeSucceededEvent { createdAt oldBase }
      } }
      latestOpinionatedReviews(first: 100, after: $reviews${i}, writersOnly: true) {
        pageInfo { hasNextPage endCursor }
        nodes { state submittedAt author { __typename login } commit { oid } }
      }
      commits(first: 100, after: $commits${i}) {
        pageInfo { hasNextPage endCursor }
        nodes { commit {
          oid
          parents(first: 10) { nodes { oid } }
          authors(first: 10) { totalCount nodes { email user { login } } }
          committer { email user { login } }
        } }
      }
    }`,
  )
  return `query ($owner: String!, $name: String!, ${variables.join(', ')}) {
    repository(owner: $owner, name: $name) { ${fields.join('\n')} }
  }`
}
