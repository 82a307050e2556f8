import type { ReportedFinding } from '../report/schema.ts'
import { showHidden } from '../text/visible.ts'

/** Shared by all renderers of text for a terminal. */
export interface TextContext {
  readonly style: Style
  /**
   * Makes hostile text safe: one line, cut where it is long, without private predicates and without control sequences.
   */
  readonly clean: (text: string, limit?: number) => string
  /** A predicate, or a placeholder where it is private. */
  readonly showPredicate: (text: string) => string
}

const SEVERITY_COLORS = {
  error: 'red',
  warning: 'yellow',
  notice: 'cyan',
} as const satisfies Record<ReportedFinding['severity'], Color>

/** A finding in the form of a compiler error, so that editors can jump to its place. `file` is null for the run as a whole. */
export function renderFinding({ style, clean }: TextContext, finding: ReportedFinding, file: string | null): string {
  const { severity, message, code, line, column } = finding
  const place = file === null ? '' : [clean(file), line, column].filter(part => part !== null).join(':')
  const word = style(SEVERITY_COLORS[severity], severity)
  return `${place === '' ? '' : `${place}: `}${word}: ${clean(message)} ${style('dim', `[${clean(code)}]`)}`
}

/** Puts text into a colour, or leaves it as it is. */
export type Style = (color: Color, text: string) => string

export type Color = keyof typeof CODES

const CODES = { red: 31, green: 32, yellow: 33, cyan: 36, bold: 1, dim: 2 } as const

/** `FORCE_COLOR` outweighs `NO_COLOR`, as in Node's own tools; without either, only a terminal gets colour. */
export function chooseStyle({ env, isTerminal }: { env: NodeJS.ProcessEnv; isTerminal: boolean }): Style {
  const { FORCE_COLOR, NO_COLOR, TERM } = env
  const isForced = FORCE_COLOR !== undefined && FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  const isBanned = Boolean(NO_COLOR) || FORCE_COLOR === '0' || FORCE_COLOR === 'false' || TERM === 'dumb'
  const hasColor = isForced || (isTerminal && !isBanned)
  return hasColor ? (color, text) => `\x1b[${CODES[color]}m${text}\x1b[0m` : (_, text) => text
}

/** The same JSON without a character that a terminal would act on: only strings hold any, and there it goes by its escape. */
export function escapeJson(json: string): string {
  return showHidden(json, { form: 'json', keep: '\n' })
}
