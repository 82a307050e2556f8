import type { Account, Role } from './model.ts'

/** The scopes of a token, named as in a workflow's `permissions`; `members` (of an organisation) is no GITHUB_TOKEN's. */
export type Scope = 'contents' | 'issues' | 'pull-requests' | 'statuses' | 'checks' | 'members'
export type Level = 'none' | 'read' | 'write'
export type Permissions = Partial<Record<Scope, Level>>

export interface Token {
  /** What the token's requests are done as. */
  viewer: Account
  permissions: Permissions
}

const levels: Record<Level, number> = { none: 0, read: 1, write: 2 }

/** `read` is what a pull request from a fork gets, `write` the most that a workflow can have. */
export function expandPermissions(permissions: 'read' | 'write' | Permissions): Permissions {
  if (typeof permissions === 'object') return permissions
  return {
    contents: permissions,
    issues: permissions,
    'pull-requests': permissions,
    statuses: permissions,
    checks: permissions,
  }
}

/** True where one of the scopes reaches the level. */
export function mayDo(token: Token, { scopes, level }: { scopes: Scope[]; level: Level }): boolean {
  return scopes.some(scope => levels[token.permissions[scope] ?? 'none'] >= levels[level])
}

export function canPush(role: Role): boolean {
  return role === 'admin' || role === 'maintain' || role === 'write'
}
