import type { ReportComment, Threads } from './deliver.ts'
import type { Event } from './event.ts'
import type { GitHubClient } from './github/client.ts'
import { type CommentOutcome, type CommentPlace, lookForComment, writeComment } from './github/comments.ts'
import { keepIssue } from './github/issues.ts'
import { findMergedPulls } from './github/pulls.ts'
import type { Inputs } from './inputs.ts'
import type { Flow } from './mode.ts'
import { commentMarker, hasMarker, type MarkerKey } from './report/marker.ts'

/** Reporting, retries and waits included, takes no longer than this. */
const REPORTING_MS = 60_000

/**
 * Where a run's report goes: the pull request that it checks or those that it applies, and the issue about drift. Begins
 * to look for the comment that a check will write.
 */
export function openThreads({
  flow,
  event,
  inputs,
  client,
  now,
}: {
  flow: Flow
  event: Event
  inputs: Inputs
  client: GitHubClient
  /** ms. */
  now: () => number
}): Threads {
  const marker = commentMarker(chooseKey({ event, inputs }))
  const isOurs = (body: string) => hasMarker(body, marker)
  const limit = startLater(() => AbortSignal.timeout(REPORTING_MS))
  const locate = (pullRequest: number, head: string | null): CommentPlace => ({
    client,
    pullRequest,
    head,
    isOurs,
    now,
  })
  const checked = event.kind === 'pull-request' ? locate(event.number, event.headSha) : undefined
  const look = checked && inputs.comment ? lookForComment(checked) : undefined

  async function comment(comment: ReportComment): Promise<CommentOutcome[]> {
    const signal = limit()
    if (checked) return [await writeComment({ ...checked, ...comment, look, signal })]
    // Only what an apply did is worth looking for the pull request that asked for it.
    if (flow.kind !== 'apply' || comment.ifAbsent === 'leave') return []
    const pulls = await findMergedPulls({ client, commit: flow.commit, branch: flow.branch, signal })
    return Promise.all(pulls.map(number => writeComment({ ...locate(number, null), ...comment, signal })))
  }

  return {
    marker,
    comment: inputs.comment ? comment : undefined,
    issue:
      flow.kind === 'drift' && inputs.driftIssue
        ? content => keepIssue({ client, isOurs, content, signal: limit() })
        : undefined,
  }
}

function chooseKey({ event, inputs }: { event: Event; inputs: Inputs }): MarkerKey {
  const { workflow, job } = event.run
  if (inputs.commentId) return { commentId: inputs.commentId }
  return { workflow, job, globs: inputs.policies, projectId: inputs.projectId ?? undefined }
}

/** The same for whoever asks, made when the first one does. */
function startLater<T>(start: () => T): () => T {
  let started: T | undefined
  return () => {
    started ??= start()
    return started
  }
}
