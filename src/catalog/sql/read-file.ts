import { mightConcernRelations, mightSetPath } from './concern.ts'
import type { Effect } from './effect.ts'
import { Lexer } from './lexer.ts'
import { CONNECTING_COMMANDS, copiesInline, judgeCommand } from './psql.ts'
import { PsqlVariables } from './psql-variables.ts'
import { type CommandPiece, Splitter, type StatementPiece } from './split.ts'
import type { Reading, StatementReader } from './statement-reader.ts'
import { digestText, type UnreadReason } from './unread.ts'

/** What counts in a file, in order. Lines are 1-based. */
export type FileStep =
  /** A statement that may concern relations; `StatementReader` has its effects. */
  | {
      readonly kind: 'statement'
      readonly line: number
      readonly text: string
      readonly transaction: TransactionEffect | undefined
    }
  | { readonly kind: 'unread'; readonly line: number; readonly reason: UnreadReason; readonly digest: string }
  /** Another session begins. */
  | { readonly kind: 'session' }

type TransactionEffect = Extract<Effect, { does: 'transaction' }>

/** Reads the statements of a file that concern relations. One mistake does not cost the rest. */
export function readFile(text: string, reader: StatementReader): readonly FileStep[] {
  return new FileReader(text, reader).read()
}

class FileReader {
  readonly #text: string
  readonly #reader: StatementReader
  readonly #splitter: Splitter
  readonly #lines: LineCounter
  readonly #steps: FileStep[] = []
  readonly #variables = new PsqlVariables()
  /** Up to here, what a mistake has disordered is split anew. */
  #disorderEnd = 0
  /** What is read again because of mistakes, in characters: a hostile file could ask for any amount. */
  #rereadable: number
  #unread = 0

  constructor(text: string, reader: StatementReader) {
    this.#text = text
    this.#reader = reader
    this.#splitter = new Splitter(text)
    this.#lines = new LineCounter(text)
    this.#rereadable = 4 * text.length + MIN_REREADABLE
  }

  read(): readonly FileStep[] {
    const { position } = this.#splitter
    let previous = position
    for (;;) {
      const piece = this.#splitter.next({ trustsParentheses: previous >= this.#disorderEnd })
      if (!piece) return this.#steps
      if (piece.kind === 'command') this.#readCommand(piece)
      else this.#readStatement(piece)
      previous = this.#splitter.position
    }
  }

  #readCommand({ name, start, end }: CommandPiece): void {
    if (CONNECTING_COMMANDS.has(name)) this.#steps.push({ kind: 'session' })
    const command = this.#text.slice(start, end)
    const reason = judgeCommand(name, command)
    if (reason) this.#addUnread(start, command, reason)
    this.#variables.take(name, command)
    if (name === 'copy' && copiesInline(command)) this.#passData({ start, end, text: command })
  }

  #readStatement(piece: StatementPiece): void {
    const { text, start, ending } = piece
    if (this.#variables.mightConcernRelations(text)) {
      this.#addUnread(start, text, 'psql-variable')
      return
    }
    if (mightEscape(text)) this.#noteEscapes(start)
    const hasDoubts = RESUMPTION.test(text)
    const reading: Reading =
      ending === 'unterminated' ? { kind: 'failed', reason: 'unterminated' } : this.#reader.read(text, { hasDoubts })
    const isSent = ending === 'gexec' && !(hasDoubts && reading.kind === 'failed')
    if (isSent) this.#addUnread(start, text, 'gexec')
    else this.#take(piece, reading)
  }

  #take(piece: StatementPiece, reading: Reading): void {
    const { text, start } = piece
    switch (reading.kind) {
      case 'effects': {
        const [effect] = reading.effects
        if (!effect) return
        const transaction = effect.does === 'transaction' ? effect : undefined
        this.#steps.push({ kind: 'statement', line: this.#lines.at(start), text, transaction })
        return
      }
      case 'copy-data':
        this.#passData(piece)
        return
      case 'unread':
        this.#addUnread(start, text, reading.reason)
        return
      case 'failed':
        this.#fail(piece, reading.reason)
    }
  }

  /** Data of a COPY begin with the next line, and end with a line that is `\.`. */
  #passData({ start, end, text }: Pick<StatementPiece, 'start' | 'end' | 'text'>): void {
    const from = this.#passLine(end)
    DATA_END.lastIndex = from
    const match = DATA_END.exec(this.#text)
    if (!match) this.#addUnread(start, text, 'unterminated-copy')
    this.#splitter.move(match ? DATA_END.lastIndex : this.#text.length)
  }

  /** Before what ends the line. What else psql finds in the line of a COPY, it goes on with after the data. */
  #passLine(end: number): number {
    const last = Math.max(end - 1, 0)
    const from = this.#text.charAt(last) === '\n' ? last : end
    const found = this.#text.indexOf('\n', from)
    const lineEnd = found < 0 ? this.#text.length : found
    const rest = this.#text.slice(from, lineEnd)
    if (!/^\s*(?:--.*)?$/.test(rest)) this.#addUnread(from, rest, 'unterminated-copy')
    return lineEnd
  }

  /** What fails to parse may end too late, because of an open quote or parenthesis: goes on where a statement seems to begin. */
  #fail({ text, start, end }: StatementPiece, reason: UnreadReason): void {
    const resumption = findResumption(text)
    const failed = resumption === undefined ? text : text.slice(0, resumption)
    if (isUnknown(failed)) this.#addUnread(start, failed, reason)
    if (resumption === undefined) return
    this.#rereadable -= text.length
    if (this.#rereadable < 0) {
      this.#giveUp(start)
      return
    }
    this.#disorderEnd = Math.max(this.#disorderEnd, end)
    this.#splitter.move(start + resumption)
  }

  /** From here on, other strings might end elsewhere: any change of what follows is unclear. */
  #noteEscapes(start: number): void {
    const digest = digestText(this.#text.slice(start))
    this.#steps.push({ kind: 'unread', line: this.#lines.at(start), reason: 'string-escapes', digest })
  }

  #giveUp(start: number): void {
    const rest = this.#text.slice(start)
    this.#steps.push({ kind: 'unread', line: this.#lines.at(start), reason: 'too-complex', digest: digestText(rest) })
    this.#splitter.move(this.#text.length)
  }

  #addUnread(start: number, text: string, reason: UnreadReason): void {
    this.#unread += 1
    if (this.#unread > MAX_UNREAD) this.#giveUp(start)
    else this.#steps.push({ kind: 'unread', line: this.#lines.at(start), reason, digest: digestText(text) })
  }
}

