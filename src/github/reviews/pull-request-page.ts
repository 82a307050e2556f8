import { z } from 'zod/mini'

const pageInfoSchema = z.looseObject({ hasNextPage: z.boolean(), endCursor: z.nullable(z.string()) })
const oidSchema = z.looseObject({ oid: z.string() })
const actorSchema = z.nullable(z.looseObject({ __typename: z.string(), login: z.string() }))
const reviewSchema = z.looseObject({
  state: z.string(),
  author: actorSchema,
  commit: z.nullable(oidSchema),
})
const commitSchema = z.looseObject({
  oid: z.string(),
  messageHeadline: z.string(),
  authoredDate: z.string(),
  parents: z.looseObject({ nodes: z.array(oidSchema) }),
  authors: z.looseObject({
    totalCount: z.int(),
    nodes: z.array(
      z.looseObject({ email: z.nullable(z.string()), user: z.nullable(z.looseObject({ login: z.string() })) }),
    ),
  }),
})
const pullRequestSchema = z.looseObject({
  number: z.int(),
  state: z.enum(['OPEN', 'CLOSED', 'MERGED']),
  baseRefName: z.string(),
  headRefOid: z.string(),
  author: actorSchema,
  mergeCommit: z.nullable(z.looseObject({ oid: z.string(), parents: z.looseObject({ nodes: z.array(oidSchema) }) })),
  latestOpinionatedReviews: z.looseObject({ pageInfo: pageInfoSchema, nodes: z.array(reviewSchema) }),
  commits: z.looseObject({ pageInfo: pageInfoSchema, nodes: z.array(z.looseObject({ commit: commitSchema })) }),
})
export const batchSchema = z.looseObject({ repository: z.record(z.string(), pullRequestSchema) })

/** Its first hundred reviews and commits, or the next. */
export type PullRequestPage = z.output<typeof pullRequestSchema>

export type ReviewNode = z.output<typeof reviewSchema>
export type CommitNode = z.output<typeof commitSchema>

/** Of so many pull requests: `$number0`, and where to read on in `$reviews0` and `$commits0`. */
export function buildQuery(count: number): string {
  const indices = Array.from({ length: count }, (_, index) => index)
  const variables = indices.map(i => `$number${i}: Int!, $reviews${i}: String, $commits${i}: String`)
  const fields = indices.map(
    i => `p${i}: pullRequest(number: $number${i}) {
      number state baseRefName headRefOid
      author { __typename login }
      mergeCommit { oid parents(first: 3) { nodes { oid } } }
      latestOpinionatedReviews(first: 100, after: $reviews${i}, writersOnly: true) {
        pageInfo { hasNextPage endCursor }
        nodes { state author { __typename login } commit { oid } }
      }
      commits(first: 100, after: $commits${i}) {
        pageInfo { hasNextPage endCursor }
        nodes { commit {
          oid messageHeadline authoredDate
          parents(first: 10) { nodes { oid } }
          authors(first: 10) { totalCount nodes { email user { login } } }
        } }
      }
    }`,
  )
  return `query ($owner: String!, $name: String!, ${variables.join(', ')}) {
    repository(owner: $owner, name: $name) { ${fields.join('\n')} }
  }`
}
