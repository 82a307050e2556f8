import { CST, Lexer, Parser } from 'yaml'
import type { UnplacedFinding } from '../finding-kinds.ts'
import { type Comment, MAX_DEPTH } from './node.ts'

/** The tokens of a YAML text's only document, or why the text is refused. */
export type YamlTokens =
  | { readonly kind: 'tokens'; readonly tokens: readonly CST.Token[]; readonly comments: readonly Comment[] }
  | { readonly kind: 'refused'; readonly finding: UnplacedFinding }

/**
 * The tokens that the `yaml` package composes into nodes. Its composer recurses, and V8 aborts the whole process if the
 * stack overflows inside a regular expression, so depth is checked here, before composing.
 */
export function readTokens(text: string): YamlTokens {
  const tokens: CST.Token[] = []
  const parser = new Parser()
  const depth = new LexemeDepth()
  let documents = 0
  for (const lexeme of new Lexer().lex(text)) {
    const deepAt = depth.advance(lexeme)
    if (deepAt !== undefined) return refuse('too-deep', deepAt)
    for (const token of parser.next(lexeme)) {
      if (token.type === 'document' && ++documents > 1) return refuse('several-documents', token.offset)
      tokens.push(token)
    }
  }
  for (const token of parser.end()) {
    if (token.type === 'document' && ++documents > 1) return refuse('several-documents', token.offset)
    tokens.push(token)
  }
  return inspect(tokens, text.includes('pgbeam-allow'))
}

function refuse(code: 'too-deep' | 'several-documents', offset: number): YamlTokens {
  const message =
    code === 'too-deep'
      ? `Lists and mappings are nested more than ${MAX_DEPTH} deep here; a policy nests three deep at most.`
      : 'A second YAML document starts here; move each policy into a file of its own.'
  return { kind: 'refused', finding: { code, offset, message } }
}

/**
 * The nesting that lexemes alone show: brackets, and consecutive indicators on a line. Checking it here saves the
 * parser's memory on a file of nothing but brackets.
 */
class LexemeDepth {
  #offset = 0
  #isScalar = false
  #brackets = 0
  #indicators = 0

  /** Takes the next lexeme; returns its offset if it nests too deep. */
  advance(lexeme: string): number | undefined {
    const offset = this.#offset
    if (this.#isScalar) this.#isScalar = false
    else if (lexeme === CST.SCALAR) {
      this.#isScalar = true
      return undefined
    } else if (lexeme === CST.DOCUMENT || lexeme === CST.FLOW_END) return undefined
    else this.#count(lexeme)
    this.#offset += lexeme.length
    return this.#brackets > MAX_DEPTH || this.#indicators > MAX_DEPTH ? offset : undefined
  }

  #count(lexeme: string): void {
    if (lexeme === '[' || lexeme === '{') this.#brackets++
    else if (lexeme === ']' || lexeme === '}') this.#brackets = Math.max(0, this.#brackets - 1)
    else if (lexeme === '\n' || lexeme === '\r\n') this.#indicators = 0
    else if (this.#brackets === 0 && (lexeme === '-' || lexeme === '?')) this.#indicators++
  }
}

function inspect(tokens: readonly CST.Token[], wantsComments: boolean): YamlTokens {
  const comments: Comment[] = []
  let deepAt: number | undefined

  function visitAll(list: readonly CST.Token[] | undefined): void {
    if (!wantsComments || !list) return
    for (const token of list) if (token.type === 'comment') comments.push({ offset: token.offset, text: token.source })
  }

  function visit(token: CST.Token | null | undefined, depth: number): void {
    if (!token) return
    if (token.type === 'comment') visitAll([token])
    if ('start' in token && Array.isArray(token.start)) visitAll(token.start)
    if ('props' in token) visitAll(token.props)
    if ('value' in token) visit(token.value, depth)
    if ('items' in token) visitItems(token, depth + 1)
    if ('end' in token) visitAll(token.end)
  }

  function visitItems(collection: CST.BlockMap | CST.BlockSequence | CST.FlowCollection, depth: number): void {
    if (depth > MAX_DEPTH) {
      deepAt ??= collection.offset
      return
    }
    for (const item of collection.items) {
      visitAll(item.start)
      visit(item.key, depth)
      visitAll(item.sep)
      visit(item.value, depth)
    }
  }

  for (const token of tokens) visit(token, 0)
  return deepAt === undefined ? { kind: 'tokens', tokens, comments } : refuse('too-deep', deepAt)
}

/** All tokens that stand for values and keys, in the order of the text. */
export function* walkTokens(tokens: readonly CST.Token[]): Iterable<CST.Token> {
  const pending = tokens.toReversed()
  for (let token = pending.pop(); token; token = pending.pop()) {
    yield token
    if ('value' in token && token.value) pending.push(token.value)
    if (!('items' in token)) continue
    for (const { key, value } of token.items.toReversed()) {
      if (value) pending.push(value)
      if (key) pending.push(key)
    }
  }
}
