/**
 * Characters that hide or reorder text, move the cursor or pass for a plain space: controls, lone surrogates, unassigned
 * and private-use code points, everything that Unicode lets a renderer leave out, spaces other than U+0020, and marks
 * piled so high that they cover the lines around them.
 */
const HIDDEN = /[\p{C}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\u2800]|(?! )\p{Zs}|(?<=\p{M}{4})\p{M}/gu
const HIDDEN_RUN = new RegExp(`(?:${HIDDEN.source})+`, 'gu')

/** What a variation selector changes: emoji, symbols, and letters of the scripts that have variants; of ASCII a key's cap. */
const VARIABLE =
  /(?<=(?![\0-\x7f])[\p{Emoji}\p{S}\p{Script=Han}\p{Script=Mongolian}\p{Script=Myanmar}\p{Script=Phags_Pa}])|(?<=[#*\d])(?=\ufe0f\u20e3)/u

/** Those that no text needs. A zero-width joiner after an emoji affects what is seen, and so do some variation selectors. */
const NEEDLESS = new RegExp(
  [
    `(?!${VARIABLE.source})\\p{Variation_Selector}`,
    '(?!\\p{Variation_Selector}|(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}]\\ufe0f?)\\u200d)\\p{Default_Ignorable_Code_Point}',
    // Marks of annotations, which no renderer shows and Unicode does not let it leave out.
    '[\\ufff9-\\ufffb]',
  ].join('|'),
  'u',
)

/** How a character beyond U+FFFF is escaped: for people, in YAML, in JSON. */
const LARGE_ESCAPES = {
  plain: character => `\\u{${toHex(character, 0)}}`,
  yaml: character => `\\U${toHex(character, 8)}`,
  json: character => character.replace(/[\ud800-\udfff]/g, unit => `\\u${toHex(unit, 4)}`),
} as const satisfies Record<string, (character: string) => string>

const SHORT_ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

interface Escaping {
  readonly form?: keyof typeof LARGE_ESCAPES
  /** Characters that stay as they are. */
  readonly keep?: string
}

/** Replaces what a reader cannot see by an escape, such as `\u202e`. */
export function showHidden(text: string, { form = 'plain', keep = '' }: Escaping = {}): string {
  return text.replace(HIDDEN, character => {
    if (keep.includes(character)) return character
    const short = SHORT_ESCAPES[character]
    return short ?? (character.length > 1 ? LARGE_ESCAPES[form](character) : `\\u${toHex(character, 4)}`)
  })
}

/** Replaces every run of what a reader cannot see by one space. */
export function blankHidden(text: string): string {
  return text.replace(HIDDEN_RUN, ' ').trim()
}

export function hasHidden(text: string): boolean {
  return text.search(HIDDEN) >= 0
}

/** The offset of the first character that is never seen and has no purpose; -1 if there is none. */
export function findNeedless(text: string): number {
  return text.search(NEEDLESS)
}

/** The first `limit` UTF-16 units at most, the ellipsis included; never half a surrogate pair. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text
  const end = limit - 1
  const splitsPair = /[\ud800-\udbff]/.test(text.charAt(end - 1)) && /[\udc00-\udfff]/.test(text.charAt(end))
  return `${text.slice(0, splitsPair ? end - 1 : end)}…`
}

function toHex(character: string, length: number): string {
  return (character.codePointAt(0) ?? 0).toString(16).padStart(length, '0')
}
