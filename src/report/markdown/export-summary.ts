import type { PolicyReport } from '../schema.ts'
import { summariseReport } from '../verdict.ts'
import { count } from '../words.ts'

import { fitErrors } from './errors.ts'
import { fitRunFindings } from './findings.ts'
import { linkFile } from './links.ts'
import { code, type Inline, renderRow, table } from './markdown.ts'
import { namePolicy } from './policy-name.ts'
import type { Told } from './policy-section.ts'
import { fitPolicies } from './sections.ts'
import { GAP, type View } from './view.ts'

/** Of the room, what the table of files may take. */
const TABLE_SHARE = 0.6

const NOTHING_TOLD: Told = { boxed: new Set(), complete: new Set(), shared: new Set() }

/** The summary of an export: which profile is in which file, then what is to be said of some of them. */
export function renderExport(view: View): string {
  const { report } = view.rendering
  const { limit, measure } = view.space
  const head = [`## PgBeam · ${summariseReport(report)}`, ...fitErrors(view), ...fitRunFindings(view)]
  const room = limit - measure(head.join(GAP))
  const files = renderFiles(view, room * TABLE_SHARE)
  const notable = report.policies.filter(isNotable)
  const { sections, folded } = fitPolicies(view, notable, {
    told: NOTHING_TOLD,
    room: room - measure(files.join(GAP)),
  })
  const rest = folded.length > 0 ? [`${count(folded.length, 'more profile')} in ${view.elsewhere}.`] : []
  return `${[...head, ...files, ...sections, ...rest].join(GAP)}\n`
}

/** What a row of the table does not say: why there is no file, findings, what a file that is written anew changes. */
function isNotable({ action, outcome, findings }: PolicyReport): boolean {
  return action === 'update' || outcome === 'failed' || findings.length > 0
}

function renderFiles(view: View, room: number): string[] {
  const { rendering, space } = view
  const { policies, dry_run } = rendering.report
  if (policies.length === 0) return []
  const hasProjects = new Set(policies.map(({ project_id }) => project_id)).size > 1
  const header = ['Profile', ...(hasProjects ? ['Project'] : []), 'File', 'Result']
  const rows = policies.map(policy => [
    namePolicy(view, policy),
    ...(hasProjects ? [code(policy.project_id ?? '')] : []),
    linkFile({ rendering, policy }),
    describeResult(policy, dry_run),
  ])
  let size = space.measure(table(header, []))
  const end = rows.findIndex(row => {
    size += space.measure(renderRow(row)) + 1
    return size > room
  })
  const shown = end < 0 ? rows : rows.slice(0, end)
  const rest = rows.length - shown.length
  return [table(header, shown), ...(rest > 0 ? [`${count(rest, 'more profile')} in ${view.elsewhere}.`] : [])]
}

function describeResult({ action, outcome, findings }: PolicyReport, isDryRun: boolean): Inline {
  if (outcome === 'failed') return '**FAILED**'
  if (action === 'create') return isDryRun ? 'would be written' : 'new'
  if (action === 'update') return isDryRun ? 'would be written over' : 'written over'
  const codes = new Set(findings.map(({ code: each }) => each))
  if (codes.has('file-in-the-way')) return 'no file: this one is in the way'
  return codes.has('file-differs') ? 'left as it is, differs' : 'left as it is'
}
