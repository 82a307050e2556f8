import { hasFinding, isWaiting } from '../order.ts'
import type { PolicyReport, Report } from '../schema.ts'
import { isExported } from '../verdict.ts'
import { DIRECTION_WORDS, describeOutcome } from '../words.ts'
import { renderChanges, renderWaiting } from './changes.ts'
import { renderDrift } from './drift.ts'
import { isStandingError } from './errors.ts'
import { keyOfFinding, renderFindings } from './findings.ts'
import { renderReplay } from './impact.ts'
import { linkFile } from './links.ts'
import { code, fold, type Inline } from './markdown.ts'
import { listBeginning, listDriftNotes, listSentences, type Note } from './notes.ts'
import { namePolicy, namePolicyInHtml } from './policy-name.ts'
import { prose } from './prose.ts'
import { renderReach } from './reach.ts'
import { GAP, type View } from './view.ts'

/** What is told of policies before their sections. */
export interface Told {
  /** The policies in a box, and those of which nothing that changes is left to say. */
  readonly boxed: ReadonlySet<PolicyReport>
  readonly complete: ReadonlySet<PolicyReport>
  /** The keys of what is said once for several. */
  readonly shared: ReadonlySet<string>
}

/** Everything about one policy but its heading and its text diff, with lists of `limit` entries; empty where all is told. */
export function renderPolicy(view: View, policy: PolicyReport, { told, limit }: { told: Told; limit: number }): string {
  const { boxed, complete, shared } = told
  const findings = policy.findings.filter(
    finding => !isStandingError(finding) && (finding.accepted !== undefined || !shared.has(keyOfFinding(finding))),
  )
  const isBoxed = boxed.has(policy)
  const sayOwn = (notes: readonly Note[]) => notes.flatMap(({ key, text }) => (shared.has(key) ? [] : [text()]))
  const drift = [...sayOwn(listDriftNotes(view, policy)), ...renderDrift(view, policy.drift, limit)]
  const isDriftFirst = view.rendering.report.mode === 'drift'
  return [
    ...describeFile(view, policy, isBoxed),
    ...sayOwn(listBeginning(view, policy)),
    ...describeReason(view, policy),
    ...(isDriftFirst ? drift : []),
    ...(complete.has(policy) ? [] : renderChanges(view, policy, { limit, isFolded: isBoxed || isDrift(view, policy) })),
    ...renderReach(view, policy, limit),
    ...renderReplay(view, policy),
    ...sayOwn(listSentences(view, policy)),
    ...renderFindings(view, { policy, findings, limit }),
    ...(complete.has(policy) ? [] : renderWaiting(view, policy, { limit, isFolded: isBoxed })),
    ...(isDriftFirst ? [] : drift),
  ].join(GAP)
}

/** A section of its own under a heading, or folded to that. */
export function frameSection(
  view: View,
  { policy, content, frame }: { policy: PolicyReport; content: string; frame: 'none' | 'heading' | 'fold' },
): string {
  if (frame === 'none') return content
  const headline = describeHeadline(policy, view.rendering.report)
  if (frame === 'fold') return fold(`${headline}: ${namePolicyInHtml(view, policy)}`, content)
  return [`### ${headline}: ${namePolicy(view, policy)}`, ...(content === '' ? [] : [content])].join(GAP)
}

/** What a policy comes to, in the words of a table's first column. */
export function describeStatus(policy: PolicyReport, { mode }: Report): Inline {
  if (policy.action === 'invalid') return '**INVALID**'
  if (policy.action === 'unmanage') return '**no longer managed**'
  if (isExported(policy)) return 'as it is live'
  if (mode === 'drift' && policy.direction !== 'none')
    return policy.drift.length > 0 ? '**DRIFT**' : '**not yet in force**'
  if (policy.direction === 'none' && policy.drift.length > 0) return '**DRIFT**'
  if (policy.direction === 'none' && isWaiting(policy)) return '**not yet in force**'
  if (policy.direction === 'none' && hasFinding(policy, 'error')) return '**ERROR**'
  return DIRECTION_WORDS[policy.direction]
}

/** The same for a heading; at apply, what became of it. */
function describeHeadline(policy: PolicyReport, report: Report): string {
  const inline = describeOutcome(policy, report) || describeStatus(policy, report)
  const words = inline.replaceAll('**', '')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Where it is the drift that matters, what applying the file would do is folded. */
function isDrift({ rendering: { report } }: View, { drift }: PolicyReport): boolean {
  return report.mode === 'drift' && drift.length > 0
}

/** A box names the file already. */
function describeFile({ rendering }: View, policy: PolicyReport, isBoxed: boolean): Inline[] {
  const file = linkFile({ rendering, policy }, code(policy.file, 300))
  if (policy.previous_file !== null) return [`${file}, moved from ${code(policy.previous_file, 300)}`]
  return isBoxed ? [] : [file]
}

/** What failed and what was refused is told before everything. */
function describeReason({ predicates, textLimit }: View, policy: PolicyReport): string[] {
  const { outcome, reason, overwritten } = policy
  const isTold = outcome === 'failed' || outcome === 'refused'
  return [
    ...(reason === null || isTold ? [] : [`Note: ${prose(predicates.conceal(reason), textLimit * 3)}`]),
    ...(overwritten === undefined ? [] : ['The profile that was live before is kept whole in the JSON report.']),
  ]
}
