import { mightConcernRelations } from './concern.ts'
import { Lexer } from './lexer.ts'

/** The variables that a file gives psql, as far as that decides which statements psql makes of them. */
export class PsqlVariables {
  /** Undefined where the file does not tell the value. */
  readonly #values = new Map<string, string | undefined>()
  /** A query or the environment named variables, too. */
  #hasOthers = false

  /** Takes what a command sets. */
  take(name: string, command: string): void {
    if (name === 'gset') this.#hasOthers = true
    if (name !== 'set' && name !== 'getenv' && name !== 'prompt') return
    const words = command.trim().split(/\s+/)
    if (name === 'set') this.#values.set(words[1] ?? '', readValue(command))
    else this.#hasOthers = true
  }

  /**
   * Whether a statement that variables stand in might be another than it seems, which concerns relations. One that only
   * names them as values or identifiers, as in `:'a'` and `:"a"`, is not.
   */
  mightConcernRelations(statement: string): boolean {
    // What begins a statement may be all of it, and what goes on from a word may make it another.
    if (/^:[\w\x80-\uffff]/.test(statement)) return true
    if (this.#values.size === 0 && !this.#hasOthers) return false
    let text = ''
    let end = 0
    for (const { start, name, isInWord } of listPlaces(statement)) {
      const value = this.#values.get(name)
      if (value === undefined && !this.#values.has(name) && !this.#hasOthers) continue
      if (value === undefined || value.includes(';') || isInWord) return true
      text += statement.slice(end, start) + value
      if (text.length > statement.length + MAX_ADDED) return true
      end = start + 1 + name.length
    }
    return end > 0 && mightConcernRelations(text + statement.slice(end))
  }
}

/** So much longer, in characters, does no statement become that is meant to be read. */
const MAX_ADDED = 1024 * 1024

/** The arguments of `\set` after the name, which psql puts together without blanks; undefined where that says too little. */
function readValue(command: string): string | undefined {
  const value = /^\\set\s+\S+\s*(?<value>[\s\S]*)$/.exec(command)?.groups?.value?.trim() ?? ''
  // Escapes and other variables.
  if (/[\\:`"]/.test(value)) return undefined
  const parts = value.match(/'(?:[^']|'')*'|[^\s']+/g) ?? []
  return parts.map(part => (part.startsWith("'") ? part.slice(1, -1).replaceAll("''", "'") : part)).join('')
}

const PLACE = /(?<!:):[\w\x80-\uffff]/

interface VariablePlace {
  /** Of the colon. */
  readonly start: number
  readonly name: string
  /** Whether it goes on from a word or another variable. */
  readonly isInWord: boolean
}

function* listPlaces(statement: string): Generator<VariablePlace> {
  if (!PLACE.test(statement)) return
  const lexer = new Lexer(statement)
  for (let kind = lexer.next(); kind !== 'end'; kind = lexer.next()) {
    if (kind !== 'word' && kind !== 'number') continue
    const start = lexer.start - 1
    const before = statement.charAt(start - 1)
    if (statement.charAt(start) !== ':' || before === ':') continue
    yield { start, name: lexer.word, isInWord: /[\w$\x80-\uffff]/.test(before) }
  }
}
