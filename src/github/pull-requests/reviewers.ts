import { z } from 'zod/mini'
import type { GitHubClient } from '../client/client.ts'
import { GitHubError } from '../client/errors.ts'

export interface ReviewersRequest {
  readonly client: GitHubClient
  readonly pullRequest: number
  /** Nobody is asked once the pull request has another head: its own run decides. */
  readonly head: string
  /** Logins. */
  readonly users: readonly string[]
  readonly teams: readonly RequestedTeam[]
  readonly signal?: AbortSignal
}

export interface RequestedTeam {
  readonly slug: string
  /** Logins; as far as known. */
  readonly members: readonly string[]
}

export interface ReviewersOutcome {
  readonly requested: readonly string[]
  /** Those whom GitHub refuses to ask: they cannot read the repository, or the token cannot see the team. */
  readonly refused: readonly string[]
}

const namedSchema = z.nullable(z.looseObject({ login: z.optional(z.string()), slug: z.optional(z.string()) }))
const stateSchema = z.looseObject({
  repository: z.looseObject({
    pullRequest: z.looseObject({
      headRefOid: z.string(),
      author: namedSchema,
      reviewRequests: z.nullable(z.looseObject({ nodes: z.array(z.looseObject({ requestedReviewer: namedSchema })) })),
      latestReviews: z.nullable(z.looseObject({ nodes: z.array(z.looseObject({ author: namedSchema })) })),
    }),
  }),
})

const STATE_QUERY = `query ($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      headRefOid
      author { login }
      reviewRequests(first: 100) { nodes { requestedReviewer { ... on User { login } ... on Team { slug } } } }
      latestReviews(first: 100) { nodes { author { login } } }
    }
  }
}`

/**
 * Asks people and teams for a review, apart from the author, those who were asked, and those who reviewed already; of a
 * team, one member's review will do.
 */
export async function requestReviewers(request: ReviewersRequest): Promise<ReviewersOutcome> {
  const { client, pullRequest, head, users, teams, signal } = request
  const { repository } = await client.graphql({
    operation: `read who reviews pull request #${pullRequest}`,
    query: STATE_QUERY,
    variables: { number: pullRequest },
    reply: stateSchema,
    signal,
  })
  const { headRefOid, author, reviewRequests, latestReviews } = repository.pullRequest
  if (headRefOid !== head) return { requested: [], refused: [] }
  const asked = reviewRequests?.nodes.map(({ requestedReviewer }) => requestedReviewer) ?? []
  const reviewed = latestReviews?.nodes.map(review => review.author) ?? []
  const busy = listLowercase([author, ...asked, ...reviewed].map(each => each?.login))
  const askedTeams = listLowercase(asked.map(each => each?.slug))
  const hasReviewed = listLowercase(reviewed.map(each => each?.login))
  const missingTeams = teams
    .filter(({ slug }) => !askedTeams.has(slug.toLowerCase()))
    .filter(({ members }) => !members.some(login => hasReviewed.has(login.toLowerCase())))
  return askEach(request, {
    users: users.filter(login => !busy.has(login.toLowerCase())),
    teams: missingTeams.map(({ slug }) => slug),
  })
}

interface Wanted {
  readonly users: readonly string[]
  readonly teams: readonly string[]
}

/** All at once; one by one where that is refused, since one who cannot be asked keeps GitHub from asking the others. */
async function askEach(request: ReviewersRequest, wanted: Wanted): Promise<ReviewersOutcome> {
  const { users, teams } = wanted
  const names = [...users, ...teams]
  if (names.length === 0) return { requested: [], refused: [] }
  if (await ask(request, wanted)) return { requested: names, refused: [] }
  if (names.length === 1) return { requested: [], refused: names }
  const requested: string[] = []
  const refused: string[] = []
  const singles = [
    ...users.map(user => ({ users: [user], teams: [] })),
    ...teams.map(team => ({ users: [], teams: [team] })),
  ]
  for (const single of singles) {
    const outcome = await askEach(request, single)
    requested.push(...outcome.requested)
    refused.push(...outcome.refused)
  }
  return { requested, refused }
}

/** Whether GitHub took it. */
async function ask({ client, pullRequest, signal }: ReviewersRequest, { users, teams }: Wanted): Promise<boolean> {
  try {
    await client.rest({
      operation: `ask for reviews of pull request #${pullRequest}`,
      route: 'POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers',
      parameters: { pull_number: pullRequest, reviewers: users, team_reviewers: teams },
      write: 'repeatable',
      reply: z.unknown(),
      signal,
    })
    return true
  } catch (error) {
    if (error instanceof GitHubError && error.status === 422) return false
    throw error
  }
}

function listLowercase(names: readonly (string | undefined)[]): ReadonlySet<string> {
  return new Set(names.flatMap(name => (name === undefined ? [] : [name.toLowerCase()])))
}
