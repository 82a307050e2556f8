import type { FlowResult } from '../flows/result.ts'
import { isNoteworthy, sortChanges, sortFindings, sortPolicies } from '../report/order.ts'
import { guardPredicates } from '../report/predicates.ts'
import type { PolicyReport, ReportedChange } from '../report/schema.ts'
import { summariseReport } from '../report/verdict.ts'
import { count, DIRECTION_WORDS } from '../report/words.ts'
import { shorten, showHidden } from '../text/visible.ts'
import { renderGuardrails } from './render-guardrails.ts'
import { renderImpact, renderTests } from './render-impact.ts'
import { collectShared, nameFinding, renderShared, type SharedFindings } from './shared-findings.ts'
import type { Color, Style } from './terminal.ts'
import { renderFinding, type TextContext } from './terminal.ts'

/** UTF-16 units of one hostile text, and of the text that lists the failures. */
const LONGEST_TEXT = 300
const LONGEST_FAILURE = 2000

const DIRECTION_COLORS = {
  widens: 'red',
  mixed: 'red',
  unclear: 'yellow',
  narrows: 'green',
  neutral: 'dim',
  none: 'dim',
} as const satisfies Record<PolicyReport['direction'], Color>

/**
 * The report for a terminal, the verdict last. Findings begin with their place, as compiler errors do, so that editors can
 * jump to it.
 */
export function renderText({
  result: { report, privatePredicates, failure },
  comparedWith,
  style,
}: {
  result: Pick<FlowResult, 'report' | 'privatePredicates' | 'failure'>
  /** Such as `the last commit (1234567)`. */
  comparedWith: string
  style: Style
}): string {
  const guard = guardPredicates({ report, privatePredicates, redactPredicates: false })
  const clean = (text: string, limit = LONGEST_TEXT) => shorten(showHidden(shorten(guard.conceal(text), limit)), limit)
  const showPredicate = (text: string) => {
    const shown = guard.show(text)
    return 'text' in shown ? clean(shown.text) : '(a predicate only the live profile has)'
  }
  const context: TextContext = { style, clean, showPredicate }
  const policies = sortPolicies(report.policies.filter(isNoteworthy))
  const shared = collectShared(policies)
  const sections = [
    ...policies.map(policy => renderPolicy(context, policy, shared)),
    ...[...shared.values()].map(each => renderShared(context, each)),
    renderGuardrails(context, report),
    renderTests(context, report.tests),
    report.findings.map(finding => renderFinding(context, finding, null)),
    [
      // A clone has no journal of its branches' updates, and knows no reviews.
      ...(policies.some(({ drift, waiting = [] }) => drift.length + waiting.length > 0)
        ? [style('dim', 'Drift is told here by first parents and the dates of commits, which anybody can write.')]
        : []),
      style('dim', `Compared with ${clean(comparedWith)}.`),
      style('bold', summariseReport(report)),
      ...(failure === null ? [] : [style('red', clean(failure.replaceAll('\n', ' '), LONGEST_FAILURE))]),
    ],
  ]
  return `${sections
    .filter(lines => lines.length > 0)
    .map(lines => lines.join('\n'))
    .join('\n\n')}\n`
}

function renderPolicy(context: TextContext, policy: PolicyReport, shared: SharedFindings): string[] {
  const { style, clean } = context
  const { file, previous_file, name, drift, waiting = [] } = policy
  const moved = previous_file === null ? '' : ` (was ${clean(previous_file)})`
  const title = name === null ? '' : style('bold', clean(name))
  const findings = sortFindings(policy.findings).filter(
    finding => finding.accepted === undefined && !shared.has(nameFinding(finding)),
  )
  // All that is wrong with it is told once for many files.
  if (policy.action === 'invalid' && findings.length === 0) return []
  const heading = [`${clean(file)}${moved}`, title, describeStatus(context, policy)]
  return [
    heading.filter(part => part !== '').join('  '),
    ...sortChanges(policy.changes).map(change => renderChange(context, policy, change)),
    ...renderOmitted(policy.changes_omitted),
    ...renderImpact(context, policy),
    ...(waiting.length === 0 ? [] : [`  ${style('yellow', 'not yet in force')}, in the base already:`]),
    ...sortChanges(waiting).map(change => `  ${renderChange(context, LIVE, { ...change, line: null })}`),
    ...renderOmitted(policy.waiting_omitted).map(line => `  ${line}`),
    ...(drift.length === 0
      ? []
      : [
          `  ${style('yellow', 'drift')}: edited outside this repository: ${drift.map(({ field }) => clean(field)).join(', ')}`,
        ]),
    ...findings.map(finding => renderFinding(context, finding, file)),
  ]
}

/** What waits is compared with what is live. */
const LIVE = { compared_with: 'live' } as const

function describeStatus({ style }: TextContext, { action, direction, findings }: PolicyReport): string {
  if (action === 'invalid') return style('red', 'INVALID')
  if (action === 'unmanage') return style('yellow', 'no longer managed: the live profile stays in force')
  const words = DIRECTION_WORDS[direction].replaceAll('**', '')
  if (action === 'create') return `${style('bold', 'new')}, ${style(DIRECTION_COLORS[direction], words)}`
  return findings.length > 0 && direction === 'none' ? '' : style(DIRECTION_COLORS[direction], words)
}

function renderOmitted(omitted: number | undefined): string[] {
  return omitted === undefined ? [] : [`  and ${count(omitted, 'more change')}, not listed`]
}

function renderChange(
  { style, clean, showPredicate }: TextContext,
  policy: Pick<PolicyReport, 'compared_with'>,
  change: ReportedChange,
): string {
  const { area, field, subject, before, after, direction, line, file } = change
  const isPredicate = area === 'rows' && subject !== field
  const show = (value: ReportedChange['before']) =>
    typeof value === 'string' && isPredicate ? showPredicate(value) : clean(String(value))
  const hasBefore = policy.compared_with === 'base' || policy.compared_with === 'live'
  const sides = hasBefore && before !== null ? `${show(before)} → ${show(after)}` : show(after)
  const word = style(DIRECTION_COLORS[direction], DIRECTION_WORDS[direction].replaceAll('**', ''))
  const at = file === undefined ? (line === null ? undefined : `line ${line}`) : clean(`${file}:${line ?? 1}`)
  const place = at === undefined ? '' : style('dim', ` (${at})`)
  return `  ${word}  ${area} ${clean(subject)}${describeOrigin(change, clean)}: ${sides}${place}`
}

/** What the subject was called, what it shows, or how many it stands for. */
function describeOrigin(
  { renamed_from, probably_renamed, shows, relations }: ReportedChange,
  clean: TextContext['clean'],
): string {
  if (renamed_from !== undefined) return ` (${probably_renamed ? 'probably ' : ''}renamed from ${clean(renamed_from)})`
  if (shows !== undefined) return ` (shows ${clean(shows)})`
  return relations ? ` (at present ${relations.count})` : ''
}
