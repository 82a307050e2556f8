import type { ScalarNode, ScalarStyle } from './node.ts'

/**
 * The offset in a file's text of a character of a string value. Escapes, doubled quotes, indentation and folded lines
 * make the two differ, but their visible characters have the same order, so these are counted. White space, which may
 * be folded, has the offset after the visible character before it.
 */
export function findOffsetInside({ node, offset, text }: { node: ScalarNode; offset: number; text: string }): number {
  if (typeof node.value !== 'string') return node.textStart
  const before = countVisible(node.value.slice(0, offset))
  const isVisible = /\S/.test(node.value.charAt(offset))
  const wanted = isVisible ? before + 1 : before
  const pattern = new RegExp(PIECES[node.style], 'g')
  pattern.lastIndex = findBody(node, text)
  let place = pattern.lastIndex
  for (let seen = 0; seen < wanted; ) {
    const piece = pattern.exec(text)
    if (!piece) break
    seen += countUnits(piece[0])
    place = isVisible ? piece.index : pattern.lastIndex
  }
  return place
}

const ESCAPE = /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|\r?\n|.)|\S/

/** One visible character or escape in each style. */
const PIECES: Readonly<Record<ScalarStyle, RegExp>> = {
  plain: /\S/,
  block: /\S/,
  'single-quoted': /''|\S/,
  'double-quoted': ESCAPE,
}

/** The offset of the first character: after the quote, or after a block scalar's header line. */
function findBody({ style, textStart }: ScalarNode, text: string): number {
  if (style === 'plain') return textStart
  if (style !== 'block') return textStart + 1
  const end = text.indexOf('\n', textStart)
  return end < 0 ? text.length : end + 1
}

/** The number of visible UTF-16 units that a piece of text represents. */
function countUnits(piece: string): number {
  const [backslash, letter = ''] = piece
  if (backslash !== '\\' || piece.length === 1) return 1
  if ('xuU'.includes(letter)) return countVisible(String.fromCodePoint(Number.parseInt(piece.slice(2), 16)))
  return WHITE_ESCAPES.includes(letter) ? 0 : 1
}

const WHITE_ESCAPES = 'tnvfr_LP \t\r\n'

function countVisible(text: string): number {
  return text.match(/\S/g)?.length ?? 0
}
