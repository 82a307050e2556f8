import { Lexer } from './lexer.ts'
import { readCommand, SENDING_COMMANDS } from './psql.ts'

export type Piece = StatementPiece | CommandPiece

export interface StatementPiece {
  readonly kind: 'statement'
  /** From its first token, without what ends it. Commands of psql's in the midst of it are blanked. */
  readonly text: string
  /** Offsets in the file: of its first token, and after what ends it. */
  readonly start: number
  readonly end: number
  readonly ending: 'semicolon' | 'gexec' | 'end-of-file' | 'unterminated'
}

export interface CommandPiece {
  readonly kind: 'command'
  readonly name: string
  readonly start: number
  readonly end: number
}

/** Goes through a file as psql does, one statement or command at a time. */
export class Splitter {
  readonly text: string
  #position = 0
  readonly #pending: CommandPiece[] = []

  constructor(text: string) {
    this.text = text
  }

  get position(): number {
    return this.#position
  }

  /** Goes on at another place. */
  move(position: number): void {
    this.#position = position
    this.#pending.length = 0
  }

  /** Undefined at the end. Where parentheses are not to be trusted, a semicolon between them ends a statement too. */
  next({ trustsParentheses }: { trustsParentheses: boolean }): Piece | undefined {
    const waiting = this.#pending.shift()
    if (waiting) return waiting
    const lexer = new Lexer(this.text, this.#position)
    const nesting = new Nesting(trustsParentheses)
    const blanks: CommandPiece[] = []
    let start = -1

    const finish = (
      end: number,
      ending: StatementPiece['ending'],
      commands: readonly CommandPiece[] = blanks,
    ): StatementPiece => {
      this.#position = lexer.end
      this.#pending.push(...commands)
      return { kind: 'statement', text: this.#cut(start, end, blanks), start, end: lexer.end, ending }
    }

    for (;;) {
      const kind = lexer.next()
      switch (kind) {
        case 'comment':
          continue
        case 'end':
          this.#position = lexer.end
          return start < 0 ? undefined : finish(lexer.start, 'end-of-file')
        case 'unterminated':
          if (start < 0) start = lexer.start
          return finish(lexer.end, 'unterminated')
        case 'semicolon':
          if (start < 0 || nesting.isOpen) continue
          return finish(lexer.start, 'semicolon')
        case 'backslash': {
          const command = readCommand(this.text, lexer.start)
          const piece: CommandPiece = { kind: 'command', name: command.name, start: lexer.start, end: command.end }
          const at = lexer.start
          lexer.end = command.end
          if (start < 0) {
            this.#position = lexer.end
            return piece
          }
          if (SENDING_COMMANDS.has(command.name)) {
            return finish(at, command.name === 'gexec' ? 'gexec' : 'semicolon', [...blanks, piece])
          }
          blanks.push(piece)
          continue
        }
        case 'other':
          if (start < 0) {
            const significant = lexer.word.search(/\S/)
            if (significant >= 0) start = lexer.start + significant
          }
          continue
        default:
          if (start < 0) start = lexer.start
          if (kind === 'open' || kind === 'close') nesting.parenthesis(kind)
          else if (kind === 'word') nesting.word(lexer)
      }
    }
  }

  #cut(start: number, end: number, blanks: readonly CommandPiece[]): string {
    let text = ''
    let from = start
    for (const blank of blanks) {
      text += this.text.slice(from, blank.start) + this.text.slice(blank.start, blank.end).replaceAll(/[^\n]/g, ' ')
      from = blank.end
    }
    return (text + this.text.slice(from, end)).trimEnd()
  }
}

/** What a semicolon may stand in without ending the statement: parentheses, and bodies of functions (`BEGIN ATOMIC`). */
class Nesting {
  readonly #trustsParentheses: boolean
  #parentheses = 0
  #bodies = 0
  /** The first words, until they tell whether this makes a function. */
  #head: string[] | undefined = []
  #isFunction = false
  #previous = ''

  constructor(trustsParentheses: boolean) {
    this.#trustsParentheses = trustsParentheses
  }

  get isOpen(): boolean {
    return this.#bodies > 0 || (this.#trustsParentheses && this.#parentheses > 0)
  }

  parenthesis(kind: 'open' | 'close'): void {
    this.#parentheses = Math.max(0, this.#parentheses + (kind === 'open' ? 1 : -1))
  }

  word(lexer: Lexer): void {
    if (this.#head) this.#readHead(this.#head, lexer.word.toLowerCase())
    else if (this.#isFunction) this.#readBody(lexer.word.toLowerCase())
  }

  #readHead(head: string[], word: string): void {
    head.push(word)
    this.#isFunction = /^create (?:or replace )?(?:function|procedure)$/.test(head.join(' '))
    if (this.#isFunction || head.length === 4) this.#head = undefined
  }

  #readBody(word: string): void {
    if (word === 'atomic' && this.#previous === 'begin') this.#bodies += 1
    else if (word === 'case' && this.#bodies > 0) this.#bodies += 1
    else if (word === 'end' && this.#bodies > 0) this.#bodies -= 1
    this.#previous = word
  }
}
