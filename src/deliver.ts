import type { CommentOutcome, CommentRequest } from './github/comments.ts'
import type { Runner } from './github/runner.ts'
import { listAnnotations } from './report/annotations.ts'
import { renderComment } from './report/comment.ts'
import { formatReport } from './report/json.ts'
import { commentMarker, hasMarker, type MarkerKey } from './report/marker.ts'
import { listOutputs } from './report/outputs.ts'
import type { Rendering } from './report/rendering.ts'
import { renderSummary } from './report/summary.ts'

/** The one comment that a job keeps on a pull request. */
export interface CommentPort {
  readonly key: MarkerKey
  write(comment: Pick<CommentRequest, 'isOurs' | 'body' | 'ifAbsent'>): Promise<CommentOutcome>
}

/**
 * Tells everybody what a run found. Reporting never decides the result: what could not be told is a warning, and the
 * summary has it all.
 */
export async function deliverReport({
  rendering,
  runner,
  comment,
  reportName,
}: {
  rendering: Rendering
  runner: Runner
  /** Absent where there is no pull request to comment on, or no comment is wanted. */
  comment: CommentPort | undefined
  reportName: string
}): Promise<void> {
  for (const { level, ...annotation } of listAnnotations(rendering)) {
    runner.annotate({ severity: level, ...annotation })
  }
  for (const [name, value] of Object.entries(listOutputs(rendering.report))) runner.setOutput(name, value)
  await attempt(runner, 'write the JSON report', async () => {
    runner.setOutput('report', await runner.writeFile(reportName, formatReport(rendering.report)))
  })
  await attempt(runner, 'write the job summary', () => runner.appendSummary(renderSummary(rendering)))
  if (comment) await attempt(runner, 'comment on the pull request', () => writeComment({ rendering, runner, comment }))
}

async function writeComment({
  rendering,
  runner,
  comment,
}: {
  rendering: Rendering
  runner: Runner
  comment: CommentPort
}): Promise<void> {
  const marker = commentMarker(comment.key)
  const outcome = await comment.write({
    isOurs: body => hasMarker(body, marker),
    body: renderComment(rendering, marker),
    ifAbsent: rendering.report.policies.length > 0 ? 'create' : 'leave',
  })
  if (outcome.kind === 'outdated')
    runner.info(`The pull request has moved on to ${outcome.head}, whose own run comments.`)
  else if (outcome.kind !== 'absent') runner.setOutput('comment-url', outcome.url)
}

async function attempt(runner: Runner, operation: string, act: () => Promise<void>): Promise<void> {
  try {
    await act()
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    runner.annotate({ severity: 'warning', title: 'Not reported', message: `Could not ${operation}: ${why}` })
  }
}
