/** Where a scalar stands: in brackets, commas and brackets would end it. */
export type ScalarContext = 'block' | 'flow'

/** Words that YAML 1.1 or some reader takes for a boolean, null or number. Numbers and dates never begin with a letter. */
const MISTAKABLE = /^(?:y|n|yes|no|on|off|true|false|null|nan|inf|infinity)$/i

// A letter first, so that nothing is an indicator, a number, a date or a merge key. Neither `: ` nor ` #` can be inside.
const PLAIN = {
  flow: /^[\p{L}_][\p{L}\p{N}_.$=<>()'"+*/ -]*$/u,
  block: /^[\p{L}_(](?:[\p{L}\p{N}_.$=<>()'"+*/ ,[\]!|&%@~^?;-]|:(?=[^\s]))*$/u,
} as const satisfies Record<ScalarContext, RegExp>

/** What is not seen, or not kept by every reader: it goes by its escape. */
const UNPRINTABLE = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/u
const UNPRINTABLES = new RegExp(`["\\\\]|${UNPRINTABLE.source}`, 'gu')

/**
 * A text as YAML, on one line, that readers of YAML 1.1 and of 1.2 alike take for this very text: plain where nobody could
 * mistake it, else in quotes.
 */
export function quoteYaml(text: string, context: ScalarContext = 'block'): string {
  if (PLAIN[context].test(text) && !text.endsWith(' ') && !MISTAKABLE.test(text)) return text
  if (UNPRINTABLE.test(text)) return `"${text.replace(UNPRINTABLES, escapeCharacter)}"`
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
  return !UNPRINTABLE.test(line) && !line.endsWith(' ')
}

const SHORT_ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
}

function escapeCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0
  const hex = code.toString(16)
  return SHORT_ESCAPES[character] ?? (code > 0xffff ? `\\U${hex.padStart(8, '0')}` : `\\u${hex.padStart(4, '0')}`)
}
