import type { Runner } from '../action/runner.ts'
import { type Annotation, listAnnotations, splitAnnotations } from '../report/annotations.ts'
import { touchesGuardrails } from '../report/guardrails.ts'
import { renderComment, renderSummary } from '../report/markdown/comment.ts'
import { renderLanded } from '../report/markdown/landed.ts'
import { markInForce } from '../report/marker.ts'
import { isNoteworthy } from '../report/order.ts'
import { formatReport, listLogLines, listOutputs } from '../report/outputs.ts'
import type { Rendering } from '../report/rendering.ts'
import type { Report } from '../report/schema.ts'
import { listTestFindings } from '../report/test-findings.ts'
import type { Publications, ReportComment } from './publications.ts'
import type { FlowResult } from './result.ts'

/**
 * Publishes what a run found. Publishing never decides the result: where it fails, there is a warning, and the summary has
 * the whole report.
 */
export async function publishReport({
  rendering,
  runner,
  publications,
  result: { junit, proposal, landed, accessMap },
  reportName,
}: {
  rendering: Rendering
  runner: Runner
  publications: Publications
  /** What there is beside the report. */
  result: Pick<FlowResult, 'junit' | 'proposal' | 'landed' | 'accessMap'>
  reportName: string
}): Promise<void> {
  for (const line of listLogLines(rendering.report)) runner.info(line)
  for (const { level, ...annotation } of await placeAnnotations({ rendering, runner, publications })) {
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
  if (accessMap) {
    await attempt(runner, 'write the access map', async () => {
      const { writeAccessMap } = await import('./write-access-map.ts')
      const name = reportName.replace('policy-report', 'access-map').replace(/\.json$/, '')
      outputs.set(
        'access-map',
        await writeAccessMap({ map: await accessMap(), report: rendering.report, runner, name }),
      )
    })
  }
  await attempt(runner, 'write the job summary', () => runner.appendSummary(renderSummary(rendering)))
  await attempt(runner, 'comment on the pull request', async () => {
    const url = await writeComments({ rendering, runner, publications, landed })
    if (url !== undefined) outputs.set('comment-url', url)
  })
  await attempt(runner, 'keep the issue about drift', () => keepDriftIssue({ rendering, runner, publications }))
  await attempt(runner, 'keep the pull request about drift', async () => {
    const { marker, pullRequest: keep } = publications
    if (!proposal || !keep) return
    const { keepDriftPullRequest } = await import('./keep-drift-pull-request.ts')
    const url = await keepDriftPullRequest({ proposal, rendering, runner, marker, keep })
    if (url !== undefined) outputs.set('drift-pull-request', url)
  })
  for (const [name, value] of outputs) runner.setOutput(name, value)
}

interface Writing {
  readonly rendering: Rendering
  readonly runner: Runner
  readonly publications: Publications
}

/** The annotations that the step makes: those that GitHub shows of a step, if a check run takes the others, else all. */
async function placeAnnotations({ rendering, runner, publications: { annotate } }: Writing): Promise<Annotation[]> {
  const { shown, rest } = splitAnnotations(rendering)
  if (!annotate || rest.length === 0) return listAnnotations(rendering)
  let outcome: 'created' | 'forbidden' = 'forbidden'
  await attempt(runner, 'show all annotations in a check run', async () => {
    outcome = await annotate(rest)
  })
  if (outcome === 'forbidden') return listAnnotations(rendering)
  for (const { file, title, message } of rest) if (file === undefined) runner.info(`${title}: ${message}`)
  return shown
}

/** The address of the last comment that there is; undefined where there is none. */
async function writeComments({
  rendering,
  runner,
  publications: { marker, comment },
  landed,
}: Writing & { readonly landed: FlowResult['landed'] }): Promise<string | undefined> {
  if (!comment) return undefined
  let url: string | undefined
  const outcomes = await comment({
    body: renderComment(rendering, isInForce(rendering.report) ? markInForce(marker) : marker),
    // A comment is not created to say that nothing happened.
    ifAbsent: isWorthComment(rendering.report) ? 'create' : 'leave',
    others: listOthers({ rendering, marker, landed }),
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

/** What is said on pull requests that were merged before. Their policies are those of the report that is shown. */
function listOthers({
  rendering,
  marker,
  landed = [],
}: {
  rendering: Rendering
  marker: string
  landed: FlowResult['landed']
}): NonNullable<ReportComment['others']> {
  const shown = new Map(rendering.report.policies.map(policy => [policy.file, policy]))
  const show = (policies: Report['policies']) => policies.map(policy => shown.get(policy.file) ?? policy)
  return landed.map(({ number, applied, outstanding, changedBy }) => ({
    pullRequest: number,
    body: renderLanded(rendering, {
      // A file that could not be planned, in a run that did not do it all, may be the pull request's too.
      marker: outstanding.length === 0 && isInForce(rendering.report) ? markInForce(marker) : marker,
      ...{ applied: show([...applied]), outstanding: show([...outstanding]), changedBy },
    }),
  }))
}

/** Whether all that the branch holds is in force after a run. */
function isInForce({ mode, result }: Report): boolean {
  return mode === 'apply' && (result === 'applied' || result === 'unchanged')
}

/** Whether there is anything to say about policies, tests, or files that are none although they look like it. */
function isWorthComment(report: Report): boolean {
  const { policies, findings, tests } = report
  const hasIgnored = findings.some(({ code }) => code === 'file-ignored')
  return policies.some(isNoteworthy) || listTestFindings(tests).length > 0 || hasIgnored || touchesGuardrails(report)
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
