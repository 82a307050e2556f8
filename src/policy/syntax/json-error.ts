import type { UnplacedFinding } from '../finding-kinds.ts'
import { explainJsonError } from './json-mistakes.ts'

/** What keeps a text from being JSON (RFC 8259), and where; undefined for valid JSON. */
export function findJsonError(text: string): UnplacedFinding | undefined {
  const error = tryParse(text)
  if (error === undefined) return undefined
  const isString = /^(?:Unterminated string|Bad control)/.test(error)
  const [problem = ''] = error.split(/ in JSON at |, (?:\.{3})?"/)
  const offset = findOffset(error, text)
  const start = isString ? findString(text, offset) : findWord(text, offset)
  if (isString) return { code: 'json-syntax', offset: start, message: UNCLOSED }
  const message = `This is not valid JSON: ${problem}.`
  return explainJsonError({ text, offset: start, problem }) ?? { code: 'json-syntax', offset: start, message }
}

const UNCLOSED =
  'The string that opens here is not closed on its line, or holds a tab; add the other `"`, or write `\\n` and `\\t`.'

/** V8's message about a text that is not JSON. */
function tryParse(text: string): string | undefined {
  try {
    JSON.parse(text)
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** Where V8 stopped reading. */
function findOffset(error: string, text: string): number {
  const [, position] = / at position (\d+)/.exec(error) ?? []
  if (position !== undefined) return Number(position)
  return error.startsWith('Unexpected token') ? findUnexpectedToken(text) : text.length
}

/** V8 gives no position for an unexpected token: it is the last character of the shortest text with this error. */
function findUnexpectedToken(text: string): number {
  let low = 0
  let high = text.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (tryParse(text.slice(0, middle))?.startsWith('Unexpected token')) high = middle
    else low = middle
  }
  return low
}

/** The start of the string that breaks off at an offset. */
function findString(text: string, offset: number): number {
  const strings = text.slice(0, offset).match(/"(?:[^"\\]|\\.)*"?/g)
  return offset - (strings?.at(-1)?.length ?? 0)
}

const WORD = /(?<=([\w.+-]*))([\w.+-]*)/y

/** The start of the word around an offset if the word is what is wrong, such as `01`; else the offset. */
function findWord(text: string, offset: number): number {
  WORD.lastIndex = offset
  const [, before = '', after = ''] = WORD.exec(text) ?? []
  return before !== '' && tryParse(before + after) !== undefined ? offset - before.length : offset
}
