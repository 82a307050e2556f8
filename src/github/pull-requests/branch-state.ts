import { z } from 'zod/mini'
import type { GitHubClient } from '../client/client.ts'

/** A branch that this action keeps, and the pull requests from it. */
export interface BranchState {
  /** Where the branch is that it is to be merged into; undefined where that is not there. */
  readonly base: TipCommit | undefined
  /** Undefined where the branch is not there. */
  readonly head: TipCommit | undefined
  /** The one that is open into the base, and the newest that was closed without being merged. */
  readonly open: KnownPullRequest | undefined
  readonly closed: KnownPullRequest | undefined
}

export interface TipCommit {
  readonly commit: string
  readonly tree: string
  readonly message: string
}

export interface KnownPullRequest {
  readonly number: number
  readonly url: string
  readonly title: string
  readonly body: string
  /** Whether the account of the token opened it. */
  readonly isByViewer: boolean
}

const listSchema = z.array(
  z.looseObject({
    number: z.int(),
    state: z.string(),
    merged_at: z.nullable(z.string()),
    html_url: z.string(),
    title: z.string(),
    body: z.nullable(z.string()),
    base: z.looseObject({ ref: z.string() }),
  }),
)
const refSchema = z.nullable(
  z.looseObject({
    target: z.looseObject({
      oid: z.string(),
      message: z.optional(z.string()),
      tree: z.optional(z.looseObject({ oid: z.string() })),
    }),
  }),
)
const authorSchema = z.optional(z.nullable(z.looseObject({ viewerDidAuthor: z.boolean() })))
const stateSchema = z.looseObject({
  repository: z.looseObject({ base: refSchema, head: refSchema, open: authorSchema, closed: authorSchema }),
})

/** Pull requests from one branch that are looked at: the newest. */
const LISTED = 100

/** Reads how things stand, in two requests. Pull requests from branches of that name in forks are others. */
export async function readBranchState({
  client,
  branch,
  base,
  isOurs,
  signal,
}: {
  client: GitHubClient
  branch: string
  base: string
  /** Whether a pull request's text bears the marker. */
  isOurs: (body: string) => boolean
  signal: AbortSignal | undefined
}): Promise<BranchState> {
  const pulls = await client.rest({
    operation: `list the pull requests from branch ${branch}`,
    route: 'GET /repos/{owner}/{repo}/pulls',
    parameters: {
      ...{ head: `${client.repository.owner}:${branch}`, base, state: 'all' },
      ...{ sort: 'created', direction: 'desc', per_page: LISTED },
    },
    reply: listSchema,
    signal,
  })
  const listed = pulls.filter(pull => pull.base.ref === base)
  const open = listed.find(({ state }) => state === 'open')
  const closed = listed.find(({ state, merged_at, body }) => state === 'closed' && !merged_at && isOurs(body ?? ''))
  const { repository } = await client.graphql({
    operation: `look up branch ${branch}`,
    query: composeQuery({ hasOpen: open !== undefined, hasClosed: closed !== undefined }),
    variables: {
      base: `refs/heads/${base}`,
      head: `refs/heads/${branch}`,
      ...(open && { open: open.number }),
      ...(closed && { closed: closed.number }),
    },
    permission: 'pull-requests=read',
    reply: stateSchema,
    signal,
  })
  return {
    base: toTip(repository.base),
    head: toTip(repository.head),
    open: open && toPullRequest(open, repository.open),
    closed: closed && toPullRequest(closed, repository.closed),
  }
}

function composeQuery({ hasOpen, hasClosed }: { hasOpen: boolean; hasClosed: boolean }): string {
  const variables = [...(hasOpen ? ['$open: Int!'] : []), ...(hasClosed ? ['$closed: Int!'] : [])]
  const tip = '{ target { oid ... on Commit { message tree { oid } } } }'
  const pulls = [
    ...(hasOpen ? ['open: pullRequest(number: $open) { viewerDidAuthor }'] : []),
    ...(hasClosed ? ['closed: pullRequest(number: $closed) { viewerDidAuthor }'] : []),
  ]
  return `query (${['$owner: String!', '$name: String!', '$base: String!', '$head: String!', ...variables].join(', ')}) {
  repository(owner: $owner, name: $name) {
    base: ref(qualifiedName: $base) ${tip}
    head: ref(qualifiedName: $head) ${tip}
    ${pulls.join('\n    ')}
  }
}`
}

function toTip(ref: z.output<typeof refSchema>): TipCommit | undefined {
  if (!ref) return undefined
  const { oid, message = '', tree } = ref.target
  return { commit: oid, message, tree: tree?.oid ?? '' }
}

function toPullRequest(
  { number, html_url, title, body }: z.output<typeof listSchema>[number],
  author: z.output<typeof authorSchema>,
): KnownPullRequest {
  return { number, url: html_url, title, body: body ?? '', isByViewer: author?.viewerDidAuthor === true }
}
