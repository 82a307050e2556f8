import { z } from 'zod/mini'
import type { ComparableEvent, PullRequestEvent } from '../../action/event.ts'
import type { GitHubClient } from '../client/client.ts'
import { GitHubError, isNotFound } from '../client/errors.ts'

/** The two commits that a check compares. */
export interface Comparison {
  /** Whose files are meant. */
  readonly head: string
  /** What they are compared with; null: with nothing, so everything is new. */
  readonly base: string | null
  readonly basis: 'merge-result' | 'merge-base' | 'merge-group' | 'push' | 'itself' | 'nothing'
}

export interface ComparisonRequest {
  readonly client: GitHubClient
  readonly event: ComparableEvent
  /** Told of commits that will probably be compared, as early as can be. */
  readonly prepare: (commit: string) => void
}

const commitSchema = z.looseObject({ parents: z.array(z.looseObject({ sha: z.string() })) })
const comparisonSchema = z.looseObject({ merge_base_commit: z.looseObject({ sha: z.string() }) })

/** Needs the default branch's name in the event for a push that made a branch, and for a dispatch. */
export async function resolveComparison({ client, event, prepare }: ComparisonRequest): Promise<Comparison> {
  switch (event.kind) {
    case 'pull-request':
      return resolvePullRequest({ client, event, prepare })
    case 'merge-group': {
      const { headSha: head, baseSha: base } = event
      return { head, base, basis: 'merge-group' }
    }
    case 'push':
      if (event.before !== null) return { head: event.run.sha, base: event.before, basis: 'push' }
      // The first push to the default branch is the repository's first of all.
      if (isOnDefaultBranch(event)) return { head: event.run.sha, base: null, basis: 'nothing' }
      return resolveAgainstDefaultBranch({ client, event, prepare })
    case 'dispatch':
    case 'schedule':
      if (isOnDefaultBranch(event)) return { head: event.run.sha, base: event.run.sha, basis: 'itself' }
      return resolveAgainstDefaultBranch({ client, event, prepare })
  }
}

/** The merge result against its first parent shows what merging does, also where the base branch has moved on. */
async function resolvePullRequest(request: ComparisonRequest & { event: PullRequestEvent }): Promise<Comparison> {
  const { client, event, prepare } = request
  const { mergeCandidateSha: candidate, headSha, baseSha } = event
  if (candidate !== null) {
    prepare(candidate)
    prepare(baseSha)
    const [first, second, ...others] = await readParents({ client, commit: candidate })
    const isMergeOfHead = first !== undefined && second === headSha && others.length === 0
    if (isMergeOfHead) return { head: candidate, base: first, basis: 'merge-result' }
  }
  return resolveMergeBase({ client, base: baseSha, head: headSha, prepare })
}

function resolveAgainstDefaultBranch({ client, event, prepare }: ComparisonRequest): Promise<Comparison> {
  const { defaultBranch, sha } = event.run
  if (defaultBranch === null) throw new Error('The default branch was not looked up')
  return resolveMergeBase({ client, base: defaultBranch, head: sha, prepare })
}

async function resolveMergeBase(request: {
  client: GitHubClient
  base: string
  head: string
  prepare: (commit: string) => void
}): Promise<Comparison> {
  const { client, base, head, prepare } = request
  prepare(head)
  try {
    const { merge_base_commit } = await client.rest({
      operation: `find where ${head.slice(0, 7)} branched off`,
      route: 'GET /repos/{owner}/{repo}/compare/{basehead}',
      // GitHub puts the changed files, which may be many, on the first page only.
      parameters: { basehead: `${base}...${head}`, per_page: 1, page: 2 },
      reply: comparisonSchema,
    })
    return { head, base: merge_base_commit.sha, basis: 'merge-base' }
  } catch (error) {
    const isUnrelated =
      isNotFound(error) && error instanceof GitHubError && /no common ancestor/i.test(error.detail ?? '')
    if (isUnrelated) return { head, base: null, basis: 'nothing' }
    throw error
  }
}

/** None for a commit that is no longer there, as an old merge result may be. */
async function readParents({ client, commit }: { client: GitHubClient; commit: string }): Promise<string[]> {
  try {
    const { parents } = await client.rest({
      operation: `read commit ${commit.slice(0, 7)}`,
      route: 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}',
      parameters: { commit_sha: commit },
      reply: commitSchema,
    })
    return parents.map(parent => parent.sha)
  } catch (error) {
    if (isNotFound(error)) return []
    throw error
  }
}

function isOnDefaultBranch(event: Exclude<ComparableEvent, { kind: 'pull-request' | 'merge-group' }>): boolean {
  return event.target.kind === 'branch' && event.target.name === event.run.defaultBranch
}
