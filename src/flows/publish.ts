import type { Event, Run } from '../action/event.ts'
import type { Inputs } from '../action/inputs.ts'
import type { Runner } from '../action/runner.ts'
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
import { listAnnotations } from '../report/annotations.ts'
import { renderComment, renderSummary } from '../report/markdown/comment.ts'
import { commentMarker, hasMarker, type MarkerKey } from '../report/marker.ts'
import { isNoteworthy } from '../report/order.ts'
import { formatReport, listLogLines, listOutputs } from '../report/outputs.ts'
import type { Rendering } from '../report/rendering.ts'
import { listTestFindings } from '../report/test-findings.ts'

/** Where a report is published besides the job itself. */
export interface Publications {
  /** The hidden line that tells this job's comment or issue from those of others. */
  readonly marker: string
  /** Writes one comment on each pull request that the run is about; undefined where none is wanted. */
  readonly comment: ((comment: ReportComment) => Promise<CommentOutcome[]>) | undefined
  /** Keeps one issue open while there is drift; undefined where none is wanted. */
  readonly issue: ((content: IssueRequest['content']) => Promise<IssueOutcome>) | undefined
}

export type ReportComment = Pick<CommentRequest, 'body' | 'ifAbsent'>

/**
 * Publishes what a run found. Publishing never decides the result: where it fails, there is a warning, and the summary has
 * the whole report.
 */
export async function publishReport({
  rendering,
  runner,
  publications,
  junit,
  reportName,
}: {
  rendering: Rendering
  runner: Runner
  publications: Publications
  /** The results of policy tests, where there are any. */
  junit: string | undefined
  reportName: string
}): Promise<void> {
  for (const line of listLogLines(rendering.report)) runner.info(line)
  for (const { level, ...annotation } of listAnnotations(rendering)) {
    runner.annotate({ severity: level, ...annotation })
  }
  // Set when all is done: a process that dies before that has no result.
  const outputs = new Map(Object.entries(listOutputs(rendering.report)))
  await attempt(runner, 'write the JSON report', async () => {
    outputs.set('report', await runner.writeFile(reportName, formatReport(rendering.report)))
  })
  if (junit !== undefined) {
    await attempt(runner, 'write the results of the policy tests', async () => {
      const name = reportName.replace('report', 'tests').replace(/\.json$/, '.xml')
      outputs.set('tests', await runner.writeFile(name, junit))
    })
  }
  await attempt(runner, 'write the job summary', () => runner.appendSummary(renderSummary(rendering)))
  await attempt(runner, 'comment on the pull request', async () => {
    const url = await writeComments({ rendering, runner, publications })
    if (url !== undefined) outputs.set('comment-url', url)
  })
  await attempt(runner, 'keep the issue about drift', () => keepDriftIssue({ rendering, runner, publications }))
  for (const [name, value] of outputs) runner.setOutput(name, value)
}

interface Writing {
  readonly rendering: Rendering
  readonly runner: Runner
  readonly publications: Publications
}

/** The address of the last comment that there is; undefined where there is none. */
async function writeComments({
  rendering,
  runner,
  publications: { marker, comment },
}: Writing): Promise<string | undefined> {
  if (!comment) return undefined
  let url: string | undefined
  const outcomes = await comment({
    body: renderComment(rendering, marker),
    // A comment is not created to say that nothing happened.
    ifAbsent:
      rendering.report.policies.some(isNoteworthy) || listTestFindings(rendering.report.tests).length > 0
        ? 'create'
        : 'leave',
  })
  for (const outcome of outcomes) {
    if ('url' in outcome) {
      url = outcome.url
      runner.info(`Comment ${outcome.kind}: ${outcome.url}`)
    }
    if (outcome.kind === 'outdated') {
      runner.info(`The pull request has moved on to ${outcome.head}, whose own run comments.`)
    }
  }
  return url
}

async function keepDriftIssue({ rendering, runner, publications: { marker, issue } }: Writing): Promise<void> {
  if (!issue) return
  const { policies, findings, result } = rendering.report
  const drifted = policies.filter(({ drift }) => drift.length > 0).length
  // Only who has seen all profiles can say that the drift is gone.
  const isKnown =
    (result === 'changed' || result === 'unchanged') && !findings.some(({ code }) => code === 'drift-unknown')
  if (drifted === 0 && !isKnown)
    return runner.info('Not all profiles could be compared, so the issue about drift stays as it is.')
  const profiles = drifted === 1 ? '1 live profile was' : `${drifted} live profiles were`
  const title = `PgBeam: ${profiles} edited outside this repository`
  const outcome = await issue(drifted === 0 ? null : { title, body: renderComment(rendering, marker) })
  if (outcome.kind !== 'absent') runner.info(`The issue about drift was ${outcome.kind}: ${outcome.url}`)
}

async function attempt(runner: Runner, operation: string, act: () => Promise<void>): Promise<void> {
  try {
    await act()
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    runner.annotate({ severity: 'warning', title: 'Not reported', message: `Could not ${operation}: ${why}` })
  }
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
  const locate = (pullRequest: number, head: string | null) => ({ client, pullRequest, head, isOurs, now })

  function commentOnChecked({ event, inputs }: TaskOf<'check'>): Publications['comment'] {
    if (event.kind !== 'pull-request' || !inputs.comment) return undefined
    const place: CommentPlace = locate(event.number, event.headSha)
    const look = lookForComment(place)
    return async comment => [await writeComment({ ...place, ...comment, look, signal: limit() })]
  }

  function commentOnMerged({ commit, branch, inputs }: TaskOf<'apply'>): Publications['comment'] {
    if (!inputs.comment) return undefined
    return async comment => {
      // A pull request is looked up only for a report that is worth a new comment.
      if (comment.ifAbsent === 'leave') return []
      const signal = limit()
      const pulls = await findMergedPulls({ client, commit, branch, signal })
      return Promise.all(pulls.map(number => writeComment({ ...locate(number, null), ...comment, signal })))
    }
  }

  switch (task.kind) {
    case 'check':
      return { marker, comment: commentOnChecked(task), issue: undefined }
    case 'apply':
      return { marker, comment: commentOnMerged(task), issue: undefined }
    case 'drift': {
      const keep: Publications['issue'] = content => keepIssue({ client, isOurs, content, signal: limit() })
      return { marker, comment: undefined, issue: task.inputs.driftIssue ? keep : undefined }
    }
    case 'export':
      return { marker, comment: undefined, issue: undefined }
  }
}

function chooseKey({ workflow, job }: Run, { commentId, policies }: Inputs): MarkerKey {
  if (commentId !== null) return { commentId }
  return { workflow, job, globs: policies }
}

/** A value that is made when it is first asked for, and is the same from then on. */
function startLater<T>(start: () => T): () => T {
  let started: T | undefined
  return () => {
    started ??= start()
    return started
  }
}
