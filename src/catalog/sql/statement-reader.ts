import { type Grammar, GrammarError, type Tree } from '../../postgres/grammar.ts'
import { descend } from '../../postgres/tree.ts'
import { codeMightConcernRelations, judgeConcern, mightSetPath } from './concern.ts'
import type { Effect } from './effect.ts'
import { readEffects } from './read-effects.ts'
import { isSet } from './read-name.ts'
import type { UnreadReason } from './unread.ts'

/** What one statement says, wherever it stands. */
export type Reading =
  | { readonly kind: 'effects'; readonly effects: readonly Effect[] }
  /** A COPY whose data follow. */
  | { readonly kind: 'copy-data' }
  /** Rightly split, but not read. */
  | { readonly kind: 'unread'; readonly reason: UnreadReason }
  /** No statement: perhaps it does not even end where it seems to. */
  | { readonly kind: 'failed'; readonly reason: UnreadReason }

const NOTHING: Reading = { kind: 'effects', effects: [] }

/** Longer statements are not parsed; one of this length takes about 100 MB. */
const MAX_LENGTH = 1024 * 1024

/**
 * The parser leaks a part of its own stack where a tree is nested beyond the engine's, and is not to be trusted after
 * about twenty of those. It is shared with the predicates of policies.
 */
const MAX_EXHAUSTIONS = 3

/** How much of the text of queries, which take some fifty times as much when parsed, is kept parsed. */
const MAX_KEPT_QUERIES = 2 * 1024 * 1024

/** Reads statements, equal ones once. */
export class StatementReader {
  readonly #grammar: Grammar
  readonly #known = new Map<string, Reading>()
  #exhaustions = 0
  #keptQueries = 0

  constructor(grammar: Grammar) {
    this.#grammar = grammar
  }

  /** With doubts, a statement is parsed that could be passed over, to see whether it is one. */
  read(text: string, { hasDoubts }: { hasDoubts: boolean }): Reading {
    const concern = judgeConcern(text)
    if (concern === 'nothing' && !hasDoubts && !COPY.test(text)) return NOTHING
    const known = this.#known.get(text)
    if (known) return known
    const reading = concern === 'code' && !hasDoubts ? readCode(text) : this.#parse(text, concern === 'code')
    if (this.#isKept(text, reading)) this.#known.set(text, reading)
    return reading
  }

  #isKept({ length }: string, reading: Reading): boolean {
    const hasQuery = reading.kind === 'effects' && reading.effects.some(effect => 'query' in effect)
    if (!hasQuery) return true
    if (this.#keptQueries + length > MAX_KEPT_QUERIES) return false
    this.#keptQueries += length
    return true
  }

  #parse(text: string, isCode: boolean): Reading {
    if (text.length > MAX_LENGTH) return { kind: 'failed', reason: 'statement-too-large' }
    if (this.#exhaustions >= MAX_EXHAUSTIONS) return { kind: 'failed', reason: 'too-complex' }
    // The parser takes its text as a C string, which a null character would end.
    if (text.includes('\0')) return { kind: 'failed', reason: 'syntax-error' }
    try {
      const statements = this.#grammar.parse(text).map(statement => descend(statement, 'stmt'))
      const [first] = statements
      if (isCode || isCodeStatement(first)) return readCode(text)
      const copy = descend(first, 'CopyStmt')
      if (isSet(copy, 'is_from') && !isSet(copy, 'is_program') && descend(copy, 'filename') === undefined) {
        return { kind: 'copy-data' }
      }
      const countLines = createLineCounter(text)
      return { kind: 'effects', effects: statements.flatMap(statement => readEffects(statement, countLines)) }
    } catch (error) {
      if (!(error instanceof GrammarError)) throw error
      if (error.offset !== undefined) return { kind: 'failed', reason: 'syntax-error' }
      this.#exhaustions += 1
      return { kind: 'failed', reason: 'too-complex' }
    }
  }
}

/** What a look at the first words does not find behind comments. */
function isCodeStatement(statement: Tree | undefined): boolean {
  return descend(statement, 'CreateFunctionStmt') !== undefined || descend(statement, 'DoStmt') !== undefined
}

const COPY = /^COPY\b[\s\S]*\bSTDIN\b/i

function readCode(text: string): Reading {
  // What a function sets, it sets for whoever calls it.
  const isBlock = /^DO\b/i.test(text)
  if (!codeMightConcernRelations(text) && !(isBlock && mightSetPath(text))) return NOTHING
  return { kind: 'unread', reason: isBlock ? 'do-block' : 'function-body' }
}

/** Counts the lines before a place, which the parser gives in bytes of UTF-8. */
function createLineCounter(text: string): (location: number) => number {
  let ends: number[] | undefined
  return location => {
    ends ??= listLineEnds(text)
    let [from, to] = [0, ends.length]
    while (from < to) {
      const middle = (from + to) >> 1
      if ((ends[middle] ?? 0) < location) from = middle + 1
      else to = middle
    }
    return from
  }
}

function listLineEnds(text: string): number[] {
  const bytes = Buffer.from(text)
  const ends: number[] = []
  for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, end + 1)) ends.push(end)
  return ends
}

const NEWLINE = 0x0a
