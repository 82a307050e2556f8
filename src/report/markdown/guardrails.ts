import { listGuardrailChanges, listGuardrailNotes, type PlacedChange } from '../guardrails.ts'
import { count, joinWithAnd } from '../words.ts'
import { describeRest, fitList } from './changes.ts'
import { isStandingError } from './errors.ts'
import { describeFinding } from './findings.ts'
import { linkFile, linkPlace } from './links.ts'
import { code, type Inline } from './markdown.ts'
import { GAP, type View } from './view.ts'

/** Of the whole, what guardrails may take. */
const SHARE = 0.1

/** What guardrails forbid no more, in a box that comes before all that policies do. */
export function fitWeakening(view: View): string[] {
  const { limit, listLimits, measure } = view.space
  const weaker = listGuardrailChanges(view.rendering.report, 'widens')
  if (weaker.length === 0) return []
  for (const listLimit of listLimits) {
    const box = renderBox(view, weaker, listLimit)
    if (measure(box) <= limit * SHARE) return [box]
  }
  return [`> [!CAUTION]\n> **Guardrails are weakened** by ${countChanges(weaker)}, complete in ${view.elsewhere}.`]
}

/** What they forbid now, and what is to be said of them besides errors. */
export function fitGuardrails(view: View): string[] {
  const { limit, listLimits, measure } = view.space
  const { report } = view.rendering
  const stricter = listGuardrailChanges(report, 'narrows')
  const notes = listGuardrailNotes(report).filter(({ finding }) => !isStandingError(finding))
  for (const listLimit of listLimits) {
    const blocks = [
      ...(stricter.length > 0 ? [`Guardrails are **stricter** by ${countChanges(stricter)}.`] : []),
      ...renderNotes(view, notes, listLimit),
    ]
    if (measure(blocks.join(GAP)) <= limit * SHARE) return blocks
  }
  return [`- What is to be said of guardrails is in ${view.elsewhere}`]
}

function countChanges(changes: readonly PlacedChange[]): string {
  const excepted = changes.filter(({ exception }) => exception).length
  const rules = changes.length - excepted
  return joinWithAnd([
    ...(rules > 0 ? [count(rules, 'rule')] : []),
    ...(excepted > 0 ? [count(excepted, 'exception')] : []),
  ])
}

function renderBox(view: View, changes: readonly PlacedChange[], limit: number): string {
  const shown = changes.slice(0, fitList(changes.length, limit))
  const rest = changes.length - shown.length
  const items = [
    ...shown.map(change => describeChange(view, change)),
    ...(rest > 0 ? [describeRest(rest, view.elsewhere)] : []),
  ]
  const lines = [
    '[!CAUTION]',
    `**Guardrails are weakened** by ${countChanges(changes)}:`,
    '',
    ...items.map(item => `- ${item}`),
  ]
  return lines.map(line => (line === '' ? '>' : `> ${line}`)).join('\n')
}

function describeChange(
  view: View,
  { guardrail, rule, subject, exception, before, after, line, file }: PlacedChange,
): Inline {
  const show = (text: string | number | null) => code(String(text), view.textLimit)
  const what = exception
    ? `${show(subject)} is ${show(after)}`
    : `${code(rule)} ${show(subject)}: ${show(before)} → **${show(after)}**`
  const { rendering } = view
  const policy = { file: file.file, action: file.action === 'remove' ? 'unmanage' : 'none', outcome: null } as const
  const place = line === null ? linkFile({ rendering, policy }) : linkPlace({ rendering, file: file.file, line })
  return `**${show(guardrail)}**: ${what} (${place})`
}

function renderNotes(view: View, notes: ReturnType<typeof listGuardrailNotes>, limit: number): string[] {
  const shown = notes.slice(0, fitList(notes.length, limit))
  if (shown.length === 0) return []
  const rest = notes.length - shown.length
  const items = shown.map(({ file, finding }) => {
    const place = file === null ? '' : `${linkPlace({ rendering: view.rendering, file, line: finding.line })}: `
    return `${place}${describeFinding(view, finding)}`
  })
  return [[...items, ...(rest > 0 ? [describeRest(rest, view.elsewhere)] : [])].map(item => `- ${item}`).join('\n')]
}
