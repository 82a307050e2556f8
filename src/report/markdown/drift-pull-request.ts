import { sortPolicies } from '../order.ts'
import type { Rendering } from '../rendering.ts'
import type { PolicyReport } from '../schema.ts'
import { count, countPolicies } from '../words.ts'
import { COMMENT } from './comment.ts'
import { linkCommit, linkFile } from './links.ts'
import { code, type Inline, link } from './markdown.ts'
import { fitShared } from './notes.ts'
import type { Told } from './policy-section.ts'
import { renderPolicyTable } from './policy-table.ts'
import { prose } from './prose.ts'
import { fitPolicies } from './sections.ts'
import { createView, GAP, type View } from './view.ts'

/** A pull request's title; nothing in it is anybody's text, since a squash makes it a commit's. */
export function titleDriftPullRequest(edits: number): string {
  return `PgBeam: take ${count(edits, 'live edit')} into ${edits === 1 ? 'its file' : 'their files'}`
}

/** What is left out of a pull request about drift. */
export interface LeftOutLine {
  readonly policy: PolicyReport
  /** A sentence. */
  readonly message: string
}

/** Files that are named as left out. */
const SHOWN_LEFT_OUT = 20
/** Of the room, what the table of policies may take. */
const TABLE_SHARE = 0.3

/**
 * The text of the pull request that takes live edits into the files. `rendering` holds the policies that it edits, their
 * changes from the file to what is live. Its first line is the marker by which the next run finds it.
 */
export function renderDriftPullRequest(
  rendering: Rendering,
  { marker, leftOut }: { marker: string; leftOut: readonly LeftOutLine[] },
): string {
  const view = createView({ rendering, space: COMMENT, elsewhere: link('the run', rendering.runUrl) })
  const policies = sortPolicies(rendering.report.policies)
  const { block, shared } = fitShared(view, policies)
  const told: Told = { boxed: new Set(), complete: new Set(), shared }
  const head = [
    `${marker}\n${describeSubject(policies.length)}`,
    `${MERGING}\n${CLOSING}`,
    'Each change reads **from the file to what is live**: what widens has been wider than the file says since the edit.',
    ...(block === '' ? [] : [block]),
  ]
  const foot = [...renderLeftOut(view, leftOut), UNCHECKED, renderFooter(view)]
  const { limit, measure } = view.space
  const room = limit - measure([...head, ...foot].join(GAP)) - FOLDED_ROOM
  const { text } = policies.length > 1 ? renderPolicyTable(view, policies, room * TABLE_SHARE) : { text: '' }
  const { sections, folded } = fitPolicies(view, policies, { told, room: room - measure(GAP + text) })
  const rest = folded.length === 0 ? [] : [`The details of ${countPolicies(folded.length)} are in ${view.elsewhere}.`]
  return `${[...head, ...(text === '' ? [] : [text]), ...sections, ...rest, ...foot].join(GAP)}\n`
}

/** Whether two such texts say the same, by whichever run. */
export function isSameProposal(one: string, other: string): boolean {
  // GitHub may hand back other line ends than it was given, and no space at the end.
  const tidy = (text: string) =>
    text
      .replaceAll('\r\n', '\n')
      .trimEnd()
      .replace(/\n<sub>.*$/, '')
  return tidy(one) === tidy(other)
}

/** What the note on folded policies takes at most. */
const FOLDED_ROOM = 600

function describeSubject(edits: number): string {
  const profiles = edits === 1 ? '1 live profile was' : `${edits} live profiles were`
  const them = edits === 1 ? 'that edit into its file' : 'those edits into their files'
  return `${profiles} **edited outside this repository**. This pull request takes ${them}, and changes nothing else there: comments, order and acceptances stay.`
}

const MERGING =
  '- **Merging it keeps what is live now**: the files then say so, and applying them has nothing left to write.'
const CLOSING =
  '- **Closing it keeps the files**: the live edits stay until apply runs with `on-drift: overwrite`, which undoes them, or somebody undoes them in PgBeam. It is not opened again for the same edits.'
const UNCHECKED =
  'If no checks run here, it was opened with the token of a workflow, whose pull requests start none: close and reopen it.'

function renderLeftOut(view: View, leftOut: readonly LeftOutLine[]): string[] {
  if (leftOut.length === 0) return []
  const { rendering } = view
  const lines = leftOut
    .slice(0, SHOWN_LEFT_OUT)
    .map(
      ({ policy, message }) =>
        `- ${linkFile({ rendering, policy }, code(policy.file, 200))}: ${prose(view.predicates.conceal(message), 300)}`,
    )
  const rest = leftOut.length - lines.length
  return [['**Not in it:**', '', ...lines, ...(rest > 0 ? [`- … and ${count(rest, 'more file')}`] : [])].join('\n')]
}

function renderFooter({ rendering }: View): Inline {
  const { workflow, job, runUrl, report } = rendering
  const run = `run ${link(code(`${workflow} / ${job}`, 100), runUrl)}`
  return `<sub>Policy files at ${linkCommit(rendering, report.commit)}, compared with the live profiles · ${run}</sub>`
}
