import { describeRest, fitList } from './changes.ts'
import { linkLine } from './links.ts'
import { code, type Inline } from './markdown.ts'
import { sortFindings } from './order.ts'
import { prose } from './prose.ts'
import type { PolicyReport, ReportedFinding } from './schema.ts'
import type { View } from './view.ts'
import { SEVERITY_WORDS } from './words.ts'

/** A list of findings, the worst first, those with reasons to be accepted last. `policy` is null for those of the run. */
export function renderFindings(
  view: View,
  { policy, findings, limit }: { policy: PolicyReport | null; findings: readonly ReportedFinding[]; limit: number },
): string[] {
  const sorted = sortFindings(findings)
  const shown = sorted.slice(0, fitList(sorted.length, limit))
  if (shown.length === 0) return []
  const rest = sorted.length - shown.length
  const items = [
    ...shown.map(finding => renderFinding(view, policy, finding)),
    ...(rest > 0 ? [describeRest(rest, view.elsewhere)] : []),
  ]
  return [items.map(item => `- ${item}`).join('\n')]
}

function renderFinding(view: View, policy: PolicyReport | null, finding: ReportedFinding): Inline {
  const { severity, message, line, accepted } = finding
  const place = policy === null || line === null ? '' : `line ${linkLine({ rendering: view.rendering, policy }, line)}`
  const said = (text: string) => prose(view.predicates.conceal(text), view.textLimit * 3)
  const word = accepted === undefined ? SEVERITY_WORDS[severity] : 'Accepted'
  const reason = accepted === undefined ? '' : ` The file accepts this: “${said(accepted)}”`
  return `${[word, place].filter(Boolean).join(', ')}: ${said(message)} (${code(finding.code)})${reason}`
}
