import { z } from 'zod/mini'
import type { GitHubClient } from '../client/client.ts'
import { isNotFound } from '../client/errors.ts'
import type { PolicyListings } from '../files/policy-listings.ts'
import { isCleanMerge } from './clean-merge.ts'
import type { PullRequestCommit, PullRequestFacts } from './pull-request-facts.ts'

export interface LandingRequest {
  readonly client: GitHubClient
  readonly listings: PolicyListings
  readonly pullRequest: PullRequestFacts
  /** Of the base branch, and associated with the pull request by GitHub. */
  readonly commits: readonly string[]
}

const comparisonSchema = z.looseObject({
  status: z.string(),
  merge_base_commit: z.looseObject({ sha: z.string() }),
})

/**
 * Which of the commits a merged pull request brought to its base as they were reviewed. GitHub's word does not do:
 * it associates a commit with every pull request whose branch holds it, and calls a pull request merged once somebody
 * pushes its head to the base, together with whatever else is in that push.
 */
export async function findLanded(request: LandingRequest): Promise<string[]> {
  const { pullRequest, commits } = request
  if (pullRequest.state !== 'merged') return []
  const own = new Set(pullRequest.commits.map(({ commit }) => commit))
  const others = commits.filter(commit => !own.has(commit))
  const landed = commits.filter(commit => own.has(commit))
  if (pullRequest.merge === null || others.length === 0) return landed
  const { commit: merge, parents } = pullRequest.merge
  if (parents.length === 2) {
    const isReviewed = others.includes(merge) && parents[1] === pullRequest.head && (await isMadeByMerging(request))
    return isReviewed ? [...landed, merge] : landed
  }
  if (parents.length !== 1 || !(await isMadeAnew(request))) return landed
  const isLast = others.length === 1 && others[0] === merge
  const made = isLast ? new Set([merge]) : await listRebased(request)
  return [...landed, ...others.filter(commit => commit === merge || made.has(commit))]
}

/** A squash or a rebase makes commits that do not build on the head. What builds on it was pushed. */
async function isMadeAnew({ client, pullRequest }: LandingRequest): Promise<boolean> {
  const { head, merge } = pullRequest
  const comparison = await compare({ client, base: head, head: merge?.commit ?? '' })
  return comparison?.status === 'diverged'
}

async function isMadeByMerging({ client, listings, pullRequest }: LandingRequest): Promise<boolean> {
  const { head: theirs, merge } = pullRequest
  const [ours = ''] = merge?.parents ?? []
  const comparison = await compare({ client, base: ours, head: theirs })
  if (comparison === null) return false
  const base = comparison.merge_base_commit.sha
  return isCleanMerge({ client, listings, merge: { base, ours, theirs, result: merge?.commit ?? '' } })
}

/** Null where one of them is gone, or the two have nothing in common. */
async function compare({ client, base, head }: { client: GitHubClient; base: string; head: string }) {
  try {
    return await client.rest({
      operation: `compare commit ${head.slice(0, 7)} with ${base.slice(0, 7)}`,
      route: 'GET /repos/{owner}/{repo}/compare/{basehead}',
      // GitHub puts the changed files, which may be many, on the first page only.
      parameters: { basehead: `${base}...${head}`, per_page: 1, page: 2 },
      reply: comparisonSchema,
    })
  } catch (error) {
    if (isNotFound(error)) return null
    throw error
  }
}

/** GitHub rebases at most so many commits. */
const MAX_REBASED = 100

const lineSchema = z.looseObject({
  repository: z.looseObject({
    object: z.looseObject({
      history: z.looseObject({
        nodes: z.array(
          z.looseObject({
            oid: z.string(),
            messageHeadline: z.string(),
            authoredDate: z.string(),
            author: z.nullable(z.looseObject({ email: z.nullable(z.string()) })),
            parents: z.looseObject({ nodes: z.array(z.looseObject({ oid: z.string() })) }),
          }),
        ),
      }),
    }),
  }),
})

const LINE_QUERY = `query ($owner: String!, $name: String!, $commit: GitObjectID!, $first: Int!) {
  repository(owner: $owner, name: $name) {
    object(oid: $commit) {
      ... on Commit {
        history(first: $first) {
          nodes { oid messageHeadline authoredDate author { email } parents(first: 2) { nodes { oid } } }
        }
      }
    }
  }
}`

type LineCommit = z.output<typeof lineSchema>['repository']['object']['history']['nodes'][number]

/**
 * The commits that a rebase made, from the last one back: each is a copy, by author, time and title, of one of the pull
 * request's, in their order. A rebase leaves out merges, and what the base has already.
 */
async function listRebased({ client, pullRequest }: LandingRequest): Promise<Set<string>> {
  const originals = pullRequest.commits.filter(({ parents }) => parents.length < 2)
  const reply = await client.graphql({
    operation: `read the commits that pull request #${pullRequest.number} became`,
    query: LINE_QUERY,
    variables: { commit: pullRequest.merge?.commit, first: Math.min(originals.length, MAX_REBASED) || 1 },
    reply: lineSchema,
  })
  const rebased = new Set<string>()
  let expected = pullRequest.merge?.commit
  let left = originals.length
  for (const node of reply.repository.object.history.nodes) {
    const original = originals.slice(0, left).findLastIndex(commit => isCopy(node, commit))
    if (node.oid !== expected || node.parents.nodes.length !== 1 || original < 0) break
    rebased.add(node.oid)
    left = original
    expected = node.parents.nodes[0]?.oid
  }
  return rebased
}

function isCopy({ messageHeadline, authoredDate, author }: LineCommit, original: PullRequestCommit): boolean {
  const isSameText = messageHeadline === original.headline && authoredDate === original.authoredDate
  return isSameText && (author?.email ?? '') === original.authors[0]?.email
}
