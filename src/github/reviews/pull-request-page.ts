import { z } from 'zod/mini'

const pageInfoSchema = z.looseObject({ hasNextPage: z.boolean(), endCursor: z.nullable(z.string()) })
const oidSchema = z.looseObject({ oid: z.string() })
const actorSchema = z.nullable(z.looseObject({ __typename: z.string(), login: z.string() }))
const gitActorSchema = z.looseObject({
  email: z.nullable(z.string()),
  user: z.nullable(z.looseObject({ login: z.string() })),
})
const reviewSchema = z.looseObject({
  state: z.string(),
  submittedAt: z.nullable(z.string()),
  author: actorSchema,
  commit: z.nullable(oidSchema),
})
const commitSchema = z.looseObject({
  oid: z.string(),
  parents: z.looseObject({ nodes: z.array(oidSchema) }),
  authors: z.looseObject({ totalCount: z.int(), nodes: z.array(gitActorSchema) }),
  committer: z.nullable(gitActorSchema),
})
const pullRequestSchema = z.looseObject({
  number: z.int(),
  state: z.enum(['OPEN', 'CLOSED', 'MERGED']),
  baseRefName: z.string(),
  headRefName: z.string(),
  headRefOid: z.string(),
  isCrossRepository: z.boolean(),
  author: actorSchema,
  mergedAt: z.nullable(z.string()),
  timelineItems: z.looseObject({
    nodes: z.array(z.nullable(z.looseObject({ createdAt: z.optional(z.string()), oldBase: z.optional(z.string()) }))),
  }),
  latestOpinionatedReviews: z.nullable(z.looseObject({ pageInfo: pageInfoSchema, nodes: z.array(reviewSchema) })),
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
