import type { GitHubClient } from './github/client.ts'
import { readTeamMembers } from './github/teams.ts'
import type { Reviewer } from './input-values.ts'
import type { Inputs } from './inputs.ts'
import type { RequiredReviewers } from './plan/demand.ts'

/** A team of the input `reviewers-widening`, with the logins of its members. */
export interface ReadTeam {
  readonly slug: string
  readonly members: readonly string[]
}

export interface WideningReviewers {
  readonly users: readonly string[]
  readonly teams: readonly ReadTeam[]
}

/** Whether anybody's review has to be proved before a policy is applied. */
export function asksForReviews({
  requiredApprovals,
  requiredApprovalsWidening,
  reviewersWidening,
}: Pick<Inputs, 'requiredApprovals' | 'requiredApprovalsWidening' | 'reviewersWidening'>): boolean {
  return requiredApprovals + requiredApprovalsWidening + reviewersWidening.length > 0
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
      teams.map(async team => ({ slug: team.slug, members: await readTeamMembers({ client, team }) })),
    ),
  }
}

/** Null where the input names nobody, so that anybody's approval will do. */
export function toRequiredReviewers({ users, teams }: WideningReviewers): RequiredReviewers | null {
  if (users.length + teams.length === 0) return null
  return { users, teamMembers: teams.flatMap(({ members }) => members) }
}

export const NOBODY: WideningReviewers = { users: [], teams: [] }
