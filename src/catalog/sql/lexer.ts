export type TokenKind =
  | 'word'
  | 'number'
  /** In double quotes. */
  | 'identifier'
  | 'string'
  /** Between `$tag$` and `$tag$`. */
  | 'dollar-string'
  | 'comment'
  | 'semicolon'
  | 'open'
  | 'close'
  | 'backslash'
  /** Blanks, operators, commas. */
  | 'other'
  /** A quote or comment that never ends; the token goes on to the end of the text. */
  | 'unterminated'
  | 'end'

/**
 * The tokens of an SQL text as PostgreSQL's scanner has them, as far as they decide where a statement ends. One object
 * moves over the text: a dump has millions of tokens.
 */
export class Lexer {
  readonly text: string
  kind: TokenKind = 'other'
  start: number
  /** After the token, and the start of the next. */
  end: number
  /** The length of the delimiters of a string between dollars. */
  delimiter = 0

  constructor(text: string, start = 0) {
    this.text = text
    this.start = start
    this.end = start
  }

  next(): TokenKind {
    this.start = this.end
    this.kind = this.#read()
    return this.kind
  }

  get word(): string {
    return this.text.slice(this.start, this.end)
  }

  #read(): TokenKind {
    const { text, start } = this
    if (start >= text.length) return 'end'
    switch (text.charCodeAt(start)) {
      case QUOTE:
        return this.#endString(start + 1, PLAIN_STRING_END)
      case DOUBLE_QUOTE:
        return this.#readQuoted(IDENTIFIER_END, start + 1) ? 'identifier' : 'unterminated'
      case DOLLAR:
        return this.#readDollar()
      case DASH:
        return text.charCodeAt(start + 1) === DASH ? this.#readLineComment() : this.#take('other')
      case SLASH:
        return text.charCodeAt(start + 1) === STAR ? this.#readBlockComment() : this.#take('other')
      case SEMICOLON:
        return this.#take('semicolon')
      case OPEN:
        return this.#take('open')
      case CLOSE:
        return this.#take('close')
      case BACKSLASH:
        return this.#take('backslash')
    }
    if (this.#match(OTHER)) return 'other'
    if (this.#match(NUMBER)) return 'number'
    this.#match(WORD)
    const isEscaped = this.end - start === 1 && /e/i.test(text.charAt(start))
    return isEscaped && text.charCodeAt(this.end) === QUOTE ? this.#endString(this.end + 1, ESCAPE_STRING_END) : 'word'
  }

  #take(kind: TokenKind): TokenKind {
    this.end = this.start + 1
    return kind
  }

  #match(pattern: RegExp): boolean {
    pattern.lastIndex = this.start
    if (!pattern.test(this.text)) return false
    this.end = pattern.lastIndex
    return true
  }

  #endString(from: number, pattern: RegExp): TokenKind {
    return this.#readQuoted(pattern, from) ? 'string' : 'unterminated'
  }

  /** Goes to the end of what is quoted: the pattern's last match is the closing quote, the others are escapes. */
  #readQuoted(pattern: RegExp, from: number): boolean {
    pattern.lastIndex = from
    for (let match = pattern.exec(this.text); match; match = pattern.exec(this.text)) {
      if (match[0].length > 1) continue
      this.end = pattern.lastIndex
      return true
    }
    this.end = this.text.length
    return false
  }

  #readDollar(): TokenKind {
    DOLLAR_TAG.lastIndex = this.start
    const tag = DOLLAR_TAG.exec(this.text)?.[0]
    if (tag === undefined) return this.#take('other')
    const close = this.text.indexOf(tag, this.start + tag.length)
    this.end = close < 0 ? this.text.length : close + tag.length
    this.delimiter = tag.length
    return close < 0 ? 'unterminated' : 'dollar-string'
  }

  #readLineComment(): TokenKind {
    LINE_END.lastIndex = this.start
    this.end = LINE_END.test(this.text) ? LINE_END.lastIndex : this.text.length
    return 'comment'
  }

  /** Comments nest. */
  #readBlockComment(): TokenKind {
    let depth = 0
    COMMENT_EDGE.lastIndex = this.start
    for (let edge = COMMENT_EDGE.exec(this.text); edge; edge = COMMENT_EDGE.exec(this.text)) {
      depth += edge[0] === '/*' ? 1 : -1
      if (depth > 0) continue
      this.end = COMMENT_EDGE.lastIndex
      return 'comment'
    }
    this.end = this.text.length
    return 'unterminated'
  }
}

const code = (character: string) => character.charCodeAt(0)
const QUOTE = code("'")
const DOUBLE_QUOTE = code('"')
const DOLLAR = code('$')
const DASH = code('-')
const SLASH = code('/')
const STAR = code('*')
const SEMICOLON = code(';')
const OPEN = code('(')
const CLOSE = code(')')
const BACKSLASH = code('\\')

const PLAIN_STRING_END = /''?/g
const ESCAPE_STRING_END = /''|'|\\[\s\S]/g
const IDENTIFIER_END = /""?/g
const LINE_END = /[\n\r]/g
const COMMENT_EDGE = /\/\*|\*\//g
const WORD = /[A-Za-z_\x80-\uffff][\w$\x80-\uffff]*/y
const NUMBER = /\d[\w.]*/y
const OTHER = /[^A-Za-z_\x80-\uffff\d'"$\-/;()\\]+/y
const DOLLAR_TAG = /\$(?:[A-Za-z_\x80-\uffff][\w\x80-\uffff]*)?\$/y
