/** Below which paths a server has its two APIs. */
export interface Roots {
  rest: string
  graphql: string
}

export const CLOUD: Roots = { rest: '', graphql: '/graphql' }

/** A server of one's own has its pages at the root. */
export const ENTERPRISE: Roots = { rest: '/api/v3', graphql: '/api/graphql' }

export interface Place {
  /** `pages`: neither of the two. */
  api: 'rest' | 'graphql' | 'pages'
  /** Below the API's root; of GraphQL always `/graphql`. */
  path: string
}

export function findPlace(roots: Roots, path: string): Place {
  if (path === roots.graphql) return { api: 'graphql', path: '/graphql' }
  if (path.startsWith(`${roots.rest}/`)) return { api: 'rest', path: path.slice(roots.rest.length) }
  return { api: 'pages', path }
}
