import type { Runner } from '../action/runner.ts'
import { GitHubError } from '../github/client/errors.ts'
import type { ProposalOutcome, ProposalRequest } from '../github/pull-requests/proposals.ts'
import { describeFile } from '../plan/policy-report.ts'
import { joinMark } from '../policy/file.ts'
import { isSameProposal, renderDriftPullRequest, titleDriftPullRequest } from '../report/markdown/drift-pull-request.ts'
import { code, link } from '../report/markdown/markdown.ts'
import { digestOf, driftMarker, readDriftDigest, withoutDriftDigest } from '../report/marker.ts'
import { redactReport } from '../report/redact.ts'
import type { Rendering } from '../report/rendering.ts'
import type { DriftProposal } from './drift-proposal.ts'

/** Keeps the pull request that takes live edits into the files. */
export type KeepProposal = (wanted: ProposalRequest['wanted']) => Promise<ProposalOutcome>

/** Keeps it as the drift that was found asks for, and gives its address where it is open. Never fails the run. */
export async function keepDriftPullRequest({
  proposal,
  rendering,
  runner,
  marker,
  keep,
}: {
  proposal: DriftProposal
  rendering: Rendering
  runner: Runner
  marker: string
  keep: KeepProposal
}): Promise<string | undefined> {
  // Only who has seen all profiles can say what is no longer edited elsewhere.
  const isUnknown =
    proposal.edits.length === 0 && proposal.leftOut.some(({ policyFile }) => policyFile.kind === 'invalid')
  if (!proposal.isComplete || isUnknown) {
    runner.info('Not all profiles could be compared, so the pull request about drift stays as it is.')
    return undefined
  }
  try {
    const outcome = await keep(
      proposal.edits.length > 0 ? composeWanted(proposal, { rendering, marker }) : conclude(proposal, rendering),
    )
    return tell(outcome, runner)
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    warn(runner, `${error.message}. ${advise(error)}`)
    return undefined
  }
}

function composeWanted(
  { edits, leftOut }: DriftProposal,
  { rendering, marker }: { rendering: Rendering; marker: string },
): ProposalRequest['wanted'] {
  const drift = digestOf(edits.map(({ policy, drift: fields }) => [policy.project_id, policy.policy_id, fields]))
  const report = {
    ...rendering.report,
    mode: 'check' as const,
    findings: [],
    policies: edits.map(({ policy }) => policy),
  }
  const body = renderDriftPullRequest(
    { ...rendering, report: rendering.redactPredicates ? redactReport(report) : report },
    {
      marker: driftMarker(marker, drift),
      leftOut: leftOut.map(({ policyFile, finding }) => ({
        policy: describeFile(policyFile),
        message: finding.message,
      })),
    },
  )
  return {
    kind: 'wanted',
    title: titleDriftPullRequest(edits.length),
    body,
    saysTheSame: text => isSameProposal(text, body),
    message: titleDriftPullRequest(edits.length),
    files: edits.map(({ file, text }) => ({ path: file.path, text, isExecutable: file.isExecutable === true })),
    digest: digestOf(edits.map(({ file, text }) => [file.path, joinMark(file.content) ?? '', text, file.isExecutable])),
    isSame: text => readDriftDigest(text) === drift,
  }
}

function conclude({ leftOut }: DriftProposal, { runUrl, workflow, job }: Rendering): ProposalRequest['wanted'] {
  const run = link(code(`${workflow} / ${job}`, 100), runUrl)
  const why =
    leftOut.length === 0
      ? 'The drift is gone: the live profiles are what the files say, or wait to be'
      : 'None of the live edits that are left can be taken into a file; the run says why'
  return { kind: 'nothing', comment: `${why} (${run}). Closed.`, conclude: withoutDriftDigest }
}

function tell(outcome: ProposalOutcome, runner: Runner): string | undefined {
  switch (outcome.kind) {
    case 'opened':
    case 'updated':
    case 'unchanged':
      runner.info(
        `The pull request about drift was ${outcome.kind === 'unchanged' ? 'left as it is' : outcome.kind}: ${outcome.url}`,
      )
      return outcome.url
    case 'closed':
      runner.info(`The pull request about drift was closed: ${outcome.url}`)
      return undefined
    case 'declined':
      runner.info(`Somebody closed the pull request about this drift, so none is opened: ${outcome.url}`)
      return undefined
    case 'outdated':
      runner.info('The branch has moved on since this run began, so the pull request about drift stays as it is.')
      return undefined
    case 'absent':
      return undefined
    case 'foreign-head':
      warn(runner, FOREIGN_HEAD)
      return undefined
    case 'foreign-pull-request':
      warn(runner, FOREIGN_PULL_REQUEST)
      return undefined
  }
}

const FOREIGN_HEAD =
  'Its branch has a commit that this job did not make, and is left alone. Merge or close that pull request and delete the branch; give each job that keeps one a `comment-id` of its own.'
const FOREIGN_PULL_REQUEST =
  'There is a pull request from its branch that this job did not open, and both are left alone. Close that one, and delete the branch.'

function warn(runner: Runner, message: string): void {
  runner.annotate({ severity: 'warning', title: 'No pull request about drift', message })
}

function advise({ status, detail = '' }: GitHubError): string {
  if (/not permitted to create/i.test(detail)) return SETTING
  if (status === 403 || status === 404) return PERMISSIONS
  return status === 422 || status === 409 ? REFUSED : 'The next run tries again.'
}

const PERMISSIONS =
  'The job needs `permissions:` with `contents: write` and `pull-requests: write` to keep a pull request about drift.'
const SETTING =
  'Allow it in the settings of the repository or organization (Actions, General: “Allow GitHub Actions to create and approve pull requests”), or pass the token of a GitHub App as `github-token`.'
const REFUSED =
  'GitHub refused it: a rule protects its branch (`pgbeam/drift…`), or somebody pushed to it meanwhile. It is left as it is.'
