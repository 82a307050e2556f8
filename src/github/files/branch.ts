import { z } from 'zod/mini'
import type { GitHubClient } from '../client/client.ts'
import { isNotFound } from '../client/errors.ts'

const refSchema = z.looseObject({ object: z.looseObject({ sha: z.string() }) })
const repositorySchema = z.looseObject({ default_branch: z.string() })
const visibilitySchema = z.looseObject({ private: z.boolean() })

/** The commit that a branch is at now; null where there is no such branch. */
export async function readBranchHead(client: GitHubClient, branch: string): Promise<string | null> {
  try {
    const { object } = await client.rest({
      operation: `read the head of branch ${branch}`,
      route: 'GET /repos/{owner}/{repo}/git/ref/{ref}',
      parameters: { ref: `heads/${branch}` },
      reply: refSchema,
    })
    return object.sha
  } catch (error) {
    if (isNotFound(error)) return null
    throw error
  }
}

export async function readDefaultBranch(client: GitHubClient): Promise<string> {
  const { default_branch } = await client.rest({
    operation: 'look up the default branch',
    route: 'GET /repos/{owner}/{repo}',
    reply: repositorySchema,
  })
  return default_branch
}

/** Whether only some can read the repository. */
export async function readIsPrivate(client: GitHubClient): Promise<boolean> {
  const { private: isPrivate } = await client.rest({
    operation: 'look up who can read the repository',
    route: 'GET /repos/{owner}/{repo}',
    reply: visibilitySchema,
  })
  return isPrivate
}
