import { hasFinding, isWaiting } from '../order.ts'
import type { PolicyReport, Report } from '../schema.ts'
import { isExported } from '../verdict.ts'
import { DIRECTION_WORDS, describeOutcome } from '../words.ts'
import { renderChanges, renderWaiting } from './changes.ts'
import { renderDrift } from './drift.ts'
import { renderFindings } from './findings.ts'
import { renderReplay } from './impact.ts'
import { linkFile } from './links.ts'
import { code, fold, htmlCode, type Inline } from './markdown.ts'
import { prose } from './prose.ts'
import { renderApprovalRules, renderReach } from './reach.ts'
import type { View } from './view.ts'

/** Everything about one policy but its heading and its text diff, with lists of `limit` entries. */
export function renderPolicy(view: View, policy: PolicyReport, limit: number): string {
  return [
    [describeFile(view, policy), ...describeAction(view, policy)].join('. '),
    ...describeReason(view, policy),
    ...renderChanges(view, policy, limit),
    ...renderApprovalRules(view, policy, limit),
    ...renderReach(view, policy, limit),
    ...renderReplay(view, policy),
    ...renderFindings(view, { policy, findings: policy.findings, limit }),
    ...renderWaiting(view, policy, limit),
    ...renderDrift(view, policy.drift, limit),
  ].join('\n\n')
}

/** A section of its own under a heading, or folded to that. */
export function frameSection(
  { rendering }: View,
  { policy, content, isFolded }: { policy: PolicyReport; content: string; isFolded: boolean },
): string {
  const headline = describeHeadline(policy, rendering.report)
  return isFolded
    ? fold(`${headline}: ${htmlCode(policy.name ?? policy.file, 128)}`, content)
    : `### ${headline}: ${namePolicy(policy)}\n\n${content}`
}

export function namePolicy({ name, file }: PolicyReport): Inline {
  return code(name ?? file, 128)
}

/** What a policy comes to, in the words of a table's first column. */
export function describeStatus(policy: PolicyReport): Inline {
  if (policy.action === 'invalid') return '**INVALID**'
  if (policy.action === 'unmanage') return '**no longer managed**'
  if (isExported(policy)) return 'as it is live'
  if (policy.direction === 'none' && policy.drift.length > 0) return '**DRIFT**'
  if (policy.direction === 'none' && isWaiting(policy)) return '**not yet in force**'
  if (policy.direction === 'none' && hasFinding(policy, 'error')) return '**ERROR**'
  return DIRECTION_WORDS[policy.direction]
}

/** The same for a heading; at apply, what became of it. */
function describeHeadline(policy: PolicyReport, report: Report): string {
  const inline = describeOutcome(policy, report) || describeStatus(policy)
  const words = inline.replaceAll('**', '')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function describeFile({ rendering }: View, policy: PolicyReport): Inline {
  const file = linkFile({ rendering, policy }, code(policy.file, 300))
  return policy.previous_file === null ? file : `${file}, moved from ${code(policy.previous_file, 300)}`
}

/** What happens to the live profile, where a table of changes does not say it. */
function describeAction({ rendering }: View, policy: PolicyReport): string[] {
  const { action, compared_with } = policy
  if (isExported(policy)) return ['A **new file** for a live profile, which it leaves as it is.']
  switch (action) {
    case 'invalid':
      return ['The file has errors, so it is neither compared nor applied. The live profile stays as it is.']
    case 'unmanage':
      return [
        'No file describes it any more, but the live profile **stays in force**: everybody whom it governs keeps that access until somebody deletes the profile in PgBeam.',
      ]
    case 'create':
      return rendering.report.mode === 'apply' ? [] : [describeCreation(compared_with)]
    case 'update':
      return rendering.report.mode === 'apply' ? [] : describeComparison(compared_with)
    case 'none':
      return []
  }
}

function describeCreation(comparedWith: PolicyReport['compared_with']): string {
  if (comparedWith === 'unknown') {
    return 'The file is new. Without an API key it is not known whether it takes over a live profile or creates one. It permits:'
  }
  return 'A **new profile** will be created. It permits:'
}

function describeComparison(comparedWith: PolicyReport['compared_with']): string[] {
  if (comparedWith === 'live') return ['Compared with the live profile.']
  if (comparedWith === 'unknown') {
    return ['There is no valid earlier version to compare with, so every change is unclear. The file permits:']
  }
  return []
}

function describeReason({ predicates, textLimit }: View, policy: PolicyReport): string[] {
  const { outcome, reason, overwritten } = policy
  return [
    ...(reason === null
      ? []
      : [
          `${outcome === 'failed' || outcome === 'refused' ? 'Why' : 'Note'}: ${prose(predicates.conceal(reason), textLimit * 3)}`,
        ]),
    ...(overwritten === undefined ? [] : ['The profile that was live before is kept whole in the JSON report.']),
  ]
}
