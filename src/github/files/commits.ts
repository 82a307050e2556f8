import { z } from 'zod/mini'
import type { GitHubClient } from '../client/client.ts'
import { GitHubError, isNotFound } from '../client/errors.ts'
import { readBranchHead } from './branch.ts'

const comparisonSchema = z.looseObject({
  merge_base_commit: z.looseObject({ sha: z.string() }),
  files: z.optional(z.array(z.looseObject({ filename: z.string(), status: z.string(), sha: z.nullable(z.string()) }))),
})

/** Where two commits have parted, and what one of them has changed since. */
export interface Parting {
  /** The best common ancestor. */
  readonly shared: string
  /** The first 300 changed files, by their paths: the ids of what they hold now, null where they are gone. */
  readonly changed: ReadonlyMap<string, string | null>
}

const stateSchema = z.looseObject({
  repository: z.looseObject({
    pullRequest: z.nullable(
      z.looseObject({
        headRefOid: z.string(),
        mergeable: z.string(),
        baseRef: z.nullable(z.looseObject({ target: z.looseObject({ oid: z.string() }) })),
        potentialMergeCommit: z.nullable(
          z.looseObject({
            oid: z.string(),
            parents: z.looseObject({ nodes: z.array(z.looseObject({ oid: z.string() })) }),
          }),
        ),
      }),
    ),
  }),
})

const STATE_QUERY = `query ($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      headRefOid mergeable
      baseRef { target { oid } }
      potentialMergeCommit { oid parents(first: 3) { nodes { oid } } }
    }
  }
}`

/** Reads how commits are related, and what merging a pull request now would make. */
export function createCommitReader(client: GitHubClient) {
  return {
    readTip: (branch: string) => readBranchHead(client, branch),

    /** Null where the token may not see pull requests. */
    readPullRequest: async (number: number) => {
      const { repository } = await client.graphql({
        operation: `look up pull request #${number}`,
        query: STATE_QUERY,
        variables: { number },
        isPartialWelcome: true,
        reply: stateSchema,
      })
      const { pullRequest } = repository
      if (pullRequest === null) return null
      const { headRefOid: head, mergeable, baseRef, potentialMergeCommit } = pullRequest
      const baseTip = baseRef?.target.oid ?? null
      const mergeResult = potentialMergeCommit && {
        commit: potentialMergeCommit.oid,
        parents: potentialMergeCommit.parents.nodes.map(({ oid }) => oid),
      }
      // GitHub shows its last try until the next one is done.
      const isPending = mergeable === 'UNKNOWN' || (mergeable === 'MERGEABLE' && mergeResult?.parents[0] !== baseTip)
      return { head, baseTip, mergeResult, isPending }
    },

    /** The best common ancestor; null where the histories are unrelated. `base` may be a branch. */
    findMergeBase: async ({ base, head }: { base: string; head: string }): Promise<string | null> => {
      // GitHub puts the changed files, which may be many, on the first page only.
      const reply = await compare(client, { base, head, page: 2 })
      return reply?.merge_base_commit.sha ?? null
    },

    /** What `head` has changed since it parted from `base`; null where the histories are unrelated. */
    readParting: async ({ base, head }: { base: string; head: string }): Promise<Parting | null> => {
      const reply = await compare(client, { base, head, page: 1 })
      if (!reply) return null
      const { merge_base_commit, files = [] } = reply
      const changed = files.map(({ filename, sha, status }) => [filename, status === 'removed' ? null : sha] as const)
      return { shared: merge_base_commit.sha, changed: new Map(changed) }
    },
  }
}

async function compare(client: GitHubClient, { base, head, page }: { base: string; head: string; page: number }) {
  try {
    return await client.rest({
      operation: `find where ${head.slice(0, 7)} branched off`,
      route: 'GET /repos/{owner}/{repo}/compare/{basehead}',
      parameters: { basehead: `${base}...${head}`, per_page: 1, page },
      reply: comparisonSchema,
    })
  } catch (error) {
    if (isUnrelated(error)) return null
    throw error
  }
}

/** A 404 may also say that a commit is not there, which is a failure. */
function isUnrelated(error: unknown): boolean {
  return isNotFound(error) && error instanceof GitHubError && /no common ancestor/i.test(error.detail ?? '')
}
