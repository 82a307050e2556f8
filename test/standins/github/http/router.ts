import type { Account } from '../model.ts'
import { type Level, mayDo, type Scope, type Token } from '../permissions.ts'
import type { Repository } from '../repository.ts'
import type { World } from '../world.ts'
import { HttpError, notAccessible, notFound } from './errors.ts'
import type { Reply } from './reply.ts'

export interface Context {
  world: World
  token: Token
  viewer: Account
  url: URL
  query: URLSearchParams
  /** An object, empty where the request had no body. */
  body: Record<string, unknown>
  params: Record<string, string>
}

export interface RepositoryContext extends Context {
  repository: Repository
}

interface Needs {
  /** Any one of these scopes, at that level. None: every token may. */
  scopes: Scope[]
  level: Level
}

export interface Route {
  method: string
  pattern: RegExp
  needs: Needs
  handle: (context: Context) => Promise<Reply> | Reply
}

/** `:name` is one segment, decoded; `*name` is the rest of the path. */
function compilePattern(path: string): RegExp {
  const source = path
    .replace(/[.]/g, '\\.')
    .replace(/:(\w+)/g, '(?<$1>[^/]+)')
    .replace(/\*(\w+)/g, '(?<$1>.*)')
  return new RegExp(`^${source}$`)
}

/** From `GET /orgs/:org`, the scopes that are needed and what to do. */
export function route(spec: string, scopes: Scope[], handle: Route['handle']): Route {
  const [method, path] = spec.split(' ') as [string, string]
  const level = method === 'GET' ? 'read' : 'write'
  return { method, pattern: compilePattern(path), needs: { scopes, level }, handle }
}

/** The same below `/repos/:owner/:repo`, which must be there. A public repository is read with any token. */
export function repositoryRoute(
  spec: string,
  scopes: Scope[],
  handle: (context: RepositoryContext) => Promise<Reply> | Reply,
): Route {
  const [method, path] = spec.split(' ') as [string, string]
  return route(`${method} /repos/:owner/:repo${path}`, [], context => {
    const repository = context.world.findRepository(context.params.owner ?? '', context.params.repo ?? '')
    if (!repository) throw notFound()
    const level = method === 'GET' ? 'read' : 'write'
    const open = level === 'read' && !repository.private
    if (scopes.length > 0 && !open && !mayDo(context.token, { scopes, level })) throw notAccessible()
    return handle({ ...context, repository })
  })
}

/** Finds the route and follows it. What the stand-in does not serve says so, lest a test mistake it for a real 404. */
export function dispatch(routes: Route[], request: Omit<Context, 'params'> & { method: string; path: string }) {
  for (const { method, pattern, needs, handle } of routes) {
    const groups = method === request.method ? pattern.exec(request.path) : null
    if (!groups) continue
    if (needs.scopes.length > 0 && !mayDo(request.token, needs)) throw notFound()
    const params = Object.entries(groups.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)])
    return handle({ ...request, params: Object.fromEntries(params) })
  }
  throw new HttpError(501, `This stand-in for GitHub does not serve ${request.method} ${request.path}`)
}
