import { userNode } from './actors.ts'
import { fail } from './errors.ts'
import type { GraphqlContext } from './execute.ts'
import { repositoryNode } from './repository.ts'

interface RepositoryArguments {
  owner: string
  name: string
}

export const queryRoot = {
  repository({ owner, name }: RepositoryArguments, { world }: GraphqlContext) {
    const repository = world.findRepository(owner, name)
    if (repository) return repositoryNode(repository)
    throw fail('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`)
  },

  viewer: (_: unknown, { world, token }: GraphqlContext) => userNode(world, token.viewer),

  rateLimit: () => ({
    cost: 1,
    limit: 5000,
    nodeCount: 1,
    remaining: 4999,
    used: 1,
    resetAt: new Date(Date.now() + 3_600_000).toISOString(),
  }),
}
