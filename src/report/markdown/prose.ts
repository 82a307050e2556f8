import { shorten, showHidden } from '../../text/visible.ts'
import { code, type Inline } from './markdown.ts'

const OPENING = `["'(“‘]*`
const CLOSING = `[)"'”’.,;:!?…]*`
// Words and numbers as sentences have them. Whatever else there is may be a mention, a reference, an address or markup.
const WORD = String.raw`\p{L}[\p{L}\p{M}]*(?:['\u2019/-]\p{L}[\p{L}\p{M}]*)*`
const NUMBER = String.raw`\d+(?:[.,]\d+)*%?`
const PLAIN = new RegExp(`^${OPENING}(?:${WORD}|${NUMBER}|(?:\\p{L}\\.)+\\p{L}?)?${CLOSING}$`, 'u')
const SIGNS: Readonly<Record<string, string>> = {
  '—': '—',
  '–': '–',
  '-': '-',
  '→': '→',
  '=': '=',
  '+': '+',
  '/': '/',
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
}
const COMMIT_ID = /[0-9a-f]{7}/i
const WRAPPED = new RegExp(`^(${OPENING})(.*?)(${CLOSING})$`, 'su')

/**
 * A sentence that may quote hostile text: plain words stay words, what stands in backticks becomes code, and so does
 * every other piece that is more than a plain word, because only in code GitHub leaves it alone. It is safe behind the
 * start of a line.
 */
export function prose(text: string, limit = 1000): Inline {
  const line = shorten(
    showHidden(
      shorten(text, limit)
        .replace(/[ \t\r\n]+/g, ' ')
        .trim(),
    ),
    limit,
  )
  return line
    .split(/(`[^`]+`)/)
    .flatMap(part => (/^`[^`]+`$/.test(part) ? [code(part.slice(1, -1), limit)] : joinWords(part)))
    .reduce(joinParts, '')
}

/** Two code spans side by side would become one. */
function joinParts(start: Inline, end: Inline): Inline {
  return start.endsWith('`') && end.startsWith('`') ? `${start} ${end}` : start + end
}

function joinWords(text: string): string {
  return text
    .split(' ')
    .map(word => (isPlain(word) ? word : (SIGNS[word] ?? quoteWord(word))))
    .join(' ')
}

function isPlain(word: string): boolean {
  return PLAIN.test(word) && !COMMIT_ID.test(word)
}

/** A piece as code, its punctuation outside; quotes around it are what the code span already says. */
function quoteWord(word: string): Inline {
  const [, opening = '', core = '', closing = ''] = WRAPPED.exec(word) ?? []
  if (core === '') return code(word)
  const isQuoted = /["'“‘]$/.test(opening) && /^["'”’]/.test(closing)
  return isQuoted ? `${opening.slice(0, -1)}${code(core)}${closing.slice(1)}` : `${opening}${code(core)}${closing}`
}
