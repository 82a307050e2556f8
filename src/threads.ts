import type { ReportComment, Threads } from './deliver.ts'
import type { Event } from './event.ts'
import type { GitHubClient } from './github/client.ts'
import { type CommentOutcome, writeComment } from './github/comments.ts'
import { keepIssue } from './github/issues.ts'
import { findMergedPulls } from './github/pulls.ts'
import type { Inputs } from './inputs.ts'
import type { Flow } from './mode.ts'

/** Reporting, retries and waits included, takes no longer than this. */
const REPORTING_MS = 60_000

/** Where a run's report goes: the pull request that it checks or those that it applies, and the issue about drift. */
export function openThreads({
  flow,
  event,
  inputs,
  client,
}: {
  flow: Flow
  event: Event
  inputs: Inputs
  client: GitHubClient
}): Threads {
  const { workflow, job } = event.run
  const signal = AbortSignal.timeout(REPORTING_MS)
  const write = (pullRequest: number, head: string | null, comment: ReportComment) =>
    writeComment({ client, pullRequest, head, signal, ...comment })

  async function comment(comment: ReportComment): Promise<CommentOutcome[]> {
    if (event.kind === 'pull-request') return [await write(event.number, event.headSha, comment)]
    // Only what an apply did is worth looking for the pull request that asked for it.
    if (flow.kind !== 'apply' || comment.ifAbsent === 'leave') return []
    const pulls = await findMergedPulls({ client, commit: flow.commit, branch: flow.branch, signal })
    return Promise.all(pulls.map(number => write(number, null, comment)))
  }

  return {
    key: inputs.commentId
      ? { commentId: inputs.commentId }
      : { workflow, job, globs: inputs.policies, projectId: inputs.projectId ?? undefined },
    comment: inputs.comment ? comment : undefined,
    issue: flow.kind === 'drift' && inputs.driftIssue ? issue => keepIssue({ client, signal, ...issue }) : undefined,
  }
}
