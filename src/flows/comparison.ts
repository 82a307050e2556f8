import { type ComparableEvent, isOnDefaultBranch, type PullRequestEvent } from '../action/event.ts'

/** The two commits that a check compares. */
export interface Comparison {
  /** The commit whose files are checked. */
  readonly head: string
  /** The commit that they are compared with; null: with nothing, so that everything is new. */
  readonly base: string | null
  readonly basis: 'merge-result' | 'merge-base' | 'merge-group' | 'push' | 'itself' | 'nothing'
  /** Where the base branch of the pull request is now; null where the event is about none. */
  readonly baseTip: string | null
  /** The branch whose files are applied, and where it is: by it, edits of live profiles are told. Null: not this one. */
  readonly applied: { readonly branch: string; readonly commit: string } | null
}

/** A pull request as it is now: what its event says may be hours old. */
export interface PullRequestState {
  readonly head: string
  /** Null where the base branch is gone. */
  readonly baseTip: string | null
  /** The commit that merging would make; null where there is none. */
  readonly mergeResult: { readonly commit: string; readonly parents: readonly string[] } | null
  /** Whether GitHub is still trying the merge. */
  readonly isPending: boolean
}

/** How commits are related, now. */
export interface CommitReader {
  /** Null where the token may not see it. */
  readPullRequest(number: number): Promise<PullRequestState | null>
  /** The commit that a branch is at; null where there is no such branch. */
  readTip(branch: string): Promise<string | null>
  /** The best common ancestor; null where the histories are unrelated. `base` may be a branch. */
  findMergeBase(commits: { readonly base: string; readonly head: string }): Promise<string | null>
}

export interface ComparisonRequest {
  readonly commits: CommitReader
  /** For a push that made a branch, and for a dispatch, it must name the default branch. */
  readonly event: ComparableEvent
  /** Told of commits that will probably be compared, as early as possible. */
  readonly prepare: (commit: string) => void
  readonly sleep: (ms: number) => Promise<unknown>
}

/** Waits for GitHub to try the merge, in ms. */
const MERGE_WAITS_MS = [1_000, 2_000, 4_000] as const

/** The comparison that an event asks for. */
export async function resolveComparison(request: ComparisonRequest): Promise<Comparison> {
  const { event } = request
  switch (event.kind) {
    case 'pull-request':
      return resolvePullRequest({ ...request, event })
    case 'merge-group':
      return withoutTip(event, { head: event.headSha, base: event.baseSha, basis: 'merge-group' })
    case 'push':
      if (event.before !== null) {
        return withoutTip(event, { head: event.run.sha, base: event.before, basis: 'push' })
      }
      // A push that creates the default branch is the first push to the repository.
      if (isOnDefaultBranch(event)) return withoutTip(event, { head: event.run.sha, base: null, basis: 'nothing' })
      return resolveAgainstDefaultBranch(request)
    case 'dispatch':
    case 'schedule':
      if (isOnDefaultBranch(event)) {
        return withoutTip(event, { head: event.run.sha, base: event.run.sha, basis: 'itself' })
      }
      return resolveAgainstDefaultBranch(request)
  }
}

/**
 * What merging now would do: GitHub's own try at the merge, if it is of this head and of the tip of the base branch. A
 * rerun has the commit and the payload of its first run, so GitHub is asked for the current ones.
 */
async function resolvePullRequest({
  commits,
  event,
  prepare,
  sleep,
}: ComparisonRequest & { readonly event: PullRequestEvent }): Promise<Comparison> {
  const { mergeCandidateSha, headSha, baseSha, baseRef, number } = event
  if (mergeCandidateSha !== null) prepare(mergeCandidateSha)
  prepare(baseSha)
  let state = await commits.readPullRequest(number)
  for (const wait of MERGE_WAITS_MS) {
    if (!state || !isAwaited(state, headSha)) break
    await sleep(wait)
    state = await commits.readPullRequest(number)
  }
  const baseTip = state ? state.baseTip : await commits.readTip(baseRef)
  const isApplied = event.run.defaultBranch === null || event.run.defaultBranch === baseRef
  const applied = isApplied && baseTip !== null ? { branch: baseRef, commit: baseTip } : null
  if (state?.mergeResult && isMergeOf(state, headSha)) {
    return { head: state.mergeResult.commit, base: baseTip, basis: 'merge-result', baseTip, applied }
  }
  const compared = await resolveMergeBase({ commits, prepare, base: baseTip ?? baseSha, head: headSha })
  return { ...compared, baseTip, applied }
}

/** Whether GitHub has yet to try the merge of this head. Another head has a run of its own. */
function isAwaited(state: PullRequestState, head: string): boolean {
  return state.isPending && state.head === head && !isMergeOf(state, head)
}

function isMergeOf({ baseTip, mergeResult }: PullRequestState, head: string): boolean {
  const [first, second, ...others] = mergeResult?.parents ?? []
  return baseTip !== null && first === baseTip && second === head && others.length === 0
}

async function resolveAgainstDefaultBranch({ commits, event, prepare }: ComparisonRequest): Promise<Comparison> {
  const { defaultBranch, sha } = event.run
  if (defaultBranch === null) throw new Error('The default branch was not looked up')
  const [compared, tip] = await Promise.all([
    resolveMergeBase({ commits, prepare, base: defaultBranch, head: sha }),
    commits.readTip(defaultBranch),
  ])
  return { ...compared, baseTip: null, applied: tip === null ? null : { branch: defaultBranch, commit: tip } }
}

type Compared = Omit<Comparison, 'baseTip' | 'applied'>

/** Events that are about the branch itself: what it held before is what is applied. */
function withoutTip(event: Exclude<ComparableEvent, PullRequestEvent>, compared: Compared): Comparison {
  const { defaultBranch } = event.run
  const branch = event.kind === 'merge-group' ? event.baseRef.replace(/^refs\/heads\//, '') : event.target.name
  const isApplied = branch === defaultBranch && compared.base !== null
  return { ...compared, baseTip: null, applied: isApplied ? { branch, commit: compared.base } : null }
}

async function resolveMergeBase({
  commits,
  prepare,
  base,
  head,
}: Pick<ComparisonRequest, 'commits' | 'prepare'> & {
  readonly base: string
  readonly head: string
}): Promise<Compared> {
  prepare(head)
  const ancestor = await commits.findMergeBase({ base, head })
  return ancestor === null ? { head, base: null, basis: 'nothing' } : { head, base: ancestor, basis: 'merge-base' }
}
