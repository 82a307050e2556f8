import { z } from 'zod/mini'
import type { GitHubClient } from '../client/client.ts'
import { GitHubError } from '../client/errors.ts'

export interface Team {
  readonly organization: string
  readonly slug: string
}

/** A team that the token cannot see. GitHub does not tell that from one that is not there. */
export class TeamUnreadableError extends Error {
  override readonly name = 'TeamUnreadableError'
  readonly team: Team
  /** What the token must be allowed, in the words of the settings of a token or app. */
  readonly permission = 'organization permission "Members": read'

  constructor(team: Team, { cause }: { cause: unknown }) {
    super(
      `The token cannot read the team @${team.organization}/${team.slug}. If there is such a team, give github-token a ` +
        'personal access token, or the token of an app, with the organization permission "Members": read. The token ' +
        'of a workflow never has it.',
      { cause },
    )
    this.team = team
  }
}

const PAGE_SIZE = 100
const membersSchema = z.array(z.looseObject({ login: z.string() }))

/** Logins of a team's members, those of teams below it included. Throws a `TeamUnreadableError`, or a `GitHubError`. */
export async function readTeamMembers(from: { client: GitHubClient; team: Team }): Promise<string[]> {
  const { client, team } = from
  const logins: string[] = []
  for (let page = 1; ; page++) {
    const members = await readPage({ client, team, page })
    logins.push(...members.map(({ login }) => login))
    if (members.length < PAGE_SIZE) return logins
  }
}

async function readPage({ client, team, page }: { client: GitHubClient; team: Team; page: number }) {
  try {
    return await client.rest({
      operation: `read the members of @${team.organization}/${team.slug}`,
      route: 'GET /orgs/{org}/teams/{team_slug}/members',
      parameters: { org: team.organization, team_slug: team.slug, per_page: PAGE_SIZE, page },
      reply: membersSchema,
    })
  } catch (error) {
    const isHidden = error instanceof GitHubError && (error.status === 403 || error.status === 404)
    throw isHidden ? new TeamUnreadableError(team, { cause: error }) : error
  }
}
