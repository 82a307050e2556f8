import { sortFindings } from '../order.ts'
import type { PolicyReport, ReportedFinding, ReportedTestFile, ReportedTestFinding, ReportedTests } from '../schema.ts'
import { composeTestMessage } from '../test-findings.ts'
import { count, formatNumber, joinWithAnd, SEVERITY_WORDS } from '../words.ts'
import { describeRest, fitList } from './changes.ts'
import { linkLine, linkPlace } from './links.ts'
import { code, type Inline } from './markdown.ts'
import { prose } from './prose.ts'
import type { View } from './view.ts'

/** Of the whole, what the policy tests may take. */
const SHARE = 0.2

/** How the policy tests ended, and all that is wrong with them, within their share of the space. */
export function fitPolicyTests(view: View): string[] {
  const { tests } = view.rendering.report
  if (!tests) return []
  const { limit, listLimits, measure } = view.space
  const summary = `**Policy tests:** ${summariseTests(tests)}.`
  for (const listLimit of listLimits) {
    const blocks = [summary, ...renderTestFindings(view, tests, listLimit)]
    if (measure(blocks.join('\n\n')) <= limit * SHARE) return blocks
  }
  return [`${summary} What is wrong is in ${view.elsewhere}.`]
}

/** `3 passed, 1 failed and 2 not run`, without anything hostile in it. */
export function summariseTests({ passed, failed, not_run, files }: ReportedTests): Inline {
  const why = new Set(files.flatMap(({ not_run_because }) => not_run_because.map(each => NOT_RUN_WORDS[each])))
  const invalid = files.filter(({ findings }) => findings.some(isFileError)).length
  const parts = [
    ...(passed > 0 ? [`${formatNumber(passed)} passed`] : []),
    ...(failed > 0 ? [`**${formatNumber(failed)} failed**`] : []),
    ...(not_run > 0 ? [`${formatNumber(not_run)} not run (${[...why].join('; ')})`] : []),
    ...(invalid > 0 ? [`**errors in ${count(invalid, 'file')}**`] : []),
  ]
  return parts.length === 0 ? 'nothing to report' : joinWithAnd(parts)
}

const NOT_RUN_WORDS = {
  'no-key': 'that takes an API key',
  'invalid-policy': 'the policy has errors',
  refused: 'PgBeam refuses the policy or the statement',
  'no-answer': 'PgBeam gave no answer',
  'too-many': 'there are too many for one run',
} as const satisfies Record<ReportedTestFile['not_run_because'][number], string>

function isFileError({ severity, test }: ReportedTestFinding): boolean {
  return severity === 'error' && test === undefined
}

interface FoundInFile {
  readonly file: string
  readonly finding: ReportedTestFinding
}

function renderTestFindings(view: View, { files }: ReportedTests, limit: number): string[] {
  const found = files.flatMap(({ file, findings }) => sortFindings(findings).map(finding => ({ file, finding })))
  const shown = found.slice(0, fitList(found.length, limit))
  if (shown.length === 0) return []
  const rest = found.length - shown.length
  const items = [
    ...shown.map(each => renderTestFinding(view, each)),
    ...(rest > 0 ? [describeRest(rest, view.elsewhere)] : []),
  ]
  return [items.map(item => `- ${item}`).join('\n')]
}

function renderTestFinding(view: View, { file, finding }: FoundInFile): Inline {
  const { severity, code: kind, line, test } = finding
  const said = prose(view.predicates.conceal(composeTestMessage(finding)), view.textLimit * 3)
  const word = test === undefined ? SEVERITY_WORDS[severity] : '**Failed**'
  const name = test === undefined ? '' : `${code(view.predicates.conceal(test), view.textLimit)}: `
  return `${word}, ${linkPlace({ rendering: view.rendering, file, line })}: ${name}${said} (${code(kind)})`
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
  const { severity, message, line, accepted } = finding
  const place = policy === null || line === null ? '' : `line ${linkLine({ rendering: view.rendering, policy }, line)}`
  const said = (text: string) => prose(view.predicates.conceal(text), view.textLimit * 3)
  const word = accepted === undefined ? SEVERITY_WORDS[severity] : 'Accepted'
  const reason = accepted === undefined ? '' : ` The file accepts this: “${said(accepted)}”`
  return `${[word, place].filter(Boolean).join(', ')}: ${said(message)} (${code(finding.code)})${reason}`
}
