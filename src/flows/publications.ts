import type { Event, Run } from '../action/event.ts'
import type { Inputs } from '../action/inputs.ts'
import type { Task, TaskOf } from '../action/task.ts'
import type { GitHubClient } from '../github/client/client.ts'
import {
  type CommentOutcome,
  type CommentPlace,
  type CommentRequest,
  lookForComment,
  writeComment,
} from '../github/pull-requests/comments.ts'
import { type IssueOutcome, type IssueRequest, keepIssue } from '../github/pull-requests/issues.ts'
import { findMergedPulls } from '../github/pull-requests/pulls.ts'
import type { Annotation } from '../report/annotations.ts'
import { commentMarker, hasMarker, type MarkerKey, saysInForce, signCommits } from '../report/marker.ts'
import type { KeepProposal } from './keep-drift-pull-request.ts'
import { startLater } from './start-later.ts'

/** Where a report is published besides the job itself. */
export interface Publications {
  /** The hidden line that tells this job's comment or issue from those of others. */
  readonly marker: string
  /** Writes one comment on each pull request that the run is about; undefined where none is wanted. */
  readonly comment: ((comment: ReportComment) => Promise<CommentOutcome[]>) | undefined
  /** Shows annotations that a step has no room for. */
  readonly annotate: (annotations: readonly Annotation[]) => Promise<'created' | 'forbidden'>
  /** Keeps one pull request that takes live edits into the files; undefined where none is wanted. */
  readonly pullRequest: KeepProposal | undefined
  /** Keeps one issue open while there is drift; undefined where none is wanted. */
  readonly issue: ((content: IssueRequest['content']) => Promise<IssueOutcome>) | undefined
}

export interface ReportComment extends Pick<CommentRequest, 'body' | 'ifAbsent'> {
  /** At apply: what is said on pull requests that were merged before the one of this run. */
  readonly others?: readonly { readonly pullRequest: number; readonly body: string }[]
}

/** The limit for publishing, including retries and waits. */
const REPORTING_MS = 60_000

/**
 * Where a run's report goes: the pull request that it checks or those that it applies, and the issue about drift. Starts
 * looking for the comment that a check will write.
 */
export function openPublications({
  task,
  event,
  client,
  now,
}: {
  task: Task
  event: Event
  client: GitHubClient
  /** ms since the epoch. */
  now: () => number
}): Publications {
  const marker = commentMarker(chooseKey(event.run, task.inputs))
  const isOurs = (body: string) => hasMarker(body, marker)
  const limit = startLater(() => AbortSignal.timeout(REPORTING_MS))
  const annotate = (annotations: readonly Annotation[]) =>
    annotateCommit({ client, event, commentId: task.inputs.commentId, annotations, signal: limit() })
  const locate = (pullRequest: number, head: string | null) => ({ client, pullRequest, head, isOurs, now })

  function commentOnChecked({ event, inputs }: TaskOf<'check'>): Publications['comment'] {
    if (event.kind !== 'pull-request' || !inputs.comment) return undefined
    const place: CommentPlace = locate(event.number, event.headSha)
    const look = lookForComment(place)
    return async ({ body, ifAbsent }) => [await writeComment({ ...place, body, ifAbsent, look, signal: limit() })]
  }

  function commentOnMerged({ commit, branch, inputs }: TaskOf<'apply'>): Publications['comment'] {
    if (!inputs.comment) return undefined
    return async ({ body, ifAbsent, others = [] }) => {
      // A pull request is looked up only for a report that is worth a new comment.
      if (ifAbsent === 'leave') return []
      const signal = limit()
      const pulls = await findMergedPulls({ client, commit, branch, signal })
      // What has been in force before, and was undone elsewhere, has a comment that tells more.
      const earlier = others
        .filter(({ pullRequest }) => !pulls.includes(pullRequest))
        .map(each => ({ ...each, stays: saysInForce }))
      const comments = [...earlier, ...pulls.map(pullRequest => ({ pullRequest, body }))]
      const written = await Promise.allSettled(
        comments.map(({ pullRequest, ...comment }) =>
          writeComment({ ...locate(pullRequest, null), ...comment, ifAbsent, signal }),
        ),
      )
      // One that could not be written keeps no other from being written.
      const failed = written.find(each => each.status === 'rejected')
      if (failed) throw failed.reason
      return written.flatMap(each => (each.status === 'fulfilled' ? [each.value] : []))
    }
  }

  function proposeFrom({ commit, branch: base, inputs }: TaskOf<'drift'>): Publications['pullRequest'] {
    if (!inputs.driftPullRequest || inputs.dryRun) return undefined
    const branch = inputs.commentId === null ? 'pgbeam/drift' : `pgbeam/drift-${inputs.commentId}`
    const signature = signCommits(marker, { base })
    return async wanted => {
      const { keepProposal } = await import('../github/pull-requests/proposals.ts')
      return keepProposal({ client, branch, base, commit, isOurs, signature, wanted, signal: limit() })
    }
  }

  const nothing = { marker, annotate, comment: undefined, issue: undefined, pullRequest: undefined }
  switch (task.kind) {
    case 'check':
      return { ...nothing, comment: commentOnChecked(task) }
    case 'apply':
      return { ...nothing, comment: commentOnMerged(task) }
    case 'drift': {
      const keep: Publications['issue'] = content => keepIssue({ client, isOurs, content, signal: limit() })
      const issue = task.inputs.driftIssue ? keep : undefined
      return { ...nothing, issue, pullRequest: proposeFrom(task) }
    }
    case 'export':
      return nothing
  }
}

/** Shows annotations on the commit whose files a pull request shows, or that the run is about. */
async function annotateCommit({
  client,
  event,
  commentId,
  annotations,
  signal,
}: {
  client: GitHubClient
  event: Event
  commentId: string | null
  annotations: readonly Annotation[]
  signal: AbortSignal
}): Promise<'created' | 'forbidden'> {
  const { createCheckRun, MOST_ANNOTATIONS } = await import('../github/pull-requests/check-runs.ts')
  const placed = annotations.flatMap(({ file: path, line = 1, column, ...rest }) =>
    path === undefined ? [] : [{ path, line, column, ...rest }],
  )
  if (placed.length === 0) return 'forbidden'
  const { runUrl, sha } = event.run
  const shown = Math.min(placed.length, MOST_ANNOTATIONS)
  const where = `Those that the step itself shows, and all of them, are in the [job summary](${runUrl}).`
  return createCheckRun({
    client,
    sha: event.kind === 'pull-request' ? event.headSha : sha,
    name: commentId === null ? 'PgBeam findings' : `PgBeam findings (${commentId})`,
    title: `${placed.length} more ${placed.length === 1 ? 'finding' : 'findings'}`,
    summary: `${shown} of ${placed.length} findings that a step has no room for. ${where}`,
    annotations: placed,
    detailsUrl: runUrl,
    signal,
  })
}

function chooseKey({ workflow, job }: Run, { commentId, policies }: Inputs): MarkerKey {
  if (commentId !== null) return { commentId }
  return { workflow, job, globs: policies }
}
