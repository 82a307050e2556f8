import type { Signature } from '../git/parse.ts'
import { accountJson } from '../json/account.ts'
import { formatTime } from '../json/commit.ts'
import type { Account } from '../model.ts'
import type { World } from '../world.ts'

function accountFields(world: World, account: Account) {
  const { node_id, html_url, avatar_url } = accountJson(world, account)
  return {
    id: node_id,
    databaseId: account.id,
    avatarUrl: avatar_url,
    url: html_url,
    resourcePath: new URL(html_url).pathname,
  }
}

/** Who wrote something: null where the account is gone. A bot goes by its bare name here, without `[bot]`. */
export function actorNode(world: World, account: Account) {
  if (account.deleted) return null
  const login = account.type === 'Bot' ? account.login.replace(/\[bot\]$/, '') : account.login
  return { __typename: account.type, login, ...accountFields(world, account) }
}

/** Where the schema wants a `User`, bots too are users, with their whole login. */
export function userNode(world: World, account: Account) {
  const { login, name, email } = account
  return { __typename: 'User', login, name, email, ...accountFields(world, account) }
}

export function gitActorNode(world: World, { name, email, date }: Signature) {
  const account = world.findByEmail(email)
  return { name, email, date: formatTime(date), user: account && userNode(world, account) }
}