/** Whether what is no statement of PostgreSQL's might be one for whoever runs the file, and concern relations. */
function isUnknown(text: string): boolean {
  // psql joins what is before a null character with the next line. What no word begins, a tool puts something in the place of.
  return mightConcernRelations(text) || mightSetPath(text) || text.includes('\0') || /^[$:@{<%[]/.test(text)
}

/** Whether a statement may turn `standard_conforming_strings` off. */
function mightEscape(text: string): boolean {
  return ESCAPING.test(text) && !CONFORMING.test(text)
}

const ESCAPING = /^SET\b[^']*\bstandard_conforming_strings\b|\bset_config\s*\(\s*'standard_conforming_strings'/i
const CONFORMING =
  /^(?:SET\s+(?:SESSION\s+|LOCAL\s+)?standard_conforming_strings\s*(?:=|TO)|SELECT\s+(?:pg_catalog\.)?set_config\s*\(\s*'standard_conforming_strings'\s*,)\s*'?(?:on|true|yes|1|default)\b/i

const MIN_REREADABLE = 1024 * 1024

/** A file with more than this is none that is meant to be read. */
export const MAX_UNREAD = 10_000
const DATA_END = /\n\\\.\r?(?:\n|$)/g

/** Where, after a semicolon, a line begins as a statement does. */
const RESUMPTION =
  /;(?:[^\S\n]*(?:--[^\n]*)?\n)+[^\S\n]*(?=(?:ALTER|ANALYZE|BEGIN|COMMENT|COMMIT|COPY|CREATE|DELETE|DO|DROP|GRANT|INSERT|REFRESH|RESET|REVOKE|SELECT|SET|TRUNCATE|UPDATE|WITH)\b|\\[a-z])/i
const RESUMPTIONS = new RegExp(RESUMPTION.source, 'gi')

function findResumption(text: string): number | undefined {
  RESUMPTIONS.lastIndex = 0
  const strings = listDollarStrings(text)
  for (let match = RESUMPTIONS.exec(text); match; match = RESUMPTIONS.exec(text)) {
    const place = match.index + match[0].length
    // Code between dollars has its own statements, and its delimiters can be trusted.
    while ((strings[0]?.end ?? place) < place) strings.shift()
    if (!strings[0] || strings[0].start > place) return place
  }
  return undefined
}

function listDollarStrings(text: string): { start: number; end: number }[] {
  const lexer = new Lexer(text)
  const strings = []
  for (let kind = lexer.next(); kind !== 'end'; kind = lexer.next()) {
    if (kind === 'dollar-string') strings.push({ start: lexer.start, end: lexer.end })
  }
  return strings
}

/** Lines of offsets that mostly grow. */
class LineCounter {
  readonly #text: string
  #offset = 0
  #line = 1

  constructor(text: string) {
    this.#text = text
  }

  at(offset: number): number {
    if (offset < this.#offset) {
      this.#offset = 0
      this.#line = 1
    }
    for (;;) {
      const end = this.#text.indexOf('\n', this.#offset)
      if (end < 0 || end >= offset) return this.#line
      this.#offset = end + 1
      this.#line += 1
    }
  }
}
