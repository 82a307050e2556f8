import { listGuardrailNotes } from '../guardrails.ts'
import { sortFindings, sortPolicies } from '../order.ts'
import type { PolicyReport, ReportedFinding } from '../schema.ts'
import { composeTestMessage } from '../test-findings.ts'
import { count, describeOutcome, formatNumber, joinWithAnd } from '../words.ts'
import { linkFile, linkPlace } from './links.ts'
import { code, type Inline, link } from './markdown.ts'
import { namePolicy } from './policy-name.ts'
import { prose } from './prose.ts'
import type { View } from './view.ts'

/** Of the whole, what the errors may take. */
const SHARE = 0.2

/** All that is wrong, before everything else: each on a line, as many as there is room for. */
export function fitErrors(view: View): string[] {
  const errors = [...listErrors(view)]
  if (errors.length === 0) return []
  const { limit, measure } = view.space
  const invalid = view.rendering.report.policies.filter(({ action }) => action === 'invalid').length
  const meaning = invalid === 0 ? '' : ` ${INVALID_WORDS}`
  const heading = `**${count(errors.length, 'error')}.**${meaning}`
  const lines: string[] = []
  let left = limit * SHARE
  for (const error of errors) {
    const line = `- ${error()}`
    left -= measure(line) + 1
    if (left < 0) break
    lines.push(line)
  }
  const rest = errors.length - lines.length
  const closing = rest > 0 ? [`- … and ${formatNumber(rest)} more, complete in ${view.elsewhere}`] : []
  return [[heading, '', ...lines, ...closing].join('\n')]
}

const INVALID_WORDS = 'A file with errors is neither compared nor applied; its live profile stays as it is.'

/** Made only where it is shown. */
type Line = () => Inline

function* listErrors(view: View): Generator<Line> {
  const { report } = view.rendering
  for (const finding of report.findings.filter(isStandingError)) yield () => renderError(view, { place: null, finding })
  const policies = sortPolicies(report.policies)
  const failures = policies.filter(({ outcome }) => outcome === 'failed' || outcome === 'refused')
  for (const alike of Map.groupBy(failures, ({ outcome, reason }) => `${outcome} ${reason}`).values()) {
    yield () => renderFailures(view, alike)
  }
  for (const policy of policies) {
    for (const finding of sortFindings(policy.findings.filter(isStandingError))) {
      if (finding.message === policy.reason) continue
      yield () => renderError(view, { place: locate(view, policy.file, finding, policy), finding })
    }
  }
  for (const { file, finding } of listGuardrailNotes(report)) {
    if (!isStandingError(finding)) continue
    const place = file === null ? null : () => linkPlace({ rendering: view.rendering, file, line: finding.line })
    yield () => renderError(view, { place, finding })
  }
  for (const { file, findings } of report.tests?.files ?? []) {
    for (const finding of sortFindings(findings).filter(isStandingError)) {
      const place = () => linkPlace({ rendering: view.rendering, file, line: finding.line })
      yield () => renderError(view, { place, finding: { ...finding, message: composeTestMessage(finding) } })
    }
  }
}

function locate(view: View, file: string, { line }: ReportedFinding, policy: PolicyReport): () => Inline {
  return () =>
    line === null
      ? linkFile({ rendering: view.rendering, policy })
      : linkPlace({ rendering: view.rendering, file, line })
}

/** Errors are told before everything, and so nowhere else. */
export function isStandingError({ severity, accepted }: Pick<ReportedFinding, 'severity' | 'accepted'>): boolean {
  return severity === 'error' && accepted === undefined
}

function renderError(
  view: View,
  { place, finding }: { place: (() => Inline) | null; finding: ReportedFinding & { test?: string | undefined } },
): Inline {
  const { message, code: kind, test } = finding
  const said = prose(view.predicates.conceal(message), view.textLimit * 3)
  const name = test === undefined ? '' : `${code(view.predicates.conceal(test), view.textLimit)}: `
  return `${place === null ? '' : `${place()}: `}${name}${said} (${code(kind)})`
}

/** Policies that failed for one reason. */
function renderFailures(view: View, policies: readonly PolicyReport[]): Inline {
  const [first] = policies
  if (first === undefined) return ''
  const { rendering } = view
  const named = policies
    .slice(0, SHOWN_FAILURES)
    .map(policy => `${namePolicy(view, policy)} (${linkFile({ rendering, policy }, code(policy.file, 128))})`)
  const rest = policies.length - named.length
  const names = joinWithAnd([...named, ...(rest > 0 ? [count(rest, 'more', 'more')] : [])])
  const why = first.reason === null ? '' : `: ${describeReason(view, first, first.reason)}`
  return `${describeOutcome(first, rendering.report)} ${names}${why}`
}

/** Names of what failed for one reason. */
const SHOWN_FAILURES = 10

/** A reason, with links to the pull requests that it is about. */
export function describeReason(view: View, { pull_requests = [] }: PolicyReport, reason: string): Inline {
  const { serverUrl, report } = view.rendering
  const words = (text: string) => spaced(text, prose(view.predicates.conceal(text), view.textLimit * 3))
  if (pull_requests.length === 0) return words(reason)
  // Only where it is a word of its own: cut in two, another word would not be one piece of code any more.
  const named = new RegExp(`(?<=^|\\s)#(${pull_requests.join('|')})(?=[\\s.,;:]|$)`)
  return reason
    .split(named)
    .map((part, index) =>
      index % 2 === 0 ? words(part) : link(code(`#${part}`), `${serverUrl}/${report.repository}/pull/${part}`),
    )
    .join('')
}

/** Prose begins and ends without blanks. */
function spaced(text: string, shown: Inline): Inline {
  if (shown === '') return ''
  return `${/^\s/.test(text) ? ' ' : ''}${shown}${/\s$/.test(text) ? ' ' : ''}`
}
