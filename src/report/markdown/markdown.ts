import { shorten, showHidden } from '../../text/visible.ts'

/**
 * Hostile text stands in code spans and code blocks. GitHub looks for mentions, references, addresses, emoji and
 * formulas in all other text after Markdown's own escapes have been undone, so neither backslashes nor entities keep
 * anybody from being mentioned; code it leaves alone.
 */

/** Inline Markdown on a single line, safe wherever inline Markdown may stand. Only code spans in it hold pipes. */
export type Inline = string

/** Text as a code span, cut to `limit` UTF-16 units as shown. */
export function code(text: string, limit = 200): Inline {
  const shown = shorten(showHidden(shorten(text, limit)), limit)
  if (shown === '') return '(empty)'
  const ticks = '`'.repeat(longestRun(shown, '`') + 1)
  // One space is taken off both ends again, except where there is nothing but spaces.
  const needsPadding = /^`|`$/.test(shown) || /^ .*[^ ].* $/.test(shown)
  return needsPadding ? `${ticks} ${shown} ${ticks}` : `${ticks}${shown}${ticks}`
}

/** Text as HTML code, for where Markdown is not read, such as a `<summary>`. */
export function htmlCode(text: string, limit = 200): string {
  return `<code>${showHidden(shorten(text, limit)).replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`)}</code>`
}

/** A block of code that nothing in it can close. */
export function fence(text: string, language: string): string {
  const lines = showHidden(text, { keep: '\n\t' })
  const ticks = '`'.repeat(Math.max(3, longestRun(lines, '`') + 1))
  return `${ticks}${language}\n${lines}\n${ticks}`
}

/** A link; `url` as made by `links.ts`, or from the runner. */
export function link(label: Inline, url: string): Inline {
  return `[${label}](${encodeUrl(url)})`
}

/** A table of inline cells. */
export function table(header: readonly Inline[], rows: readonly (readonly Inline[])[]): string {
  return [header, header.map(() => ':--'), ...rows].map(renderRow).join('\n')
}

export function renderRow(cells: readonly Inline[]): string {
  return `| ${cells.map(escapeCell).join(' | ')} |`
}

/** A fold that opens at a click. `summary` is HTML. */
export function fold(summary: string, content: string): string {
  return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`
}

/** Percent-encodes what could end a link's address. */
export function encodeUrl(url: string): string {
  return url
    .toWellFormed()
    .replace(/[^\w\-.~:/?#@!$&'*+,;=%]/gu, character =>
      Array.from(
        new TextEncoder().encode(character),
        byte => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`,
      ).join(''),
    )
}

// A pipe ends a cell even inside a code span, unless a backslash stands before it. Renderers disagree on a backslash
// before that one, so it is shown by its escape.
function escapeCell(cell: Inline): string {
  return cell.replace(/(\\*)\|/g, (_, backslashes: string) => `${'\\u005c'.repeat(backslashes.length)}\\|`)
}

function longestRun(text: string, character: string): number {
  let longest = 0
  for (const run of text.matchAll(new RegExp(`${character}+`, 'g'))) longest = Math.max(longest, run[0].length)
  return longest
}
