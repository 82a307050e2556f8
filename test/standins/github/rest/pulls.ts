import { HttpError, invalid, notFound } from '../http/errors.ts'
import { paginate } from '../http/pagination.ts'
import { created, ok } from '../http/reply.ts'
import { type RepositoryContext, repositoryRoute } from '../http/router.ts'
import { accountJson, teamJson } from '../json/account.ts'
import { commitJson, fileJson } from '../json/commit.ts'
import { pullJson, reviewJson, simplePullJson } from '../json/pull.ts'
import type { PullRequest } from '../model.ts'
import { listPullCommits, listPullFiles } from '../pulls/contents.ts'
import { closePullRequest, openPullRequest, reopenPullRequest } from '../pulls/lifecycle.ts'
import { readBody } from './comments.ts'

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
  const ordered = query.get('direction') === 'asc' ? found : found.toReversed()
  return paginate(ordered, { url, json: pull => simplePullJson(repository, pull) })
}

function readText({ body }: RepositoryContext, field: string): string {
  const value = body[field]
  if (typeof value === 'string' && value !== '') return value
  throw invalid({ resource: 'PullRequest', code: 'missing_field', field })
}

async function createPull(context: RepositoryContext) {
  const { repository, viewer, body } = context
  const [title, head, base] = ['title', 'head', 'base'].map(field => readText(context, field)) as [
    string,
    string,
    string,
  ]
  if (viewer.login === 'github-actions[bot]' && !repository.allowsWorkflowPulls) {
    throw new HttpError(403, 'GitHub Actions is not permitted to create or approve pull requests.')
  }
  const [headSha, baseSha] = await Promise.all([head, base].map(branch => repository.head(branch)))
  if (!headSha) throw invalid({ resource: 'PullRequest', code: 'invalid', field: 'head' })
  if (!baseSha) throw invalid({ resource: 'PullRequest', code: 'invalid', field: 'base' })
  if (await repository.git.contains({ commit: baseSha, ancestor: headSha })) {
    const message = `No commits between ${base} and ${head}`
    throw invalid({ resource: 'PullRequest', code: 'custom', field: 'head', message })
  }
  const isThere = repository.pulls.some(
    pull =>
      pull.state === 'open' &&
      pull.baseBranch === base &&
      pull.headBranch === head &&
      pull.headOwner === repository.owner.login,
  )
  if (isThere) {
    const message = `A pull request already exists for ${repository.owner.login}:${head}.`
    throw invalid({ resource: 'PullRequest', code: 'custom', field: 'head', message })
  }
  const text = typeof body.body === 'string' ? readBody(context, 'PullRequest') : ''
  const pull = await openPullRequest(repository, { title, head, base, author: viewer.login, body: text })
  return created(await pullJson(repository, pull, context))
}

async function updatePull(context: RepositoryContext) {
  const { repository, body } = context
  const pull = requirePull(context)
  if ('title' in body) pull.title = readText(context, 'title')
  if ('body' in body) pull.body = readBody(context, 'PullRequest')
  if (body.state === 'closed' && pull.state === 'open') closePullRequest(repository, { pull })
  if (body.state === 'open' && pull.state === 'closed') await reopenPullRequest(repository, pull)
  pull.updatedAt = repository.world.tick()
  return ok(await pullJson(repository, pull, context))
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
  repositoryRoute('POST /pulls', scopes, createPull),
  repositoryRoute('PATCH /pulls/:number', scopes, updatePull),
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
