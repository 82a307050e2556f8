import type { Rendering } from '../rendering.ts'
import type { PolicyReport } from '../schema.ts'
import { count } from '../words.ts'
import { COMMENT } from './comment.ts'
import { describeReason } from './errors.ts'
import { linkCommit, linkFile } from './links.ts'
import { code, type Inline, link } from './markdown.ts'
import { namePolicy } from './policy-name.ts'
import { createView, GAP, type View } from './view.ts'

/** Policies that are named at most of each kind. */
const SHOWN = 50
/** Later pull requests that are named. */
const SHOWN_LATER = 5

/** The comment of a pull request that was merged before, and whose changes a later run put in force. */
export function renderLanded(
  rendering: Rendering,
  {
    marker,
    applied,
    outstanding,
    changedBy,
  }: {
    marker: string
    applied: readonly PolicyReport[]
    outstanding: readonly PolicyReport[]
    /** Pull requests that changed some of what is applied again. */
    changedBy: readonly number[]
  },
): string {
  const { workflow, job, runUrl, report } = rendering
  const view = createView({ rendering, space: COMMENT, elsewhere: link('the job summary', runUrl) })
  const run = `run ${link(code(`${workflow} / ${job}`, 100), runUrl)}`
  const blocks = [
    `${marker}\n## PgBeam · In force${outstanding.length > 0 ? ' in part' : ''}`,
    `**In force by ${run}**, as the branch has it at ${linkCommit(rendering, report.commit)}:`,
    listPolicies(view, applied),
    ...(changedBy.length > 0 ? [describeLater(rendering, changedBy)] : []),
    ...(outstanding.length > 0 ? ['**Not in force yet:**', listPolicies(view, outstanding)] : []),
  ]
  return `${blocks.join(GAP)}\n`
}

/** Not all that the pull request shows has ever been in force. */
function describeLater({ serverUrl, report }: Rendering, numbers: readonly number[]): Inline {
  const shown = numbers
    .slice(0, SHOWN_LATER)
    .map(number => link(code(`#${number}`), `${serverUrl}/${report.repository}/pull/${number}`))
  const rest = numbers.length - shown.length
  const all = [...shown, ...(rest > 0 ? [count(rest, 'more', 'more')] : [])].join(', ')
  return `Some of it was changed again before it came into force, by ${all}.`
}

function listPolicies(view: View, policies: readonly PolicyReport[]): string {
  const { rendering } = view
  const lines = policies.slice(0, SHOWN).map((policy): Inline => {
    const file = linkFile({ rendering, policy }, code(policy.file, 128))
    const isRefused = policy.outcome === 'refused' || policy.outcome === 'failed'
    const why = isRefused && policy.reason !== null ? `: ${describeReason(view, policy, policy.reason)}` : ''
    return `- ${namePolicy(view, policy)} (${file})${why}`
  })
  const rest = policies.length - lines.length
  return [...lines, ...(rest > 0 ? [`- … and ${count(rest, 'more', 'more')}, in ${view.elsewhere}`] : [])].join('\n')
}
