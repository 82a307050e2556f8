import { z } from 'zod/mini'
import type { GitHubClient } from '../client/client.ts'
import { isNotFound } from '../client/errors.ts'

const branchSchema = z.looseObject({ name: z.string() })

/** Tells whether a name leads to a branch: a pull request keeps the name that its base had when it was merged. */
export interface BranchNames {
  leadsHere(name: string): Promise<boolean>
}

/** GitHub redirects the former name of a renamed branch to the one that it has now. Each name is asked about once. */
export function createBranchNames({ client, branch }: { client: GitHubClient; branch: string }): BranchNames {
  const known = new Map<string, Promise<boolean>>()
  return {
    leadsHere(name) {
      if (name === branch) return Promise.resolve(true)
      const answer = known.get(name) ?? ask(name)
      known.set(name, answer)
      return answer
    },
  }

  async function ask(name: string): Promise<boolean> {
    try {
      const found = await client.rest({
        operation: `look up branch ${name}`,
        route: 'GET /repos/{owner}/{repo}/branches/{branch}',
        parameters: { branch: name },
        reply: branchSchema,
      })
      return found.name === branch
    } catch (error) {
      if (isNotFound(error)) return false
      throw error
    }
  }
}
