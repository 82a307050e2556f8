import { HttpError, notFound } from '../http/errors.ts'
import { paginate } from '../http/pagination.ts'
import { created, ok } from '../http/reply.ts'
import { type RepositoryContext, repositoryRoute } from '../http/router.ts'
import { accountJson, teamJson } from '../json/account.ts'
import { commitJson, fileJson } from '../json/commit.ts'
import { pullJson, reviewJson, simplePullJson } from '../json/pull.ts'
import type { PullRequest } from '../model.ts'
import { listPullCommits, listPullFiles } from '../pulls/contents.ts'

const mostCommits = 250
const mostFiles = 3000

function requirePull({ repository, params }: RepositoryContext): PullRequest {
  const pull = repository.findPull(Number(params.number))
  if (!pull) throw notFound()
  return pull
}

function listPulls({ repository, query, url }: RepositoryContext) {
  const state = query.get('state') ?? 'open'
  const [base, head] = [query.get('base'), query.get('head')]
  const found = repository.pulls.filter(
    pull =>
      (state === 'all' || pull.state === state) &&
      (!base || pull.baseBranch === base) &&
      (!head || `${pull.headOwner}:${pull.headBranch}` === head),
  )
  return paginate(found.toReversed(), { url, json: pull => simplePullJson(repository, pull) })
}

async function listFiles(context: RepositoryContext) {
  const { repository, url } = context
  const pull = requirePull(context)
  const files = (await listPullFiles(repository, pull)).slice(0, mostFiles)
  return paginate(files, { url, json: file => fileJson(repository, { ref: pull.headSha, file }) })
}

async function listCommits(context: RepositoryContext) {
  const { repository, url } = context
  const shas = (await listPullCommits(repository, requirePull(context))).slice(0, mostCommits)
  return paginate(shas, { url, json: async sha => commitJson(repository, await repository.git.readCommit(sha)) })
}

function listReviews(context: RepositoryContext) {
  const pull = requirePull(context)
  const json = (review: PullRequest['reviews'][number]) => reviewJson(context.repository, { pull, review })
  return paginate(pull.reviews, { url: context.url, json })
}

function readNames(value: unknown): string[] {
  return Array.isArray(value) ? value.filter(name => typeof name === 'string') : []
}

/** Only people and teams who can get at the repository can be asked, and never the author. */
function readReviewers({ world, repository, body }: RepositoryContext) {
  const accounts = readNames(body.reviewers).map(login => {
    const account = world.findAccount(login)
    return account && repository.roleOf(account) !== 'none' ? account : null
  })
  const org = repository.owner.login
  const teams = readNames(body.team_reviewers).map(slug => world.findTeam({ org, slug }))
  if (accounts.includes(null) || teams.includes(null)) {
    const who = 'One or more of the users or teams you specified is not a collaborator'
    const message = `Reviews may only be requested from collaborators. ${who} of the ${repository.fullName} repository.`
    throw new HttpError(422, message)
  }
  return { accounts: accounts.filter(account => account !== null), teams: teams.filter(team => team !== null) }
}

function requestReviewers(context: RepositoryContext) {
  const pull = requirePull(context)
  const { accounts, teams } = readReviewers(context)
  if (accounts.includes(pull.author)) throw new HttpError(422, 'Review cannot be requested from pull request author.')
  pull.requestedReviewers = [...new Set([...pull.requestedReviewers, ...accounts])]
  pull.requestedTeams = [...new Set([...pull.requestedTeams, ...teams])]
  return created(simplePullJson(context.repository, pull))
}

function removeReviewers(context: RepositoryContext) {
  const pull = requirePull(context)
  const { accounts, teams } = readReviewers(context)
  pull.requestedReviewers = pull.requestedReviewers.filter(account => !accounts.includes(account))
  pull.requestedTeams = pull.requestedTeams.filter(team => !teams.includes(team))
  return ok(simplePullJson(context.repository, pull))
}

function listReviewers(context: RepositoryContext) {
  const { requestedReviewers, requestedTeams } = requirePull(context)
  return ok({
    users: requestedReviewers.map(account => accountJson(context.world, account)),
    teams: requestedTeams.map(team => teamJson(context.world, team)),
  })
}

const scopes = ['pull-requests' as const]

export const pullRoutes = [
  repositoryRoute('GET /pulls', scopes, listPulls),
  repositoryRoute('GET /pulls/:number', scopes, async context =>
    ok(await pullJson(context.repository, requirePull(context), context)),
  ),
  repositoryRoute('GET /pulls/:number/files', scopes, listFiles),
  repositoryRoute('GET /pulls/:number/commits', scopes, listCommits),
  repositoryRoute('GET /pulls/:number/reviews', scopes, listReviews),
  repositoryRoute('GET /pulls/:number/requested_reviewers', scopes, listReviewers),
  repositoryRoute('POST /pulls/:number/requested_reviewers', scopes, requestReviewers),
  repositoryRoute('DELETE /pulls/:number/requested_reviewers', scopes, removeReviewers),
]
