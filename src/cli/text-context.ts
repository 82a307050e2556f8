import type { ReportedFinding } from '../report/schema.ts'
import type { Color, Style } from './style.ts'

/** What every part of the text for a terminal is rendered with. */
export interface TextContext {
  readonly style: Style
  /**
   * Hostile text on one line, cut where it is long: without predicates that are nobody's business, and without anything
   * that a terminal acts on.
   */
  readonly clean: (text: string, limit?: number) => string
  /** A predicate, or what stands in for it. */
  readonly showPredicate: (text: string) => string
}

const SEVERITY_COLORS = {
  error: 'red',
  warning: 'yellow',
  notice: 'cyan',
} as const satisfies Record<ReportedFinding['severity'], Color>

/** A finding as compilers write theirs, so that editors find the place. `file` is null for the run as a whole. */
export function renderFinding({ style, clean }: TextContext, finding: ReportedFinding, file: string | null): string {
  const { severity, message, code, line, column } = finding
  const place = file === null ? '' : [clean(file), line, column].filter(part => part !== null).join(':')
  const word = style(SEVERITY_COLORS[severity], severity)
  return `${place === '' ? '' : `${place}: `}${word}: ${clean(message)} ${style('dim', `[${clean(code)}]`)}`
}
