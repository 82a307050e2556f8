import { hasHidden, showHidden } from '../text/visible.ts'

/** Where a scalar stands: in brackets, commas and brackets would end it. */
export type ScalarContext = 'block' | 'flow'

/** Words that YAML 1.1 or some reader takes for a boolean, null or number. Numbers and dates never begin with a letter. */
const MISTAKABLE = /^(?:y|n|yes|no|on|off|true|false|null|nan|inf|infinity)$/i

// A letter first, so that nothing is an indicator, a number, a date or a merge key. Neither `: ` nor ` #` can be inside.
const PLAIN = {
  flow: /^[\p{L}_][\p{L}\p{N}_.$=<>()'"+*/ -]*$/u,
  block: /^[\p{L}_(](?:[\p{L}\p{N}_.$=<>()'"+*/ ,[\]!|&%@~^?;-]|:(?=[^\s]))*$/u,
} as const satisfies Record<ScalarContext, RegExp>

/**
 * A text as YAML, on one line, that readers of YAML 1.1 and of 1.2 alike take for this very text: plain where nobody could
 * mistake it, else in quotes.
 */
export function quoteYaml(text: string, context: ScalarContext = 'block'): string {
  if (hasHidden(text)) return `"${showHidden(text.replace(/["\\]/g, '\\$&'), { form: 'yaml' })}"`
  if (PLAIN[context].test(text) && !text.endsWith(' ') && !MISTAKABLE.test(text)) return text
  if (text.includes("'") && !/["\\]/.test(text)) return `"${text}"`
  return `'${text.replaceAll("'", "''")}'`
}

/** Whether a text of several lines may stand as it is below a `|-`. */
export function fitsLiteralBlock(text: string): boolean {
  const lines = text.split('\n')
  return lines.length > 1 && /^\S/.test(text) && !text.endsWith('\n') && lines.every(isPlainLine)
}

// YAML keeps a space at the end of a line; editors do not.
function isPlainLine(line: string): boolean {
  return !hasHidden(line) && !line.endsWith(' ')
}
