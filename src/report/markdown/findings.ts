import { sortFindings } from '../order.ts'
import type { PolicyReport, ReportedFinding, ReportedTests } from '../schema.ts'
import { composeTestMessage } from '../test-findings.ts'
import { SEVERITY_WORDS } from '../words.ts'
import { describeRest, fitList } from './changes.ts'
import { isStandingError } from './errors.ts'
import { linkLine, linkPlace } from './links.ts'
import { code, type Inline } from './markdown.ts'
import { prose } from './prose.ts'
import { GAP, type View } from './view.ts'

/** Of the whole, what findings of the run and of tests may take. */
const SHARE = 0.1

/** What is to be said of the run as a whole and of files of tests, besides errors. */
export function fitRunFindings(view: View): string[] {
  const { findings, tests } = view.rendering.report
  const { limit, listLimits, measure } = view.space
  const own = dropRepeated(findings.filter(finding => !isStandingError(finding)))
  for (const listLimit of listLimits) {
    const blocks = [
      ...renderFindings(view, { policy: null, findings: own, limit: listLimit }),
      ...renderTestFindings(view, tests, listLimit),
    ]
    if (measure(blocks.join(GAP)) <= limit * SHARE) return blocks
  }
  return [`- Findings about the run as a whole are in ${view.elsewhere}`]
}

function dropRepeated(findings: readonly ReportedFinding[]): ReportedFinding[] {
  return [...new Map(findings.map(finding => [`${finding.line} ${keyOfFinding(finding)}`, finding])).values()]
}

/** More than is shown of a message. */
const TELLING_PART = 2000

/** What is the same of findings that say the same, of one file or of several. */
export function keyOfFinding({ code, severity, message }: ReportedFinding): string {
  return JSON.stringify([code.slice(0, TELLING_PART), severity, message.length, message.slice(0, TELLING_PART)])
}

function renderTestFindings(view: View, tests: ReportedTests | undefined, limit: number): string[] {
  const found = (tests?.files ?? []).flatMap(({ file, findings }) =>
    sortFindings(findings.filter(finding => !isStandingError(finding))).map(finding => ({ file, finding })),
  )
  const items = found.slice(0, fitList(found.length, limit)).map(({ file, finding }) => {
    const place = linkPlace({ rendering: view.rendering, file, line: finding.line })
    return `${place}: ${describeFinding(view, { ...finding, message: composeTestMessage(finding) })}`
  })
  if (items.length === 0) return []
  const rest = found.length - items.length
  return [[...items, ...(rest > 0 ? [describeRest(rest, view.elsewhere)] : [])].map(item => `- ${item}`).join('\n')]
}

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
  const { line } = finding
  const place = policy === null || line === null ? '' : `line ${linkLine({ rendering: view.rendering, policy }, line)}`
  return describeFinding(view, finding, place)
}

/** A finding in words, with where it is if that is not said already. */
export function describeFinding(view: View, finding: ReportedFinding, place = ''): Inline {
  const { severity, message, accepted } = finding
  const said = (text: string) => prose(view.predicates.conceal(text), view.textLimit * 3)
  const word = accepted === undefined ? SEVERITY_WORDS[severity] : 'Accepted'
  const reason = accepted === undefined ? '' : ` The file accepts this: “${said(accepted)}”`
  return `${[word, place].filter(Boolean).join(', ')}: ${said(message)} (${code(finding.code)})${reason}`
}
