import type { Reviewer } from '../action/input-values.ts'
import type { GitHubClient } from '../github/client/client.ts'
import { readTeamMembers } from '../github/pull-requests/teams.ts'
import type { RequiredReviewers } from '../reviews/tally.ts'

/** A team of the input `reviewers-widening`, with the logins of its members. */
export interface ReadTeam {
  readonly organization: string
  readonly slug: string
  readonly members: readonly string[]
}

export interface WideningReviewers {
  readonly users: readonly string[]
  readonly teams: readonly ReadTeam[]
}

/** Looks up who the input `reviewers-widening` names. Throws a `TeamUnreadableError` for a team that the token cannot see. */
export async function readWideningReviewers(
  client: GitHubClient,
  reviewers: readonly Reviewer[],
): Promise<WideningReviewers> {
  const teams = reviewers.flatMap(reviewer => (reviewer.kind === 'team' ? [reviewer] : []))
  return {
    users: reviewers.flatMap(reviewer => (reviewer.kind === 'user' ? [reviewer.login] : [])),
    teams: await Promise.all(
      teams.map(async team => ({
        organization: team.organization,
        slug: team.slug,
        members: await readTeamMembers({ client, team }),
      })),
    ),
  }
}

/** Null where the input names nobody, so that anybody's approval will do. */
export function toRequiredReviewers({ users, teams }: WideningReviewers): RequiredReviewers | null {
  if (users.length + teams.length === 0) return null
  return {
    names: [...users, ...teams.map(({ organization, slug }) => `${organization}/${slug}`)],
    logins: [...users, ...teams.flatMap(({ members }) => members)],
  }
}

export const NOBODY: WideningReviewers = { users: [], teams: [] }
