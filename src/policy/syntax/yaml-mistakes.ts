import type { CST, YAMLError } from 'yaml'
import { quote } from '../../text/quote.ts'
import type { UnplacedFinding } from '../finding-kinds.ts'
import { explainLine } from './line-mistakes.ts'
import { readValue, suggestQuotes } from './suggest-quotes.ts'
import { walkTokens } from './yaml-tokens.ts'

/** A text that is not YAML. */
interface Broken {
  readonly text: string
  readonly tokens: readonly CST.Token[]
}

/**
 * What most likely led to a YAML error, in plain words and where it was written; undefined where nothing common is
 * recognised. The `yaml` package says what it could not read, and often says it lines away from the mistake.
 */
export function explainYamlError({ code, pos: [offset] }: YAMLError, broken: Broken): UnplacedFinding | undefined {
  const explain = CLUES[code]
  return explain?.(offset, broken)
}

type Explain = (offset: number, broken: Broken) => UnplacedFinding | undefined

const CLUES: Partial<Record<YAMLError['code'], Explain>> = {
  MULTILINE_IMPLICIT_KEY: explainKey,
  MISSING_CHAR: (offset, broken) =>
    findUnclosedQuote(broken) ?? findUnclosedBracket(broken) ?? explainKey(offset, broken),
  BAD_INDENT: (_, broken) => findUnclosedBracket(broken),
  UNEXPECTED_TOKEN: (offset, broken) => explainAfterQuote(offset, broken) ?? explainKey(offset, broken),
  BLOCK_AS_IMPLICIT_KEY: explainColonInValue,
  BLOCK_IN_FLOW: explainColonInValue,
  BAD_SCALAR_START: explainFirstCharacter,
  BAD_ALIAS: (offset, { text }) =>
    text.startsWith('*', offset)
      ? describe(offset, '`*` begins an alias in YAML; put it in quotes, or leave it out: PgBeam has no wildcards.')
      : undefined,
  TAB_AS_INDENT: offset =>
    describe(offset, 'A tab indents this line, and YAML takes only spaces; replace the tab by spaces.'),
}

function describe(offset: number, message: string): UnplacedFinding {
  return { code: 'yaml-syntax', offset, message }
}

function explainFirstCharacter(offset: number, { text }: Broken): UnplacedFinding {
  const first = text.charAt(offset)
  const name = first === '`' ? 'a backquote' : quote(first)
  return describe(offset, `No value can begin with ${name} in YAML; ${suggestQuotes(readValue(text, offset))}.`)
}

function explainKey(offset: number, { text }: Broken): UnplacedFinding | undefined {
  return explainLine(text, offset)
}

/** The first string whose quote is not closed. The package complains where it gave up looking for the other one. */
function findUnclosedQuote({ text, tokens }: Broken): UnplacedFinding | undefined {
  for (const token of walkTokens(tokens)) {
    if (isQuoted(token) && !isClosed(token)) return describeUnclosed(text, token)
  }
  return undefined
}

type QuotedToken = CST.FlowScalar & { readonly type: 'single-quoted-scalar' | 'double-quoted-scalar' }

function isQuoted(token: CST.Token): token is QuotedToken {
  return token.type === 'single-quoted-scalar' || token.type === 'double-quoted-scalar'
}

function isClosed({ type, source }: QuotedToken): boolean {
  const whole = type === 'double-quoted-scalar' ? /^"(?:[^"\\]|\\.)*"$/s : /^'(?:[^']|'')*'$/
  return whole.test(source)
}

function describeUnclosed(text: string, { offset }: Pick<QuotedToken, 'offset'>): UnplacedFinding {
  const sign = text.charAt(offset)
  const message = `The quote that opens here is not closed on its line; add the other ${quote(sign)}, or remove this one.`
  return describe(offset, message)
}

/** The first list or mapping in brackets that is not closed. */
function findUnclosedBracket({ tokens }: Broken): UnplacedFinding | undefined {
  for (const token of walkTokens(tokens)) {
    if (token.type !== 'flow-collection') continue
    const isMap = token.start.source === '{'
    if (token.end.some(({ type }) => type === (isMap ? 'flow-map-end' : 'flow-seq-end'))) continue
    return describe(
      token.start.offset,
      `The bracket that opens here is not closed; add ${quote(isMap ? '}' : ']')} at the end of the ${isMap ? 'mapping' : 'list'}.`,
    )
  }
  return undefined
}

/** Text that goes on after a closed quote: the whole value needs quotes, or the quote was closed by that of another line. */
function explainAfterQuote(offset: number, { text, tokens }: Broken): UnplacedFinding | undefined {
  let before: QuotedToken | undefined
  for (const token of walkTokens(tokens)) {
    if (isQuoted(token) && token.offset < offset && token.offset >= (before?.offset ?? 0)) before = token
  }
  if (!before || !/^[ \t]*$/.test(text.slice(before.offset + before.source.length, offset))) return undefined
  if (before.source.includes('\n')) return describeUnclosed(text, before)
  const message = `The value begins with a quoted text and goes on after it, which YAML does not take; ${suggestQuotes(readValue(text, before.offset))}.`
  return describe(before.offset, message)
}

/** `note = 'a: b'`, or a line that is indented further than the one whose value it seems to continue. */
function explainColonInValue(offset: number, broken: Broken): UnplacedFinding | undefined {
  const { text } = broken
  const space = explainLine(text, offset)
  if (space) return space
  const value = readValue(text, offset)
  if (!/:(?:\s|$)/.test(value)) return findDeeperLine(offset, text)
  const advice = isInBrackets(offset, broken) ? 'put the whole value in quotes' : suggestQuotes(value)
  return describe(offset, `A colon and a space inside a value begin a mapping in YAML; ${advice}.`)
}

function findDeeperLine(offset: number, text: string): UnplacedFinding | undefined {
  const [before] = /^[^\r\n]*\r?\n[ \t]*(?=[\w"'-]+[ \t]*:(?:\s|$))/.exec(text.slice(offset)) ?? []
  if (before === undefined) return undefined
  const message =
    'This line is indented further than the one above, as if it went on with that value; give both the same indentation.'
  return describe(offset + before.length, message)
}

function isInBrackets(offset: number, { tokens }: Broken): boolean {
  for (const token of walkTokens(tokens)) {
    if (token.type !== 'flow-collection' || token.start.offset > offset) continue
    if ((token.end.at(-1)?.offset ?? Number.POSITIVE_INFINITY) > offset) return true
  }
  return false
}
