/**
 * Characters that hide or reorder text, move the cursor or pass for a plain space: controls, lone surrogates, unassigned
 * and private-use code points, everything that Unicode lets a renderer leave out, spaces other than U+0020, and marks
 * piled so high that they cover the lines around them.
 */
const HIDDEN = /[\p{C}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\u2800]|(?! )\p{Zs}|(?<=\p{M}{4})\p{M}/gu

const SHORT_ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** Replaces what a reader cannot see by an escape that he can, such as `\u202e`. The result is a single line. */
export function showHidden(text: string): string {
  return text.replace(HIDDEN, escapeCharacter)
}

/** As `showHidden`, but leaves tabs, which a block of code shows as they are. */
export function showHiddenExceptTabs(text: string): string {
  return text.replace(HIDDEN, character => (character === '\t' ? character : escapeCharacter(character)))
}

/** The first `limit` UTF-16 units at most, the ellipsis included; never half a surrogate pair. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text
  const end = limit - 1
  const splitsPair = /[\ud800-\udbff]/.test(text.charAt(end - 1)) && /[\udc00-\udfff]/.test(text.charAt(end))
  return `${text.slice(0, splitsPair ? end - 1 : end)}…`
}

function escapeCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0
  const hex = code.toString(16)
  return SHORT_ESCAPES[character] ?? (code > 0xffff ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`)
}
