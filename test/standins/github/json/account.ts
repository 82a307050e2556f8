import type { Account, Team } from '../model.ts'
import type { World } from '../world.ts'

export function nodeId(prefix: string, id: number): string {
  return `${prefix}_${Buffer.from(`standin:${id}`).toString('base64url')}`
}

/** Who stands in for somebody whose account is gone, in most places: the user `ghost`. */
const ghost = { id: 10_137, login: 'ghost', type: 'User' }

export function accountJson(world: World, account: Account) {
  const { id, login, type } = account.deleted ? ghost : account
  const page = type === 'Bot' ? `apps/${login.replace(/\[bot\]$/, '')}` : login
  return {
    login,
    id,
    node_id: nodeId(type === 'Bot' ? 'BOT' : type === 'Organization' ? 'O' : 'U', id),
    avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
    url: `${world.apiUrl}/users/${encodeURIComponent(login)}`,
    html_url: `${world.serverUrl}/${page}`,
    type,
    site_admin: false,
  }
}

export function teamJson(world: World, { id, org, slug }: Team) {
  return {
    id,
    node_id: nodeId('T', id),
    name: slug,
    slug,
    privacy: 'closed',
    permission: 'push',
    url: `${world.apiUrl}/organizations/${org}/team/${id}`,
    html_url: `${world.serverUrl}/orgs/${org}/teams/${slug}`,
  }
}
