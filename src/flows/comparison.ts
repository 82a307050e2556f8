import { type ComparableEvent, isOnDefaultBranch, type PullRequestEvent } from '../action/event.ts'

/** The two commits that a check compares. */
export interface Comparison {
  /** The commit whose files are checked. */
  readonly head: string
  /** The commit that they are compared with; null: with nothing, so that everything is new. */
  readonly base: string | null
  readonly basis: 'merge-result' | 'merge-base' | 'merge-group' | 'push' | 'itself' | 'nothing'
}

/** How commits are related. */
export interface CommitReader {
  /** None for a commit that is no longer there. */
  readParents(commit: string): Promise<readonly string[]>
  /** The best common ancestor; null where the histories are unrelated. `base` may be a branch. */
  findMergeBase(commits: { readonly base: string; readonly head: string }): Promise<string | null>
}

export interface ComparisonRequest {
  readonly commits: CommitReader
  /** For a push that made a branch, and for a dispatch, it must name the default branch. */
  readonly event: ComparableEvent
  /** Told of commits that will probably be compared, as early as possible. */
  readonly prepare: (commit: string) => void
}

/** The comparison that an event asks for. */
export async function resolveComparison({ commits, event, prepare }: ComparisonRequest): Promise<Comparison> {
  switch (event.kind) {
    case 'pull-request':
      return resolvePullRequest({ commits, event, prepare })
    case 'merge-group':
      return { head: event.headSha, base: event.baseSha, basis: 'merge-group' }
    case 'push':
      if (event.before !== null) return { head: event.run.sha, base: event.before, basis: 'push' }
      // A push that creates the default branch is the first push to the repository.
      if (isOnDefaultBranch(event)) return { head: event.run.sha, base: null, basis: 'nothing' }
      return resolveAgainstDefaultBranch({ commits, event, prepare })
    case 'dispatch':
    case 'schedule':
      if (isOnDefaultBranch(event)) return { head: event.run.sha, base: event.run.sha, basis: 'itself' }
      return resolveAgainstDefaultBranch({ commits, event, prepare })
  }
}

/** The merge result against its first parent shows what merging does, also where the base branch has moved on. */
async function resolvePullRequest({
  commits,
  event,
  prepare,
}: ComparisonRequest & { readonly event: PullRequestEvent }): Promise<Comparison> {
  const { mergeCandidateSha: candidate, headSha, baseSha } = event
  if (candidate !== null) {
    prepare(candidate)
    prepare(baseSha)
    const [first, second, ...others] = await commits.readParents(candidate)
    const isMergeOfHead = first !== undefined && second === headSha && others.length === 0
    if (isMergeOfHead) return { head: candidate, base: first, basis: 'merge-result' }
  }
  return resolveMergeBase({ commits, prepare, base: baseSha, head: headSha })
}

function resolveAgainstDefaultBranch({ commits, event, prepare }: ComparisonRequest): Promise<Comparison> {
  const { defaultBranch, sha } = event.run
  if (defaultBranch === null) throw new Error('The default branch was not looked up')
  return resolveMergeBase({ commits, prepare, base: defaultBranch, head: sha })
}

async function resolveMergeBase({
  commits,
  prepare,
  base,
  head,
}: Omit<ComparisonRequest, 'event'> & { readonly base: string; readonly head: string }): Promise<Comparison> {
  prepare(head)
  const ancestor = await commits.findMergeBase({ base, head })
  return ancestor === null ? { head, base: null, basis: 'nothing' } : { head, base: ancestor, basis: 'merge-base' }
}
