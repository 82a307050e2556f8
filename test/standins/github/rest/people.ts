import { HttpError, notAccessible, notFound } from '../http/errors.ts'
import { paginate } from '../http/pagination.ts'
import { noContent, ok } from '../http/reply.ts'
import { type Context, type RepositoryContext, repositoryRoute, route } from '../http/router.ts'
import { accountJson, teamJson } from '../json/account.ts'
import type { Role, Team } from '../model.ts'

/** `permission` knows only the four old names; the role's own name is beside it. */
const permissionOf: Record<Role, string> = {
  admin: 'admin',
  maintain: 'write',
  write: 'write',
  triage: 'read',
  read: 'read',
  none: 'none',
}

function getPermission({ world, repository, params }: RepositoryContext) {
  const account = world.findAccount(params.user ?? '')
  if (!account) throw new HttpError(404, `${params.user} is not a user`)
  const role = repository.roleOf(account)
  return ok({ permission: permissionOf[role], role_name: role, user: accountJson(world, account) })
}

function checkCollaborator({ world, repository, params }: RepositoryContext) {
  const account = world.findAccount(params.user ?? '')
  if (!account || repository.roleOf(account) === 'none') throw notFound()
  return noContent
}

function requireTeam({ world, params }: Context): Team {
  const team = world.findTeam({ org: params.org ?? '', slug: params.slug ?? '' })
  if (!team) throw notFound()
  return team
}

function listMembers(context: Context) {
  const members = requireTeam(context).members.filter(account => !account.deleted)
  return paginate(members, { url: context.url, json: account => accountJson(context.world, account) })
}

function getMembership(context: Context) {
  const { world, params } = context
  const team = requireTeam(context)
  const account = world.findAccount(params.user ?? '')
  if (!account || !team.members.includes(account)) throw notFound()
  const url = `${world.apiUrl}/organizations/${team.org}/team/${team.id}/memberships/${account.login}`
  return ok({ state: 'active', role: 'member', url })
}

function getViewer({ world, viewer }: Context) {
  // A workflow's token is an installation's: it belongs to nobody.
  if (viewer.type === 'Bot') throw notAccessible()
  return ok(accountJson(world, viewer))
}

function getUser({ world, params }: Context) {
  const account = world.findAccount(params.login ?? '')
  if (!account) throw notFound()
  return ok({ ...accountJson(world, account), name: account.name })
}

/** A token without `members` cannot tell a team from none at all: 404. */
export const peopleRoutes = [
  repositoryRoute('GET /collaborators/:user/permission', [], getPermission),
  repositoryRoute('GET /collaborators/:user', [], checkCollaborator),
  route('GET /orgs/:org/teams/:slug', ['members'], context => ok(teamJson(context.world, requireTeam(context)))),
  route('GET /orgs/:org/teams/:slug/members', ['members'], listMembers),
  route('GET /orgs/:org/teams/:slug/memberships/:user', ['members'], getMembership),
  route('GET /user', [], getViewer),
  route('GET /users/:login', [], getUser),
]
